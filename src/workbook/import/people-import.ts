// Reads a list of people from a file or a paste and checks it as a whole before anything is written.
import { type RoleKey, roles } from '../../catalog/roles';
import type { PlacedProblem } from '../../core/entry-problem';
import type { ColumnKey } from '../../text/text';
import { type Person, peopleColumns } from '../sheets/people';
import { type ImportRow, readStringTable, type StringTable } from './string-table';

export interface PeopleImport {
  readonly people: readonly Person[];
  readonly unused: readonly string[];
  readonly problems: readonly PlacedProblem[];
}

const required: readonly ColumnKey[] = ['person_id', 'name', 'role'];

export function importPeople(table: StringTable): PeopleImport {
  const read = readStringTable(table, Object.keys(peopleColumns) as (keyof typeof peopleColumns)[], required);
  const problems = [...read.problems];
  if (problems.length > 0) return { people: [], unused: read.unused, problems };
  const lines = new Map<string, number>();
  const people = read.rows.map((row) => {
    const person = personOf(row, problems);
    for (const key of required) if (row.text(key) === '') problems.push(row.problemAt(key, { type: 'Required' }));
    const id = person.person_id;
    if (id !== null) {
      const first = lines.get(id);
      if (first === undefined) lines.set(id, row.line);
      else problems.push(row.problemAt('person_id', { type: 'Duplicate', found: id, first }));
    }
    problems.push(...wholeProblems(person, row));
    return person;
  });
  return { people, unused: read.unused, problems };
}

function personOf(row: ImportRow, problems: PlacedProblem[]): Person {
  const cells = Object.entries(peopleColumns).map(([key, column]) => {
    const reading = column.read(row.text(column.key));
    if (reading.kind === 'problem') problems.push(row.problemAt(column.key, reading.problem));
    return [key, reading.kind === 'value' ? reading.value : null];
  });
  return Object.fromEntries(cells) as Person;
}

/** What only shows when two cells are seen together: a track of another role, a leaving day before the first day. */
function wholeProblems(person: Person, row: ImportRow): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const { role, track, joined, left } = person;
  if (role && track && !(track in roles[role].tracks)) {
    const allowed = tracksOf(role);
    problems.push(row.problemAt('track', { type: 'UnknownChoice', found: row.text('track'), allowed }));
  }
  if (joined && left && left < joined) {
    problems.push(row.problemAt('left', { type: 'LeftBeforeJoined', found: left, joined }));
  }
  return problems;
}

function tracksOf(role: RoleKey): string[] {
  return Object.entries(roles[role].tracks).map(([key, { name }]) => {
    const words = [...new Set<string>(Object.values(name))].filter((word) => word !== key);
    return words.length === 0 ? key : `${key} (${words.join(', ')})`;
  });
}
