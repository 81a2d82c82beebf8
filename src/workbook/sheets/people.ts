// People: one line per person × role × manager.
import { participationLabels, yesNoLabels } from '../../catalog/choices';
import type { Labels, Language } from '../../catalog/label';
import { type RoleKey, roleName, roles } from '../../catalog/roles';
import type { PeriodDays } from '../../core/period';
import { reference } from '../../reference/all';
import { choiceOf, isBlank, textOf, wordOf } from '../cell';
import { type Column, choiceColumn, dateColumn, emailColumn, type Reading, type RowOf, textColumn } from '../column';

export const roleNames = Object.fromEntries(
  Object.entries(roles).map(([key, role]) => [key, role.name]),
) as Labels<RoleKey>;

const trackNames: Labels<string> = Object.fromEntries(
  Object.values(roles).flatMap((role) => Object.entries(role.tracks).map(([key, track]) => [key, track.name])),
);

/** Longer is a sentence in the wrong column. */
const LONGEST_ROLE = 50;

const shippedRoleColumn = choiceColumn('role', roleNames, { width: 150, strict: false });

const written: Pick<Column<string>, 'write'> = {
  write: (value, language) => (value === null ? null : roleName(value, language)),
};

/** Where roles are named first: whatever does not ship is a role of HR's own. */
export const roleColumn: Column<string> = {
  ...shippedRoleColumn,
  ...written,
  read(cell) {
    if (isBlank(cell)) return { kind: 'blank' };
    const value = choiceOf(roleNames, cell) ?? textOf(cell).normalize('NFKC');
    if (value.length <= LONGEST_ROLE) return { kind: 'value', value };
    return { kind: 'problem', problem: { type: 'TooLong', found: value.length, limit: LONGEST_ROLE } };
  },
};

/** The list at the cell offers these too. */
export function withChoices<Value>(column: Column<Value>, more: readonly string[]): Column<Value> {
  return {
    ...column,
    validation(language, row) {
      const validation = column.validation(language, row);
      if (validation?.type !== 'list') return validation;
      return { ...validation, choices: [...validation.choices, ...more] };
    },
  };
}

/** Where a role must be known: the shipped ones, and HR's own in the spelling given. */
export function roleColumnOf(own: readonly string[]): Column<string> {
  const shipped = choiceColumn('role', roleNames, { width: 150 });
  return {
    ...withChoices(shipped, own),
    ...written,
    read(cell): Reading<string> {
      const reading = shipped.read(cell);
      if (reading.kind !== 'problem' || reading.problem.type !== 'UnknownChoice') return reading;
      const value = own.find((role) => wordOf(role) === wordOf(cell));
      if (value !== undefined) return { kind: 'value', value };
      return { kind: 'problem', problem: { ...reading.problem, allowed: [...reading.problem.allowed, ...own] } };
    },
  };
}

export const peopleColumns = {
  person_id: textColumn('person_id', { width: 100 }),
  name: textColumn('name', { width: 110 }),
  email: emailColumn('email', { width: 190 }),
  team: textColumn('team', { width: 110 }),
  role: roleColumn,
  track: choiceColumn('track', trackNames, { width: 110 }),
  lead: choiceColumn('lead', yesNoLabels, { width: 105, align: 'center' }),
  manager_email: emailColumn('manager_email', { width: 190 }),
  joined: dateColumn('joined', { width: 110 }),
  left: dateColumn('left', { width: 110 }),
  participation: choiceColumn('participation', participationLabels, { width: 200, strict: false }),
  same_person_as: textColumn('same_person_as', { width: 150 }),
} as const satisfies Record<string, Column>;

export type Person = RowOf<typeof peopleColumns>;

/** People with the roles of HR's own that this workbook knows; who is not there in the period is marked at the dates. */
export function peopleColumnsOf(
  own: readonly string[],
  period: PeriodDays | null = null,
): Readonly<typeof peopleColumns> {
  const { joined, left } = peopleColumns;
  return {
    ...peopleColumns,
    role: roleColumnOf(own),
    joined: withDates(joined, null, period?.to ?? null),
    left: withDates(left, period?.from ?? null, null),
  };
}

/** Marked, not refused: a list of people also has those of other periods. */
function withDates(column: Column<string>, from: string | null, to: string | null): Column<string> {
  return {
    ...column,
    validation: (language) => {
      return { type: 'date', from, to, strict: false, help: reference().columnHelp[language][column.key] };
    },
  };
}

/** '' for a blank track. */
export function trackName(track: string, language: Language): string {
  return trackNames[track]?.[language] ?? track;
}

/** Everything that is accepted for a track: “commerce (电商)”. */
export function trackWords(track: string): string {
  const others = [...new Set(Object.values(trackNames[track] ?? {}))].filter((word) => word !== track);
  return others.length === 0 ? track : `${track} (${others.join(', ')})`;
}
