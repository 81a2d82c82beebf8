// The manager's form: weights and targets, a reason once they were agreed, and both versions when somebody else was faster.
import { TEXT_LIMITS } from '../../../core/text-limits';
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import { useDraft } from '../../drafts';
import { numberProblems } from '../../number-problems';
import { Actions, Button } from '../../parts/button';
import { fieldId } from '../../parts/field';
import { Form } from '../../parts/form';
import { Stale } from '../../parts/stale';
import { TextArea } from '../../parts/text-area';
import { WeightSum } from '../../parts/weight-sum';
import { WithDraft } from '../../parts/with-draft';
import { useLanguage, useSession, useText } from '../../session';
import { useSubmit } from '../../use-submit';
import { GoalCard } from './goal-card';
import {
  differences,
  type EditedField,
  editedFields,
  type GoalKpi,
  type GoalsForm,
  type GoalsProps,
  isSame,
  sentGoals,
  typedGoal,
  typedOf,
} from './goal-values';
import { WeightAdvice } from './weight-advice';

export function ProposeGoals({ form, version, onSaved }: GoalsProps) {
  const { goals: text, fields } = useText();
  const language = useLanguage();
  const { announce } = useSession();
  const submit = useSubmit('proposeGoals');
  const { personId, name, period, kpis, agreed, state, byHand } = form;
  const initial = { version, kpis: kpis.map(typedGoal), reason: '' };
  const draft = useDraft(`goals:${personId}:${period}`, initial);
  const { values } = draft;
  const typed = kpis.map((kpi) => typedOf(values.kpis, kpi));
  const touches = kpis.map((kpi, index) => touchesOf(kpi, typed[index] ?? typedGoal(kpi)));
  const isChanged = touches.some((touched) => touched.length > 0) || byHand.length > 0;
  const isNews = isChanged || state === 'open' || state === 'objected';

  function change(kpi: string, field: EditedField, value: string): void {
    draft.change({ kpis: typed.map((goal) => (goal.kpi === kpi ? { ...goal, [field]: value } : goal)) });
  }

  async function save(goals: GoalsForm, basedOn: string): Promise<void> {
    const unreadable = numberProblems(goals.kpis.flatMap(numbersOf), fields);
    if (unreadable.length > 0) return submit.refuse(unreadable);
    const sent = { personId, kpis: sentGoals(goals.kpis, values.kpis), reason: values.reason };
    const saved = await submit.send((requestId) => ({ ...sent, requestId, version: basedOn }));
    if (saved === null) return;
    draft.clear();
    announce(fill(agreed === null ? text.proposed : text.changeSaved, { name }));
    onSaved(saved);
  }

  function numbersOf(kpi: GoalKpi, index: number) {
    const goal = typedOf(values.kpis, kpi);
    return [
      { path: `kpis.${index}.weight`, text: goal.weight, unit: 'weight' },
      { path: `kpis.${index}.target`, text: goal.target, unit: kpi.unit },
      { path: `kpis.${index}.baseline`, text: goal.baseline, unit: kpi.unit },
    ] as const;
  }

  /** What was saved beside this form, by the same person: the form goes on from there. */
  function goOnFrom(saved: Versioned<GoalsForm>): void {
    if (values.version === version && isChanged) draft.change({ version: saved.version });
    onSaved(saved);
  }

  const { stale } = submit;
  const button = agreed !== null ? text.saveChange : state === 'open' ? text.propose : text.proposeAgain;
  return (
    <WithDraft draft={draft}>
      {stale === null ? null : (
        <Stale
          fields={differences(values.kpis, stale.value, text, language)}
          by={stale.value.last?.by ?? null}
          at={stale.value.last?.at ?? null}
          isBusy={submit.isBusy}
          onKeepMine={() => void save(stale.value, stale.version)}
          onTakeTheirs={() => {
            draft.discard();
            submit.forget();
            onSaved(stale);
          }}
        />
      )}
      <Form onSubmit={() => void save(form, values.version)} isBusy={submit.isBusy} refusal={submit.refusal}>
        {kpis.map((kpi, index) => (
          <GoalCard
            key={kpi.kpi}
            kpi={kpi}
            typed={typed[index] ?? typedGoal(kpi)}
            path={`kpis.${index}`}
            errors={submit.errors}
            isTouched={(touches[index] ?? []).length > 0}
            onChange={(field, value) => change(kpi.kpi, field, value)}
            period={period}
            personId={personId}
            version={version}
            onSaved={goOnFrom}
          />
        ))}
        <WeightAdvice form={form} typed={typed} />
        {agreed !== null && isChanged ? (
          <TextArea
            name="reason"
            label={text.reason}
            help={fill(text.reasonHelp, { name })}
            value={values.reason}
            maxLength={TEXT_LIMITS.short}
            onInput={(reason) => draft.change({ reason })}
            error={submit.errors.reason}
          />
        ) : null}
        <div class="goal-sum" id={fieldId('kpis')} tabIndex={-1}>
          <WeightSum
            weights={typed.map(({ weight }) => weight)}
            isTouched={touches.map((touched) => touched.includes('weight'))}
            onSplit={(weights) =>
              draft.change({ kpis: typed.map((goal, index) => ({ ...goal, weight: weights[index] ?? goal.weight })) })
            }
          />
          <Actions>
            <Button
              kind="primary"
              type="submit"
              isBusy={submit.isBusy}
              disabledReason={isNews ? null : text.nothingChanged}
            >
              {button}
            </Button>
          </Actions>
        </div>
      </Form>
    </WithDraft>
  );
}

function touchesOf(kpi: GoalKpi, typed: ReturnType<typeof typedGoal>): EditedField[] {
  const before = typedGoal(kpi);
  return editedFields.filter((field) => !isSame(field, typed, before, kpi));
}
