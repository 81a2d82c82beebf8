// The weighted score and the total. KPI rows are: weight, actual, target, rule, baseline, detail.
import fc from 'fast-check';
import { gradeOf } from '../../../src/core/grade';
import { scoreOf, shown, type TotalInput, totalOf } from '../../../src/core/score';
import { defaultSettings, type ScoringSettings } from '../../../src/core/settings';
import type { Cell, Grid } from '../../../src/workbook/cell';
import { readWeightedKpi } from '../../../src/workbook/kpi-figures';
import { weightedMeanText } from '../../support/decimal';
import { settingsWith } from '../../support/kpi-table';

function scoreOfRows(rows: Grid, settings: ScoringSettings = defaultSettings) {
  const kpis = rows.map(([weight = null, actual = null, target = null, rule = null, baseline = null, detail = null]) =>
    readWeightedKpi({ weight, actual, target, rule, baseline, detail }, settings),
  );
  return scoreOf(kpis, settings);
}

/** The score as shown, or the type of the problem. */
function shownScore(rows: Grid, settings: ScoringSettings = defaultSettings): number | string | null {
  const score = scoreOfRows(rows, settings);
  return 'field' in score ? score.type : shown(score.rawScore);
}

const worked: Cell[][] = [
  [40, 96, 100, 'higher'],
  [30, 80, 100, 'lower'],
  [20, 4, null, 'rating'],
  [10, 1.2, 1, 'higher'],
];

describe('weights', () => {
  it('[W1] the worked example of the rules is an S', () => {
    // points 96, 120, 110, 120: (40·96 + 30·120 + 20·110 + 10·120)/100 = (3840 + 3600 + 2200 + 1200)/100
    expect(scoreOfRows(worked)).toEqual({
      rawScore: expect.closeTo(108.4, 9),
      coverage: 1,
      missing: 0,
      leftOut: 0,
      notApplicableShare: 0,
    });
    expect(shownScore(worked)).toBe(108.4);
    expect(gradeOf(108.4, defaultSettings.bands)).toBe('S');
  });

  it('[W1] weights are relative: out of 100, out of 1 or any other sum', () => {
    const scaled = (factor: number) => worked.map(([weight, ...rest]) => [Number(weight) * factor, ...rest]);
    for (const factor of [0.01, 0.5, 3, 1e6]) expect(shownScore(scaled(factor))).toBe(108.4);
  });

  it('[W1] a blank weight counts as 0', () => {
    // only 80 counts
    expect(
      shownScore([
        [null, 10, 100],
        [50, 80, 100],
      ]),
    ).toBe(80);
  });

  it('[W12] weight 0 is observed only: in neither score nor coverage nor missing', () => {
    const observed: Cell[][] = [[0, 5, 100], [0, null, 100], ...worked];
    expect(scoreOfRows(observed)).toEqual(scoreOfRows(worked));
  });

  it('[W4] negative, non-numeric and no weight at all are errors', () => {
    expect(
      scoreOfRows([
        [-5, 80, 100],
        [50, 80, 100],
      ]),
    ).toEqual({ type: 'Negative', field: 'weight', found: '-5' });
    expect(scoreOfRows([['half', 80, 100]])).toEqual({ type: 'NotANumber', field: 'weight', found: 'half' });
    expect(
      scoreOfRows([
        [0, 80, 100],
        [null, 90, 100],
      ]),
    ).toEqual({ type: 'WeightsAddUpToZero', field: 'weight' });
    expect(scoreOf([{ weight: -1, outcome: { kind: 'missing' } }], defaultSettings)).toEqual({
      type: 'Negative',
      field: 'weight',
      found: '-1',
    });
  });

  it('[S14] the first KPI that cannot be read is the answer', () => {
    expect(
      scoreOfRows([
        [50, 80, 100],
        [25, 'x', 100],
        [25, 80, 100, 'best'],
      ]),
    ).toEqual({
      type: 'NotANumber',
      field: 'actual',
      found: 'x',
    });
  });
});

