// What one cell of an HR list means in the words of People.
import { noWords, yesWords } from '../../catalog/choices';
import { emptyWords } from '../../catalog/people-headers';
import { type RoleKey, roles } from '../../catalog/roles';
import type { EntryProblem } from '../../core/entry-problem';
import { wordOf } from '../cell';
import { roleColumnOf } from '../sheets/people';
import { type DateOrder, writtenDate } from '../written-date';
import { addressIn, type Colleagues, managerOf } from './manager-of';
import type { PeopleKey } from './people-columns';
import { plainId } from './person-ids';
import { roleOfTitle } from './role-of-title';

/** What was understood from other words than ours, or is odd but can stay. */
export type PeopleNote =
  | { readonly type: 'RoleFromTitle'; readonly found: string; readonly role: RoleKey; readonly track: string | null }
  | { readonly type: 'IdFromEmail'; readonly id: string }
  | { readonly type: 'IdFromSheet'; readonly id: string }
  | { readonly type: 'ManagerFound'; readonly found: string; readonly email: string }
  | { readonly type: 'ManagerWithoutEmail'; readonly found: string }
  | { readonly type: 'EmailAgain'; readonly email: string; readonly id: string };

export interface Understood {
  /** Ready to be read by the column of People. */
  readonly text: string;
  readonly problem?: EntryProblem;
  readonly note?: PeopleNote;
}

interface Around {
  readonly dateOrder: DateOrder | null;
  readonly colleagues: Colleagues;
  readonly ownRoles: readonly string[];
}

export function understand(key: PeopleKey, text: string, { dateOrder, colleagues, ownRoles }: Around): Understood {
  if (key === 'name') return { text };
  if (text === '' || emptyWords.includes(wordOf(text))) return { text: '' };
  switch (key) {
    case 'email':
      return { text: addressIn(text) };
    case 'manager_email':
      return understandManager(text, colleagues);
    case 'joined':
    case 'left':
      return understandDate(text, dateOrder);
    case 'role':
      return understandRole(text, ownRoles);
    case 'lead':
      return { text: yesOrNo(text, 'yes', 'no') };
    case 'participation':
      return { text: yesOrNo(text, 'taking-part', 'other') };
    case 'person_id':
    case 'same_person_as':
      return { text: plainId(text) };
    default:
      return { text };
  }
}

function understandManager(text: string, colleagues: Colleagues): Understood {
  const reading = managerOf(text, colleagues);
  switch (reading.kind) {
    case 'email':
      return text.includes('@')
        ? { text: reading.email }
        : { text: reading.email, note: { type: 'ManagerFound', found: text, email: reading.email } };
    case 'noEmail':
      return { text: '', note: { type: 'ManagerWithoutEmail', found: text } };
    case 'unknown':
      return { text, problem: { type: 'UnknownManager', found: text } };
    case 'notUnique':
      return { text, problem: { type: 'ManagerNotUnique', found: text } };
  }
}

function understandDate(text: string, order: DateOrder | null): Understood {
  const reading = writtenDate(text, order);
  if (reading.kind === 'date') return { text: reading.date };
  if (reading.kind === 'none') return { text };
  const { dayFirst, monthFirst } = reading;
  return { text, problem: { type: 'AmbiguousDate', found: text, dayFirst, monthFirst } };
}

function understandRole(text: string, ownRoles: readonly string[]): Understood {
  if (roleColumnOf(ownRoles).read(text).kind === 'value') return { text };
  const { roles: found, track } = roleOfTitle(text);
  const [role] = found;
  if (role === undefined) return { text };
  if (found.length === 1) return { text: role, note: { type: 'RoleFromTitle', found: text, role, track } };
  return { text, problem: { type: 'UnclearChoice', found: text, allowed: found.map(bothNames) } };
}

function bothNames(role: RoleKey): string {
  return Object.values(roles[role].name).join(' / ');
}

function yesOrNo(text: string, yes: string, no: string): string {
  const word = wordOf(text);
  if ([...yesWords, 'y', '√'].includes(word)) return yes;
  return [...noWords, 'n', '×', '✗'].includes(word) ? no : text;
}
