// The employee's answer: agree, or ask for a change with a reason.
import { useState } from 'preact/hooks';
import { TEXT_LIMITS } from '../../../core/text-limits';
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import { useDraft } from '../../drafts';
import { Actions, Button } from '../../parts/button';
import { Details } from '../../parts/details';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { TextArea } from '../../parts/text-area';
import { WithDraft } from '../../parts/with-draft';
import { useLanguage, useSession, useText } from '../../session';
import { useSubmit } from '../../use-submit';
import { differences, type GoalsForm, type GoalsProps, typedGoal } from './goal-values';

export interface AnswerGoalsProps extends GoalsProps {
  /** HR may enter the answer of somebody who gave it on paper. */
  readonly isSelf: boolean;
}

export function AnswerGoals({ isSelf, ...props }: AnswerGoalsProps) {
  const text = useText().goals.answer;
  if (!isSelf) {
    return (
      <Details summary={fill(text.forOther, props.form)}>
        <Answer {...props} />
      </Details>
    );
  }
  return (
    <>
      <h2>{text.title}</h2>
      <Answer {...props} />
    </>
  );
}

function Answer({ form, version, onSaved }: GoalsProps) {
  const text = useText().goals.answer;
  const { announce } = useSession();
  const agreeing = useSubmit('agreeGoals');
  const asking = useSubmit('askGoalChange');
  const [isOpen, setOpen] = useState(false);
  const { personId, period, may } = form;
  const draft = useDraft(`goals-answer:${personId}:${period}`, { reason: '' });
  const isAsking = isOpen || draft.values.reason !== '';

  function done(saved: Versioned<GoalsForm>, sentence: string): void {
    draft.clear();
    announce(sentence);
    onSaved(saved);
  }

  async function agree(): Promise<void> {
    const saved = await agreeing.send((requestId) => ({ personId, requestId, version }));
    if (saved !== null) done(saved, text.agreed);
  }

  async function ask(): Promise<void> {
    const { reason } = draft.values;
    const saved = await asking.send((requestId) => ({ personId, reason, requestId, version }));
    if (saved !== null) done(saved, text.asked);
  }

  const stale = agreeing.stale ?? asking.stale;
  if (stale !== null) return <ChangedMeanwhile before={form} now={stale} onSaved={onSaved} />;
  return (
    <WithDraft draft={draft}>
      {agreeing.refusal === null ? null : <ErrorSummary refusal={agreeing.refusal} />}
      {may.agree ? <p class="help">{text.explain}</p> : null}
      {isAsking ? (
        <Form onSubmit={() => void ask()} isBusy={asking.isBusy} refusal={asking.refusal} label={text.ask}>
          <TextArea
            name="reason"
            label={text.askReason}
            value={draft.values.reason}
            maxLength={TEXT_LIMITS.short}
            onInput={(reason) => draft.change({ reason })}
            error={asking.errors.reason}
          />
          <Actions>
            <Button kind="primary" type="submit" isBusy={asking.isBusy}>
              {text.send}
            </Button>
            <Button
              onClick={() => {
                draft.discard();
                asking.forget();
                setOpen(false);
              }}
            >
              {text.cancel}
            </Button>
          </Actions>
        </Form>
      ) : (
        <Actions>
          {may.agree ? (
            <Button kind="primary" isBusy={agreeing.isBusy} onClick={() => void agree()}>
              {text.agree}
            </Button>
          ) : null}
          <Button onClick={() => setOpen(true)}>{text.ask}</Button>
        </Actions>
      )}
    </WithDraft>
  );
}

interface ChangedMeanwhileProps {
  readonly before: GoalsForm;
  readonly now: Versioned<GoalsForm>;
  readonly onSaved: (now: Versioned<GoalsForm>) => void;
}

/** Nobody agrees to what they have not seen. */
function ChangedMeanwhile({ before, now, onSaved }: ChangedMeanwhileProps) {
  const text = useText().goals;
  const language = useLanguage();
  const changes = differences(before.kpis.map(typedGoal), now.value, text, language);
  return (
    <Notice kind="error">
      <p class="strong">{text.meanwhile.title}</p>
      {changes.length === 0 ? <p>{text.meanwhile.other}</p> : null}
      <ul>
        {changes.map(({ label, yours, theirs }) => (
          <li key={label}>{fill(text.arrow, { field: label, old: yours, value: theirs })}</li>
        ))}
      </ul>
      <Button kind="primary" onClick={() => onSaved(now)}>
        {text.meanwhile.look}
      </Button>
    </Notice>
  );
}
