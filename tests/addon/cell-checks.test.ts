// Checks at the cell: figures that their unit cannot have are marked, not refused, and a second set-up finds nothing to do.
import type { Host } from '../../host/host';
import { addressOf, filledHost, rowsOf, setUp, sheet, table, workbookHost } from '../support/perfscore-host';

const KPI = ['person_id', 'kpi'];

/** The check on a cell as the grid knows it. */
function checkAt(host: Host, title: string, id: string, column: string) {
  const a1 = addressOf(host, title, id, column, KPI);
  const { getters } = host.model;
  const sheetId = getters.getSheetIdByName(title) ?? '';
  const rule = getters.getValidationRuleForCell({
    sheetId,
    col: a1.charCodeAt(0) - 65,
    row: Number(a1.slice(1)) - 1,
  });
  return (
    rule && { type: rule.criterion.type, values: [...rule.criterion.values], isBlocking: rule.isBlocking === true }
  );
}

describe.each(['en', 'zh-CN'] as const)('figures (%s)', (language) => {
  const { ads } = sheet[language];

  it('a rating lies between 1 and 5, a share between 0 and 100 %, a cost is not below 0, an attainment is any number', () => {
    const host = filledHost(language);
    const between = (lowest: string, highest: string) => ({
      type: 'isBetween',
      values: [lowest, highest],
      isBlocking: false,
    });
    expect(checkAt(host, ads, 'p1 teamwork_growth', 'actual')).toEqual(between('1', '5'));
    expect(checkAt(host, ads, 'p2 conversion_rate', 'actual')).toEqual(between('0', '1'));
    expect(checkAt(host, ads, 'p2 conversion_rate', 'target')).toEqual(between('0', '1'));
    const any = between('-1000000000000000', '1000000000000000');
    expect(checkAt(host, ads, 'p1 cost_per_action', 'actual')).toEqual(between('0', '1000000000000000'));
    expect(checkAt(host, ads, 'p1 spend_attainment', 'actual')).toEqual(any);
  });

  it('whether something was reached is chosen from a list', () => {
    const host = filledHost(language);
    const yesNo = language === 'en' ? 'yes-no' : '是否达成';
    host.typeInto(ads, addressOf(host, ads, 'p1 roas', 'rule', KPI), yesNo);
    setUp(host, { language });
    expect(checkAt(host, ads, 'p1 roas', 'actual')).toEqual({
      type: 'isValueInList',
      values: language === 'en' ? ['yes', 'no', 'N/A'] : ['是', '否', '不适用'],
      isBlocking: false,
    });
  });

  it('nothing is refused: what is pasted stays, is marked in “To do”, and can still be mended', () => {
    const host = filledHost(language);
    host.typeInto(ads, addressOf(host, ads, 'p2 conversion_rate', 'actual', KPI), '350%');
    const row = rowsOf(host, ads, KPI).get('p2 conversion_rate');
    expect(row).toMatchObject({
      actual: 3.5,
      issue: language === 'en' ? 'Actual: 350% is outside 0% to 100%' : '实际完成值 350% 不在 0% 到 100% 之间',
    });
  });
});

describe('more rows than are looked into', () => {
  const people = table('people.csv', [
    'person_id | name | role | track',
    ...Array.from({ length: 20 }, (_, index) => `q${index + 1} | Person ${index + 1} | paid_ads | commerce`),
  ]);
  const many = () => workbookHost('many rows', { language: 'en', people, entries: null });
  const nothing = { ok: true, value: { done: ['Everything is in place; nothing was changed.'] } };

  it('a second set-up changes nothing', () => {
    expect(setUp(many(), { language: 'en', people: null, entries: null })).toMatchObject(nothing);
  });

  it('wherever a sort leaves the checks, set-up puts them right once, also below the rows it looks into', () => {
    const host = many();
    host.sortRange(sheet.en.ads, 'A3:L102', 3, true);
    setUp(host, { language: 'en', people: null, entries: null });
    expect(setUp(host, { language: 'en', people: null, entries: null })).toMatchObject(nothing);
    for (const id of ['q1', 'q20']) {
      expect(checkAt(host, sheet.en.ads, `${id} teamwork_growth`, 'actual')?.values).toEqual(['1', '5']);
      expect(checkAt(host, sheet.en.ads, `${id} click_through_rate`, 'actual')?.values).toEqual(['0', '1']);
    }
  });

  it('every row has the check of its own unit, those far below as well', () => {
    const host = many();
    for (const id of ['q1', 'q20']) {
      expect(checkAt(host, sheet.en.ads, `${id} teamwork_growth`, 'actual')?.values).toEqual(['1', '5']);
      expect(checkAt(host, sheet.en.ads, `${id} click_through_rate`, 'actual')?.values).toEqual(['0', '1']);
    }
  });

  it('a language that changes brings its words everywhere', () => {
    const host = many();
    setUp(host, { language: 'zh-CN', people: null, entries: null });
    const rules = checkAt(host, sheet['zh-CN'].ads, 'q20 teamwork_growth', 'rule');
    expect(rules?.values).toContain('等级评分');
  });
});

