// One KPI of a proposal: its weight and target, and folded away its rule.
import { ruleLabels } from '../../../catalog/choices';
import { parseDetail } from '../../../core/detail';
import { needsTarget } from '../../../core/points';
import { TEXT_LIMITS } from '../../../core/text-limits';
import { Details } from '../../parts/details';
import { NumberField } from '../../parts/number-field';
import { Select } from '../../parts/select';
import { SmartHint } from '../../parts/smart-hint';
import { TextField } from '../../parts/text-field';
import { typedValue } from '../../read-typed-number';
import { useLanguage, useText } from '../../session';
import { Measured, RuleInWords, Stopped, UnitAndKind } from './goal-facts';
import { type EditedField, type GoalKpi, ruleOf, type TypedGoal } from './goal-values';
import { smartGoal } from './smart-goal';
import { StopKpi, type StopKpiProps } from './stop-kpi';

export interface GoalCardProps extends Omit<StopKpiProps, 'kpi'> {
  readonly kpi: GoalKpi;
  readonly typed: TypedGoal;
  /** Where it stands in what is sent: `kpis.2`. */
  readonly path: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly isTouched: boolean;
  readonly period: string;
  readonly onChange: (field: EditedField, value: string) => void;
}

export function GoalCard({ kpi, typed, path, errors, isTouched, period, onChange, ...stop }: GoalCardProps) {
  const text = useText().goals;
  const uses = usesOf(typed);
  const language = useLanguage();
  const goal = uses.target === 'never' ? null : smartGoal(kpi, typed, period, language);
  const field = (name: EditedField) => ({
    name: `${path}.${name}`,
    label: text.fields[name],
    value: typed[name],
    error: errors[`${path}.${name}`],
  });
  const change = (name: EditedField) => (value: string) => onChange(name, value);
  return (
    <fieldset class="goal">
      <legend>{kpi.name}</legend>
      <UnitAndKind kpi={kpi} />
      <Stopped kpi={kpi} />
      {isTouched
        ? null
        : kpi.problems.map((problem) => (
            <p key={problem} class="goal-remark">
              {problem}
            </p>
          ))}
      <div class="side-by-side">
        <NumberField {...field('weight')} unit="weight" onInput={change('weight')} />
        {uses.target === 'never' && typed.target.trim() === '' ? (
          <p class="help">{text.targetNotNeeded}</p>
        ) : (
          <NumberField
            {...field('target')}
            unit={kpi.unit}
            isOptional={uses.target !== 'always'}
            onInput={change('target')}
          />
        )}
      </div>
      {uses.baseline ? <NumberField {...field('baseline')} unit={kpi.unit} onInput={change('baseline')} /> : null}
      {typedValue(typed.weight, 'weight') === 0 ? <p class="help">{text.observed}</p> : null}
      {goal === null ? null : <SmartHint goal={goal} period={period} />}
      <RuleInWords rule={typed.rule} detail={typed.detail} />
      <RuleAndDetail {...{ typed, change, field }} />
      <Measured kpi={kpi} />
      <StopKpi kpi={kpi} {...stop} />
    </fieldset>
  );
}

interface RuleAndDetailProps {
  readonly typed: TypedGoal;
  readonly change: (name: EditedField) => (value: string) => void;
  readonly field: (name: EditedField) => {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly error: string | undefined;
  };
}

function RuleAndDetail({ typed, change, field }: RuleAndDetailProps) {
  const text = useText().goals;
  const language = useLanguage();
  const [rule, detail] = [field('rule'), field('detail')];
  const mustOpen = typed.rule === '' || rule.error !== undefined || detail.error !== undefined;
  const options = Object.entries(ruleLabels).map(([value, label]) => ({ value, label: label[language] }));
  return (
    <Details summary={text.ruleAndDetail} {...(mustOpen ? { isOpen: true } : {})}>
      <Select {...rule} options={options} onChange={change('rule')} />
      <TextField
        {...detail}
        help={text.detailHelp}
        maxLength={TEXT_LIMITS.short}
        onInput={change('detail')}
        isOptional
      />
    </Details>
  );
}

/** S11, S5: which figures the chosen rule works with; an unreadable detail is said when it is sent. */
function usesOf({ rule, detail }: TypedGoal): {
  readonly target: 'always' | 'maybe' | 'never';
  readonly baseline: boolean;
} {
  const name = ruleOf(rule);
  if (name === null) return { target: 'maybe', baseline: false };
  const read = parseDetail(detail);
  const isNeeded = !('field' in read) && needsTarget(name, read);
  const target = isNeeded ? 'always' : name === 'rating' || name === 'yes-no' ? 'never' : 'maybe';
  return { target, baseline: name === 'progress' };
}
