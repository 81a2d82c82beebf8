// Weights of one person while they are being agreed: their sum, and the rest shared out.
import { round } from '../core/number';
import { WEIGHT_ADVICE } from '../core/settings';
import { readTypedNumber } from './read-typed-number';

export type WeightState = 'full' | 'short' | 'over' | 'unreadable';

export interface WeightSum {
  readonly sum: number;
  /** What is missing to 100 or too much; 0 when it adds up. */
  readonly rest: number;
  readonly state: WeightState;
}

/** W4: 100 ± 0.01 adds up. The weights are as typed; a blank one is not there yet. */
export function weightSum(weights: readonly string[]): WeightSum {
  const read = weights.map((weight) => readTypedNumber(weight, 'weight'));
  const sum = round(read.reduce((total, weight) => total + (weight.kind === 'value' ? weight.value : 0), 0));
  const rest = round(WEIGHT_ADVICE.sum - sum);
  if (read.some(({ kind }) => kind === 'problem' || kind === 'notApplicable')) {
    return { sum, rest: Math.abs(rest), state: 'unreadable' };
  }
  if (Math.abs(rest) <= WEIGHT_ADVICE.tolerance) return { sum, rest: 0, state: 'full' };
  return { sum, rest: Math.abs(rest), state: rest > 0 ? 'short' : 'over' };
}

/**
 * What is missing goes in equal parts to the blank weights; where none is blank, to all in proportion. Two decimals, and the last
 * line takes what rounding leaves, so that the sum is exactly 100. Null: there is nothing to share out.
 */
export function splitRest(weights: readonly string[]): string[] | null {
  const { state, rest } = weightSum(weights);
  if (state !== 'short') return null;
  const values = weights.map((weight) => {
    const read = readTypedNumber(weight, 'weight');
    return read.kind === 'value' ? read.value : null;
  });
  const blanks = values.filter((value) => value === null).length;
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const partOf = (value: number | null): number => {
    if (blanks > 0) return value === null ? rest / blanks : 0;
    return total > 0 ? ((value ?? 0) / total) * rest : rest / values.length;
  };
  const receivers = values.map(partOf);
  const last = receivers.reduce((found, part, index) => (part > 0 ? index : found), -1);
  if (last < 0) return null;
  const rounded = receivers.map((part, index) => round((values[index] ?? 0) + part));
  const others = rounded.reduce((sum, value, index) => (index === last ? sum : sum + value), 0);
  return weights.map((weight, index) => {
    if (index === last) return String(round(WEIGHT_ADVICE.sum - others));
    return (receivers[index] ?? 0) > 0 ? String(rounded[index]) : weight;
  });
}
