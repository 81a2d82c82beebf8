// Goals and figures from a file.
import { importEntries } from '../../../../src/workbook/import/entries-import';
import { type LibraryKpi, shippedLibrary } from '../../../../src/workbook/sheets/kpi-library';
import { inChinese, inEnglish, tableOf } from '../../../support/string-tables';

const own: LibraryKpi[] = [
  { kpi: 'launch', kpi_name: 'Launch done', unit: 'count', rule: 'yes-no' },
  { kpi: 'growth', kpi_name: 'Growth', unit: 'percent', rule: 'progress' },
].map(
  (kpi) =>
    ({
      definition: null,
      source: null,
      kind: 'result',
      measure: 'quantitative',
      detail: null,
      baseline: null,
      target: null,
      roll_up: 'last',
      category: null,
      serves: null,
      caution: null,
      ...kpi,
    }) as LibraryKpi,
);
const library = [...shippedLibrary('en'), ...own];
const people = new Set(['p1', 'p2']);

const read = (...lines: string[]) =>
  importEntries(tableOf('entries.csv', lines), library, {
    key: 'person_id',
    known: people,
    listName: 'People',
  });
const header = 'person_id | kpi | weight | baseline | target | actual | evidence';

describe('headers', () => {
  const expected = [
    {
      subject: 'p1',
      kpi: 'roas',
      weight: 40,
      rule: null,
      detail: null,
      baseline: null,
      target: 3.2,
      actual: 3.36,
      evidence: 'console',
    },
  ];

  it.each([
    [header, 'p1 | roas | 40 | | 3.2 | 3.36 | console'],
    ['Person ID | KPI key | Weight | Baseline | Target | Actual | Evidence', 'p1 | ROAS | 40 | | 3.2 | 3.36 | console'],
    [
      '员工编号 | 指标编码 | 权重 | 基准值 | 目标值 | 实际完成值 | 佐证材料',
      'p1 | roas | 40% | | 3.2 | 3.36 | console',
    ],
    ['员工编号 | 指标 | 权重 | 目标值 | 实际完成值 | 佐证材料', 'p1 | 广告投入产出比 ROAS | 40 | 3.2 | 3.36 | console'],
    [
      'person_id | KPI | weight | target | actual | evidence',
      'p1 | Return on ad spend (ROAS) | 40 ％ | 3.2 | 3.36 | console',
    ],
    [
      'person_id | kpi_name | weight | target | actual | evidence',
      'p1 | return on AD spend (roas) | 40 | 3.2 | 3.36 | console',
    ],
  ])('%s', (names, line) => {
    expect(read(names, line)).toEqual({ entries: expected, unused: [], problems: [] });
  });

  it('the key and the name of the KPI are one column', () => {
    expect(inEnglish(read('person_id | kpi | KPI', 'p1 | roas | roas').problems)).toEqual([
      'entries.csv, line 1, KPI key: this column is there twice; it may be there once',
    ]);
  });

  it('that are missing stop the reading, unknown ones are told', () => {
    const { problems, unused } = read('KPI | Colour', 'roas | red');
    expect(inEnglish(problems)).toEqual(['entries.csv, line 1, Person ID: this column is missing; it is needed']);
    expect(inChinese(problems)).toEqual(['entries.csv，第 1 行，员工编号：缺少此列，此列必需']);
    expect(unused).toEqual(['Colour']);
  });
});

