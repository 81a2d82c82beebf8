// PERFPOINTS: points per KPI, for cells, columns and whole sheets of KPIs.
import type { Cell } from '../../../src/workbook/cell';
import { column, errorOf, PERFPOINTS, withRowInserted } from '../../support/cell-functions';

const settings = [
  ['key', 'value'],
  ['Key', 'Value'],
  ['language', 'English'],
];
const people: Cell[][] = [
  ['person_id', 'name', 'role'],
  ['Person ID', 'Name', 'Role'],
  ['p1', 'Ann', 'Paid ads specialist'],
  ['p2', 'Bo', 'Paid ads specialist'],
];
const kpis: Cell[][] = [
  ['person_id', 'kpi', 'unit', 'rule', 'detail', 'weight', 'baseline', 'target', 'actual'],
  ['Person ID', 'KPI key', 'Unit', 'Scoring rule', 'Rule detail', 'Weight', 'Baseline', 'Target', 'Actual'],
  ['p1', 'roas', 'ratio', 'higher', null, 60, null, 4, 3.6],
  ['p1', 'teamwork', '1–5', 'rating', null, 40, null, null, null],
  ['p2', 'roas', 'ratio', 'higher', null, 50, null, null, 3],
  ['p2', 'growth', '%', 'progress', null, 50, null, 0.5, 0.4],
];

