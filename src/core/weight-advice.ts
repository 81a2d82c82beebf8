// W4: what the weights of a person should look like beyond adding up to 100; advice, never a refusal.
import { round } from './number';
import { WEIGHT_ADVICE } from './settings';

export interface WeightAdvice {
  /** Of each weight, whether it is outside 5 to 40; one of 0 is observed only and outside the advice (W12). */
  readonly isOutside: readonly boolean[];
  /** How many KPIs have weight, where that is not 3 to 8; else null. */
  readonly unusualCount: number | null;
}

/** 60, 25, 12, 3 and 0 → the first and the fourth are outside; four KPIs with weight are as advised. */
export function weightAdvice(weights: readonly number[]): WeightAdvice {
  const { lowest, highest, fewestKpis, mostKpis } = WEIGHT_ADVICE;
  const count = weights.filter((weight) => weight > 0).length;
  return {
    isOutside: weights.map((weight) => weight > 0 && (weight < lowest || weight > highest)),
    unusualCount: count < fewestKpis || count > mostKpis ? count : null,
  };
}

/** 33.33 three times is 99.99, within 100 ± 0.01, although in binary it is a hair beyond. */
export function isFullWeight(total: number): boolean {
  return Math.abs(round(total - WEIGHT_ADVICE.sum, 4)) <= WEIGHT_ADVICE.tolerance;
}
