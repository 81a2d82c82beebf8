// PERFSCORES: everything computed for a list of people, from keyed blocks.
import type { Cell, Grid } from '../../../src/workbook/cell';
import { column, errorOf, PERFSCORES, withRowInserted } from '../../support/cell-functions';

const KEYS = ['score', 'coverage', 'missing', 'team_score', 'team_share', 'total', 'grade', 'state', 'rank'];
const HEADERS = ['Score', 'Coverage', 'Missing', 'Team score', 'Team share', 'Total', 'Grade', 'State', 'Rank'];

const scorecard: Cell[][] = [
  ['person_id', 'name', 'adjustment', 'veto'],
  ['Person ID', 'Name', 'Adjustment', 'Veto'],
  ['p1', 'Ann', null, null],
  ['p2', 'Bo', 3, null],
  ['p3', 'Cy', null, 'yes'],
  ['p4', 'Di', null, null],
  ['p5', 'Ed', null, null],
];
const people: Cell[][] = [
  ['person_id', 'role', 'team', 'lead', 'participation'],
  ['Person ID', 'Role', 'Team', 'Team lead', 'Participation'],
  ['p1', 'Paid ads specialist', null, 'yes', null],
  ['p2', 'Paid ads specialist', null, null, 'taking part'],
  ['p3', 'Paid ads specialist', null, null, null],
  ['p4', 'Paid ads specialist', null, null, 'not taking part: probation'],
  ['p5', 'Paid ads specialist', null, null, null],
];
const kpis: Cell[][] = [
  ['person_id', 'kpi', 'rule', 'weight', 'target', 'actual'],
  ['Person ID', 'KPI key', 'Scoring rule', 'Weight', 'Target', 'Actual'],
  ['p1', 'roas', 'higher', 60, 100, 110],
  ['p1', 'cost', 'lower', 40, 100, 90],
  ['p2', 'roas', 'higher', 60, 100, 100],
  ['p2', 'cost', 'lower', 40, 100, null],
  ['p3', 'roas', 'higher', 100, 100, 100],
  ['p4', 'roas', 'higher', 100, 100, 120],
];
const settings: Cell[][] = [
  ['key', 'value'],
  ['Key', 'Value'],
  ['language', 'English'],
];
const blocks = [kpis, people, settings];

// p1: (60·110 + 40·110)/100 = 110; p2: 100 on 60 of 100, plus 3; p3: 100, vetoed; p4 takes no part; p5 has no KPIs
const expected = [
  KEYS,
  HEADERS,
  [110, 1, 0, null, 0, 110, 'S', 'complete', 1],
  [100, 0.6, 1, null, 0, 103, null, 'provisional', 2],
  [100, 1, 0, null, 0, 60, 'D', 'complete; without the veto 100.00', 3],
  [null, null, null, null, null, null, null, 'not taking part: probation', null],
  [null, null, null, null, null, null, null, 'not rated', null],
];

function changed(grid: Grid, row: number, changes: Readonly<Record<number, Cell>>): Cell[][] {
  return grid.map((cells, index) =>
    cells.map((cell, at) => (index === row && at in changes ? (changes[at] ?? null) : cell)),
  );
}

/** Answered lines by person id. */
function byId(list: Grid, answer: Grid): Map<Cell, readonly Cell[] | undefined> {
  const at = list[0]?.indexOf('person_id') ?? 0;
  return new Map(list.map((row, index) => [row[at] ?? null, answer[index]] as const).filter(([id]) => id !== null));
}

