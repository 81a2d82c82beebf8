// Takes a list of people from a file or a paste as a whole: everything is checked before anything is written.
import type { PlacedProblem } from '../../core/entry-problem';
import { type KnownRole, knownRoles } from '../known-roles';
import type { Person } from '../sheets/people';
import type { PeopleTable } from './people-columns';
import { readPeople } from './read-people';
import type { StringTable } from './string-table';

export interface PeopleImport {
  readonly people: readonly Person[];
  readonly unused: readonly string[];
  readonly skipped: PeopleTable['skipped'];
  readonly problems: readonly PlacedProblem[];
}

/** Without a column that is needed there are no people, since every line would be wrong for the same one reason. */
export function importPeople(
  table: StringTable,
  current: readonly Person[] = [],
  roles: readonly KnownRole[] = knownRoles(),
): PeopleImport {
  const { problems, lines, unused, skipped } = readPeople(table, current, null, roles);
  if (problems.length > 0) return { people: [], unused, skipped, problems };
  return {
    people: lines.map(({ person }) => person),
    unused,
    skipped,
    problems: lines.flatMap((line) => line.problems),
  };
}
