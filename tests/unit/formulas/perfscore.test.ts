// PERFSCORE: one weighted score.
import { column, errorOf, PERFSCORE } from '../../support/cell-functions';

const english = [
  ['key', 'value'],
  ['Key', 'Value'],
  ['language', 'English'],
];
const chinese = [
  ['key', 'value'],
  ['编码', '取值'],
  ['language', '中文'],
];

describe('what it answers', () => {
  it('[W1] the worked example of the rules', () => {
    const answer = PERFSCORE(
      column(96, 80, 4, 1.2),
      column(100, 100, null, 1),
      column(40, 30, 20, 10),
      column('higher', 'lower', 'rating', 'higher'),
    );
    expect(answer).toBe(108.4);
  });

  it('[F] takes single cells, and repeats one beside ranges', () => {
    expect(PERFSCORE(96, 100, 40)).toBe(96);
    // (50·80 + 50·60)/100
    expect(PERFSCORE(column(80, 60), 100, 50)).toBe(70);
    expect(PERFSCORE(column('yes', '否', '完成'), null, column(50, 30, 20), 'yes-no')).toBe(70);
  });

  it('[W3] is blank when nothing can be scored', () => {
    expect(PERFSCORE(null, 100, 40)).toBeNull();
    expect(PERFSCORE(column(null, null), column(null, null), column(null, null))).toBeNull();
    expect(PERFSCORE('N/A', 100, 40)).toBeNull();
    expect(PERFSCORE(5, null, 40)).toBeNull();
  });

  it('[F] rows left empty are no KPIs, in the middle and at the end', () => {
    expect(PERFSCORE(column(80, null, 60, null), column(100, null, 100, null), column(50, null, 50, null))).toBe(70);
  });

  it('[F] keyed ranges: keys and headers are no KPIs, wherever the headers stand', () => {
    const actual = column('actual', 'Actual', 80, 60);
    const target = column('target', 'Target', 100, 100);
    const weight = column('weight', 'Weight', 50, 50);
    expect(PERFSCORE(actual, target, weight)).toBe(70);
    expect(
      PERFSCORE(
        column('actual', null, 'Actual', 80, 60),
        column('target', null, 'Target', 100, 100),
        column('weight', null, 'Weight', 50, 50),
      ),
    ).toBe(70);
    expect(
      PERFSCORE(
        column('actual', 'Actual', null, 80, 60),
        column('target', 'Target', null, 100, 100),
        column('weight', 'Weight', null, 50, 50),
      ),
    ).toBe(70);
  });

  it('[W7] is rounded once, half away from zero', () => {
    expect(PERFSCORE(column(1, 1, 1), 3, 1)).toBe(33.33);
    expect(PERFSCORE(1.005, 100, 1)).toBe(1.01);
    expect(PERFSCORE(88.545, 100, 1)).toBe(88.55);
    expect(PERFSCORE(0.005, 100, 1)).toBe(0.01);
  });

  it.each([
    ['leave-out', 90],
    ['zero', 54],
    ['block', null],
    ['不计入', 90],
    ['按零分', 54],
    ['暂不计算', null],
    [' ZERO ', 54],
  ])('[W2] the policy alone stands for Settings: %s → %s', (policy, expected) => {
    // (40·100 + 20·70)/60 = 90 and /100 = 54
    const answer = PERFSCORE(column(100, null, null, 70), 100, column(40, 30, 10, 20), null, null, null, policy);
    expect(answer).toBe(expected);
  });

  it('[S13] [W2] reads Settings from two plain columns or from a keyed range', () => {
    const plain = [
      ['cap', 110],
      ['missing', 'zero'],
      ['a key of tomorrow', 'x'],
    ];
    // (50·110 + 50·0)/100
    expect(PERFSCORE(column(150, null), 100, column(50, 50), null, null, null, plain)).toBe(55);
    const keyed = [
      ['key', 'setting', 'value'],
      ['Key', 'Setting', 'Value'],
      [null, null, null],
      ['cap', 'Cap', 110],
    ];
    expect(PERFSCORE(column(150, null), 100, column(50, 50), null, null, null, keyed)).toBe(110);
  });
});

describe('what it cannot read', () => {
  it('[S14] names row, field, what was found and what is allowed', () => {
    expect(errorOf(() => PERFSCORE(column(80, 'many'), 100, 50, null, null, null, english))).toBe(
      'row 2, Actual: “many” is not a number; a number is needed',
    );
    expect(errorOf(() => PERFSCORE(column(80, 60), 100, column(50, -5), null, null, null, english))).toBe(
      'row 2, Weight: -5 is negative; 0 or more is allowed',
    );
    expect(errorOf(() => PERFSCORE(80, 100, 50, 'best', null, null, english))).toBe(
      'Scoring rule: “best” is not a rule; allowed are higher, lower, lower-ratio, range, progress, rating, yes-no, curve, steps',
    );
    expect(errorOf(() => PERFSCORE(80, 100, 50, null, null, '105%~95%', chinese))).toBe(
      '规则参数：区间“105%~95%”上下颠倒，应先写下限',
    );
    expect(errorOf(() => PERFSCORE(column(80, 7), 100, 50, column(null, 'rating'), null, null, chinese))).toBe(
      '第 2 行，实际完成值：7 超出范围，应在 1 到 5 之间',
    );
  });

  it('[S14] says it in both languages where nobody gave it Settings', () => {
    expect(errorOf(() => PERFSCORE(column(80, 'many'), 100, 50))).toBe(
      '第 2 行，实际完成值：“many”不是数字，此处应填数字 / row 2, Actual: “many” is not a number; a number is needed',
    );
  });

  it('[F] rows count as in the range, keys and headers included', () => {
    const keyed = column('actual', 'Actual', 80, 'many');
    expect(errorOf(() => PERFSCORE(keyed, 100, 50, null, null, null, english))).toMatch(/^row 4, Actual/);
  });

  it('[W4] weights that add up to 0', () => {
    expect(errorOf(() => PERFSCORE(column(80, 60), 100, column(0, null), null, null, null, english))).toBe(
      'Weight: the weights add up to 0; at least one must be above 0',
    );
  });

  it('[F] ranges of several columns or of different heights', () => {
    expect(errorOf(() => PERFSCORE([[80, 90]], 100, 50, null, null, null, english))).toBe(
      'Actual: the range has 2 columns; one column is needed',
    );
    expect(errorOf(() => PERFSCORE(column(80, 90), column(100, 100, 100), 50, null, null, null, english))).toBe(
      'Target: the range has 3 rows; 2 rows or a single cell are needed',
    );
    expect(errorOf(() => PERFSCORE(column(80, 90), 100, column(1, 2, 3), null, null, null, chinese))).toBe(
      '权重：区域有 3 行，应为 2 行或单个单元格',
    );
  });

  it('[S14] a setting that cannot be is named', () => {
    expect(
      errorOf(() =>
        PERFSCORE(80, 100, 50, null, null, null, [
          ['cap', 'high'],
          ['floor', 0],
        ]),
      ),
    ).toBe('设置：设置“cap”不能为“high” / Settings: the setting “cap” cannot be “high”');
    expect(errorOf(() => PERFSCORE(80, 100, 50, null, null, null, 'ignore'))).toContain(
      'the setting “missing” cannot be “ignore”',
    );
  });
});
