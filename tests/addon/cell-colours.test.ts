// Colours at the cell: the very cell that is missing, cannot be, does not add up or was changed after the agreement, on KPI sheets and Team KPIs.
import type { Host } from '../../host/host';
import { addressOf, filledHost, freshHost, rowsOf, setUp, sheet } from '../support/perfscore-host';
import { call, save } from '../support/sidebar-calls';

const KPI = ['person_id', 'kpi'];
const TEAM = ['team', 'kpi'];
const AMBER = '#FEF3E0';
const entered = ['weight', 'baseline', 'target', 'actual', 'rule', 'detail'] as const;

function colourAt(host: Host, title: string, a1: string): string | undefined {
  const { getters } = host.model;
  const sheetId = getters.getSheetIdByName(title) ?? '';
  return getters
    .getCellComputedStyle({ sheetId, col: a1.charCodeAt(0) - 65, row: Number(a1.slice(1)) - 1 })
    .fillColor?.toUpperCase();
}

/** Which of the entered cells of a row are amber. */
function marked(host: Host, title: string, id: string, idKeys = KPI): string[] {
  return entered.filter((key) => colourAt(host, title, addressOf(host, title, id, key, idKeys)) === AMBER);
}

function type(host: Host, title: string, id: string, key: string, text: string, idKeys = KPI): void {
  host.typeInto(title, addressOf(host, title, id, key, idKeys), text);
}

describe.each(['en', 'zh-CN'] as const)('on a KPI sheet (%s)', (language) => {
  const { ads } = sheet[language];

  it('nothing is coloured in rows that are in order', () => {
    const host = filledHost(language);
    for (const kpi of ['roas', 'cost_per_action', 'teamwork_growth', 'spend_attainment']) {
      expect([kpi, marked(host, ads, `p1 ${kpi}`)]).toEqual([kpi, []]);
    }
    // A key row, headers and the blank rows below are no KPI rows.
    for (const a1 of ['L1', 'L2', 'L90', 'I90']) expect([a1, colourAt(host, ads, a1)]).not.toEqual([a1, AMBER]);
  });

  it('[S10, S11] a missing figure is, and a target or baseline where the rule needs one', () => {
    const host = filledHost(language);
    expect(marked(host, ads, 'p2 roas')).toEqual(['actual']);
    type(host, ads, 'p1 roas', 'target', '');
    type(host, ads, 'p1 cost_per_action', 'rule', language === 'en' ? 'progress' : '基准提升');
    expect(marked(host, ads, 'p1 roas')).toEqual(['target']);
    expect(marked(host, ads, 'p1 cost_per_action')).toEqual(['baseline']);
    // A rating needs no target, “N/A” is an answer, 0 is a value, a blank rule is “higher”.
    type(host, ads, 'p1 teamwork_growth', 'actual', language === 'en' ? 'N/A' : '不适用');
    type(host, ads, 'p1 spend_attainment', 'actual', '0');
    type(host, ads, 'p1 roas', 'rule', '');
    expect(marked(host, ads, 'p1 teamwork_growth')).toEqual([]);
    expect(marked(host, ads, 'p1 spend_attainment')).toEqual([]);
    expect(marked(host, ads, 'p1 roas')).toEqual(['target']);
  });

  it('a figure that its unit cannot have is: a rate of 350 %, a rating of 6, a negative count', () => {
    const host = filledHost(language);
    type(host, ads, 'p2 conversion_rate', 'actual', '350%');
    type(host, ads, 'p2 conversion_rate', 'baseline', '-1%');
    type(host, ads, 'p1 teamwork_growth', 'actual', '6');
    // Spend may exceed what was planned.
    type(host, ads, 'p1 spend_attainment', 'actual', '130%');
    expect(marked(host, ads, 'p2 conversion_rate')).toEqual(['baseline', 'actual']);
    expect(marked(host, ads, 'p1 teamwork_growth')).toEqual(['actual']);
    expect(marked(host, ads, 'p1 spend_attainment')).toEqual([]);
  });

  it('[W4] all weights of one person are as long as they do not add up to 100 ± 0.01, and nobody else’s', () => {
    const host = filledHost(language);
    type(host, ads, 'p1 roas', 'weight', '35');
    expect(marked(host, ads, 'p1 roas')).toEqual(['weight']);
    expect(marked(host, ads, 'p1 spend_attainment')).toEqual(['weight']);
    expect(marked(host, ads, 'p2 conversion_rate')).toEqual([]);
    // 33.33 · 3 + 0.01 − 0.02 is near enough: 99.99
    for (const kpi of ['roas', 'cost_per_action', 'teamwork_growth']) type(host, ads, `p1 ${kpi}`, 'weight', '33.33');
    type(host, ads, 'p1 spend_attainment', 'weight', '0');
    expect(marked(host, ads, 'p1 roas')).toEqual([]);
  });

  it('rows sorted, inserted and a column inserted take nothing away and repeat nothing', () => {
    const host = filledHost(language);
    type(host, ads, 'p1 roas', 'weight', '35');
    host.insertRows(ads, 3, 2);
    host.insertColumns(ads, 5, 1);
    setUp(host, { language, people: null, entries: null });
    host.sortRange(ads, 'A5:M15', 3, false);
    expect(marked(host, ads, 'p1 cost_per_action')).toEqual(['weight']);
    expect(marked(host, ads, 'p2 roas')).toEqual(['actual']);
    expect(marked(host, ads, 'p2 conversion_rate')).toEqual([]);
  });

  it('a language that changes leaves the same cells coloured', () => {
    const host = filledHost(language);
    type(host, ads, 'p1 roas', 'target', '');
    const other = language === 'en' ? 'zh-CN' : 'en';
    setUp(host, { language: other, people: null, entries: null });
    expect(marked(host, sheet[other].ads, 'p1 roas')).toEqual(['target']);
    expect(marked(host, sheet[other].ads, 'p1 cost_per_action')).toEqual([]);
  });
});