describe('what is not in', () => {
  // 60 of 100 weight has points: (40·100 + 20·70)/60 = 90
  const rows: Cell[][] = [
    [40, 100, 100],
    [30, null, 100],
    [10, null, 100],
    [20, 70, 100],
  ];

  it('[W2] leave-out weighs the rest anew and says how much was left out', () => {
    expect(scoreOfRows(rows)).toEqual({
      rawScore: expect.closeTo(90, 9),
      coverage: 0.6,
      missing: 2,
      leftOut: 2,
      notApplicableShare: 0,
    });
  });

  it('[W2] zero counts missing figures as 0', () => {
    // (40·100 + 20·70)/100 = 54
    expect(scoreOfRows(rows, settingsWith({ missing: 'zero' }))).toEqual({
      rawScore: expect.closeTo(54, 9),
      coverage: 0.6,
      missing: 2,
      leftOut: 0,
      notApplicableShare: 0,
    });
  });

  it('[W2] [S11] zero does not count a goal that was never finished against the person', () => {
    // the second goal has no target: only (50·80 + 25·0)/75 counts
    const unfinished: Cell[][] = [
      [50, 80, 100],
      [25, 60, null],
      [25, null, 100],
    ];
    expect(scoreOfRows(unfinished, settingsWith({ missing: 'zero' }))).toMatchObject({
      rawScore: expect.closeTo(4000 / 75, 9),
      missing: 2,
      leftOut: 1,
    });
  });

  it('[W2] block gives no score until all is in', () => {
    const block = settingsWith({ missing: 'block' });
    expect(scoreOfRows(rows, block)).toMatchObject({ rawScore: null, coverage: 0.6, missing: 2 });
    expect(shownScore(worked, block)).toBe(108.4);
    expect(
      shownScore(
        [
          [50, 80, 100],
          [50, 'N/A', 100],
        ],
        block,
      ),
    ).toBe(80);
  });

  it('[W2] not applicable is left out under every policy', () => {
    // (40·100 + 20·70)/60 = 90
    const notApplicable: Cell[][] = [
      [40, 100, 100],
      [40, 'N/A', 100],
      [20, 70, 100],
    ];
    for (const missing of ['leave-out', 'zero', 'block'] as const) {
      expect(scoreOfRows(notApplicable, settingsWith({ missing }))).toEqual({
        rawScore: expect.closeTo(90, 9),
        coverage: 1,
        missing: 0,
        leftOut: 0,
        notApplicableShare: 0.4,
      });
    }
  });

  it('[W3] coverage leaves not applicable ones out above and below the line', () => {
    // with points 40, expected 40 + 20 = 60
    expect(
      scoreOfRows([
        [40, 100, 100],
        [40, '不适用', 100],
        [20, null, 100],
      ]),
    ).toMatchObject({ coverage: 40 / 60 });
  });

  it('[W3] nothing to score is blank, never 0', () => {
    expect(scoreOfRows([])).toMatchObject({ rawScore: null, coverage: null, missing: 0 });
    expect(
      scoreOfRows([
        [50, null, 100],
        [50, null, 100],
      ]),
    ).toMatchObject({ rawScore: null, coverage: 0, missing: 2 });
    expect(scoreOfRows([[50, 'N/A', 100]])).toMatchObject({ rawScore: null, coverage: null, notApplicableShare: 1 });
    expect(shown(null)).toBeNull();
  });
});

describe('rounding', () => {
  it('[W7] happens once, at the end', () => {
    // rounding each third first would give 33.33
    expect(
      shownScore([
        [1, 1, 3],
        [1, 1, 3],
        [1, 1, 3],
      ]),
    ).toBe(33.33);
    // (88.54 + 88.55)/2 = 88.545
    expect(
      shownScore([
        [50, 88.54, 100],
        [50, 88.55, 100],
      ]),
    ).toBe(88.55);
  });

  it('[W7] agrees with exact arithmetic', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 120_000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const written = rows.map(([weight, points]) => [weight, (points / 1000).toFixed(3)] as const);
        const grid = written.map(([weight, points]) => [weight, Number(points), 100]);
        expect(shownScore(grid)).toBe(weightedMeanText(written));
      }),
      { seed: 71, numRuns: 1000 },
    );
  });
});

describe('total', () => {
  const input = { score: 100, teamScore: 90, teamShare: 0.2, adjustment: 0, veto: false };
  const total = (changes: Partial<TotalInput>, settings = defaultSettings) =>
    totalOf({ ...input, ...changes }, settings);

  it('[W5] mixes personal and team score and adds the adjustment', () => {
    // 0.8·100 + 0.2·90 + 2
    expect(total({ adjustment: 2 })).toEqual({
      total: expect.closeTo(100, 9),
      uncapped: expect.closeTo(100, 9),
      teamShare: 0.2,
    });
    // 0.6·100 + 0.4·90
    expect(total({ teamShare: 0.4 }).total).toBeCloseTo(96, 9);
  });

  it('[W5] without a team score the whole share is personal, and it says so', () => {
    expect(total({ teamScore: null })).toEqual({ total: 100, uncapped: 100, teamShare: 0 });
  });

  it('[W5] a team score of 0 is a score', () => {
    expect(total({ teamScore: 0 }).total).toBeCloseTo(80, 9);
  });

  it('[W5] without a personal score there is no total', () => {
    expect(total({ score: null })).toEqual({ total: null, uncapped: null, teamShare: 0.2 });
  });

  it('[W5] an adjustment counts at most 5 points either way', () => {
    expect(total({ teamScore: null, adjustment: 9 }).total).toBe(105);
    expect(total({ teamScore: null, adjustment: -9 }).total).toBe(95);
    expect(total({ teamScore: null, adjustment: 4.5 }).total).toBe(104.5);
    expect(total({ teamScore: null, adjustment: 9 }, settingsWith({ adjustmentLimit: 8 })).total).toBe(108);
  });

  it('[W5] stays between 0 and 120', () => {
    expect(total({ score: 119, teamScore: null, adjustment: 5 }).total).toBe(120);
    expect(total({ score: 2, teamScore: null, adjustment: -5 }).total).toBe(0);
  });

  it('[W6] a veto caps the total and keeps the uncapped figure beside it', () => {
    expect(total({ teamScore: null, veto: true })).toEqual({ total: 60, uncapped: 100, teamShare: 0 });
    expect(total({ score: 40, teamScore: null, veto: true })).toEqual({ total: 40, uncapped: 40, teamShare: 0 });
    expect(total({ teamScore: null, veto: true }, settingsWith({ vetoCap: 50 })).total).toBe(50);
  });

  it('[W8] with the team at 100, S stays reachable, for leads too', () => {
    // 0.6·120 + 0.4·100 = 112; 0.8·120 + 0.2·100 = 116
    for (const teamShare of [defaultSettings.teamShare, defaultSettings.leadTeamShare]) {
      const best = total({ score: 120, teamScore: 100, teamShare }).total ?? 0;
      expect(gradeOf(best, defaultSettings.bands)).toBe('S');
    }
    expect(gradeOf(total({ score: 100, teamScore: 100 }).total ?? 0, defaultSettings.bands)).toBe('B');
  });
});

