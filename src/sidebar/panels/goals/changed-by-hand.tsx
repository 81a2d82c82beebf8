// What somebody changed in the sheet itself after the agreement, old and new.
import { fill } from '../../../text/fill';
import { Notice } from '../../parts/notice';
import { useLanguage, useText } from '../../session';
import { type GoalsForm, shownRecorded } from './goal-values';

export function ChangedByHand({ form }: { readonly form: GoalsForm }) {
  const text = useText().goals;
  const language = useLanguage();
  const { byHand, kpis, kpiNames, may } = form;
  if (byHand.length === 0) return null;
  const sentenceOf = (change: GoalsForm['byHand'][number]): string => {
    const kpi = kpiNames[change.kpi] ?? change.kpi;
    if (change.type !== 'changed') return fill(text.byHand[change.type], { kpi });
    const { field } = change;
    const shown = (value: string) =>
      shownRecorded(
        field,
        value,
        kpis.find((one) => one.kpi === change.kpi),
        text,
        language,
      );
    const label = fill(text.fieldOf, { kpi, field: text.fields[field] });
    return fill(text.arrow, { field: label, old: shown(change.agreed), value: shown(change.now) });
  };
  return (
    <Notice kind="warning">
      <p class="strong">{text.byHand.title}</p>
      <ul>
        {byHand.map((change) => (
          <li key={sentenceOf(change)}>{sentenceOf(change)}</li>
        ))}
      </ul>
      <p>{may.propose ? text.byHand.forManager : text.byHand.forEmployee}</p>
    </Notice>
  );
}