describe('the scorecard', () => {
  it('[W1] [W3] [W5] [W6] [W8] [W11] answers one line per person, row for row', () => {
    expect(PERFSCORES(scorecard, ...blocks)).toEqual(expected);
  });

  it('[F] takes the blocks in any order', () => {
    for (const order of [
      [settings, people, kpis],
      [people, kpis, settings],
      [kpis, settings, people],
    ]) {
      expect(PERFSCORES(scorecard, ...order)).toEqual(expected);
    }
  });

  it('[F] takes KPIs from several sheets and leaves empty arguments out', () => {
    const first = kpis.slice(0, 4);
    const second = [...kpis.slice(0, 2), ...kpis.slice(4)];
    expect(PERFSCORES(scorecard, second, null, people, first, settings, [[null, null]])).toEqual(expected);
  });

  it('[F] a row inserted anywhere moves no score to another person', () => {
    const scores = byId(scorecard, expected);
    for (let row = 1; row <= scorecard.length; row++) {
      const moved = withRowInserted(scorecard, row);
      const answer = PERFSCORES(moved, ...blocks);
      expect(byId(moved, answer)).toEqual(scores);
      expect(answer[0]).toEqual(KEYS);
      if (row < scorecard.length) expect(answer[row]).toEqual(KEYS.map(() => null));
    }
    for (let row = 1; row <= kpis.length; row++) {
      expect(PERFSCORES(scorecard, withRowInserted(kpis, row), people, settings)).toEqual(expected);
    }
    for (let row = 1; row <= people.length; row++) {
      expect(PERFSCORES(scorecard, kpis, withRowInserted(people, row), settings)).toEqual(expected);
    }
    for (let row = 1; row <= settings.length; row++) {
      expect(PERFSCORES(scorecard, kpis, people, withRowInserted(settings, row))).toEqual(expected);
    }
  });

  it('[F] sorting the rows or moving the columns moves no score to another person', () => {
    const turned = (grid: Grid) => [...grid.slice(0, 2), ...grid.slice(2).reverse()].map((row) => [...row].reverse());
    const answer = PERFSCORES(turned(scorecard), turned(kpis), turned(people), settings);
    expect(byId(turned(scorecard), answer)).toEqual(byId(scorecard, expected));
  });

  it('[F] ends with the last filled row', () => {
    const spare = [null, null, null, null];
    expect(PERFSCORES([...scorecard, spare, spare], ...blocks)).toEqual(expected);
    expect(PERFSCORES(scorecard.slice(0, 2), ...blocks)).toEqual([KEYS, HEADERS]);
    expect(PERFSCORES(scorecard.slice(0, 1), ...blocks)).toEqual([KEYS]);
  });

  it('[F] speaks the language of Settings', () => {
    const answer = PERFSCORES(scorecard, kpis, people, [
      ['key', 'value'],
      ['编码', '取值'],
      ['language', '中文'],
    ]);
    expect(answer[1]).toEqual([
      '个人得分',
      '数据完整度',
      '未填报',
      '团队得分',
      '团队占比',
      '综合得分',
      '绩效等级',
      '状态',
      '排名',
    ]);
    expect(answer.slice(2).map((line) => line[7])).toEqual([
      '完整',
      '暂定',
      '完整；未否决时为 100.00',
      '试用期不参评',
      '未评定',
    ]);
  });

  it('[P5] who takes no part is counted nowhere, and it says why, in HR’s own words as well', () => {
    expect(PERFSCORES(scorecard, kpis, changed(people, 2, { 4: '长假不参评' }), settings)[2]?.[7]).toBe(
      'not taking part: long leave',
    );
    const own = PERFSCORES(scorecard, kpis, changed(people, 2, { 4: 'sabbatical' }), settings);
    expect(own[2]).toEqual([null, null, null, null, null, null, null, 'not taking part: other', null]);
    // the others move up
    expect(own.slice(3, 5).map((line) => line[8])).toEqual([1, 2]);
  });

  it('ranks those with a total; equal totals share the better rank', () => {
    const equal = changed(changed(kpis, 2, { 5: 100 }), 3, { 5: 100 });
    const ranks = PERFSCORES(changed(changed(scorecard, 3, { 2: null }), 4, { 3: null }), equal, people, settings);
    expect(ranks.slice(2).map((line) => [line[5], line[8]])).toEqual([
      [100, 1],
      [100, 1],
      [100, 1],
      [null, null],
      [null, null],
    ]);
    const behind = PERFSCORES(changed(scorecard, 3, { 2: null }), equal, people, settings);
    expect(behind.slice(2, 5).map((line) => line[8])).toEqual([1, 1, 3]);
  });
});

