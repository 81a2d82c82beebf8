// Answers that say no.
import type { FieldProblem } from './context';
import type { Refusal } from './endpoints';

interface Refused {
  readonly ok: false;
  readonly reason: Refusal;
  readonly problems: readonly string[];
  readonly fields: readonly FieldProblem[];
  readonly current: null;
}

export function refused(reason: Refusal, ...problems: readonly string[]): Refused {
  return { ok: false, reason, problems, fields: [], current: null };
}

/** Nothing was saved; every sentence also stands alone, for those who see no form. */
export function invalid(fields: readonly FieldProblem[]): Refused {
  return { ...refused('invalid', ...fields.map(({ message }) => message)), fields };
}
