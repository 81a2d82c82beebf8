// What is typed about key results, all of them together one draft.
import type { EndpointInput, EndpointValue } from '../../../actions/endpoints';
import { asTyped, typedValue } from '../../read-typed-number';

export type OkrForm = EndpointValue<'okrForm'>;
export type Objective = OkrForm['objectives'][number];
export type KeyResultNow = Objective['keyResults'][number];

export interface Edit {
  /** Whose, which objective, which key result. */
  readonly id: string;
  /** As typed. */
  readonly current: string;
  /** '' or 1–10. */
  readonly confidence: string;
  readonly note: string;
  /** What the sheet said when the typing began. */
  readonly before: string;
}

/** The last one is open; the others wait with what was typed into them. */
export interface Edits {
  readonly edits: readonly Edit[];
}

export const noEdits: Edits = { edits: [] };

export function idOf({ subject, objective }: Objective, { keyResult }: KeyResultNow): string {
  return JSON.stringify([subject, objective, keyResult]);
}

export function editOf(objective: Objective, keyResult: KeyResultNow): Edit {
  return {
    id: idOf(objective, keyResult),
    current: asTyped(keyResult.current, null),
    confidence: asTyped(keyResult.confidence, null),
    note: keyResult.note,
    before: stateOf(keyResult),
  };
}

/** Changes when somebody else has said something about this key result; what is said about others does not matter to it. */
export function stateOf({ texts }: KeyResultNow): string {
  return JSON.stringify(texts);
}

export function isTouched(edit: Edit, objective: Objective, keyResult: KeyResultNow): boolean {
  return JSON.stringify(edit) !== JSON.stringify(editOf(objective, keyResult));
}

/** The edits with this one open; one that was opened and left as it was is closed again. */
export function withOpen({ edits }: Edits, open: Edit, objectives: readonly Objective[]): Edits {
  const untouched = new Set(
    objectives.flatMap((objective) =>
      objective.keyResults.map((keyResult) => JSON.stringify(editOf(objective, keyResult))),
    ),
  );
  const kept = edits.filter((edit) => edit.id !== open.id && !untouched.has(JSON.stringify(edit)));
  return { edits: [...kept, open] };
}

/** Null where it is not there any more. */
export function keyResultIn(form: OkrForm, id: string): KeyResultNow | null {
  for (const objective of form.objectives) {
    const found = objective.keyResults.find((keyResult) => idOf(objective, keyResult) === id);
    if (found) return found;
  }
  return null;
}

type Sent = Omit<EndpointInput<'updateOkr'>, 'requestId' | 'version'>;

export function sentOf(edit: Edit, { subject, objective }: Objective, { keyResult }: KeyResultNow): Sent {
  return {
    subject,
    objective,
    keyResult,
    current: typedValue(edit.current, null),
    confidence: typedValue(edit.confidence, null),
    note: edit.note,
  };
}