describe('figures', () => {
  it.each([
    ['95', 0.95],
    ['95%', 0.95],
    ['95.0 %', 0.95],
    ['９５％', 0.95],
  ])('[S16] of a %% KPI: “%s” is %d, in baseline, target and actual alike', (text, value) => {
    const { entries, problems } = read(header, `p1 | growth | 20 | ${text} | ${text} | ${text} |`);
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        subject: 'p1',
        kpi: 'growth',
        weight: 20,
        rule: null,
        detail: null,
        baseline: value,
        target: value,
        actual: value,
        evidence: null,
      },
    ]);
  });

  it('[S10] [S7] blank stays blank, 0 stays 0, words stay words', () => {
    const { entries, problems } = read(
      header,
      'p1 | roas | | | | | ',
      'p2 | roas | 0 | | 3 | 0 | ',
      'p1 | cost_per_action | 10 | | 50 | N/A | ',
      'p2 | cost_per_action | 10 | | ¥1,200 | 不适用 | ',
      'p1 | launch | 10 | | | 是 | ',
      'p2 | launch | 10 | | | No | ',
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ weight, target, actual }) => [weight, target, actual])).toEqual([
      [null, null, null],
      [0, 3, 0],
      [10, 50, 'N/A'],
      [10, 1200, '不适用'],
      [10, null, '是'],
      [10, null, 'No'],
    ]);
  });

  it('say file, line, column, what was found and what is allowed', () => {
    const { problems } = read(
      header,
      'p1 | roas | heavy | low | high | good | ',
      'p1 | conversion_rate | 120 | | 3 percent | four | ',
      'p1 | cost_per_click | -5 | | 5% | 4 | ',
      'p1 | teamwork_growth | 15 | | | 6 | ',
      'p2 | launch | 15 | | | almost | ',
    );
    expect(inEnglish(problems)).toEqual([
      'entries.csv, line 2, Weight: “heavy” is not a number; write it like 1200, 1,200 or 3.5',
      'entries.csv, line 2, Actual: “good” is not a number; write it like 1200, 1,200 or 3.5',
      'entries.csv, line 2, Baseline: “low” is not a number; write it like 1200, 1,200 or 3.5',
      'entries.csv, line 2, Target: “high” is not a number; write it like 1200, 1,200 or 3.5',
      'entries.csv, line 3, Weight: 120 is outside 0 to 100',
      'entries.csv, line 3, Actual: “four” is not a percentage; 95, 95% and 95.0 % are all read as 95 %',
      'entries.csv, line 3, Target: “3 percent” is not a percentage; 95, 95% and 95.0 % are all read as 95 %',
      'entries.csv, line 4, Weight: -5 is outside 0 to 100',
      'entries.csv, line 4, Target: “5%” is not a number; write it like 1200, 1,200 or 3.5',
      'entries.csv, line 5, Actual: 6 is outside 1 to 5',
      'entries.csv, line 6, Actual: “almost” is neither yes nor no; yes, no, true, false, 1, 0 or ✓ are allowed',
    ]);
    expect(inChinese(problems).slice(4, 7)).toEqual([
      'entries.csv，第 3 行，权重：120 超出范围，应在 0 到 100 之间',
      'entries.csv，第 3 行，实际完成值：“four”不是百分比；95、95%、95.0 % 都表示 95%',
      'entries.csv，第 3 行，目标值：“3 percent”不是百分比；95、95%、95.0 % 都表示 95%',
    ]);
  });
});

describe('people and KPIs', () => {
  it('must be on the list and in the library', () => {
    const { problems, entries } = read(header, 'p9 | roas', ' | roas', 'p1 | karma', 'p1 |  | 5');
    expect(inEnglish(problems)).toEqual([
      'entries.csv, line 2, Person ID: “p9” is not on the list of people (People)',
      'entries.csv, line 3, Person ID: nothing is filled in; it is needed',
      expect.stringMatching(
        /^entries\.csv, line 4, KPI key: “karma” is not known; allowed: plan_goal_attainment \(Campaign goal attainment\), /,
      ),
      'entries.csv, line 5, KPI key: nothing is filled in; it is needed',
    ]);
    expect(inChinese(problems).slice(0, 2)).toEqual([
      'entries.csv，第 2 行，员工编号：“p9”不在人员名单（People）中',
      'entries.csv，第 3 行，员工编号：未填写，此处必填',
    ]);
    expect(entries.map(({ subject }) => subject)).toEqual(['p9']);
  });

  it('may meet once, whatever the KPI is called', () => {
    const { problems } = read(header, 'p1 | roas', 'p2 | roas', 'p1 | 广告投入产出比 ROAS');
    expect(inEnglish(problems)).toEqual([
      'entries.csv, line 4, KPI key: “p1 roas” is there already, in line 2; each may be there once',
    ]);
  });
});

describe('rule and detail', () => {
  it('of a file win over the library, in either language, and the library’s fine print stays with its own rule', () => {
    const { entries, problems } = read(
      'person_id | kpi | target | actual | rule | detail',
      'p1 | roas | 4 | 3 | 分档计分 | 50%:60; 100%:100',
      'p1 | spend_attainment | 100 | 96 | higher |',
      'p2 | spend_attainment | 100 | 96 | |',
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ rule, detail }) => [rule, detail])).toEqual([
      ['steps', '50%:60; 100%:100'],
      ['higher', null],
      [null, null],
    ]);
  });

  it('are named where they cannot be read', () => {
    const { problems } = read(
      'person_id | kpi | target | actual | rule | detail',
      'p1 | roas | 4 | 3 | faster |',
      'p2 | roas | 4 | 3 | curve | 100%:100; 70%:0',
    );
    expect(inEnglish(problems)).toEqual([
      expect.stringMatching(/^entries\.csv, line 2, Scoring rule: “faster” is not known; allowed: higher/),
      'entries.csv, line 3, Rule detail: “70%:0” is out of order; the values before the colon must rise',
    ]);
  });
});
