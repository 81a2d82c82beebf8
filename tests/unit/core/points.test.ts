// Points of one KPI. Each row is: actual, target, rule, baseline, detail.
import type { Cell } from '../../../src/workbook/cell';
import { outcomeOf, scored, scoredRows, settingsWith } from '../../support/kpi-table';

type Case = [given: Cell[], expected: number | string];

const wide = settingsWith({ cap: 1000, floor: -1000 });

describe('higher', () => {
  it.each<Case>([
    [[96, 100, 'higher'], 96],
    [[1.2, 1, 'higher'], 120],
    [[0, 100, 'higher'], 0],
    // 100·(1 + (−83.5 + 100)/100)
    [[-83.5, -100, 'higher'], 116.5],
    // 100·(1 + (−110 + 100)/100)
    [[-110, -100, 'higher'], 90],
    // 100·(1 + (10 + 100)/100) = 210, cut at the cap
    [[10, -100, 'higher'], 120],
    // −20/100 = −20, lifted to the floor
    [[-20, 100, 'higher'], 0],
  ])('[S1] %j → %j', (given, expected) => {
    expect(scored(given)).toBe(expected);
  });

  it('[S1] is A/T for a positive target, far beyond the default limits too', () => {
    expect(
      scoredRows(
        [
          [300, 100, 'higher'],
          [-20, 100, 'higher'],
          [10, -100, 'higher'],
        ],
        wide,
      ),
    ).toEqual([300, -20, 210]);
  });

  it('[S12] with target 0 is all or nothing', () => {
    expect(
      scoredRows([
        [5, 0, 'higher'],
        [0, 0, 'higher'],
        [-0.01, 0, 'higher'],
      ]),
    ).toEqual([100, 100, 0]);
  });
});

describe('lower', () => {
  it.each<Case>([
    [[80, 100, 'lower'], 120],
    [[150, 100, 'lower'], 50],
    [[100, 100, 'lower'], 100],
    // 2 − 97/100 = 1.03
    [[97, 100, 'lower'], 103],
    // 2 − 300/100 = −1, lifted to the floor
    [[300, 100, 'lower'], 0],
    // 100·(1 − (−110 + 100)/100): more negative is better
    [[-110, -100, 'lower'], 110],
    [[-90, -100, 'lower'], 90],
  ])('[S2] %j → %j', (given, expected) => {
    expect(scored(given)).toBe(expected);
  });

  it('[S12] with target 0 is all or nothing', () => {
    expect(
      scoredRows([
        [-1, 0, 'lower'],
        [0, 0, 'lower'],
        [0.01, 0, 'lower'],
      ]),
    ).toEqual([100, 100, 0]);
  });
});

describe('lower-ratio', () => {
  it.each<Case>([
    [[100, 100, 'lower-ratio'], 100],
    // 100·50/80
    [[80, 50, 'lower-ratio'], 62.5],
    // 100·100/50 = 200, cut at the cap
    [[50, 100, 'lower-ratio'], 120],
    [[0, 0, 'lower-ratio'], 100],
    [[0, 10, 'lower-ratio'], 120],
    [[-1, 10, 'lower-ratio'], 0],
    [[-1, 0, 'lower-ratio'], 0],
    // 100·0/5
    [[5, 0, 'lower-ratio'], 0],
    [[0, -10, 'lower-ratio'], 0],
  ])('[S3] %j → %j', (given, expected) => {
    expect(scored(given)).toBe(expected);
  });

  it('[S3] takes the cap and the floor of the KPI where there is no ratio', () => {
    expect(
      scoredRows([
        [0, 10, 'lower-ratio', null, 'cap 150'],
        [-1, 10, 'lower-ratio', null, 'floor 20'],
      ]),
    ).toEqual([150, 20]);
  });
});

