// Progress of key results and objectives (O1–O3). It stands beside the score and never enters it (O4).
import { clamp } from './number';

export interface KeyResult {
  readonly start: number;
  readonly target: number;
  /** Null when nobody has said yet: no progress (O1). */
  readonly current: number | null;
  readonly weight: number;
}

/** O1: (C−S)/(T−S), inside 0 to 1; start 100, target 20, current 80 → 0.25. S = T: met → 1, else 0. */
export function progressOf({ start, target, current }: Omit<KeyResult, 'weight'>): number {
  if (current === null) return 0;
  if (start === target) return current >= target ? 1 : 0;
  return clamp((current - start) / (target - start), 0, 1);
}

/** O2: weighted mean of the key results of an objective; null when the weights add up to 0. */
export function objectiveProgress(keyResults: readonly KeyResult[]): number | null {
  const weights = keyResults.reduce((sum, { weight }) => sum + weight, 0);
  if (weights <= 0) return null;
  return keyResults.reduce((sum, keyResult) => sum + keyResult.weight * progressOf(keyResult), 0) / weights;
}

export type OkrTone = 'green' | 'amber' | 'red';

/** O2: 0.7 and above green, 0.4 and above amber, else red. */
export function toneOf(progress: number): OkrTone {
  if (progress >= 0.7) return 'green';
  return progress >= 0.4 ? 'amber' : 'red';
}

/** O3: a mean of 1.0 two periods running says that the objectives were not ambitious. */
export function isNotAmbitious(previousPeriod: number | null, thisPeriod: number | null): boolean {
  return previousPeriod === 1 && thisPeriod === 1;
}