describe('goals changed after the agreement', () => {
  const p2 = { personId: 'p2' };
  const zh = sheet['zh-CN'].ads;

  function agreed(host = filledHost('zh-CN')): Host {
    host.signIn({ email: 'ming@x.example', locale: 'zh-CN' });
    const { kpis } = call(host, 'goalsForm', p2).value;
    const sent = kpis.map(({ kpi, weight, baseline, target, rule, detail }: { [field: string]: string }) => ({
      ...{ kpi, weight, baseline, target, rule, detail },
      ...(kpi === 'conversion_rate' ? { target: 0.045, detail: 'cap 110; floor 20', weight: 59.5 } : {}),
      ...(kpi === 'roas' ? { weight: 20.5 } : {}),
    }));
    const proposed = { ...p2, kpis: sent, reason: '' };
    save(host, 'goalsForm', 'proposeGoals', proposed);
    host.signIn({ email: 'ada@x.example', locale: 'zh-CN' });
    expect(save(host, 'goalsForm', 'agreeGoals', p2)).toMatchObject({ ok: true });
    return host;
  }

  it('are coloured in the cell that was changed, and no longer when it is as agreed again', () => {
    const host = agreed();
    expect(marked(host, zh, 'p2 conversion_rate')).toEqual([]);
    type(host, zh, 'p2 conversion_rate', 'target', '4%');
    expect(marked(host, zh, 'p2 conversion_rate')).toEqual(['target']);
    type(host, zh, 'p2 conversion_rate', 'target', '4.5%');
    type(host, zh, 'p2 conversion_rate', 'detail', 'cap 120; floor 20');
    type(host, zh, 'p2 conversion_rate', 'rule', '越低越好');
    type(host, zh, 'p2 conversion_rate', 'baseline', '3%');
    expect(marked(host, zh, 'p2 conversion_rate')).toEqual(['baseline', 'rule', 'detail']);
    expect(String(rowsOf(host, zh, KPI).get('p2 conversion_rate')?.issue)).toContain('确认后被改动');
  });

  it('[S15] a rule that is cleared where “higher” was agreed is no change', () => {
    const host = agreed();
    type(host, zh, 'p2 roas', 'rule', '');
    expect(marked(host, zh, 'p2 roas')).toEqual(['actual']);
  });

  it('are compared as numbers where the decimal sign is a comma', () => {
    const german = freshHost({ spreadsheet: { locale: 'de_DE', timeZone: 'Europe/Berlin' } });
    setUp(german);
    const host = agreed(german);
    expect(marked(host, zh, 'p2 conversion_rate')).toEqual([]);
    type(host, zh, 'p2 conversion_rate', 'weight', '59,4');
    type(host, zh, 'p2 conversion_rate', 'target', '4,4%');
    expect(marked(host, zh, 'p2 conversion_rate')).toEqual(['weight', 'target']);
    type(host, zh, 'p2 conversion_rate', 'weight', '59,5');
    expect(marked(host, zh, 'p2 conversion_rate')).toEqual(['target']);
  });
});

it('[W4] on Team KPIs the weights of each team add up by themselves, a blank team being the department', () => {
  const host = filledHost('en');
  const title = sheet.en.teams;
  const [id = ''] = [...rowsOf(host, title, TEAM).keys()];
  const weightsOf = () =>
    [...rowsOf(host, title, TEAM).keys()].map((row) => marked(host, title, row, TEAM).includes('weight'));
  expect(weightsOf().some(Boolean)).toBe(false);
  type(host, title, id, 'weight', '1', TEAM);
  expect(weightsOf().every(Boolean)).toBe(true);
  type(host, title, id, 'actual', '-5', TEAM);
  expect(marked(host, title, id, TEAM)).toContain('weight');
});

describe('what every row needs', () => {
  it('on OKR: start, target and where it stands; on People: name and role', () => {
    const host = filledHost('en');
    const { okr, people } = sheet.en;
    for (const [a1, text] of Object.entries({ C3: 'Grow', D3: 'Reach 100', F3: '0', G3: '100' }))
      host.typeInto(okr, a1, text);
    const keys = (host.values(okr)[0] ?? []).map(String);
    const at = (key: string) => `${String.fromCharCode(65 + keys.indexOf(key))}3`;
    expect(['start', 'target', 'current'].map((key) => colourAt(host, okr, at(key)) === AMBER)).toEqual([
      false,
      false,
      true,
    ]);
    host.typeInto(people, addressOf(host, people, 'p2', 'role'), '');
    expect(colourAt(host, people, addressOf(host, people, 'p2', 'role'))).toBe(AMBER);
    expect(colourAt(host, people, addressOf(host, people, 'p1', 'role'))).not.toBe(AMBER);
  });
});