describe('range', () => {
  it.each<Cell[][]>([[[95, 100]], [[100, 100]], [[105, 100]], [[99.5, 100]]])(
    '[S4] stays at 100 inside the band: %j',
    ([actual = null, target = null]) => {
      expect(scored([actual, target, 'range'])).toBe(100);
    },
  );

  it('[S4] counts the bounds in, also where the product is a binary hair off', () => {
    // 1.05·0.57 is 0.5984999999999999 and 1.05·0.69 is 0.7244999999999999: by that the actual would lie outside
    expect(
      scoredRows([
        [0.5985, 0.57, 'range'],
        [0.7245, 0.69, 'range'],
        [0.945, 0.9, 'range'],
        [0.855, 0.9, 'range'],
        [0.665, 0.7, 'range'],
        [0.735, 0.7, 'range'],
        [1.155, 1.1, 'range', null, '95%~105%'],
        [0.3, 0.1, 'range', null, '100%~300%'],
      ]),
    ).toEqual(Array.from({ length: 8 }, () => 100));
  });

  it('[S4] gives exactly 100 on a bound, not a hair less', () => {
    expect(outcomeOf([0.5985, 0.57, 'range'])).toMatchObject({ points: 100, rawPoints: 100 });
  });

  it('[S4] falls by one point per percent of the target outside the default band', () => {
    // 94: 1 below 95 → 99; 110: 5 above 105 → 95; 205: 100 above → 0
    expect(
      scoredRows([
        [94, 100, 'range'],
        [110, 100, 'range'],
        [205, 100, 'range'],
        [300, 100, 'range'],
        [0, 100, 'range'],
      ]),
    ).toEqual([99, 95, 0, 0, 5]);
  });

  it('[S4] falls faster with a slope and not at all with slope 0', () => {
    expect(
      scoredRows([
        [110, 100, 'range', null, '95%~105%; slope 2'],
        [92, 100, 'range', null, 'slope 2'],
        [110, 100, 'range', null, 'slope 0.5'],
        [900, 100, 'range', null, 'slope 0'],
      ]),
    ).toEqual([90, 94, 97.5, 100]);
  });

  it('[S4] measures the distance from an absolute band in shares of the target', () => {
    // 3.6: 0.2 below 3.8, target 4 → 5 %; 4.6: 0.4 above 4.2 → 10 %
    expect(
      scoredRows([
        [3.8, 4, 'range', null, '3.8~4.2'],
        [4.2, 4, 'range', null, '3.8~4.2'],
        [3.6, 4, 'range', null, '3.8~4.2'],
        [4.6, 4, 'range', null, '3.8~4.2'],
      ]),
    ).toEqual([100, 100, 95, 90]);
  });

  it('[S4] lets the middle of an absolute band stand in for a blank target', () => {
    // middle 4: 3.6 is 0.2 below → 5 %
    expect(
      scoredRows([
        [3.6, null, 'range', null, '3.8~4.2'],
        [4, null, 'range', null, '3.8~4.2'],
        [5, null, 'range', null, '3.8~4.2'],
      ]),
    ).toEqual([95, 100, 80]);
  });

  it('[S4] gives 0 outside an absolute band whose middle is 0', () => {
    expect(
      scoredRows([
        [0.5, null, 'range', null, '-1~1'],
        [-1, null, 'range', null, '-1~1'],
        [1.5, null, 'range', null, '-1~1'],
      ]),
    ).toEqual([100, 100, 0]);
  });

  it('[S4] holds for negative targets', () => {
    // bounds −105 and −95; −110 is 5 away of |−100|
    expect(
      scoredRows([
        [-100, -100, 'range'],
        [-95, -100, 'range'],
        [-105, -100, 'range'],
        [-110, -100, 'range'],
        [-90, -100, 'range'],
      ]),
    ).toEqual([100, 100, 100, 95, 95]);
  });

  it('[S4] takes a band of one point', () => {
    expect(
      scoredRows([
        [50, 50, 'range', null, '100%~100%'],
        [55, 50, 'range', null, '100%~100%'],
      ]),
    ).toEqual([100, 90]);
  });

  it('[S4] never gives more than 100, whatever the cap', () => {
    expect(scored([100, 100, 'range', null, 'cap 150'])).toBe(100);
    expect(scored([100, 100, 'range'], wide)).toBe(100);
  });

  it('[S12] with target 0 is all or nothing', () => {
    expect(
      scoredRows([
        [0, 0, 'range'],
        [0.01, 0, 'range'],
        [-0.01, 0, 'range'],
      ]),
    ).toEqual([100, 0, 0]);
    // also where the floor is lower or nothing is taken off per step
    expect(
      scoredRows([
        [0.01, 0, 'range', null, 'floor -50'],
        [0.01, 0, 'range', null, 'slope 0'],
      ]),
    ).toEqual([0, 0]);
  });
});

