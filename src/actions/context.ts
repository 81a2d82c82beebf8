// What every verb of the sidebar is given: the workbook as it is now, who asks, and about whom.
import type { Language } from '../catalog/label';
import type { RecordEvent } from '../workbook/records/record';
import type { Person } from '../workbook/sheets/people';
import type { WorkbookCells } from '../workbook/snapshot';
import type { Caller } from './caller';
import type { CurrentWorkbook } from './current-workbook';
import type { Deps } from './deps';
import type { Result } from './result';

export interface Context {
  readonly deps: Deps;
  /** The sheets as read, for what is computed from whole tables. */
  readonly cells: WorkbookCells;
  readonly workbook: CurrentWorkbook;
  readonly language: Language;
  /** The period of Settings; '' when nothing readable stands there. */
  readonly period: string;
  readonly caller: Caller;
}

/** Something that the form must change: a sentence, and the field of the input it is about. */
export interface FieldProblem {
  /** `kpis.2.target`; '' for the form as a whole. */
  readonly path: string;
  readonly message: string;
}

/** What a verb that writes wants to have happened; saving it is the same for all of them. */
export type Events = Result<readonly RecordEvent[], readonly FieldProblem[]>;

/** The person of the request; whether they exist was checked together with the right. */
export function personOf({ workbook }: Context, personId: string): Person {
  const person = workbook.people.find(({ person_id }) => person_id === personId);
  if (!person) throw new Error(`No person ${personId}`);
  return person;
}
