// One key result: where it stands, and on request the fields to say how it goes.
import { useEffect, useRef } from 'preact/hooks';
import { okrTypeLabels } from '../../../catalog/choices';
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import type { Draft } from '../../drafts';
import { Button } from '../../parts/button';
import { SmartHint } from '../../parts/smart-hint';
import { useLanguage, useSession, useText } from '../../session';
import { shownNumber } from '../../shown';
import { keyResultGoal } from '../../written-goals';
import { KeyResultForm } from './key-result-form';
import { OkrProgress } from './okr-progress';
import {
  type Edit,
  type Edits,
  editOf,
  idOf,
  isTouched,
  type KeyResultNow,
  type Objective,
  type OkrForm,
  withOpen,
} from './okr-values';

export interface KeyResultProps {
  readonly objective: Objective;
  readonly keyResult: KeyResultNow;
  readonly objectives: readonly Objective[];
  readonly draft: Draft<Edits>;
  readonly version: string;
  readonly put: (answer: Versioned<OkrForm>) => void;
}

export function KeyResult({ objective, keyResult, objectives, draft, version, put }: KeyResultProps) {
  const { okrPanel } = useText();
  const { announce, start } = useSession();
  const item = useRef<HTMLLIElement>(null);
  const wasUsed = useRef(false);
  const { edits } = draft.values;
  const id = idOf(objective, keyResult);
  const name = keyResult.keyResult || okrPanel.noKeyResult;
  const mayEdit = objective.mayEdit && !keyResult.isTwice;
  const edit = mayEdit ? edits.find((one) => one.id === id) : undefined;
  const isOpen = edit !== undefined && edits[edits.length - 1] === edit;

  // The keyboard goes into the fields when they open, and back to the button when they close.
  useEffect(() => {
    if (wasUsed.current) item.current?.querySelector<HTMLElement>(isOpen ? 'input' : 'button')?.focus();
  }, [isOpen]);

  function open(next: Edit): void {
    wasUsed.current = true;
    draft.change(withOpen(draft.values, next, objectives));
  }

  function close(): void {
    draft.change({ edits: edits.filter((one) => one.id !== id) });
  }

  return (
    <li
      ref={item}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && isOpen && !isTouched(edit, objective, keyResult))
          close();
      }}
    >
      <OkrProgress label={name} of={keyResult} />
      <Figures of={keyResult} />
      {keyResult.note === '' ? null : <p class="pre">{keyResult.note}</p>}
      {keyResult.problem === null ? null : <p>{keyResult.problem}</p>}
      {objective.mayEdit && keyResult.isTwice ? <p class="quiet">{okrPanel.twice}</p> : null}
      {objective.mayEdit && keyResult.keyResult !== '' ? (
        <SmartHint goal={keyResultGoal(keyResult, objective.objective)} period={start.period} />
      ) : null}
      {isOpen ? (
        <KeyResultForm
          objective={objective}
          now={keyResult}
          edit={edit}
          version={version}
          put={put}
          onInput={(part) => open({ ...edit, ...part })}
          onClose={close}
          onSaved={(saved) => {
            close();
            announce(fill(okrPanel.saved, { keyResult: name }));
            put(saved);
          }}
        />
      ) : null}
      {mayEdit && !isOpen ? (
        <p>
          <Button
            kind="link"
            label={fill(okrPanel.updateOf, { keyResult: name })}
            onClick={() => open(edit ?? editOf(objective, keyResult))}
          >
            {okrPanel.update}
          </Button>
          {edit === undefined ? null : <span class="quiet"> {okrPanel.waiting}</span>}
        </p>
      ) : null}
    </li>
  );
}

function Figures({ of: { start, target, current, confidence, type } }: { readonly of: KeyResultNow }) {
  const { okrPanel } = useText();
  const language = useLanguage();
  const number = (value: number | null) => (value === null ? '–' : shownNumber(value, null, language));
  const parts = [
    fill(okrPanel.fromTo, {
      start: number(start),
      target: number(target),
      current: current === null ? okrPanel.notYet : number(current),
    }),
    ...(confidence === null ? [] : [fill(okrPanel.confidenceOf, { confidence })]),
    ...(type === null ? [] : [okrTypeLabels[type][language]]),
  ];
  return <p class="quiet">{parts.join(okrPanel.separator)}</p>;
}
