// W4: the weights of a person add up to 100.
import type { Language } from '../../catalog/label';
import { round } from '../../core/number';
import { WEIGHT_ADVICE } from '../../core/settings';
import { isFullWeight } from '../../core/weight-advice';
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import type { FieldProblem } from '../context';

/** 40, 30 and 20 → 10 is missing; 99.99 adds up, 99.98 does not. */
export function weightSumProblem(weights: readonly number[], language: Language): FieldProblem | null {
  const sum = round(
    weights.reduce((added, weight) => added + weight, 0),
    4,
  );
  const rest = round(WEIGHT_ADVICE.sum - sum, 4);
  if (isFullWeight(sum)) return null;
  const text = reference().messages[language].goalForms;
  const message = fill(rest > 0 ? text.sumShort : text.sumOver, { sum: round(sum), rest: round(Math.abs(rest)) });
  return { path: 'kpis', message };
}
