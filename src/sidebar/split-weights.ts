// Weights of one person as they are typed while they are being agreed: their sum, and the rest shared out.
import { round } from '../core/number';
import { WEIGHT_ADVICE } from '../core/settings';
import { splitRest as splitNumbers } from '../core/split-weights';
import { isFullWeight } from '../core/weight-advice';
import { readTypedNumber } from './read-typed-number';

export type WeightState = 'full' | 'short' | 'over' | 'unreadable';

export interface WeightSum {
  readonly sum: number;
  /** What is missing to 100 or too much; 0 when it adds up. */
  readonly rest: number;
  readonly state: WeightState;
}

/** W4: 100 ± 0.01 adds up. A blank weight is not there yet. */
export function weightSum(weights: readonly string[]): WeightSum {
  const read = weights.map((weight) => readTypedNumber(weight, 'weight'));
  const sum = round(read.reduce((total, weight) => total + (weight.kind === 'value' ? weight.value : 0), 0));
  const rest = round(WEIGHT_ADVICE.sum - sum);
  if (read.some(({ kind }) => kind === 'problem' || kind === 'notApplicable')) {
    return { sum, rest: Math.abs(rest), state: 'unreadable' };
  }
  if (isFullWeight(sum)) return { sum, rest: 0, state: 'full' };
  return { sum, rest: Math.abs(rest), state: rest > 0 ? 'short' : 'over' };
}

/** Weights that keep their number keep their writing. Null: there is nothing to share out, or nobody to take it. */
export function splitRest(weights: readonly string[], isTouched: readonly boolean[] = []): string[] | null {
  if (weightSum(weights).state === 'unreadable') return null;
  const values = weights.map((weight) => {
    const read = readTypedNumber(weight, 'weight');
    return read.kind === 'value' ? read.value : null;
  });
  const split = splitNumbers(values, isTouched);
  return split && weights.map((weight, index) => (split[index] === values[index] ? weight : String(split[index] ?? 0)));
}