describe('progress', () => {
  it.each<Case>([
    // 100·(42 − 32)/(45 − 32)
    [[42, 45, 'progress', 32], 76.923076923],
    [[45, 45, 'progress', 32], 100],
    [[32, 45, 'progress', 32], 0],
    [[30, 45, 'progress', 32], 0],
    // downwards: 100·(80 − 100)/(60 − 100)
    [[80, 60, 'progress', 100], 50],
    [[52, 60, 'progress', 100], 120],
    [[110, 60, 'progress', 100], 0],
    // through zero: 100·(5 + 10)/(20 + 10)
    [[5, 20, 'progress', -10], 50],
    // a target of 0 is nothing special here: 100·(4 − 8)/(0 − 8)
    [[4, 0, 'progress', 8], 50],
    [[6, 10, 'progress', 0], 60],
  ])('[S5] %j → %j', (given, expected) => {
    expect(scored(given)).toBe(expected);
  });

  it('[S5] with baseline = target asks to keep it up', () => {
    expect(
      scoredRows([
        [100, 100, 'progress', 100],
        [101, 100, 'progress', 100],
        [99, 100, 'progress', 100],
        [0, 0, 'progress', 0],
      ]),
    ).toEqual([100, 100, 0, 100]);
  });

  it('[S5] [S11] takes a blank baseline for a goal that is not finished, never for 0', () => {
    expect(scored([42, 45, 'progress'])).toBe('unfinished: BaselineMissing');
    expect(scored([null, 45, 'progress'])).toBe('unfinished: BaselineMissing');
  });
});

describe('rating', () => {
  it.each<Case>([
    [[1, null, 'rating'], 50],
    [[2, null, 'rating'], 75],
    [[3, null, 'rating'], 100],
    [[4, null, 'rating'], 110],
    [[5, null, 'rating'], 120],
    // half way between 75 and 100, between 110 and 120, a quarter from 50 to 75
    [[2.5, null, 'rating'], 87.5],
    [[4.5, null, 'rating'], 115],
    [[1.25, null, 'rating'], 56.25],
  ])('[S6] %j → %j', (given, expected) => {
    expect(scored(given)).toBe(expected);
  });

  it('[S6] takes blank and 0 for not rated yet', () => {
    expect(
      scoredRows([
        [null, null, 'rating'],
        [0, null, 'rating'],
        ['', null, 'rating'],
      ]),
    ).toEqual(['missing', 'missing', 'missing']);
  });

  it('[S6] refuses ratings outside 1 to 5', () => {
    expect(
      scoredRows([
        [6, null, 'rating'],
        [0.5, null, 'rating'],
        [-1, null, 'rating'],
        [5.01, null, 'rating'],
        ['good', null, 'rating'],
      ]),
    ).toEqual([
      'error: OutOfRange',
      'error: OutOfRange',
      'error: OutOfRange',
      'error: OutOfRange',
      'error: NotANumber',
    ]);
  });

  it('[S6] uses the points of Settings', () => {
    const settings = settingsWith({ ratingPoints: [0, 60, 80, 100, 110] });
    expect(
      scoredRows(
        [
          [1, null, 'rating'],
          [3, null, 'rating'],
          [3.5, null, 'rating'],
        ],
        settings,
      ),
    ).toEqual([0, 80, 90]);
  });
});