describe('cells and columns', () => {
  it('[S14] a single KPI is answered unrounded', () => {
    expect(PERFPOINTS(42, 45, 'progress', 32)).toBeCloseTo(1000 / 13, 9);
    expect(PERFPOINTS(12.34567, 100)).toBeCloseTo(12.34567, 9);
  });

  it('[S10] [S11] a single KPI without points is blank', () => {
    expect([PERFPOINTS(null, 100), PERFPOINTS('N/A', 100), PERFPOINTS(5, null), PERFPOINTS(null)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('[S14] a single KPI that cannot be read throws a sentence', () => {
    expect(errorOf(() => PERFPOINTS('x', 100, null, null, null, settings))).toBe(
      'Actual: “x” is not a number; a number is needed',
    );
    expect(errorOf(() => PERFPOINTS(6, null, 'rating', null, null, settings))).toBe('Actual: 6 is outside 1 to 5');
    expect(errorOf(() => PERFPOINTS(6, null, 'curve', null, null, settings))).toBe(
      'Rule detail: this rule needs a list of points, such as 70%:0; 100%:100',
    );
  });

  it('[S14] in a range only the bad row shows the mark', () => {
    expect(PERFPOINTS(column(90, 'x', null, 80), 100, null, null, null, settings)).toEqual(
      column(90, '⚠ row 2, Actual: “x” is not a number; a number is needed', null, 80),
    );
    expect(PERFPOINTS(column(90, 80), column(100, '?'))).toEqual(
      column(
        90,
        '⚠ 第 2 行，目标值：“?”不是数字，此处应填数字 / row 2, Target: “?” is not a number; a number is needed',
      ),
    );
  });

  it('[F] ends with the last filled row and repeats single cells', () => {
    expect(PERFPOINTS(column(90, 80, null, '', '  '), 100)).toEqual(column(90, 80));
    expect(PERFPOINTS(90, column(100, 90))).toEqual(column(90, 100));
    expect(PERFPOINTS(column(null, null), 100)).toEqual(column(null));
  });

  it('[F] keyed columns are answered with key, header and empty rows', () => {
    const actual = column('actual', 'Actual', 90, null, 80, null);
    expect(PERFPOINTS(actual, column('target', 'Target', 100, null, 100, null))).toEqual(
      column('points', 'Points', 90, null, 80),
    );
    expect(PERFPOINTS(column('actual', null, '实际完成值', 90), 100, null, null, null, [['language', '中文']])).toEqual(
      column('points', null, '单项得分', 90),
    );
    expect(PERFPOINTS(column('actual', 'Actual', null), 100)).toEqual(column('points', 'Points'));
  });

  it('[F] several columns or different heights are refused', () => {
    expect(errorOf(() => PERFPOINTS([[1, 2]], 100, null, null, null, settings))).toBe(
      'Actual: the range has 2 columns; one column is needed',
    );
    expect(errorOf(() => PERFPOINTS(column(1, 2), column(1, 2, 3), null, null, null, settings))).toContain(
      'Target: the range has 3 rows',
    );
  });
});

describe('a whole sheet of KPIs', () => {
  const answer = (block: Cell[][] = kpis, ...others: Cell[][][]) => {
    const [one = null, two = null] = others;
    const points = PERFPOINTS(block, one, two);
    return Array.isArray(points) ? points : [];
  };

  it('[F] answers points and what is still to do, row for row', () => {
    // 3.6/4 = 90
    expect(answer(kpis, people, settings)).toEqual([
      ['points', 'issue', 'marks'],
      ['Points', 'To do', 'Marked cells'],
      [90, null, null],
      [null, 'figure missing', '|actual|'],
      [null, 'target missing', '|target|'],
      [null, 'baseline missing', '|baseline|'],
    ]);
  });

  it('[F] speaks Chinese when Settings do', () => {
    expect(
      answer(
        kpis,
        [
          ['key', 'value'],
          ['编码', '取值'],
          ['language', '中文'],
        ],
        people,
      ),
    ).toEqual([
      ['points', 'issue', 'marks'],
      ['单项得分', '待办', '标记的单元格'],
      [90, null, null],
      [null, '未填报', '|actual|'],
      [null, '缺目标值', '|target|'],
      [null, '缺基准值', '|baseline|'],
    ]);
  });

  it('[F] a bad row shows the mark and the sentence, the others their points', () => {
    const bad = kpis.map((row, index) => (index === 3 ? [...row.slice(0, 8), 9] : row));
    expect(answer(bad, people, settings).slice(2, 4)).toEqual([
      [90, null, null],
      ['⚠ row 4, Actual: 9 is outside 1 to 5', 'row 4, Actual: 9 is outside 1 to 5', '|actual|'],
    ]);
  });

  it('[W4] says when the weights of a person do not add up to 100', () => {
    const light = kpis.map((row, index) => (index === 2 ? [...row.slice(0, 5), 55, ...row.slice(6)] : row));
    const issues = answer(light, people, settings).slice(2, 4);
    expect(issues).toEqual([
      [90, 'weights add up to 95, not 100', '|weight|'],
      [null, 'weights add up to 95, not 100', '|weight|actual|'],
    ]);
  });

  it('[W4] 33.33 three times is 99.99, although in binary it is a hair too far from 100', () => {
    const thirds = kpis.map((row, index) =>
      index < 2 ? row : ['p1', ...row.slice(1, 5), index < 5 ? 33.33 : 0, ...row.slice(6)],
    );
    expect(answer(thirds, people, settings)[2]).toEqual([90, null, null]);
  });

  it('[W4] 99.99 and 100.01 are 100, 99.98 is not', () => {
    const issueAt = (weight: number) => {
      const changed = kpis.map((row, index) => (index === 2 ? [...row.slice(0, 5), weight, ...row.slice(6)] : row));
      return answer(changed, people, settings)[2]?.[1];
    };
    expect([59.99, 60.01].map(issueAt)).toEqual([null, null]);
    expect([59.98, 60.02].map(issueAt)).toEqual([
      'weights add up to 99.98, not 100',
      'weights add up to 100.02, not 100',
    ]);
  });

  it('says when a person is not on People, but only if People was given', () => {
    const stranger = kpis.map((row, index) => (index === 2 ? ['p9', ...row.slice(1, 5), 100, ...row.slice(6)] : row));
    expect(answer(stranger, people, settings)[2]).toEqual([90, 'person not on People', '|person_id|']);
    expect(answer(stranger, settings)[2]).toEqual([90, null, null]);
  });

  it('[S16] says when a percentage was typed twice, for % KPIs alone', () => {
    const rows: Cell[][] = [
      ...kpis.slice(0, 2),
      ['p1', 'rate', '%', 'higher', null, 50, null, 95, 0.94],
      ['p1', 'spend', 'count', 'higher', null, 50, null, 95, 0.94],
    ];
    expect(
      answer(rows, people, settings)
        .slice(2)
        .map(([, issue]) => issue),
    ).toEqual(['actual and target differ by a factor of about 100: percent typed twice?', null]);
  });

  it('says when an actual is none that its unit can have: a share beyond 100 %, a negative count', () => {
    const rows: Cell[][] = [
      ...kpis.slice(0, 2),
      ['p1', 'click_through_rate', '%', 'higher', null, 40, null, 3, 3.5],
      ['p1', 'follower_growth_rate', '%', 'higher', null, 40, null, 3, 3.5],
      ['p1', 'content_reads', 'reads', 'higher', null, 20, null, 100, -5],
    ];
    const issues = (...others: Cell[][][]) =>
      answer(rows, people, ...others)
        .slice(2)
        .map(([, issue]) => issue);
    expect(issues(settings)).toEqual(['Actual: 350% is outside 0% to 100%', null, 'Actual: -5 is negative']);
    expect(
      issues([
        ['key', 'value'],
        ['编码', '取值'],
        ['language', '中文'],
      ]),
    ).toEqual(['实际完成值 350% 不在 0% 到 100% 之间', null, '实际完成值 -5 为负数']);
  });

  it('[F] says the most urgent thing and names the cells of all of them', () => {
    const row: Cell[] = ['p1', 'click_through_rate', '%', 'higher', null, 90, -1, 3, 3.5];
    expect(answer([...kpis.slice(0, 2), row], people, settings)[2]?.slice(1)).toEqual([
      'weights add up to 90, not 100',
      '|weight|actual|target|baseline|',
    ]);
  });

  it('[F] a row inserted anywhere moves no points to another KPI', () => {
    const byId = (block: Cell[][], points: Cell[][]) =>
      new Map(
        block.map((row, index) => [`${row[0]} ${row[1]}`, points[index]]).filter(([id]) => id !== 'null null') as [
          string,
          Cell[],
        ][],
      );
    const expected = byId(kpis, answer(kpis, people, settings));
    for (let row = 1; row <= kpis.length; row++) {
      const moved = withRowInserted(kpis, row);
      const points = answer(moved, people, settings);
      expect(byId(moved, points)).toEqual(expected);
      if (row < kpis.length) expect(points[row]).toEqual([null, null, null]);
    }
    for (let row = 1; row <= people.length; row++) {
      expect(answer(kpis, withRowInserted(people, row), settings)).toEqual(answer(kpis, people, settings));
    }
  });

  it('[F] an extra column of somebody else changes nothing', () => {
    const wider = kpis.map((row, index) => ['mine', ...row, index]);
    expect(answer(wider, people, settings)).toEqual(answer(kpis, people, settings));
  });

  it('[F] a range without keys beside it is refused', () => {
    expect(
      errorOf(() =>
        answer(kpis, [
          ['Person ID', 'Name'],
          ['p1', 'Ann'],
        ]),
      ),
    ).toContain('Block: the range that begins with “Person ID” has no column keys in its first row');
  });
});
