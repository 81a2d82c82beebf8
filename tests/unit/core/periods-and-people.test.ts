// Roll-up over periods (P2), pro-rated targets (P3) and elapsed time (P6).
import { daysOfPeriod, elapsedShare, proRated, rollUp } from '../../../src/core/period';

const quarter = { length: 'quarter', from: '2026-07-01', to: '2026-09-30' } as const;

describe('roll-up of periods', () => {
  it('[P2] is the weighted mean of the period totals', () => {
    // (2·100 + 1·91) / 3
    expect(
      rollUp([
        { total: 100, weight: 2 },
        { total: 91, weight: 1 },
      ]),
    ).toEqual({ total: 97, missing: 0 });
  });

  it('[P2] leaves a missing period out and says so; missing is not zero', () => {
    expect(
      rollUp([
        { total: 90, weight: 1 },
        { total: null, weight: 1 },
        { total: 0, weight: 1 },
      ]),
    ).toEqual({ total: 45, missing: 1 });
    expect(rollUp([{ total: null, weight: 1 }])).toEqual({ total: null, missing: 1 });
    expect(rollUp([])).toEqual({ total: null, missing: 0 });
  });
});

it('[P3] takes the share of the days from the target of a volume', () => {
  expect(daysOfPeriod('2026-Q3')).toEqual(quarter);
  expect(proRated(920, 46, quarter)).toBe(460);
  expect(proRated(1000, 31, quarter)).toBe(336.96);
  expect(proRated(500, 92, quarter)).toBe(500);
});

it('[P6] tells how much of the period is over, the day itself counted', () => {
  expect(elapsedShare(quarter, '2026-06-30')).toBe(0);
  expect(elapsedShare(quarter, '2026-07-01')).toBeCloseTo(1 / 92, 12);
  expect(elapsedShare(quarter, '2026-08-15')).toBe(0.5);
  expect(elapsedShare(quarter, '2026-09-30')).toBe(1);
  expect(elapsedShare(quarter, '2027-01-01')).toBe(1);
});
