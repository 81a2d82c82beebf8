// Reads a list of people line by line: what each line says, how it was understood, and what is wrong with it.
import type { EntryProblem, PlacedProblem } from '../../core/entry-problem';
import type { Column, Reading } from '../column';
import { type KnownRole, knownRoles, ownRoles } from '../known-roles';
import { type Person, peopleColumnsOf, trackWords } from '../sheets/people';
import type { DateOrder } from '../written-date';
import { addressIn, type Colleague, type Colleagues, colleaguesBy } from './manager-of';
import { type FoundColumn, type PeopleKey, type PeopleTable, readPeopleTable } from './people-columns';
import { idsOfLines, plainId } from './person-ids';
import type { StringTable } from './string-table';
import { type PeopleNote, type Understood, understand } from './understand-cell';

export interface PeopleLine {
  readonly line: number;
  /** As People will have it; as written where it could not be understood. */
  readonly texts: Readonly<Record<PeopleKey, string>>;
  readonly person: Person;
  readonly problems: readonly PlacedProblem[];
  readonly notes: readonly PeopleNote[];
}

export interface PeopleList extends Pick<PeopleTable, 'unused' | 'skipped' | 'problems'> {
  readonly columns: readonly FoundColumn[];
  readonly lines: readonly PeopleLine[];
  /** Dates such as 03/04/2024 stand in the list and nobody has said yet which number is the day. */
  readonly asksDateOrder: boolean;
}

const required: readonly PeopleKey[] = ['person_id', 'name', 'role'];

/** `current` are the people of the workbook: somebody is known again by e-mail, and may be a manager. */
export function readPeople(
  table: StringTable,
  current: readonly Person[],
  dateOrder: DateOrder | null = null,
  roles: readonly KnownRole[] = knownRoles(),
): PeopleList {
  const own = ownRoles(roles);
  const entries = Object.values<Column>(peopleColumnsOf(own)).map(
    (column) => [column.key as PeopleKey, column] as const,
  );
  const { lines: raw, columns, unused, skipped, problems } = readPeopleTable(table);
  const ids = idsOfLines(raw, current);
  const colleagues = colleaguesOf(
    raw.map((line, index) => ({
      id: ids[index]?.id ?? '',
      name: line.text('name'),
      email: addressIn(line.text('email')),
      samePersonAs: plainId(line.text('same_person_as')),
    })),
    current,
  );
  const onSheet = new Map(current.map((person) => [person.person_id, person]));
  const firstLines = new Map<string, number>();
  const lines = raw.map(({ line, text }, index) => {
    const { id, from } = ids[index] ?? { id: '', from: 'line' };
    const cells = new Map<PeopleKey, Understood>();
    for (const [key] of entries) cells.set(key, understand(key, text(key), { dateOrder, colleagues, ownRoles: own }));
    cells.set('person_id', { text: id });
    const title = cells.get('role')?.note;
    if (title?.type === 'RoleFromTitle' && title.track !== null && text('track') === '')
      cells.set('track', { text: title.track });

    const place = (column: PeopleKey, problem: EntryProblem): PlacedProblem => ({
      place: { source: { kind: 'file', name: table.name }, row: line, column },
      problem,
    });
    const known = onSheet.get(id);
    const found: PlacedProblem[] = [];
    const texts: [PeopleKey, string][] = [];
    const values: [PeopleKey, unknown][] = [];
    for (const [key, column] of entries) {
      const cell = cells.get(key) ?? { text: '' };
      const reading: Reading<unknown> = column.read(cell.text);
      const problem = cell.problem ?? (reading.kind === 'problem' ? reading.problem : null);
      if (problem) found.push(place(key, problem));
      else if (reading.kind === 'blank' && required.includes(key) && !known?.[key])
        found.push(place(key, blankProblem(key, columns)));
      const value = reading.kind === 'value' && !problem ? reading.value : null;
      values.push([key, value]);
      texts.push([key, value === null ? cell.text : String(value)]);
    }
    const person = Object.fromEntries(values) as Person;
    const first = firstLines.get(id);
    if (id !== '' && first !== undefined) found.push(place('person_id', { type: 'Duplicate', found: id, first }));
    if (first === undefined) firstLines.set(id, line);
    found.push(...problemsOfWhole(person, text('track'), roles).map(([key, problem]) => place(key, problem)));
    const notes: PeopleNote[] = entries.flatMap(([key]) => cells.get(key)?.note ?? []);
    if (from === 'email') notes.unshift({ type: 'IdFromEmail', id });
    if (from === 'sheet') notes.unshift({ type: 'IdFromSheet', id });
    return {
      line,
      texts: Object.fromEntries(texts) as PeopleLine['texts'],
      person,
      problems: found,
      notes: [...notes, ...sameEmail(person, colleagues)],
    };
  });
  const asksDateOrder = lines.some((line) => line.problems.some(({ problem }) => problem.type === 'AmbiguousDate'));
  const isNeeded = ({ place, problem }: PlacedProblem) =>
    problem.type !== 'ColumnMissing' || lines.length === 0 || lines.some((line) => lacks(line, place.column));
  return { columns, unused, skipped, problems: problems.filter(isNeeded), lines, asksDateOrder };
}

/** A column that is missing is no loss where People know already what it would say. */
function lacks({ problems }: PeopleLine, column: string | null): boolean {
  return problems.some(({ place }) => place.column === column);
}

/** Those of People first: what stands there is what counts. */
function colleaguesOf(listed: readonly Colleague[], current: readonly Person[]): Colleagues {
  const known = current.map(({ person_id, name, email, same_person_as }) => ({
    id: person_id ?? '',
    name: name ?? '',
    email: email ?? '',
    samePersonAs: same_person_as ?? '',
  }));
  const withEmail = new Set(known.flatMap(({ id, email }) => (email === '' ? [] : [id])));
  return colleaguesBy([...known, ...listed.filter(({ id }) => !withEmail.has(id))]);
}

function blankProblem(key: PeopleKey, columns: readonly FoundColumn[]): EntryProblem {
  const hasIds = columns.some((column) => column.key === 'person_id');
  return key === 'person_id' && !hasIds ? { type: 'IdOrEmailNeeded' } : { type: 'Required' };
}

/** What only shows when two cells are seen together. */
function problemsOfWhole(
  person: Person,
  writtenTrack: string,
  roles: readonly KnownRole[],
): [PeopleKey, EntryProblem][] {
  const { role, track, joined, left, email, manager_email } = person;
  const problems: [PeopleKey, EntryProblem][] = [];
  if (role && track) {
    const tracks = roles.find((known) => known.role === role)?.tracks ?? [];
    const allowed = tracks.filter((one) => one !== '').map(trackWords);
    if (!tracks.includes(track)) problems.push(['track', { type: 'UnknownChoice', found: writtenTrack, allowed }]);
  }
  if (joined && left && left < joined) problems.push(['left', { type: 'LeftBeforeJoined', found: left, joined }]);
  if (email !== null && manager_email === email) problems.push(['manager_email', { type: 'OwnManager' }]);
  return problems;
}

/** P3: a second line of one person says whose it is; without that the same address is probably one line too many. */
function sameEmail({ person_id, email, same_person_as }: Person, { byEmail }: Colleagues): PeopleNote[] {
  if (email === null || same_person_as !== null) return [];
  const other = byEmail
    .get(email)
    ?.find(({ id, samePersonAs }) => id !== person_id && id !== '' && samePersonAs !== person_id);
  return other ? [{ type: 'EmailAgain', email, id: other.id }] : [];
}
