// Parts that add up to the score shown, progress of key results, and days inside a period.
import fc from 'fast-check';
import { contributionsOf } from '../../../src/core/contributions';
import { objectiveProgress, progressOf } from '../../../src/core/okr';
import { daysOfPeriod, daysPresent, dayWeightedTotal } from '../../../src/core/period';

/** Σ in whole hundredths, so that no binary noise gets in. */
const hundredths = (parts: readonly number[]) => parts.reduce((sum, part) => sum + Math.round(part * 100), 0);

describe('contributions', () => {
  it('[W9] three equal parts of 100 are 33.34, 33.33 and 33.33', () => {
    expect(contributionsOf([100 / 3, 100 / 3, 100 / 3], 100)).toEqual([33.34, 33.33, 33.33]);
  });

  it('[W9] the largest remainder takes the hundredth that is left', () => {
    // 60.011 is shown as 60.01; 20.007 is nearer to the next hundredth than 10.004
    expect(contributionsOf([10.004, 20.007, 30], 60.011)).toEqual([10, 20.01, 30]);
  });

  it('[W9] parts that need no rounding stay as they are', () => {
    expect(contributionsOf([38.4, 36, 22, 12], 108.4)).toEqual([38.4, 36, 22, 12]);
    expect(contributionsOf([], 0)).toEqual([]);
  });

  it('[W9] the parts always add up to the score shown, each a hundredth off at most', () => {
    const points = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 120, noNaN: true }));
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 8 }), (kpis) => {
        const weights = kpis.reduce((sum, [weight]) => sum + weight, 0);
        const parts = kpis.map(([weight, value]) => (weight * value) / weights);
        const score = parts.reduce((sum, part) => sum + part, 0);
        const shownParts = contributionsOf(parts, score);
        expect(Math.abs(hundredths(shownParts) - score * 100)).toBeLessThanOrEqual(0.500001);
        for (const [index, part] of parts.entries()) {
          expect(Math.abs((shownParts[index] ?? Number.NaN) - part)).toBeLessThanOrEqual(0.010001);
        }
      }),
      { seed: 9, numRuns: 500 },
    );
  });
});

describe('key results', () => {
  it.each([
    [20, 100, 0, 0],
    [100, 20, 80, 0.25],
    [0, 10, 5.9, 0.59],
    [0, 10, 12, 1],
    [0, 10, -3, 0],
    [0, 10, null, 0],
    [50, 50, 50, 1],
    [50, 50, 49, 0],
  ])('[O1] from %d to %d, now at %j: %d', (start, target, current, progress) => {
    expect(progressOf({ start, target, current })).toBeCloseTo(progress, 12);
  });

  it('[O2] an objective is the weighted mean of its key results', () => {
    const half = { start: 0, target: 10, current: 5 };
    const done = { start: 0, target: 1, current: 1 };
    // (3·0.5 + 1·1)/4
    expect(
      objectiveProgress([
        { ...half, weight: 3 },
        { ...done, weight: 1 },
      ]),
    ).toBe(0.625);
    expect(objectiveProgress([{ ...half, weight: 0 }])).toBeNull();
    expect(objectiveProgress([])).toBeNull();
  });
});

describe('days', () => {
  it.each([
    ['2026-10', '2026-10-01', '2026-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('[P1] %s goes from %s to %s', (period, from, to) => {
    expect(daysOfPeriod(period)).toMatchObject({ from, to });
  });

  it('[P3] counts the first and the last day', () => {
    const quarter = { length: 'quarter', from: '2026-07-01', to: '2026-09-30' } as const;
    expect(daysPresent(quarter, null, null)).toBe(92);
    expect(daysPresent(quarter, '2026-08-16', null)).toBe(46);
    expect(daysPresent(quarter, '2020-01-01', '2026-08-15')).toBe(46);
    expect(daysPresent(quarter, '2026-10-01', null)).toBe(0);
    expect(daysPresent(quarter, null, '2026-06-30')).toBe(0);
  });

  it('[P3] weighs totals by days, over the parts that are long enough', () => {
    expect(
      dayWeightedTotal(
        [
          { days: 46, total: 100 },
          { days: 46, total: 110 },
        ],
        45,
      ),
    ).toBe(105);
    // 30 days are too few beside 62
    expect(
      dayWeightedTotal(
        [
          { days: 62, total: 100 },
          { days: 30, total: 40 },
        ],
        45,
      ),
    ).toBe(100);
    // none is long enough, all together are: (30·90 + 40·97)/70
    expect(
      dayWeightedTotal(
        [
          { days: 30, total: 90 },
          { days: 40, total: 97 },
        ],
        45,
      ),
    ).toBe(94);
    expect(dayWeightedTotal([{ days: 44, total: 90 }], 45)).toBeNull();
  });
});
