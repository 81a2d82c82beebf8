// What is known of a KPI beside its goal: how it is measured, what it was before, whether it is stopped.
import { kindLabels, ruleLabels, unitLabels } from '../../../catalog/choices';
import { fill } from '../../../text/fill';
import { Details } from '../../parts/details';
import { useLanguage, useText } from '../../session';
import { shownTime } from '../../shown';
import { type GoalKpi, ruleOf, shownExactly } from './goal-values';

export interface RuleInWordsProps {
  /** The one that is chosen at the moment. */
  readonly rule: string;
  /** Said behind it; '' for none. */
  readonly detail?: string;
}

export function RuleInWords({ rule, detail = '' }: RuleInWordsProps) {
  const { rules, goals } = useText();
  const name = ruleOf(rule);
  if (name === null) return null;
  return <p class="help">{[rules[name], ...(detail.trim() === '' ? [] : [detail])].join(goals.factSeparator)}</p>;
}

export function UnitAndKind({ kpi: { unit, kind } }: { readonly kpi: GoalKpi }) {
  const text = useText().goals;
  const language = useLanguage();
  const facts = [
    ...(unit === null ? [] : [unitLabels[unit][language]]),
    ...(kind === null ? [] : [kindLabels[kind][language]]),
  ];
  return facts.length === 0 ? null : <p class="help">{facts.join(text.factSeparator)}</p>;
}

export function Measured({ kpi }: { readonly kpi: GoalKpi }) {
  const text = useText().goals;
  const language = useLanguage();
  const { definition, library, lastPeriod, unit } = kpi;
  const shown = (value: number | null) => (value === null ? text.blank : shownExactly(value, unit, language));
  const defaults = [
    ...(library?.rule ? [ruleLabels[library.rule][language]] : []),
    ...(library?.detail ? [library.detail] : []),
    ...(library && library.target !== null
      ? [fill(text.fact, { field: text.fields.target, value: shown(library.target) })]
      : []),
    ...(library && library.baseline !== null
      ? [fill(text.fact, { field: text.fields.baseline, value: shown(library.baseline) })]
      : []),
  ];
  if (definition === '' && lastPeriod === null && defaults.length === 0) return null;
  return (
    <Details summary={text.measured}>
      {definition === '' ? null : <p class="pre">{definition}</p>}
      {defaults.length === 0 ? null : (
        <p class="help">{fill(text.library, { value: defaults.join(text.factSeparator) })}</p>
      )}
      {lastPeriod === null ? null : (
        <p class="help">
          {fill(text.lastPeriod, {
            period: lastPeriod.period,
            target: shown(lastPeriod.target),
            actual: shown(lastPeriod.actual),
          })}
        </p>
      )}
    </Details>
  );
}

export function Stopped({ kpi: { stop, isNotApplicable } }: { readonly kpi: GoalKpi }) {
  const text = useText().goals.stop;
  const language = useLanguage();
  if (stop === null) return isNotApplicable ? <p class="goal-remark">{text.notApplicable}</p> : null;
  return (
    <p class="goal-remark pre">
      {fill(text.stopped, { by: stop.by, at: shownTime(stop.at, language), reason: stop.reason })}
    </p>
  );
}