describe('yes-no', () => {
  it.each<Cell[]>([
    ['yes'],
    ['Yes'],
    ['YES'],
    [' yes '],
    ['ＹＥＳ'],
    ['true'],
    ['TRUE'],
    [true],
    ['是'],
    ['完成'],
    [1],
    ['1'],
    ['１'],
    ['✓'],
  ])('[S7] %j is met', (actual = null) => {
    expect(scored([actual, null, 'yes-no'])).toBe(100);
  });

  it.each<Cell[]>([['no'], ['No'], ['ＮＯ'], ['false'], ['FALSE'], [false], ['否'], ['未完成'], [0], ['0'], ['０']])(
    '[S7] %j is not met',
    (actual = null) => {
      expect(scored([actual, null, 'yes-no'])).toBe(0);
    },
  );

  it('[S7] refuses everything else', () => {
    expect(
      scoredRows([
        ['maybe', null, 'yes-no'],
        [2, null, 'yes-no'],
        [0.5, null, 'yes-no'],
        ['差不多', null, 'yes-no'],
      ]),
    ).toEqual(Array.from({ length: 4 }, () => 'error: NotYesOrNo'));
  });

  it('[S7] words count for this rule alone', () => {
    expect(scored(['是', 100, 'higher'])).toBe('error: NotANumber');
    expect(scored([true, 100, 'higher'])).toBe('error: NotANumber');
  });
});

describe('curve', () => {
  const shares = '70%:0; 100%:100; 120%:120';

  it.each<Case>([
    // attainment 85 %: half way from 70 to 100
    [[85, 100, 'curve', null, '70%:0; 100%:100'], 50],
    [[69.9, 100, 'curve', null, shares], 0],
    [[70, 100, 'curve', null, shares], 0],
    [[100, 100, 'curve', null, shares], 100],
    // half way from 100 to 120
    [[110, 100, 'curve', null, shares], 110],
    [[500, 100, 'curve', null, shares], 120],
    // plain values: 5 + (90 − 80)/(100 − 80)·5
    [[90, null, 'curve', null, '80:5; 100:10; 120:15'], 7.5],
    [[79.99, null, 'curve', null, '80:5; 100:10; 120:15'], 0],
    [[80, null, 'curve', null, '80:5; 100:10; 120:15'], 5],
    [[121, null, 'curve', null, '80:5; 100:10; 120:15'], 15],
    // falling points: 2 days → 100, 6 days → 60, so 3 days → 90
    [[3, null, 'curve', null, '2:100; 6:60'], 90],
    // one point alone
    [[9, null, 'curve', null, '10:100'], 0],
    [[10, null, 'curve', null, '10:100'], 100],
    // negative x: half way from −10 to 0
    [[-5, null, 'curve', null, '-10:0; 0:100'], 50],
    // the share of a negative target: −85/−100 = 85 %
    [[-85, -100, 'curve', null, '70%:0; 100%:100'], 50],
  ])('[S8] %j → %j', (given, expected) => {
    expect(scored(given)).toBe(expected);
  });

  it('[S8] [S9] takes shares free of binary noise', () => {
    // 100·0.57/1 is 56.99999999999999 in binary
    expect(
      scoredRows([
        [0.57, 1, 'steps', null, '57%:80'],
        [0.57, 1, 'curve', null, '57%:80; 60%:90'],
        [1.1, 1, 'steps', null, '110%:110'],
        // 100·0.07/0.1 is 70.00000000000001, 100·0.29/1 is 28.999999999999996
        [0.07, 0.1, 'steps', null, '70%:50'],
        [0.29, 1, 'steps', null, '29%:50'],
      ]),
    ).toEqual([80, 80, 110, 50, 50]);
  });

  it('[S12] cannot take a share of 0', () => {
    expect(scored([5, 0, 'curve', null, '70%:0; 100%:100'])).toBe('unfinished: TargetZero');
    expect(scored([5, 0, 'steps', null, '70%:0; 100%:100'])).toBe('unfinished: TargetZero');
    expect(scored([5, 0, 'curve', null, '0:0; 10:100'])).toBe(50);
  });
});

