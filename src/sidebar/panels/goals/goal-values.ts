// The goals as they are typed, and as they are shown.

import type { EndpointInput, EndpointValue } from '../../../actions/endpoints';
import { ruleLabels } from '../../../catalog/choices';
import type { Language } from '../../../catalog/label';
import type { RuleName } from '../../../core/points';
import { fill } from '../../../text/fill';
import type { SidebarText } from '../../../text/sidebar';
import type { Versioned } from '../../contract';
import type { StaleField } from '../../parts/stale';
import { asTyped, typedValue } from '../../read-typed-number';

export type GoalsForm = EndpointValue<'goalsForm'>;
export type GoalKpi = GoalsForm['kpis'][number];
export type GoalsText = SidebarText['goals'];

export interface GoalsProps {
  readonly form: GoalsForm;
  readonly version: string;
  readonly onSaved: (saved: Versioned<GoalsForm>) => void;
}

export const editedFields = ['weight', 'target', 'baseline', 'rule', 'detail'] as const;
export type EditedField = (typeof editedFields)[number];

/** Numbers as typed; the rule by its key, '' while none is chosen. */
export type TypedGoal = { readonly kpi: string } & Readonly<Record<EditedField, string>>;

export function typedGoal({ kpi, weight, target, baseline, rule, detail, unit }: GoalKpi): TypedGoal {
  return {
    kpi,
    weight: asTyped(weight, 'weight'),
    target: asTyped(target, unit),
    baseline: asTyped(baseline, unit),
    rule: rule ?? '',
    detail,
  };
}

/** What was typed for a KPI; one that came meanwhile is as it stands. */
export function typedOf(typed: readonly TypedGoal[], kpi: GoalKpi): TypedGoal {
  return typed.find((goal) => goal.kpi === kpi.kpi) ?? typedGoal(kpi);
}

export function ruleOf(rule: string): RuleName | null {
  return isRule(rule) ? rule : null;
}

function isRule(key: string): key is RuleName {
  return Object.keys(ruleLabels).includes(key);
}

/** Where two goals say something else; `5` and `5%` under a percentage say the same. */
export function isSame(field: EditedField, one: TypedGoal, other: TypedGoal, { unit }: GoalKpi): boolean {
  if (field === 'rule' || field === 'detail') return one[field].trim() === other[field].trim();
  const read = field === 'weight' ? 'weight' : unit;
  const [first, second] = [typedValue(one[field], read), typedValue(other[field], read)];
  return first === null || second === null ? one[field].trim() === other[field].trim() : first === second;
}

/** What nobody has touched goes back as it came: the digits in the field may be fewer than those in the cell. */
export function sentGoals(
  kpis: readonly GoalKpi[],
  typed: readonly TypedGoal[],
): EndpointInput<'proposeGoals'>['kpis'] {
  return kpis.map((kpi) => {
    const goal = typedOf(typed, kpi);
    const before = typedGoal(kpi);
    const figure = (field: 'weight' | 'baseline' | 'target') =>
      isSame(field, goal, before, kpi) ? kpi[field] : typedValue(goal[field], field === 'weight' ? field : kpi.unit);
    return {
      kpi: kpi.kpi,
      weight: figure('weight'),
      baseline: figure('baseline'),
      target: figure('target'),
      rule: ruleOf(goal.rule),
      detail: goal.detail,
    };
  });
}

/** A typed or recorded value in words; both keep the number plain or as a percentage, a rule by its key. */
export function shownField(field: string, written: string, text: GoalsText, language: Language): string {
  if (written.trim() === '') return text.blank;
  const rule = field === 'rule' ? ruleOf(written) : null;
  return rule === null ? written : ruleLabels[rule][language];
}

/** A value of Records: `0.05` under a percentage is 5%. */
export function shownRecorded(
  field: string,
  recorded: string,
  kpi: GoalKpi | undefined,
  text: GoalsText,
  language: Language,
) {
  const isFigure = field === 'baseline' || field === 'target' || field === 'actual';
  const value = Number(recorded);
  const unit = kpi?.unit ?? null;
  const isNumber = isFigure && recorded.trim() !== '' && Number.isFinite(value);
  return isNumber ? shownExactly(value, unit, language) : shownField(field, recorded, text, language);
}

/** All digits there are: a change must be seen however small it is. */
export function shownExactly(value: number, unit: GoalKpi['unit'], language: Language): string {
  const style = unit === 'percent' ? 'percent' : 'decimal';
  return new Intl.NumberFormat(language, { style, maximumFractionDigits: 10 }).format(value);
}

/** `5` under a percentage is 5%; what cannot be read is shown as it was typed. */
function shownTyped(field: EditedField, typed: string, kpi: GoalKpi, text: GoalsText, language: Language): string {
  if (field === 'rule' || field === 'detail') return shownField(field, typed, text, language);
  const value = typedValue(typed, field === 'weight' ? 'weight' : kpi.unit);
  if (value === null) return shownField(field, typed, text, language);
  return shownExactly(value, field === 'weight' ? null : kpi.unit, language);
}

/** Where two versions of the goals differ, KPI by KPI; what one of them lacks is blank there. */
export function differences(
  yours: readonly TypedGoal[],
  theirs: GoalsForm,
  text: GoalsText,
  language: Language,
): StaleField[] {
  return theirs.kpis.flatMap((kpi) => {
    const saved = typedGoal(kpi);
    const typed = typedOf(yours, kpi);
    return editedFields
      .filter((field) => !isSame(field, typed, saved, kpi))
      .map((field) => ({
        label: fill(text.fieldOf, { kpi: kpi.name, field: text.fields[field] }),
        yours: shownTyped(field, typed[field], kpi, text, language),
        theirs: shownTyped(field, saved[field], kpi, text, language),
      }));
  });
}
