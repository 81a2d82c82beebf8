// Shares out what weights lack to 100, or have too much, while goals are being agreed (W4).
import { contributionsOf } from './contributions';
import { round } from './number';
import { WEIGHT_ADVICE } from './settings';
import { isFullWeight } from './weight-advice';

/**
 * What is missing to 100 goes evenly to the blank weights or, where none is blank, to those that nobody has touched; what is too much is
 * taken from them evenly. Two decimals, largest remainder: 40 beside three blank ones → 40, 20, 20, 20; 30 beside three → 30, 23.34, 23.33, 23.33.
 * With 40, 30, 20, 10 and the first lowered to 30 → 30, 33.34, 23.33, 13.33. Null: there is nothing to share out, nobody to take it, or not enough to take.
 * @param weights null for a blank one
 * @param isTouched of each weight, whether it must stay as it is; a blank one never must
 */
export function splitRest(weights: readonly (number | null)[], isTouched: readonly boolean[]): number[] | null {
  const sum = sumOf(weights.map((weight) => weight ?? 0));
  if (isFullWeight(sum)) return null;
  const rest = round(WEIGHT_ADVICE.sum - sum);
  const hasBlank = weights.includes(null);
  const takes = weights.map((weight, index) =>
    hasBlank ? weight === null : weight !== 0 && isTouched[index] !== true,
  );
  const takers = takes.filter(Boolean).length;
  if (takers === 0) return null;
  const wanted = weights.map((weight, index) => (takes[index] ? (weight ?? 0) + rest / takers : 0));
  if (wanted.some((weight) => weight < 0)) return null;
  const kept = sumOf(weights.map((weight, index) => (takes[index] ? 0 : (weight ?? 0))));
  const shares = contributionsOf(
    wanted.filter((_, index) => takes[index]),
    WEIGHT_ADVICE.sum - kept,
  );
  let next = 0;
  return weights.map((weight, index) => (takes[index] ? (shares[next++] ?? 0) : (weight ?? 0)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * The same weights in proportion, so that they add up to 100 exactly: two decimals, largest remainder; 30, 30, 30 → 33.34, 33.33, 33.33.
 * A weight of 0 or a blank one stays as it is (W12). Null: there is nothing to share out, or nothing to share it by.
 */
export function normalisedWeights(weights: readonly (number | null)[]): (number | null)[] | null {
  const sum = sumOf(weights.map((weight) => weight ?? 0));
  if (weights.some((weight) => weight !== null && weight < 0) || sum <= 0) return null;
  if (isFullWeight(sum)) return null;
  const weighty = weights.flatMap((weight) => (weight ? [weight] : []));
  const shares = contributionsOf(
    weighty.map((weight) => (weight * WEIGHT_ADVICE.sum) / sum),
    WEIGHT_ADVICE.sum,
  );
  let next = 0;
  return weights.map((weight) => (weight ? (shares[next++] ?? 0) : weight));
}
