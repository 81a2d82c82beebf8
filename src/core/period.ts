// Periods (P1) and the days that people spend in them (P3).
import { round } from './number';

const PERIOD = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The period in its one writing, upper case: 2026-10, 2026-Q4, 2026-H2, 2026; null for anything else. */
export function parsePeriod(text: string): string | null {
  const period = text.trim().toUpperCase();
  return PERIOD.test(period) ? period : null;
}

/** The quarter a day lies in: 2026-11-23 → 2026-Q4. */
export function quarterOf(isoDate: string): string {
  return `${isoDate.slice(0, 4)}-Q${Math.ceil(Number(isoDate.slice(5, 7)) / 3)}`;
}

/** The one of the same length that follows: 2026-Q4 → 2027-Q1; null when it is no period. */
export function nextPeriod(period: string): string | null {
  const parts = PERIOD.exec(period.trim().toUpperCase());
  if (!parts) return null;
  const [, year, month, quarter, half] = parts;
  const next = (number: string | undefined, most: number) => (Number(number) % most) + 1;
  const yearOf = (number: number) => (number === 1 ? Number(year) + 1 : year);
  if (month) return `${yearOf(next(month, 12))}-${String(next(month, 12)).padStart(2, '0')}`;
  if (quarter) return `${yearOf(next(quarter, 4))}-Q${next(quarter, 4)}`;
  if (half) return `${yearOf(next(half, 2))}-H${next(half, 2)}`;
  return String(Number(year) + 1);
}

export type PeriodLength = 'month' | 'quarter' | 'half-year' | 'year';

/** P3: days that somebody must have been there for a part of the period to count, unless Settings say otherwise. */
export const DEFAULT_MINIMUM_DAYS: Readonly<Record<PeriodLength, number>> = {
  month: 20,
  quarter: 45,
  'half-year': 90,
  year: 90,
};

export interface PeriodDays {
  readonly length: PeriodLength;
  /** First and last day, ISO. */
  readonly from: string;
  readonly to: string;
}

/** 2026-Q3 → quarter, 2026-07-01 to 2026-09-30; null when it is no period. */
export function daysOfPeriod(period: string): PeriodDays | null {
  const parts = PERIOD.exec(period.trim().toUpperCase());
  if (!parts) return null;
  const [, year, month, quarter, half] = parts;
  const [length, first, months]: [PeriodLength, number, number] = month
    ? ['month', Number(month), 1]
    : quarter
      ? ['quarter', 3 * Number(quarter) - 2, 3]
      : half
        ? ['half-year', 6 * Number(half) - 5, 6]
        : ['year', 1, 12];
  const day = (monthIndex: number, date: number) =>
    new Date(Date.UTC(Number(year), monthIndex, date)).toISOString().slice(0, 10);
  // Day 0 of the month after is the last day of the month before it.
  return { length, from: day(first - 1, 1), to: day(first - 1 + months, 0) };
}

/** Days from one day to another, both counted; 0 when the second is before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.max((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY + 1, 0);
}

/** P3: days of the period that somebody was there; joined 2026-08-16 in 2026-Q3 → 46. Blank means all along. */
export function daysPresent(period: PeriodDays, joined: string | null, left: string | null): number {
  const from = joined !== null && joined > period.from ? joined : period.from;
  const to = left !== null && left < period.to ? left : period.to;
  return daysBetween(from, to);
}

/** P3: the target of a volume for somebody who is there for a part of the period only; 920 for 92 days → 460 for 46. Rates are never pro-rated. */
export function proRated(target: number, days: number, period: PeriodDays): number {
  return round((target * days) / daysBetween(period.from, period.to));
}

export interface PartOfPeriod {
  readonly days: number;
  /** Null when this part has no total. */
  readonly total: number | null;
}

/**
 * P3: Σ days·total / Σ days over the parts of at least `minimumDays`; if none is that long but all together are, all count;
 * otherwise null: not rated. 46 days at 100 and 46 at 110 → 105.
 */
export function dayWeightedTotal(parts: readonly PartOfPeriod[], minimumDays: number): number | null {
  const long = parts.filter(({ days }) => days >= minimumDays);
  const together = parts.reduce((sum, { days }) => sum + days, 0);
  const counted = long.length > 0 ? long : together >= minimumDays ? parts : [];
  const rated = counted.flatMap(({ days, total }) => (total === null ? [] : [{ days, total }]));
  const days = rated.reduce((sum, part) => sum + part.days, 0);
  return days > 0 ? rated.reduce((sum, part) => sum + part.days * part.total, 0) / days : null;
}

/** P3: whether somebody was there long enough to be rated at all. */
export function isLongEnough(days: readonly number[], minimumDays: number): boolean {
  return days.some((part) => part >= minimumDays) || days.reduce((sum, part) => sum + part, 0) >= minimumDays;
}

/** P2: weighted mean of period totals; a period without one is left out, and `missing` says how many were. */
export function rollUp(totals: readonly { readonly total: number | null; readonly weight: number }[]): {
  readonly total: number | null;
  readonly missing: number;
} {
  const known = totals.flatMap(({ total, weight }) => (total === null ? [] : [{ total, weight }]));
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  const sum = known.reduce((added, { total, weight }) => added + weight * total, 0);
  return { total: weights > 0 ? round(sum / weights) : null, missing: totals.length - known.length };
}

/** P6: share of the period that is over, 0–1, the day itself counted; it changes no score. */
export function elapsedShare(period: PeriodDays, today: string): number {
  const passed = today > period.to ? daysBetween(period.from, period.to) : daysBetween(period.from, today);
  return passed / daysBetween(period.from, period.to);
}