describe('how firm a score is', () => {
  const line = (rows: Cell[][], ...more: Cell[][][]) =>
    PERFSCORES(scorecard.slice(0, 3), [...kpis.slice(0, 2), ...rows], people, [...settings, ...more.flat()])[2];

  it('[W2] [W11] 80 % coverage has a grade and is provisional, less has none', () => {
    expect(
      line([
        ['p1', 'a', null, 80, 100, 100],
        ['p1', 'b', null, 20, 100, null],
      ]),
    ).toEqual([100, 0.8, 1, null, 0, 100, 'B', 'provisional', 1]);
    expect(
      line([
        ['p1', 'a', null, 79, 100, 100],
        ['p1', 'b', null, 21, 100, null],
      ]),
    ).toEqual([100, 0.79, 1, null, 0, 100, null, 'provisional', 1]);
  });

  it('[W2] zero is firm, block waits', () => {
    const rows: Cell[][] = [
      ['p1', 'a', null, 80, 100, 100],
      ['p1', 'b', null, 20, 100, null],
    ];
    expect(line(rows, [['missing', 'zero']])).toEqual([80, 0.8, 1, null, 0, 80, 'C', 'complete', 1]);
    expect(line(rows, [['missing', '暂不计算']])).toEqual([
      null,
      0.8,
      1,
      null,
      0,
      null,
      null,
      'waiting for figures',
      null,
    ]);
  });

  it('[W2] [S11] a goal that is not finished keeps the score provisional under zero too', () => {
    const rows: Cell[][] = [
      ['p1', 'a', null, 80, 100, 100],
      ['p1', 'b', null, 20, null, 5],
    ];
    expect(line(rows, [['missing', 'zero']])).toEqual([100, 0.8, 1, null, 0, 100, 'B', 'provisional', 1]);
  });

  it('[W2] more than 30 % not applicable is to be reviewed, 30 % is not', () => {
    const with30 = line([
      ['p1', 'a', null, 70, 100, 100],
      ['p1', 'b', null, 10, 100, 'N/A'],
      ['p1', 'c', null, 20, 100, 'N/A'],
    ]);
    expect(with30?.slice(5, 8)).toEqual([100, 'B', 'complete']);
    const with31 = line([
      ['p1', 'a', null, 69, 100, 100],
      ['p1', 'b', null, 31, 100, '不适用'],
    ]);
    expect(with31?.slice(5, 8)).toEqual([100, 'B', 'to be reviewed: much is not applicable']);
  });

  it('[W3] nothing in yet is blank, never 0', () => {
    expect(line([['p1', 'a', null, 100, 100, null]])).toEqual([
      null,
      0,
      1,
      null,
      0,
      null,
      null,
      'waiting for figures',
      null,
    ]);
    expect(line([['p1', 'a', null, 100, 100, 'N/A']])).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'not rated',
      null,
    ]);
  });
});

describe('teams', () => {
  const teamKpis: Cell[][] = [
    ['team', 'kpi', 'rule', 'weight', 'target', 'actual'],
    ['Team', 'KPI key', 'Scoring rule', 'Weight', 'Target', 'Actual'],
    [null, 'gmv', 'higher', 100, 100, 90],
    ['north', 'gmv', 'higher', 100, 100, 80],
  ];

  it('[W5] a lead carries 40 % of the team score, a member 20 %', () => {
    const answer = PERFSCORES(scorecard, ...blocks, teamKpis);
    // p1 leads: 0.6·110 + 0.4·90; p2: 0.8·100 + 0.2·90 + 3
    expect(answer.slice(2, 4).map((line) => line.slice(3, 6))).toEqual([
      [90, 0.4, 102],
      [90, 0.2, 101],
    ]);
  });

  it('[W5] a team of its own is scored by its own KPIs', () => {
    const answer = PERFSCORES(scorecard, kpis, changed(people, 3, { 2: 'north' }), settings, teamKpis);
    // 0.8·100 + 0.2·80 + 3
    expect(answer[3]?.slice(3, 6)).toEqual([80, 0.2, 99]);
    expect(answer[2]?.slice(3, 6)).toEqual([90, 0.4, 102]);
  });

  it('[W5] a team without KPIs of its own shares those of the department', () => {
    const answer = PERFSCORES(scorecard, kpis, changed(people, 3, { 2: 'south' }), settings, teamKpis);
    expect(answer[3]?.slice(3, 6)).toEqual([90, 0.2, 101]);
  });

  it('[W5] the total is mixed from unrounded parts and rounded once', () => {
    // 0.6·33.336 + 0.4·66.656 = 20.0016 + 26.6624 = 46.664; from the rounded parts it would be 20.004 + 26.664 = 46.668
    const answer = PERFSCORES(
      scorecard.slice(0, 3),
      [...kpis.slice(0, 2), ['p1', 'a', null, 100, 100, 33.336]],
      people,
      settings,
      [...teamKpis.slice(0, 2), [null, 'gmv', null, 100, 100, 66.656]],
    );
    expect(answer[2]?.slice(0, 6)).toEqual([33.34, 1, 0, 66.66, 0.4, 46.66]);
  });
});

