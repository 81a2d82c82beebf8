// Both languages say the same, in their own words.
import * as choices from '../../../src/catalog/choices';
import { gradeLabels } from '../../../src/catalog/grades';
import { kpis } from '../../../src/catalog/kpis';
import { type Language, languages } from '../../../src/catalog/label';
import { roles } from '../../../src/catalog/roles';
import { teamKpiLabels } from '../../../src/catalog/team-kpis';
import { reference } from '../../../src/reference/all';
import { fill, fillFrom } from '../../../src/text/fill';
import { pageIncomplete } from '../../../src/text/page-incomplete';
import { atPlace, problemSentence } from '../../../src/text/problem-sentence';
import { sidebarTextIn } from '../../../src/text/sidebar';
import { isColumnKey, say, textIn } from '../../../src/text/text';
import { kpiLibraryColumns } from '../../../src/workbook/sheets/kpi-library';
import { peopleColumns } from '../../../src/workbook/sheets/people';
import { roleSheetColumns } from '../../../src/workbook/sheets/role-sheet';
import { scorecardColumns } from '../../../src/workbook/sheets/scorecard';
import { settingsColumns } from '../../../src/workbook/sheets/settings';
import { shippedTemplates, templateColumns } from '../../../src/workbook/sheets/templates';

/** Every sentence by its path: `problems.NotANumber`. */
function sentences(texts: unknown, path = ''): Map<string, string> {
  if (typeof texts === 'string') return new Map([[path, texts]]);
  return new Map(
    Object.entries(Object(texts)).flatMap(([key, value]) => [
      ...sentences(value, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

function allOf(language: Language): Map<string, string> {
  const { columnHelp, settingTexts, messages } = reference();
  return sentences({
    ...textIn(language),
    columnHelp: columnHelp[language],
    settingTexts: settingTexts[language],
    messages: messages[language],
    sidebar: sidebarTextIn(language),
    pageIncomplete: pageIncomplete[language],
  });
}

const english = allOf('en');
const chinese = allOf('zh-CN');
const namesIn = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe('every sentence', () => {
  it('is there in both languages', () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
    expect(english.size).toBeGreaterThan(200);
    for (const [path, sentence] of english) expect([path, chinese.get(path) === '']).toEqual([path, sentence === '']);
  });

  it('has the same names in braces', () => {
    // A place is a line in English files and a row elsewhere; each language picks the one name it needs.
    const places = ['words.place.line', 'words.place.row'];
    for (const [path, sentence] of english) {
      if (places.includes(path)) continue;
      expect([path, ...namesIn(chinese.get(path) ?? '')]).toEqual([path, ...namesIn(sentence)]);
    }
  });

  it('has balanced quotation marks and braces, and no spaces too many', () => {
    for (const [path, sentence] of [...english, ...chinese]) {
      const count = (mark: string) => sentence.split(mark).length;
      expect([path, count('“')]).toEqual([path, count('”')]);
      expect([path, count('{')]).toEqual([path, count('}')]);
      const isSeparator = /[sS]eparator$/.test(path) && /^[^\p{L}{}]{1,3}$/u.test(sentence);
      expect([path, !isSeparator && /\s{2}|^\s|\s$/.test(sentence)]).toEqual([path, false]);
    }
  });

  it('is Chinese in Chinese, but for what has no Chinese name', () => {
    const allowed = new Set(
      (
        'PerfScore Google KPI OKR SMART HR ROI ROAS CPA CPC CPM CVR CTR GMV CAC cap floor slope S A B C D O KR Q H ID ' +
        'MQL SQL SEO CSV TSV xls Excel Ctrl Mac'
      ).split(' '),
    );
    for (const [path, sentence] of chinese) {
      const words = sentence.replace(/\{\w+\}|\b[SWOP]\d+\b|[\w.]+@[\w.]+/g, '').match(/[A-Za-z]+/g) ?? [];
      expect([path, words.filter((word) => !allowed.has(word))]).toEqual([path, []]);
    }
  });

  it('is English in English', () => {
    for (const [path, sentence] of english) expect([path, /\p{Script=Han}/u.test(sentence)]).toEqual([path, false]);
  });

  it('ends Chinese sentences of help the Chinese way', () => {
    for (const [path, sentence] of chinese)
      expect([path, /[一-鿿][,;:?!.](?=\s|$)/.test(sentence)]).toEqual([path, false]);
  });
});

describe('headers', () => {
  const tables = {
    people: peopleColumns,
    role: roleSheetColumns,
    library: kpiLibraryColumns,
    templates: templateColumns,
    settings: settingsColumns,
    scorecard: scorecardColumns,
  };

  it.each(Object.entries(tables))('no two columns of one sheet share one, in either language: %s', (_, columns) => {
    for (const language of languages) {
      const headers = Object.values(columns).map(({ key }) => textIn(language).columns[key]);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  it('no header is the header of another column in the other language', () => {
    for (const columns of Object.values(tables)) {
      const owners = new Map<string, string>();
      for (const { key } of Object.values(columns)) {
        for (const language of languages) {
          const header = textIn(language).columns[key].toLowerCase();
          expect([header, owners.get(header) ?? key]).toEqual([header, key]);
          owners.set(header, key);
        }
      }
    }
  });

  it('titles of sheets differ, those of role sheets too', () => {
    for (const language of languages) {
      const titles = [
        ...Object.values(reference().messages[language].sheets),
        ...Object.values(roles).map(({ tab }) => tab[language]),
      ];
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe('lists to choose from', () => {
  const { yesWords, noWords, notApplicableWords, ...labelled } = choices;

  it.each(Object.entries({ ...labelled, gradeLabels, teamKpiLabels }))(
    'every word of %s means one choice',
    (_, labels) => {
      const owners = new Map<string, string>();
      for (const [key, words] of Object.entries(labels)) {
        for (const word of [key, ...Object.values<string>(words)]) {
          expect(word).not.toBe('');
          expect([word, owners.get(word.toLowerCase()) ?? key]).toEqual([word, key]);
          owners.set(word.toLowerCase(), key);
        }
      }
    },
  );

  it('[S7] [S10] no word means yes and no, or yes and not applicable', () => {
    const all = [...yesWords, ...noWords, ...notApplicableWords];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((word) => word === word.normalize('NFKC').toLowerCase())).toBe(true);
  });
});

describe('the catalog', () => {
  const names = [...new Set(shippedTemplates('en').map(({ role, track }) => `${role} ${track}`))];
  const templates = names.map((name) => {
    const rows = shippedTemplates('en').filter(({ role, track }) => `${role} ${track}` === name);
    return [name, rows.map(({ kpi, weight }) => [kpi ?? '', weight ?? 0] as const)] as const;
  });
  const kpiOf = (key: string) => Object.entries(kpis).find(([known]) => known === key)?.[1];

  it.each(templates)('[W4] the template %s adds up to 100, each weight 5 to 40, 3 to 8 KPIs', (_, weights) => {
    expect(weights.reduce((sum, [, weight]) => sum + weight, 0)).toBe(100);
    expect(weights.length).toBeGreaterThanOrEqual(3);
    expect(weights.length).toBeLessThanOrEqual(8);
    for (const [kpi, weight] of weights) {
      expect([kpi, weight >= 5 && weight <= 40]).toEqual([kpi, true]);
    }
  });

  it.each(templates)('the template %s mixes result and process, counted and judged', (_, weights) => {
    const found = weights.map(([key]) => kpiOf(key));
    expect(new Set(found.map((kpi) => kpi?.kind))).toEqual(new Set(['result', 'process']));
    expect(new Set(found.map((kpi) => kpi?.measure))).toEqual(new Set(['quantitative', 'qualitative']));
  });

  it('every KPI is told in both languages and by a name of its own', () => {
    for (const language of languages) {
      const names = Object.values(kpis).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const [key, { name, definition, source }] of Object.entries(kpis)) {
      for (const label of [name, definition, source]) {
        expect([key, /\p{Script=Han}/u.test(label.en), /\p{Script=Han}/u.test(label['zh-CN'])]).toEqual([
          key,
          false,
          true,
        ]);
      }
    }
  });
});

describe('filling in', () => {
  it('puts values where their names are, lists with their separator', () => {
    expect(fill('{found} is outside {lowest} to {highest}', { found: 7, lowest: 1, highest: 5 })).toBe(
      '7 is outside 1 to 5',
    );
    expect(fillFrom('allowed: {allowed}', { allowed: ['a', 'b'] }, '、')).toBe('allowed: a、b');
    expect(fillFrom('{found} and {found}', { found: '$& {lowest}' })).toBe('$& {lowest} and $& {lowest}');
    expect(fillFrom('{nobody}!', {})).toBe('!');
  });

  it('[S14] puts the place in front', () => {
    const place = { source: { kind: 'file', name: 'a.csv' }, row: 3, column: 'weight' } as const;
    expect(atPlace(place, 'no', textIn('en'))).toBe('a.csv, line 3, Weight: no');
    expect(atPlace(place, '不行', textIn('zh-CN'))).toBe('a.csv，第 3 行，权重：不行');
    expect(atPlace({ source: { kind: 'sheet', name: 'People' }, row: 3, column: 'other' }, 'no', textIn('en'))).toBe(
      'People, row 3, other: no',
    );
    expect(atPlace({ source: null, row: null, column: null }, 'no', textIn('en'))).toBe('no');
  });

  it('[S14] speaks both languages where nobody said which', () => {
    const place = { source: null, row: null, column: null };
    expect(problemSentence({ type: 'TargetMissing', field: 'target' }, place, null)).toBe(
      '目标值为空，该规则需要目标值 / the target is blank; this rule needs one',
    );
    expect(say('en', ({ columns }) => columns.weight)).toBe('Weight');
    expect([isColumnKey('weight'), isColumnKey('height'), isColumnKey(3)]).toEqual([true, false, false]);
  });
});
