// Who is asking, and what they may do. The e-mail comes from Google, never from the page.
import type { Person } from '../workbook/sheets/people';
import { type CurrentWorkbook, settingText } from './current-workbook';

export interface Caller {
  /** Lower case; null when Google does not tell: then nothing but reading what everybody may read. */
  readonly email: string | null;
  readonly isHr: boolean;
  /** Whether Settings name any HR at all. */
  readonly hasHr: boolean;
  /** Their own lines of People; who moved inside the period has two. */
  readonly own: readonly Person[];
  readonly reports: readonly Person[];
}

/**
 * anyone: also who is not known; known: HR or somebody on People; hr: HR alone; hr-or-first: anybody as long as nobody is named as HR.
 * The others are about the person of the request:
 * self: that person or HR, manager: the person's manager or HR, involved: any of them.
 */
export type Right = 'anyone' | 'known' | 'hr' | 'hr-or-first' | 'self' | 'manager' | 'involved';

/** Nobody is HR while Settings name nobody. */
export function callerOf(email: string | null, workbook: CurrentWorkbook): Caller {
  const isMe = (address: string | null) => email !== null && address?.toLowerCase() === email;
  const hrEmails = hrEmailsIn(workbook);
  return {
    email,
    isHr: hrEmails.some(isMe),
    hasHr: hrEmails.length > 0,
    own: workbook.people.filter((person) => isMe(person.email)),
    reports: workbook.people.filter((person) => isMe(person.manager_email)),
  };
}

/** Lower case. */
export function hrEmailsIn(workbook: CurrentWorkbook): string[] {
  return emailsIn(settingText(workbook, 'hr_emails') ?? '');
}

/** Addresses with anything between them that people put there; lower case. */
export function emailsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[,;，；、\s]+/)
    .filter((email) => email !== '');
}

export function mayDo(caller: Caller, right: Right, personId: string | null): boolean {
  const isAmong = (people: readonly Person[]) => people.some(({ person_id }) => person_id === personId);
  switch (right) {
    case 'anyone':
      return true;
    case 'known':
      return caller.isHr || caller.own.length > 0 || caller.reports.length > 0;
    case 'hr':
      return caller.isHr;
    case 'hr-or-first':
      return caller.isHr || !caller.hasHr;
    case 'self':
      return caller.isHr || isAmong(caller.own);
    case 'manager':
      return caller.isHr || isAmong(caller.reports);
    case 'involved':
      return caller.isHr || isAmong(caller.own) || isAmong(caller.reports);
  }
}
