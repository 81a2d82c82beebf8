// Grades (W8, W11): given to the rounded score, so that what is shown can never contradict the grade.
import { round } from './number';
import type { Band } from './settings';

/**
 * The grade of a score: the band with the highest lower bound that is ≤ the rounded score; 107.996 is shown as 108 and is an S.
 * Below every bound the lowest band counts, so that every score has exactly one grade (W10).
 */
export function gradeOf(score: number, bands: readonly Band[]): string | null {
  const shown = round(score);
  const bestFirst = [...bands].sort((one, other) => other.from - one.from);
  const reached = bestFirst.find((band) => shown >= band.from) ?? bestFirst[bestFirst.length - 1];
  return reached?.grade ?? null;
}

export interface NextGrade {
  readonly grade: string;
  readonly from: number;
  /** Points missing, on the scores as they are shown. */
  readonly distance: number;
}

/** The next better grade: 98.48 → A from 102, 3.52 missing; null for the best. */
export function nextGradeOf(score: number, bands: readonly Band[]): NextGrade | null {
  const shown = round(score);
  const [next] = bands.filter(({ from }) => from > shown).sort((one, other) => one.from - other.from);
  return next ? { ...next, distance: round(next.from - shown) } : null;
}

/** W11: below this coverage there is no grade; the comparison is free of binary noise (0.3 + 0.5 is 0.8). */
export function isCoveredForGrade(coverage: number, coverageForGrade: number): boolean {
  return round(coverage, 9) >= round(coverageForGrade, 9);
}
