// The weighted score of one person or team (W1–W4, W12) and its total (W5, W6).
import { clamp, round } from './number';
import type { PointsOutcome } from './points';
import type { Problem } from './problem';
import { type ScoringSettings, TOTAL_BOUNDS } from './settings';

export interface WeightedKpi {
  readonly weight: number;
  readonly outcome: PointsOutcome;
}

export interface Score {
  /** Unrounded (S14); null when there is nothing to score (W3) or the score is blocked (W2). */
  readonly rawScore: number | null;
  /** W3: share of the weight that has points, 0–1; null when nothing is expected. */
  readonly coverage: number | null;
  /** KPIs with weight that have no points yet. */
  readonly missing: number;
  /** Of the missing ones, those that the score was re-weighted without (W2): with any, it is provisional. */
  readonly leftOut: number;
  /** Share of all weight that is not applicable, 0–1 (W2). */
  readonly notApplicableShare: number;
}

/**
 * W1: Σ wᵢ·pᵢ / Σ wᵢ over the KPIs that have points. Weights 40, 30, 20, 10 with points 96, 120, 110, 120 → 108.4.
 * Weight 0 is observed only and counts nowhere (W12). No KPI at all is nothing to score; KPIs whose weights add up to 0 are an error (W4).
 */
export function scoreOf(kpis: readonly WeightedKpi[], settings: ScoringSettings): Score | Problem {
  for (const { weight, outcome } of kpis) {
    if (weight < 0) return { type: 'Negative', field: 'weight', found: String(weight) };
    if (outcome.kind === 'error') return outcome.problem;
  }
  const counted = kpis.filter((kpi) => kpi.weight > 0);
  if (kpis.length > 0 && counted.length === 0) return { type: 'WeightsAddUpToZero', field: 'weight' };

  const applicable = counted.filter((kpi) => kpi.outcome.kind !== 'notApplicable');
  const withPoints = applicable.filter((kpi) => kpi.outcome.kind === 'points');
  const missing = applicable.length - withPoints.length;
  const leftOut = applicable.filter((kpi) => !isCounted(kpi, settings)).length;
  const allWeight = sumOf(counted, (kpi) => kpi.weight);
  const expectedWeight = sumOf(applicable, (kpi) => kpi.weight);
  return {
    rawScore: missing > 0 && settings.missing === 'block' ? null : weightedMean(applicable, settings),
    coverage: expectedWeight > 0 ? sumOf(withPoints, (kpi) => kpi.weight) / expectedWeight : null,
    missing,
    leftOut,
    notApplicableShare: allWeight > 0 ? (allWeight - expectedWeight) / allWeight : 0,
  };
}

function weightedMean(kpis: readonly WeightedKpi[], settings: ScoringSettings): number | null {
  let weights = 0;
  let weightedPoints = 0;
  for (const { weight, outcome } of kpis.filter((kpi) => isCounted(kpi, settings))) {
    weights += weight;
    weightedPoints += weight * (outcome.kind === 'points' ? outcome.points : 0);
  }
  return weights > 0 ? weightedPoints / weights : null;
}

/** W2 `zero` is about figures that were not handed in; a goal that was never finished (S11) is not the person's zero. */
export function isCounted({ outcome }: WeightedKpi, settings: ScoringSettings): boolean {
  return outcome.kind === 'points' || (outcome.kind === 'missing' && settings.missing === 'zero');
}

function sumOf<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

export interface TotalInput {
  readonly score: number | null;
  readonly teamScore: number | null;
  /** 0–1. */
  readonly teamShare: number;
  readonly adjustment: number;
  readonly veto: boolean;
}

export interface Total {
  readonly total: number | null;
  /** The total without the veto, beside it (W6). */
  readonly uncapped: number | null;
  /** The share really used: 0 when there is no team score (W5). */
  readonly teamShare: number;
}

/**
 * W5: (1−s)·personal + s·team + adjustment, then inside [0, 120]; W6: at most 60 under a veto. All unrounded.
 * 100 personal, 90 team, share 0.2, adjustment 2 → 100; without a personal score there is no total.
 */
export function totalOf(input: TotalInput, settings: ScoringSettings): Total {
  const teamShare = input.teamScore === null ? 0 : input.teamShare;
  if (input.score === null) return { total: null, uncapped: null, teamShare };
  const adjustment = clamp(input.adjustment, -settings.adjustmentLimit, settings.adjustmentLimit);
  const mixed = (1 - teamShare) * input.score + teamShare * (input.teamScore ?? 0) + adjustment;
  const uncapped = clamp(mixed, TOTAL_BOUNDS.lowest, TOTAL_BOUNDS.highest);
  return { total: input.veto ? Math.min(uncapped, settings.vetoCap) : uncapped, uncapped, teamShare };
}

/** W7: what a person sees; null stays null. */
export function shown(value: number | null): number | null {
  return value === null ? null : round(value);
}
