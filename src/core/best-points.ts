// What one KPI can give at most: there most is left to gain.
import { clamp } from './number';
import { type KpiFigures, limitsOf } from './points';
import type { ScoringSettings } from './settings';

/** Inside cap and floor (S13); higher → the cap, 120; yes or no → 100; steps 80:60; 100:110 → 110. */
export function bestPoints(kpi: Omit<KpiFigures, 'actual'>, settings: ScoringSettings): number {
  const { cap, floor } = limitsOf(kpi.detail, settings);
  return clamp(bestOf(kpi, settings), floor, cap);
}

function bestOf({ rule, target, baseline, detail }: Omit<KpiFigures, 'actual'>, settings: ScoringSettings): number {
  switch (rule) {
    case 'higher':
    case 'lower':
    case 'lower-ratio':
      // S3, S12: of a target of 0 only “reached” or “not reached” can be told.
      return target === 0 ? 100 : Number.POSITIVE_INFINITY;
    case 'progress':
      return target === baseline ? 100 : Number.POSITIVE_INFINITY;
    case 'range':
    case 'yes-no':
      return 100;
    case 'rating':
      return Math.max(...settings.ratingPoints);
    case 'curve':
    case 'steps':
      return Math.max(0, ...(detail.corners?.list ?? []).map(({ points }) => points));
  }
}
