// The fields of one key result, filled in where it stands.
import { useEffect, useState } from 'preact/hooks';
import { TEXT_LIMITS } from '../../../core/text-limits';
import type { SidebarText } from '../../../text/sidebar';
import type { Versioned } from '../../contract';
import { numberProblems } from '../../number-problems';
import { Actions, Button } from '../../parts/button';
import { Form } from '../../parts/form';
import { NumberField } from '../../parts/number-field';
import { Select } from '../../parts/select';
import { Stale, type StaleField } from '../../parts/stale';
import { TextArea } from '../../parts/text-area';
import { asTyped } from '../../read-typed-number';
import { useText } from '../../session';
import { useSubmit } from '../../use-submit';
import { type Edit, type KeyResultNow, keyResultIn, type Objective, type OkrForm, sentOf, stateOf } from './okr-values';

export interface KeyResultFormProps {
  readonly objective: Objective;
  readonly now: KeyResultNow;
  readonly edit: Edit;
  readonly version: string;
  readonly put: (answer: Versioned<OkrForm>) => void;
  readonly onInput: (part: Partial<Edit>) => void;
  readonly onClose: () => void;
  readonly onSaved: (saved: Versioned<OkrForm>) => void;
}

const CONFIDENCES = Array.from({ length: 10 }, (_, index) => String(index + 1));

export function KeyResultForm({ objective, now, edit, version, put, onInput, onClose, onSaved }: KeyResultFormProps) {
  const text = useText();
  const { okrPanel } = text;
  const submit = useSubmit('updateOkr');
  const [isAsked, ask] = useState(false);
  const { errors, stale } = submit;

  async function send(basedOn: string): Promise<void> {
    ask(false);
    const saved = await submit.send((requestId) => ({ ...sentOf(edit, objective, now), requestId, version: basedOn }));
    if (saved !== null) onSaved(saved);
  }

  /** What was typed on another state than the present one is not sent unasked. */
  function save(): void {
    const problems = numberProblems([{ path: 'current', text: edit.current, unit: null }], text.fields);
    if (problems.length > 0) submit.refuse(problems);
    else if (stateOf(now) === edit.before) void send(version);
    else ask(true);
  }

  // Somebody has saved meanwhile: where it was about another key result, this one goes on as it is.
  useEffect(() => {
    if (stale === null) return;
    const theirs = keyResultIn(stale.value, edit.id);
    const isUnconcerned = theirs !== null && stateOf(theirs) === edit.before;
    put(stale);
    if (isUnconcerned) void send(stale.version);
    else ask(true);
  }, [stale]);

  if (isAsked) {
    return (
      <Stale
        fields={differences(edit, now, okrPanel)}
        isBusy={submit.isBusy}
        onKeepMine={() => {
          onInput({ before: stateOf(now) });
          void send(version);
        }}
        onTakeTheirs={onClose}
      />
    );
  }
  return (
    <Form onSubmit={save} isBusy={submit.isBusy} refusal={submit.refusal}>
      <NumberField
        name="current"
        label={okrPanel.current}
        value={edit.current}
        error={errors.current}
        onInput={(current) => onInput({ current })}
      />
      <Select
        name="confidence"
        label={okrPanel.confidence}
        help={okrPanel.confidenceHelp}
        value={edit.confidence}
        options={['', ...CONFIDENCES].map((value) => ({ value, label: value || okrPanel.noConfidence }))}
        error={errors.confidence}
        onChange={(confidence) => onInput({ confidence })}
      />
      <TextArea
        name="note"
        label={okrPanel.note}
        isOptional
        rows={2}
        maxLength={TEXT_LIMITS.short}
        value={edit.note}
        error={errors.note}
        onInput={(note) => onInput({ note })}
      />
      <Actions>
        <Button kind="primary" type="submit" isBusy={submit.isBusy}>
          {okrPanel.save}
        </Button>
        <Button onClick={onClose}>{okrPanel.cancel}</Button>
      </Actions>
    </Form>
  );
}

function differences(edit: Edit, now: KeyResultNow, text: SidebarText['okrPanel']): StaleField[] {
  return [
    { label: text.current, yours: edit.current, theirs: asTyped(now.current, null) },
    { label: text.confidence, yours: edit.confidence, theirs: asTyped(now.confidence, null) },
    { label: text.note, yours: edit.note, theirs: now.note },
  ].filter(({ yours, theirs }) => yours.trim() !== theirs.trim());
}
