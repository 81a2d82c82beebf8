// What has happened to the goals in this period, newest first.
import { recordKindLabels } from '../../../catalog/record-kinds';
import { fill } from '../../../text/fill';
import { Details } from '../../parts/details';
import { useLanguage, useText } from '../../session';
import { shownTime } from '../../shown';
import { type GoalsForm, shownRecorded } from './goal-values';

export function GoalHistory({ form }: { readonly form: GoalsForm }) {
  const text = useText().goals;
  const language = useLanguage();
  const { events, kpis, kpiNames } = form;
  if (events.length === 0) return null;
  return (
    <Details summary={fill(text.history.title, { count: events.length })}>
      {events.map(({ at, by, kind, reason, changes }, index) => (
        <div key={events.length - index} class="goal-event">
          <p>{fill(text.history.event, { at: shownTime(at, language), by, what: recordKindLabels[kind][language] })}</p>
          {changes.map(({ kpi, field, old, value }) => {
            const shown = (recorded: string) =>
              shownRecorded(
                field,
                recorded,
                kpis.find((one) => one.kpi === kpi),
                text,
                language,
              );
            const label = fill(text.fieldOf, { kpi: kpiNames[kpi] ?? kpi, field: text.fields[field] });
            return (
              <p key={label} class="help">
                {fill(text.arrow, { field: label, old: shown(old), value: shown(value) })}
              </p>
            );
          })}
          {reason === '' ? null : <p class="quiet pre">{fill(text.status.reason, { reason })}</p>}
        </div>
      ))}
    </Details>
  );
}
