// W4 and W2: what is unusual about the weights as they are typed; advice, nothing is refused for it.
import { WEIGHT_ADVICE } from '../../../core/settings';
import { weightAdvice } from '../../../core/weight-advice';
import { fill } from '../../../text/fill';
import { typedValue } from '../../read-typed-number';
import { useLanguage, useText } from '../../session';
import { shownNumber } from '../../shown';
import type { GoalsForm, TypedGoal } from './goal-values';

export interface WeightAdviceProps {
  readonly form: GoalsForm;
  readonly typed: readonly TypedGoal[];
}

export function WeightAdvice({ form: { kpis, notApplicableLimit }, typed }: WeightAdviceProps) {
  const text = useText().goals.advice;
  const language = useLanguage();
  const weights = typed.map(({ weight }) => typedValue(weight, 'weight') ?? 0);
  const { isOutside, unusualCount } = weightAdvice(weights);
  const { lowest, highest, fewestKpis, mostKpis } = WEIGHT_ADVICE;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const left = weights.reduce((sum, weight, index) => sum + (kpis[index]?.isNotApplicable ? weight : 0), 0);
  const asShare = (share: number) => shownNumber(share, 'percent', language);
  const sentences = [
    ...kpis.flatMap(({ name }, index) =>
      isOutside[index] ? [fill(text.weight, { kpi: name, weight: weights[index] ?? 0, lowest, highest })] : [],
    ),
    ...(unusualCount === null ? [] : [fill(text.count, { count: unusualCount, fewest: fewestKpis, most: mostKpis })]),
    ...(all > 0 && left / all > notApplicableLimit
      ? [fill(text.notApplicable, { share: asShare(left / all), limit: asShare(notApplicableLimit) })]
      : []),
  ];
  return (
    <ul class="goal-advice" aria-live="polite">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
