// What the sidebar asks first: who am I here, what is this workbook, whom may I open.
import type { Language } from '../catalog/label';
import { roleName } from '../catalog/roles';
import type { Person } from '../workbook/sheets/people';
import type { Context } from './context';

export interface PersonChoice {
  readonly personId: string;
  readonly name: string;
  /** In words; '' while People name none. */
  readonly role: string;
  readonly isSelf: boolean;
  readonly isReport: boolean;
}

export interface Start {
  readonly language: Language;
  readonly isSetUp: boolean;
  /** '' while Settings name none. */
  readonly period: string;
  readonly me: {
    readonly email: string | null;
    readonly name: string | null;
    readonly isHr: boolean;
    readonly isManager: boolean;
    readonly isEmployee: boolean;
  };
  /** Everybody for HR; for others themselves and their reports. */
  readonly people: readonly PersonChoice[];
}

export function start({ workbook, caller, language, period }: Context): Start {
  const { email, isHr, own, reports } = caller;
  const visible = isHr ? workbook.people : workbook.people.filter((person) => [...own, ...reports].includes(person));
  return {
    language,
    isSetUp: workbook.settings.size > 0,
    period,
    me: {
      email,
      name: own[0]?.name ?? null,
      isHr,
      isManager: reports.length > 0,
      isEmployee: own.length > 0,
    },
    people: visible.flatMap((person) => personChoice(person, own, reports, language)),
  };
}

function personChoice(
  person: Person,
  own: readonly Person[],
  reports: readonly Person[],
  language: Language,
): PersonChoice[] {
  const { person_id: personId, name, role } = person;
  if (personId === null) return [];
  return [
    {
      personId,
      name: name ?? personId,
      role: role === null ? '' : roleName(role, language),
      isSelf: own.includes(person),
      isReport: reports.includes(person),
    },
  ];
}