describe('steps', () => {
  const list = '80%:50; 90%:80; 100%:100; 110%:120; 120%:150; cap 150';

  it.each<Case>([
    [[79.99, 100, 'steps', null, list], 0],
    [[80, 100, 'steps', null, list], 50],
    [[89.99, 100, 'steps', null, list], 50],
    [[95, 100, 'steps', null, list], 80],
    [[100, 100, 'steps', null, list], 100],
    [[120, 100, 'steps', null, list], 150],
    [[900, 100, 'steps', null, list], 150],
    [[3, null, 'steps', null, '1:40; 3:90'], 90],
    [[2.99, null, 'steps', null, '1:40; 3:90'], 40],
    [[0, null, 'steps', null, '1:40; 3:90'], 0],
  ])('[S9] %j → %j', (given, expected) => {
    expect(scored(given)).toBe(expected);
  });

  it('[S8] [S9] need their list', () => {
    expect(scored([85, 100, 'curve'])).toBe('error: PointsMissing');
    expect(scored([85, 100, 'steps', null, 'cap 130'])).toBe('error: PointsMissing');
  });
});

describe('what is not there', () => {
  it('[S10] a blank actual is missing, spaces too, and 0 is a value', () => {
    expect(
      scoredRows([
        [null, 100, 'higher'],
        ['', 100, 'higher'],
        ['  ', 100, 'lower'],
        [null, null, 'yes-no'],
        [0, 100, 'higher'],
      ]),
    ).toEqual(['missing', 'missing', 'missing', 'missing', 0]);
  });

  it.each<Cell[]>([['N/A'], ['n/a'], ['Ｎ／Ａ'], [' N/A '], ['不适用']])(
    '[S10] %j is not applicable under every rule',
    (actual = null) => {
      expect(
        scoredRows([
          [actual, 100, 'higher'],
          [actual, null, 'rating'],
          [actual, null, 'yes-no'],
          [actual, null, 'higher'],
          [actual, null, 'progress'],
        ]),
      ).toEqual(Array.from({ length: 5 }, () => 'not applicable'));
    },
  );

  it('[S11] a blank target is a goal not finished, whether or not the figure is in', () => {
    for (const rule of ['higher', 'lower', 'lower-ratio', 'range']) {
      expect(scored([5, null, rule])).toBe('unfinished: TargetMissing');
      expect(scored([null, null, rule])).toBe('unfinished: TargetMissing');
    }
    expect(scored([5, null, 'progress', 1])).toBe('unfinished: TargetMissing');
    expect(scored([5, null, 'range', null, '95%~105%'])).toBe('unfinished: TargetMissing');
    expect(scored([5, null, 'curve', null, '70%:0; 100%:100'])).toBe('unfinished: TargetMissing');
    expect(scored([5, null, 'steps', null, '70%:0; 100%:100'])).toBe('unfinished: TargetMissing');
  });

  it('[S11] these rules need no target', () => {
    expect(
      scoredRows([
        [3, null, 'rating'],
        ['yes', null, 'yes-no'],
        [4, null, 'range', null, '3.8~4.2'],
        [10, null, 'curve', null, '0:0; 10:100'],
        [10, null, 'steps', null, '0:0; 10:100'],
      ]),
    ).toEqual([100, 100, 100, 100, 100]);
  });
});

