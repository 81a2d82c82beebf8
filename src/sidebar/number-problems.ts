// What cannot be read of the numbers in a form, in sentences.
import { fill } from '../text/fill';
import type { SidebarText } from '../text/sidebar';
import type { Refusal } from './contract';
import { readTypedNumber, type TypedUnit } from './read-typed-number';

export interface NumberTyped {
  readonly text: string;
  readonly unit: TypedUnit | null;
  readonly mayBeNotApplicable?: boolean;
}

/** Null when it can be read, or is blank. */
export function numberProblem(typed: NumberTyped, fields: SidebarText['fields']): string | null {
  const read = readTypedNumber(typed.text, typed.unit);
  const isRefused = read.kind === 'notApplicable' && !typed.mayBeNotApplicable;
  const problem = isRefused ? 'notANumber' : read.kind === 'problem' ? read.problem : null;
  return problem === null ? null : fill(fields[problem], { found: typed.text.trim() });
}

/** For `refuse` of a submit: what cannot be read must not be sent as a blank. */
export function numberProblems(
  typed: readonly (NumberTyped & { readonly path: string })[],
  fields: SidebarText['fields'],
): Refusal['fields'] {
  return typed.flatMap((number) => {
    const message = numberProblem(number, fields);
    return message === null ? [] : [{ path: number.path, message }];
  });
}
