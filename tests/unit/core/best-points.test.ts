// What a KPI can give at most, and what the next grade lacks.
import { bestPoints } from '../../../src/core/best-points';
import { parseDetail } from '../../../src/core/detail';
import { nextGradeOf } from '../../../src/core/grade';
import type { RuleName } from '../../../src/core/points';
import { defaultSettings } from '../../../src/core/settings';

function best(rule: RuleName, detail = '', target: number | null = 10, baseline: number | null = 4): number {
  const parsed = parseDetail(detail);
  if ('field' in parsed) throw new Error(detail);
  return bestPoints({ rule, target, baseline, detail: parsed }, defaultSettings);
}

describe('the best points of a KPI', () => {
  it('[S13] are the cap where the rule knows no end, also a cap of its own', () => {
    for (const rule of ['higher', 'lower', 'lower-ratio', 'progress'] as const) expect(best(rule)).toBe(120);
    expect(best('higher', 'cap 150')).toBe(150);
  });

  it('[S4] [S7] are 100 where meeting it is all one can do', () => {
    expect(best('range')).toBe(100);
    expect(best('yes-no')).toBe(100);
  });

  it('[S6] are those of a rating of 5', () => {
    expect(best('rating')).toBe(120);
    expect(
      bestPoints(
        {
          rule: 'rating',
          target: null,
          baseline: null,
          detail: { cap: null, floor: null, slope: null, band: null, corners: null },
        },
        { ...defaultSettings, ratingPoints: [0, 50, 80, 90, 105] },
      ),
    ).toBe(105);
  });

  it('[S8] [S9] are the highest of the list, inside the cap', () => {
    expect(best('curve', '70%:0; 100%:100; 110%:115')).toBe(115);
    // The fewer, the better.
    expect(best('steps', '0:110; 3:80; 5:0')).toBe(110);
    expect(best('steps', '80%:60; 100%:140')).toBe(120);
  });

  it('[S5] [S12] are 100 where only “reached” can be told', () => {
    expect(best('higher', '', 0)).toBe(100);
    expect(best('lower', '', 0)).toBe(100);
    expect(best('progress', '', 4, 4)).toBe(100);
  });
});

describe('[W8] the next grade', () => {
  const { bands } = defaultSettings;

  it('is the next better one, and how much is missing of the score as shown', () => {
    expect(nextGradeOf(98.48, bands)).toEqual({ grade: 'A', from: 102, distance: 3.52 });
    expect(nextGradeOf(101.994, bands)).toEqual({ grade: 'A', from: 102, distance: 0.01 });
    // Shown as 102: it is an A already.
    expect(nextGradeOf(101.996, bands)).toEqual({ grade: 'S', from: 108, distance: 6 });
    expect(nextGradeOf(0, bands)).toEqual({ grade: 'C', from: 70, distance: 70 });
  });

  it('is none above the best', () => {
    expect(nextGradeOf(108, bands)).toBeNull();
  });
});