describe('cap and floor', () => {
  it('[S13] are 120 and 0', () => {
    expect(
      scoredRows([
        [120.01, 100, 'higher'],
        [119.99, 100, 'higher'],
        [-0.01, 100, 'higher'],
      ]),
    ).toEqual([120, 119.99, 0]);
  });

  it('[S13] come from Settings, and the detail of a KPI wins', () => {
    const settings = settingsWith({ cap: 110, floor: 30 });
    expect(
      scoredRows(
        [
          [150, 100, 'higher'],
          [10, 100, 'higher'],
          [150, 100, 'higher', null, 'cap 140'],
          [10, 100, 'higher', null, 'floor 20'],
          [150, 100, 'higher', null, 'cap 105; floor 50'],
          [10, 100, 'higher', null, 'cap 105; floor 50'],
          [null, null, 'higher', null, 'cap 105'],
        ],
        settings,
      ),
    ).toEqual([110, 30, 140, 20, 105, 50, 'unfinished: TargetMissing']);
  });

  it('[S13] hold for every rule', () => {
    expect(
      scoredRows([
        [5, null, 'rating', null, 'cap 100'],
        ['no', null, 'yes-no', null, 'floor 20'],
        [500, 100, 'range', null, 'floor 40'],
        [10, null, 'steps', null, '5:200'],
        [1, null, 'curve', null, '5:200; floor 10'],
      ]),
    ).toEqual([100, 20, 40, 120, 10]);
  });

  it('[S13] a cap below the floor is an error of the detail or of the settings', () => {
    const own = outcomeOf([5, 100, 'higher', null, 'cap 10; floor 20']);
    expect(own).toEqual({ kind: 'error', problem: { type: 'CapBelowFloor', field: 'detail', found: '10 < 20' } });
    const general = outcomeOf([5, 100, 'higher'], settingsWith({ cap: 10, floor: 20 }));
    expect(general).toEqual({ kind: 'error', problem: { type: 'CapBelowFloor', field: 'settings', found: '10 < 20' } });
    expect(scored([5, 100, 'higher', null, 'cap 20; floor 20'])).toBe(20);
  });

  it('[S13] the points before cap and floor are kept beside', () => {
    expect(outcomeOf([150, 100, 'higher'])).toEqual({ kind: 'points', points: 120, rawPoints: 150 });
  });
});

describe('what cannot be read', () => {
  it('[S14] nothing is rounded', () => {
    // 2 − 1/3 = 5/3
    expect(outcomeOf([12.3456789, 100, 'higher'])).toMatchObject({ points: expect.closeTo(12.3456789, 12) });
    expect(outcomeOf([1, 3, 'lower', null, 'cap 200'])).toMatchObject({ points: expect.closeTo(500 / 3, 11) });
  });

  it('[S14] names the field and what was found', () => {
    expect(outcomeOf(['lots', 100])).toEqual({
      kind: 'error',
      problem: { type: 'NotANumber', field: 'actual', found: 'lots' },
    });
    expect(outcomeOf([5, '1oo'])).toEqual({
      kind: 'error',
      problem: { type: 'NotANumber', field: 'target', found: '1oo' },
    });
    expect(outcomeOf([5, 100, 'progress', 'x'])).toEqual({
      kind: 'error',
      problem: { type: 'NotANumber', field: 'baseline', found: 'x' },
    });
    expect(outcomeOf([5, 100, 'best'])).toEqual({
      kind: 'error',
      problem: { type: 'UnknownRule', field: 'rule', found: 'best' },
    });
    expect(outcomeOf([5, 100, null, null, 'hat 5'])).toEqual({
      kind: 'error',
      problem: { type: 'UnreadableDetail', field: 'detail', found: 'hat 5' },
    });
  });

  it('[S14] text is never taken for a number, and neither is what is not finite', () => {
    expect(
      scoredRows([
        ['96', 100],
        [Number.NaN, 100],
        [Number.POSITIVE_INFINITY, 100],
        [5, true],
      ]),
    ).toEqual(Array.from({ length: 4 }, () => 'error: NotANumber'));
  });

  it('[S15] a number in the detail column is no detail', () => {
    expect(scored([5, 100, null, null, 0.0347])).toBe('error: UnreadableDetail');
  });

  it('[S15] rules are named in English and Chinese, in any case, with spaces around; blank is higher', () => {
    expect(
      scoredRows([
        [80, 100, ' LOWER '],
        [80, 100, '越低越好'],
        [80, 100, '越低越好·比值', null, 'cap 130'],
        [96, 100, '越高越好'],
        [96, 100, '目标区间'],
        [42, 45, '基准提升', 32],
        [4, null, '等级评分'],
        ['是', null, '是否达成'],
        [85, 100, '分段插值', null, '70%:0; 100%:100'],
        [85, 100, '分档计分', null, '70%:30; 100%:100'],
        [96, 100, null],
        [96, 100, '  '],
        [96, 100, 'Ｈｉｇｈｅｒ'],
      ]),
    ).toEqual([120, 120, 125, 96, 100, 76.923076923, 110, 100, 50, 30, 96, 96, 96]);
  });
});
