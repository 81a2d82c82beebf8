// The goals to read, for whom they are about.
import { ruleLabels } from '../../../catalog/choices';
import { fill } from '../../../text/fill';
import { WeightSum } from '../../parts/weight-sum';
import { useLanguage, useText } from '../../session';
import { Measured, RuleInWords, Stopped } from './goal-facts';
import { type GoalKpi, type GoalsForm, shownExactly, typedGoal } from './goal-values';

export function ReadGoals({ form: { kpis } }: { readonly form: GoalsForm }) {
  return (
    <>
      {kpis.map((kpi) => (
        <Goal key={kpi.kpi} kpi={kpi} />
      ))}
      <WeightSum weights={kpis.map((kpi) => typedGoal(kpi).weight)} />
    </>
  );
}

function Goal({ kpi }: { readonly kpi: GoalKpi }) {
  const text = useText().goals;
  const language = useLanguage();
  const { name, weight, target, baseline, rule, detail, unit, needsTarget, problems } = kpi;
  const fact = (field: keyof typeof text.fields, value: string) =>
    fill(text.fact, { field: text.fields[field], value });
  const figure = (value: number | null) => (value === null ? text.blank : shownExactly(value, unit, language));
  const facts = [
    fact('weight', weight === null ? text.blank : shownExactly(weight, null, language)),
    ...(needsTarget || target !== null ? [fact('target', figure(target))] : []),
    ...(rule === 'progress' ? [fact('baseline', figure(baseline))] : []),
  ];
  return (
    <section class="goal" aria-label={name}>
      <h2>{name}</h2>
      <p class="strong">{facts.join(text.factSeparator)}</p>
      {weight === 0 ? <p class="help">{text.observed}</p> : null}
      <Stopped kpi={kpi} />
      {problems.map((problem) => (
        <p key={problem} class="goal-remark">
          {problem}
        </p>
      ))}
      <p>{fact('rule', rule === null ? text.blank : ruleLabels[rule][language])}</p>
      <RuleInWords rule={rule ?? ''} />
      {detail === '' ? null : <p>{fact('detail', detail)}</p>}
      <Measured kpi={kpi} />
    </section>
  );
}