describe('[W5] adjustments on the Scorecard', () => {
  const en = sheet.en;
  const adjustment = (host: Host) => addressOf(host, en.scorecard, 'p1', 'adjustment');

  it('beyond the limit are refused at the cell, and the limit is the one on Settings', () => {
    const host = filledHost('en');
    expect(() => host.typeInto(en.scorecard, adjustment(host), '8')).toThrow('data validation');
    host.typeInto(en.settings, addressOf(host, en.settings, 'adjustment_limit', 'value', ['key']), '10');
    setUp(host, { language: 'en', people: null, entries: null });
    host.typeInto(en.scorecard, adjustment(host), '8');
    // 106.4 + 8
    expect(rowsOf(host, en.scorecard).get('p1')).toMatchObject({ adjustment: 8, total: 114.4 });
  });
});

describe.each(['en', 'zh-CN'] as const)('settings, OKR and the library (%s)', (language) => {
  const { settings, okr, library } = sheet[language];
  const setting = (host: Host, key: string) => addressOf(host, settings, key, 'value', ['key']);

  it('[S6, S13, W6, W8, P3] a number belongs where a setting counts: words and slips of a digit are refused', () => {
    const host = filledHost(language);
    for (const key of ['cap', 'floor', 'rating_3', 'veto_cap', 'grade_b', 'adjustment_limit', 'min_days_quarter']) {
      expect(() => host.typeInto(settings, setting(host, key), 'high')).toThrow('data validation');
    }
    expect(() => host.typeInto(settings, setting(host, 'min_days_quarter'), '4500')).toThrow('data validation');
    for (const [key, value] of [
      ['cap', 130],
      ['floor', -20],
      ['grade_b', 89.5],
      ['min_days_quarter', 44],
    ] as const) {
      host.typeInto(settings, setting(host, key), String(value));
      expect(rowsOf(host, settings, ['key']).get(key)?.value).toBe(value);
    }
  });

  it('a key result counts in numbers, and a target of the library lies within its unit', () => {
    const host = filledHost(language);
    const { getters } = host.model;
    const rule = (title: string, a1: string) =>
      getters.getValidationRuleForCell({
        sheetId: getters.getSheetIdByName(title) ?? '',
        col: a1.charCodeAt(0) - 65,
        row: Number(a1.slice(1)) - 1,
      });
    const keys = (host.values(okr)[0] ?? []).map(String);
    for (const key of ['start', 'target', 'current']) {
      const cell = `${String.fromCharCode(65 + keys.indexOf(key))}3`;
      expect([key, rule(okr, cell)?.criterion.type]).toEqual([key, 'isBetween']);
    }
    expect(rule(library, addressOf(host, library, 'click_through_rate', 'target', ['kpi']))?.criterion.values).toEqual([
      '0',
      '1',
    ]);
    expect(rule(library, addressOf(host, library, 'teamwork_growth', 'target', ['kpi']))?.criterion.values).toEqual([
      '1',
      '5',
    ]);
  });
});

describe.each(['en', 'zh-CN'] as const)('dates on People (%s)', (language) => {
  const { people } = sheet[language];
  const cell = (host: Host, id: string, key: string) => addressOf(host, people, id, key);

  /** Whether the small corner shows. */
  function isMarked(host: Host, id: string, key: string): boolean {
    const a1 = cell(host, id, key);
    const sheetId = host.model.getters.getSheetIdByName(people) ?? '';
    return host.model.getters.isDataValidationInvalid({
      sheetId,
      col: a1.charCodeAt(0) - 65,
      row: Number(a1.slice(1)) - 1,
    });
  }

  it('what is no date is marked, and a day on which the person is not there in the period', () => {
    const host = filledHost(language);
    const marksAfter = (key: string, text: string) => {
      host.typeInto(people, cell(host, 'p2', key), text);
      return isMarked(host, 'p2', key);
    };
    expect([marksAfter('joined', '2025-03-01'), marksAfter('joined', '2026-09-30'), marksAfter('joined', '')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([
      marksAfter('joined', '2026-10-01'),
      marksAfter('joined', '2026-13-45'),
      marksAfter('joined', 'soon'),
    ]).toEqual([true, true, true]);
    expect([
      marksAfter('left', '2026-07-01'),
      marksAfter('left', '2027-01-31'),
      marksAfter('left', '2026-06-30'),
    ]).toEqual([false, false, true]);
    // Nothing is refused, and each row is looked at by its own date.
    expect(rowsOf(host, people).get('p2')).toMatchObject({ joined: 'soon', left: '2026-06-30' });
    expect([isMarked(host, 'p1', 'joined'), isMarked(host, 'p3', 'joined')]).toEqual([false, false]);
  });

  it('a second set-up changes nothing; another period moves the limits; a row inserted keeps every row to its own date', () => {
    const host = filledHost(language);
    host.calls.reset();
    setUp(host, { language, people: null, entries: null });
    expect(host.calls.write).toBe(0);
    host.typeInto(people, cell(host, 'p2', 'joined'), '2026-10-01');
    expect(isMarked(host, 'p2', 'joined')).toBe(true);
    host.typeInto(
      sheet[language].settings,
      addressOf(host, sheet[language].settings, 'period', 'value', ['key']),
      '2026-Q4',
    );
    setUp(host, { language, people: null, entries: null });
    expect(isMarked(host, 'p2', 'joined')).toBe(false);
    host.insertRows(people, 4, 1);
    setUp(host, { language, people: null, entries: null, period: null });
    host.calls.reset();
    setUp(host, { language, people: null, entries: null, period: null });
    expect(host.calls.write).toBe(0);
    expect(isMarked(host, 'p2', 'joined')).toBe(false);
  });
});