describe('fairness', () => {
  const rules = [
    { rule: 'higher', better: 1 },
    { rule: 'lower', better: -1 },
    { rule: 'yes-no', better: 1 },
    { rule: 'curve', better: 1, detail: '-50:0; 0:20; 80:90; 100:100; 300:150' },
    { rule: 'steps', better: 1, detail: '-50:10; 0:20; 80:90; 100:100; 300:150' },
  ] as const;
  const figure = fc.double({ min: -500, max: 500, noNaN: true });
  const target = fc.double({ min: -200, max: 200, noNaN: true });
  const pointsAt = (row: Cell[]) => {
    const score = scoreOfRows([row], settingsWith({ cap: 1e9, floor: -1e9 }));
    return 'field' in score ? Number.NaN : (score.rawScore ?? Number.NaN);
  };

  it.each(rules)('[W10] a better actual never lowers the points: $rule', ({ rule, better, ...rest }) => {
    const detail = 'detail' in rest ? rest.detail : null;
    const figures = rule === 'yes-no' ? fc.constantFrom(0, 1) : figure;
    fc.assert(
      fc.property(figures, figures, target, (one, other, goal) => {
        const [worse, good] = (one - other) * better < 0 ? [one, other] : [other, one];
        const points = (actual: number) => pointsAt([100, actual, goal, rule, null, detail]);
        expect(points(good)).toBeGreaterThanOrEqual(points(worse));
      }),
      { seed: 101, numRuns: 300 },
    );
  });

  it('[W10] a better actual never lowers the points: progress, in the direction of the goal', () => {
    fc.assert(
      fc.property(figure, figure, target, target, (one, other, from, goal) => {
        const better = goal >= from ? 1 : -1;
        const [worse, good] = (one - other) * better < 0 ? [one, other] : [other, one];
        const points = (actual: number) => pointsAt([100, actual, goal, 'progress', from]);
        expect(points(good)).toBeGreaterThanOrEqual(points(worse));
      }),
      { seed: 102, numRuns: 300 },
    );
  });

  it('[W10] a better actual never lowers the points: rating, lower-ratio above 0, shares of the target', () => {
    const rating = fc.double({ min: 1, max: 5, noNaN: true });
    const positive = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(rating, rating, positive, positive, positive, (low, high, one, other, size) => {
        const goal = size + 1;
        const [worse, good] = [Math.min(low, high), Math.max(low, high)];
        expect(pointsAt([1, good, null, 'rating'])).toBeGreaterThanOrEqual(pointsAt([1, worse, null, 'rating']));
        const ratio = (actual: number) => pointsAt([1, actual, goal, 'lower-ratio']);
        expect(ratio(Math.min(one, other))).toBeGreaterThanOrEqual(ratio(Math.max(one, other)));
        const share = (actual: number) => pointsAt([1, actual, goal, 'curve', null, '50%:0; 100%:100; 200%:130']);
        expect(share(Math.max(one, other))).toBeGreaterThanOrEqual(share(Math.min(one, other)));
      }),
      { seed: 103, numRuns: 300 },
    );
  });

  it('[W10] neither the order of the KPIs nor a common factor of the weights changes the score', () => {
    const kpi = fc.tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.option(fc.integer({ min: 0, max: 15_000 }).map((value) => value / 100)),
      fc.constant(100),
    );
    fc.assert(
      fc.property(fc.array(kpi, { maxLength: 8 }), fc.constantFrom(0.25, 2, 64), (kpis, factor) => {
        const rows: Cell[][] = kpis.map((row) => [...row]);
        const expected = shownScore(rows);
        expect(shownScore([...rows].reverse())).toBe(expected);
        expect(shownScore(rows.map(([weight, ...rest]) => [Number(weight) * factor, ...rest]))).toBe(expected);
      }),
      { seed: 104, numRuns: 500 },
    );
  });
});
