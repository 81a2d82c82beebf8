// Points of one KPI (S1–S13): one rule, one small function. 100 points mean that the target is met.
import type { Corner, Detail } from './detail';
import { clamp } from './number';
import type { Problem } from './problem';
import type { ScoringSettings } from './settings';

export type RuleName =
  | 'higher'
  | 'lower'
  | 'lower-ratio'
  | 'range'
  | 'progress'
  | 'rating'
  | 'yes-no'
  | 'curve'
  | 'steps';

/** S10: a blank figure is missing, zero is a value, and "not applicable" is neither. A yes is 1, a no is 0 (S7). */
export type Actual =
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'value'; readonly value: number };

export interface KpiFigures {
  readonly actual: Actual;
  readonly target: number | null;
  readonly rule: RuleName;
  readonly baseline: number | null;
  readonly detail: Detail;
}

export type PointsOutcome =
  | { readonly kind: 'points'; readonly points: number; readonly rawPoints: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' }
  /** S11: the figure may be there, but the goal is not complete; no points, and somebody has to be told. */
  | { readonly kind: 'unfinished'; readonly problem: Problem }
  /** S14. */
  | { readonly kind: 'error'; readonly problem: Problem };

/** Default of S4, as shares of the target. */
const DEFAULT_BAND = { low: 0.95, high: 1.05, ofTarget: true } as const;

/**
 * Points of one KPI, unrounded (S14), inside [floor, cap] (S13).
 * A 96, T 100, higher → 96; A 80, T 100, lower → 120; rating 4 → 110.
 */
export function pointsOf(kpi: KpiFigures, settings: ScoringSettings): PointsOutcome {
  const problem = problemOfDetail(kpi) ?? problemOfLimits(kpi.detail, settings);
  if (problem) return { kind: 'error', problem };
  if (kpi.actual.kind === 'notApplicable') return { kind: 'notApplicable' };
  // S11 before S10: an incomplete goal is a set-up problem even while its figure is still missing.
  const unfinished = problemOfGoal(kpi);
  if (unfinished) return { kind: 'unfinished', problem: unfinished };
  if (kpi.actual.kind === 'missing') return { kind: 'missing' };
  const value = kpi.actual.value;
  if (kpi.rule === 'rating') {
    if (value === 0) return { kind: 'missing' };
    if (value < 1 || value > 5) {
      const problem: Problem = { type: 'OutOfRange', field: 'actual', found: String(value), lowest: 1, highest: 5 };
      return { kind: 'error', problem };
    }
  }
  // 0.045 of 0.05 is 89.99999999999999 in binary; the 14 digits kept say 90. This is no rounding in the sense of S14.
  const rawPoints = Number(rawPointsOf(kpi, value, settings).toPrecision(14));
  const { cap, floor } = limitsOf(kpi.detail, settings);
  return { kind: 'points', rawPoints, points: clamp(rawPoints, floor, cap) };
}

function rawPointsOf(kpi: KpiFigures, actual: number, settings: ScoringSettings): number {
  const target = kpi.target ?? 0;
  switch (kpi.rule) {
    case 'higher':
      return higher(actual, target);
    case 'lower':
      return lower(actual, target);
    case 'lower-ratio':
      return lowerRatio(actual, target);
    case 'range':
      return range(actual, kpi.target, kpi.detail);
    case 'progress':
      return progress(actual, target, kpi.baseline ?? 0);
    case 'rating':
      return rating(actual, settings.ratingPoints);
    case 'yes-no':
      return actual === 0 ? 0 : 100;
    case 'curve':
      return curve(positionOf(actual, target, kpi.detail), kpi.detail.corners?.list ?? []);
    case 'steps':
      return steps(positionOf(actual, target, kpi.detail), kpi.detail.corners?.list ?? []);
  }
}

/** S1: 100·(1 + (A−T)/|T|); A −83.5, T −100 → 116.5. S12: T 0 → 100 when A ≥ 0, else 0. */
function higher(actual: number, target: number): number {
  if (target === 0) return actual >= 0 ? 100 : 0;
  return 100 * (1 + (actual - target) / Math.abs(target));
}

/** S2: 100·(1 − (A−T)/|T|); A 150, T 100 → 50. S12: T 0 → 100 when A ≤ 0, else 0. */
function lower(actual: number, target: number): number {
  if (target === 0) return actual <= 0 ? 100 : 0;
  return 100 * (1 - (actual - target) / Math.abs(target));
}

/** S3: 100·T/A; A 0 with T 0 → 100, A 0 with T > 0 → the cap, A < 0 → the floor. */
function lowerRatio(actual: number, target: number): number {
  if (actual < 0) return Number.NEGATIVE_INFINITY;
  if (actual > 0) return (100 * target) / actual;
  if (target === 0) return 100;
  return target > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

/** S4: 100 inside the band, then 100 less for each |T| away from the nearer bound; A 110, T 100, 95%~105%, slope 2 → 90. */
function range(actual: number, target: number | null, detail: Detail): number {
  const band = detail.band ?? DEFAULT_BAND;
  const middle = target ?? (band.low + band.high) / 2;
  const bounds = band.ofTarget ? [band.low * middle, band.high * middle] : [band.low, band.high];
  const distance = Math.max(Math.min(...bounds) - actual, actual - Math.max(...bounds));
  // 1.05 · 0.9 is 0.9450000000000001: what is only a binary hair outside a bound is on it, and bounds are included.
  if (distance <= Math.abs(actual) * 1e-12) return 100;
  if (middle === 0) return 0;
  return 100 - ((detail.slope ?? 1) * 100 * distance) / Math.abs(middle);
}

/** S5: 100·(A−B)/(T−B); A 42, T 45, B 32 → 76.9. B = T means "keep it up": A ≥ T → 100, else 0. */
function progress(actual: number, target: number, baseline: number): number {
  if (target === baseline) return actual >= target ? 100 : 0;
  return (100 * (actual - baseline)) / (target - baseline);
}

/** S6: 1→50, 2→75, 3→100, 4→110, 5→120, linear in between; 4.5 → 115. */
function rating(actual: number, points: ScoringSettings['ratingPoints']): number {
  return curve(
    actual,
    points.map((value, index) => ({ x: index + 1, points: value })),
  );
}

/** S8: linear between neighbours; 70%:0; 100%:100 at 85 % → 50. */
function curve(x: number, corners: readonly Corner[]): number {
  const next = corners.findIndex((corner) => corner.x > x);
  if (next === 0) return 0;
  const left = corners[next === -1 ? corners.length - 1 : next - 1];
  const right = corners[next];
  if (!left) return 0;
  if (next === -1 || !right) return left.points;
  return left.points + ((right.points - left.points) * (x - left.x)) / (right.x - left.x);
}

/** S9: the points of the greatest x that is ≤ the value; below the first x → 0. */
function steps(x: number, corners: readonly Corner[]): number {
  const reached = corners.filter((corner) => corner.x <= x);
  return reached[reached.length - 1]?.points ?? 0;
}

/** S8: x is the actual itself or, with %, the attainment A/T in percent, free of binary noise: 0.57/1 is 57, not 56.99999999999999. */
function positionOf(actual: number, target: number, detail: Detail): number {
  return detail.corners?.ofTarget ? Number(((100 * actual) / target).toPrecision(14)) : actual;
}

/** S11, S12: what the goal still lacks before this rule can give points. */
function problemOfGoal({ rule, target, baseline, detail }: KpiFigures): Problem | null {
  if (target === null && needsTarget(rule, detail)) return { type: 'TargetMissing', field: 'target' };
  if (rule === 'progress' && baseline === null) return { type: 'BaselineMissing', field: 'baseline' };
  const dividesByTarget = (rule === 'curve' || rule === 'steps') && detail.corners?.ofTarget;
  if (dividesByTarget && target === 0) return { type: 'TargetZero', field: 'target' };
  return null;
}

/** S11. */
export function needsTarget(rule: RuleName, detail: Detail): boolean {
  if (rule === 'rating' || rule === 'yes-no') return false;
  if (rule === 'curve' || rule === 'steps') return detail.corners?.ofTarget ?? false;
  if (rule === 'range') return (detail.band ?? DEFAULT_BAND).ofTarget;
  return true;
}

function problemOfDetail({ rule, detail }: KpiFigures): Problem | null {
  if ((rule === 'curve' || rule === 'steps') && detail.corners === null) {
    return { type: 'PointsMissing', field: 'detail', found: '' };
  }
  return null;
}

function problemOfLimits(detail: Detail, settings: ScoringSettings): Problem | null {
  const { cap, floor } = limitsOf(detail, settings);
  if (cap >= floor) return null;
  const ownLimits = detail.cap !== null || detail.floor !== null;
  return { type: 'CapBelowFloor', field: ownLimits ? 'detail' : 'settings', found: `${cap} < ${floor}` };
}

/** S13: `cap N` and `floor N` in the detail win for this KPI. */
export function limitsOf(detail: Detail, settings: ScoringSettings): { cap: number; floor: number } {
  return { cap: detail.cap ?? settings.cap, floor: detail.floor ?? settings.floor };
}
