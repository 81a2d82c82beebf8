// PERFSMART in cells: single goals, columns, keyed columns and the key results of a sheet (rules, part F; principle 4).
import type { Argument } from '../../../src/formulas/arguments';
import { perfsmart } from '../../../src/formulas/perfsmart';
import { column, errorOf } from '../../support/cell-functions';

const PERFSMART = (
  goal: Argument,
  target: Argument = null,
  unit: Argument = null,
  baseline: Argument = null,
  due: Argument = null,
  alignedTo: Argument = null,
  language: Argument = null,
) => perfsmart({ goal, target, unit, baseline, due, aligned_to: alignedTo }, language);

const settings = [
  ['key', 'value'],
  ['Key', 'Value'],
  ['language', '中文'],
  ['period', '2026-Q3'],
];
const scores = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.slice(0, 6));
const empty = [null, null, null, null, null, null, null];

describe('PERFSMART', () => {
  it('answers one goal with five letters, their sum and nothing to mend when it is good', () => {
    expect(PERFSMART('2026年9月30日前，官网注册转化率由 3% 提升到 4%，以 GA4 为准')).toEqual([
      [2, 2, 2, 2, 2, 10, null],
    ]);
  });

  it('says what to mend, and how it could be written', () => {
    expect(PERFSMART('提升落地页转化率')).toEqual([
      [
        1,
        0,
        1,
        2,
        0,
        4,
        'S：请写明要做到什么程度；M：请补充数字；T：请写明考核周期内的完成日期。可改写为：［某日］前，将落地页的转化率由［基准值］提升至［数字和单位］，以［数据来源］为准',
      ],
    ]);
    expect(PERFSMART('Reach 5,000 followers on LinkedIn by Sept 15', null, null, 4000)).toEqual([
      [
        2,
        2,
        2,
        1,
        2,
        9,
        'R: name the team KPI or objective it serves. For example: Sept 15: raise followers on LinkedIn from 4000 to 5,000 as shown in [source], serving [team KPI]',
      ],
    ]);
  });

  it('speaks the language of the goal, or the one asked for', () => {
    const mend = (language: Argument) =>
      String(PERFSMART('Improve SEO', null, null, null, null, null, language)[0]?.[6]);
    expect(mend(null)).toContain('M: add a number');
    expect(mend('中文')).toContain('M：请补充数字');
    expect(mend(settings)).toContain('M：请补充数字');
    expect(String(PERFSMART('优化 SEO')[0]?.[6])).toContain('M：请补充数字');
    expect(String(PERFSMART('优化 SEO', null, null, null, null, null, 'English')[0]?.[6])).toContain('M: add a number');
  });

  it('knows the period from Settings only', () => {
    const goal = '12月31日前 GMV 达到 500 万元';
    expect(PERFSMART(goal)[0]?.[4]).toBe(2);
    const [line] = PERFSMART(goal, null, null, null, null, null, settings);
    expect(line?.[4]).toBe(0);
    expect(line?.[6]).toContain('T：“12月31日”不在考核周期内（2026-07-01 至 2026-09-30）');
  });

  it('takes target, unit, baseline, date and alignment from their cells; 0 is a figure', () => {
    expect(scores(PERFSMART('官网注册', 300, '次', 250, '2026-09-30', '线索量 (MQL)'))).toEqual([[2, 2, 2, 2, 2, 10]]);
    expect(scores(PERFSMART('官网投诉', 0, '次', 3, '2026-09-30'))[0]?.slice(1, 3)).toEqual([2, 1]);
    expect(PERFSMART('官网注册', 200, '次', 250)[0]?.[6]).toContain('A：目标 200 不如现有水平 250');
    expect(scores(PERFSMART('官网注册', '≥ 300 次', null, '2.5百'))[0]?.[2]).toBe(2);
  });

  it('[F] a blank goal is a blank row; the answer ends with the last filled row', () => {
    expect(PERFSMART('')).toEqual([empty]);
    const rows = PERFSMART(column('GMV 500 万', null, '团结同事', null, null));
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual(empty);
    expect(scores(rows)[2]).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it('[F] one cell is repeated for every goal', () => {
    const rows = PERFSMART(column('GMV 500 万', '线索 300 条'), null, null, null, '2026-09-30');
    expect(rows.map((row) => row[4])).toEqual([2, 2]);
  });

  it('[F] keyed columns are answered with keys and headers, row for row', () => {
    const goal = column('goal', '目标内容', null, 'GMV 500 万', null);
    const rows = PERFSMART(goal, null, null, null, null, null, settings);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual(['S', 'M', 'A', 'R', 'T', 'total', 'mend']);
    expect(rows[1]).toEqual(['具体', '可衡量', '可达成', '相关', '有时限', '总分（满分 10）', '修改建议']);
    expect(rows[2]).toEqual(empty);
    expect(scores(rows)[3]).toEqual([1, 2, 1, 2, 0, 6]);
    const other = PERFSMART(column('key_result', 'Key result', 'GMV 500 万'), column('target', 'Target', 5e6));
    expect(other[0]?.[0]).toBe('S');
    expect(other[1]?.[0]).toBe('Specific');
    expect(scores(other)[2]).toEqual([1, 2, 1, 2, 0, 6]);
  });

  it('[F] reads the key results of a whole sheet: start is the baseline, the objective what they serve', () => {
    const sheet = [
      ['person_id', 'objective', 'key_result', 'start', 'target'],
      ['员工编号', '目标', '关键成果', '起点', '目标值'],
      ['P01', '提升短视频品牌影响力', '3个月内抖音粉丝增长', 10_000, 13_000],
      [null, null, null, null, null],
      ['P01', '提升短视频品牌影响力', '打造爆款视频', null, 3],
    ];
    const rows = PERFSMART(sheet, null, null, null, null, null, settings);
    expect(rows[0]?.[0]).toBe('S');
    expect(scores(rows)[2]).toEqual([2, 2, 2, 2, 2, 10]);
    expect(rows[3]).toEqual(empty);
    expect(scores(rows)[4]).toEqual([2, 2, 1, 2, 0, 7]);
  });

  it('[O1] a key result goes from start to target, unless its words say which way', () => {
    const sheet = [
      ['person_id', 'objective', 'key_result', 'start', 'target'],
      ['员工编号', '目标', '关键成果', '起点', '目标值'],
      ['P01', '更快出日报', '日报产出时间提前（以分钟计）', 90, 60],
      ['P01', '更快出日报', '粉丝量提升', 90, 60],
    ];
    const rows = PERFSMART(sheet, null, null, null, null, null, settings);
    expect(scores(rows)[2]?.[2]).toBe(2);
    expect(scores(rows)[3]?.[2]).toBe(0);
  });

  it('[S14] one number that cannot be read costs no other row its answer; a single one is thrown', () => {
    const rows = PERFSMART(column('GMV', 'GMV'), column('高', 500), null, null, null, null, 'English');
    expect(rows[0]).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      '⚠ row 1, Target: “高” is not a number; a number is needed',
    ]);
    expect(rows[1]?.[1]).toBe(2);
    expect(errorOf(() => PERFSMART('GMV', null, null, '去年水平', null, null, '中文'))).toContain('去年水平');
    expect(errorOf(() => PERFSMART(column('a', 'b'), column(1, 2, 3)))).toContain('3');
    expect(errorOf(() => PERFSMART([['a', 'b']], null, null, null, null, null, 'English'))).toBe(
      'Goal: the range has 2 columns; one column is needed',
    );
  });
});