describe('what cannot be read', () => {
  it('[S14] a bad figure marks the person concerned and nobody else', () => {
    const answer = PERFSCORES(scorecard, changed(kpis, 3, { 5: 'cheap' }), people, settings);
    expect(answer[2]).toEqual([
      '⚠ row 4, Actual: “cheap” is not a number; a number is needed',
      null,
      null,
      null,
      null,
      null,
      null,
      'to be corrected',
      null,
    ]);
    expect(answer.slice(3).map((line) => line.slice(0, 8))).toEqual(expected.slice(3).map((line) => line.slice(0, 8)));
    expect(answer.slice(3, 5).map((line) => line[8])).toEqual([1, 2]);
  });

  it('[W4] so does a weight that is none, and weights that add up to 0', () => {
    const negative = PERFSCORES(scorecard, changed(kpis, 6, { 3: -1 }), people, settings);
    expect(negative[4]?.[0]).toBe('⚠ row 7, Weight: -1 is negative; 0 or more is allowed');
    expect(negative[2]).toEqual(expected[2]);
    const none = PERFSCORES(scorecard, changed(kpis, 6, { 3: 0 }), people, settings);
    expect(none[4]?.[0]).toBe('⚠ Weight: the weights add up to 0; at least one must be above 0');
  });

  it('[W5] [W6] so does an adjustment or a veto', () => {
    const adjustment = PERFSCORES(changed(scorecard, 2, { 2: 'plus' }), ...blocks);
    expect(adjustment[2]?.[0]).toBe('⚠ row 3, Adjustment: “plus” is not a number; a number is needed');
    const veto = PERFSCORES(changed(scorecard, 3, { 3: 'maybe' }), ...blocks);
    expect(veto[3]?.[0]).toContain('⚠ row 4, Veto: “maybe” is neither yes nor no');
    expect(veto[2]?.[5]).toBe(110);
  });

  it('[F] says it in both languages without Settings', () => {
    expect(PERFSCORES(scorecard, changed(kpis, 3, { 5: 'cheap' }), people)[2]?.[0]).toBe(
      '⚠ 第 4 行，实际完成值：“cheap”不是数字，此处应填数字 / row 4, Actual: “cheap” is not a number; a number is needed',
    );
  });

  it('[F] a block without keys is refused, not silently left out', () => {
    expect(errorOf(() => PERFSCORES(scorecard, kpis.slice(1), people, settings))).toBe(
      '数据区域：以“Person ID”开头的区域首行没有列编码，请从 PerfScore 工作表的第 1 行起选取 / ' +
        'Block: the range that begins with “Person ID” has no column keys in its first row; take it from row 1 of a PerfScore sheet on',
    );
  });

  it('[F] a setting that cannot be is named', () => {
    expect(errorOf(() => PERFSCORES(scorecard, kpis, people, [...settings, ['cap', 'none']]))).toContain(
      '“cap” cannot be “none”',
    );
  });
});

describe('a plain column of ids', () => {
  it('[F] is answered with score, coverage and missing', () => {
    expect(PERFSCORES(column('p2', null, 'p1', 'p9', null, ''), kpis)).toEqual([
      [100, 0.6, 1],
      [null, null, null],
      [110, 1, 0],
      [null, null, null],
    ]);
    expect(PERFSCORES('p1', kpis)).toEqual([[110, 1, 0]]);
  });

  it('[F] numbers may be ids', () => {
    const numbered = kpis.map((row) => (row[0] === 'p1' ? [7, ...row.slice(1)] : row));
    expect(PERFSCORES(column(7), numbered)).toEqual([[110, 1, 0]]);
  });

  it('[S14] a bad figure marks the person concerned', () => {
    expect(PERFSCORES(column('p1', 'p2'), changed(kpis, 2, { 2: 'best' }), settings)[0]?.[0]).toMatch(
      /^⚠ row 3, Scoring rule: “best”/,
    );
    expect(PERFSCORES(column('p1', 'p2'), changed(kpis, 2, { 2: 'best' }), settings)[1]).toEqual([100, 0.6, 1]);
  });

  it('[F] several columns are refused', () => {
    expect(
      errorOf(() =>
        PERFSCORES(
          [
            ['p1', 'Ann'],
            ['p2', 'Bo'],
          ],
          kpis,
          settings,
        ),
      ),
    ).toBe('Person ID: the range has 2 columns; one column is needed');
  });
});
