// From the personal score to the total: the team's share, the adjustment and a veto, in parts that add up (W5, W6, W9).
import { contributionsOf } from '../../core/contributions';
import { clamp, round } from '../../core/number';
import { type TotalInput, totalOf } from '../../core/score';
import { type ScoringSettings, TOTAL_BOUNDS } from '../../core/settings';

export interface TotalParts {
  readonly personal: { readonly score: number; readonly share: number; readonly contribution: number };
  /** Null without a team score: then the whole share is personal (W5). */
  readonly team: { readonly score: number; readonly share: number; readonly contribution: number } | null;
  /** As entered, and as it counts inside its limits; null where there is none. */
  readonly adjustment: { readonly entered: number; readonly contribution: number } | null;
  /** What the three add up to. */
  readonly sum: number;
  /** The bound that the sum was brought back to; null where it is inside. */
  readonly bound: number | null;
  /** The highest total under the veto that was recorded; null without one. */
  readonly vetoCap: number | null;
  /** Rounded. */
  readonly total: number;
}

/** Null without a total. 106.4 personal, 96 team at 0.2, adjustment 2 → 85.12 + 19.2 + 2 = 106.32. */
export function totalParts(made: TotalInput, settings: ScoringSettings): TotalParts | null {
  const { total, teamShare } = totalOf(made, settings);
  const { score, teamScore, adjustment, veto } = made;
  if (total === null || score === null) return null;
  const counted = clamp(adjustment, -settings.adjustmentLimit, settings.adjustmentLimit);
  const parts = [(1 - teamShare) * score, teamShare * (teamScore ?? 0), counted];
  const sum = parts.reduce((added, part) => added + part, 0);
  const [personal = 0, team = 0, adjusted = 0] = contributionsOf(parts, sum);
  const inside = clamp(sum, TOTAL_BOUNDS.lowest, TOTAL_BOUNDS.highest);
  return {
    personal: { score: round(score), share: 1 - teamShare, contribution: personal },
    team: teamScore === null ? null : { score: round(teamScore), share: teamShare, contribution: team },
    adjustment: adjustment === 0 ? null : { entered: adjustment, contribution: adjusted },
    sum: round(sum),
    bound: inside === sum ? null : inside,
    vetoCap: veto ? settings.vetoCap : null,
    total: round(total),
  };
}
