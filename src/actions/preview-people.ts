// Shows what set-up would make of a list of people: how it was understood, what is wrong, and what People would keep.
import type { Language } from '../catalog/label';
import { roleName } from '../catalog/roles';
import type { PlacedProblem } from '../core/entry-problem';
import { reference } from '../reference/all';
import { entrySentence } from '../reference/entry-sentence';
import { fill } from '../text/fill';
import { textIn } from '../text/text';
import type { Column } from '../workbook/column';
import type { FoundColumn, PeopleKey } from '../workbook/import/people-columns';
import { type PeopleLine, readPeople } from '../workbook/import/read-people';
import { roleOfTitle } from '../workbook/import/role-of-title';
import type { StringTable } from '../workbook/import/string-table';
import type { PeopleNote } from '../workbook/import/understand-cell';
import { type KnownRole, knownRoles, ownRoles } from '../workbook/known-roles';
import { type Person, peopleColumns, peopleColumnsOf, trackName } from '../workbook/sheets/people';
import type { DateOrder } from '../workbook/written-date';

/** new: set-up adds the line; changed: the list says more or something else than People; problem: set-up refuses it as it is. */
export type PreviewState = 'new' | 'changed' | 'same' | 'problem';

export interface PreviewRow {
  readonly line: number;
  /** As People will have it, choices by their key; as written where it could not be understood. Ready to be corrected and sent again. */
  readonly texts: Readonly<Record<PeopleKey, string>>;
  /** In words; what was written where it is no role or track. */
  readonly role: string;
  readonly track: string;
  readonly state: PreviewState;
  readonly problems: readonly { readonly column: PeopleKey; readonly message: string }[];
  readonly notes: readonly string[];
}

export interface PeoplePreview {
  /** Which header was taken for which column. */
  readonly columns: readonly FoundColumn[];
  readonly unused: readonly string[];
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
  /** What is wrong with the list as a whole. */
  readonly problems: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly counts: Readonly<Record<PreviewState, number>>;
  /** Names of those on People whom the list does not name; they stay. */
  readonly notInList: readonly string[];
  /** Whether it must be said which number of 03/04/2024 is the day. */
  readonly asksDateOrder: boolean;
}

export function previewPeople(
  table: StringTable,
  current: readonly Person[],
  language: Language,
  dateOrder: DateOrder | null = null,
  roles: readonly KnownRole[] = knownRoles(),
): PeoplePreview {
  const { columns, unused, skipped, problems, lines, asksDateOrder } = readPeople(table, current, dateOrder, roles);
  const onSheet = new Map(current.map((person) => [person.person_id, person]));
  const rows = lines.map((line) => rowOf(line, onSheet, language, roles));
  const count = (state: PreviewState) => rows.filter((row) => row.state === state).length;
  const listed = new Set(lines.map(({ person }) => person.person_id));
  return {
    columns,
    unused,
    skipped,
    problems: problems.map((problem) => entrySentence(problem, language)),
    rows,
    counts: { new: count('new'), changed: count('changed'), same: count('same'), problem: count('problem') },
    notInList: current.flatMap(({ person_id, name }) => (listed.has(person_id) ? [] : [name ?? person_id ?? ''])),
    asksDateOrder,
  };
}

function rowOf(
  line: PeopleLine,
  people: ReadonlyMap<string | null, Person>,
  language: Language,
  roles: readonly KnownRole[],
): PreviewRow {
  const { person, texts } = line;
  const onSheet = person.person_id === null ? undefined : people.get(person.person_id);
  const differences = onSheet ? differencesOf(person, onSheet, language) : [];
  const known = onSheet ? (differences.length > 0 ? 'changed' : 'same') : 'new';
  return {
    line: line.line,
    texts,
    role: person.role === null ? texts.role : wordIn(peopleColumns.role, person.role, language),
    track: person.track === null ? texts.track : wordIn(peopleColumns.track, person.track, language),
    state: line.problems.length > 0 ? 'problem' : known,
    problems: line.problems.map((problem) => ({
      column: problem.place.column as PeopleKey,
      message: problemIn(problem, person, language, roles),
    })),
    notes: [...line.notes.map((note) => noteIn(note, language)), ...differences],
  };
}

/** What was entered on People wins; the list fills what is blank there. */
function differencesOf(listed: Person, onSheet: Person, language: Language): string[] {
  const text = reference().messages[language].peopleList;
  const { columns } = textIn(language);
  return Object.values<Column>(peopleColumns).flatMap((column) => {
    const key = column.key as PeopleKey;
    if (listed[key] === null || listed[key] === onSheet[key]) return [];
    const names = { column: columns[key], list: wordIn(column, listed[key], language) };
    if (onSheet[key] === null) return [fill(text.filled, names)];
    return [fill(text.kept, { ...names, sheet: wordIn(column, onSheet[key], language) })];
  });
}

function wordIn<Value>(column: Column<Value>, value: Value, language: Language): string {
  return String(column.write(value, language) ?? '');
}

/** The panel needs one language only, where a message about a file names the words of both. */
function problemIn(
  { place, problem }: PlacedProblem,
  person: Person,
  language: Language,
  roles: readonly KnownRole[],
): string {
  const bare = { source: null, row: null, column: null };
  if (problem.type === 'UnclearChoice') {
    const allowed = roleOfTitle(problem.found).roles.map((role) => roleName(role, language));
    return entrySentence({ place: bare, problem: { ...problem, allowed } }, language);
  }
  if (problem.type === 'UnknownChoice') {
    const allowed = choicesOf(place.column as PeopleKey, person, language, roles);
    return entrySentence({ place: bare, problem: { ...problem, allowed } }, language);
  }
  return entrySentence({ place: bare, problem }, language);
}

function choicesOf(
  key: PeopleKey,
  { role }: Person,
  language: Language,
  roles: readonly KnownRole[],
): readonly string[] {
  const known = roles.find((one) => one.role === role);
  if (key === 'track' && known) {
    return known.tracks.filter((track) => track !== '').map((track) => trackName(track, language));
  }
  const validation = peopleColumnsOf(ownRoles(roles))[key].validation(language, () => null);
  return validation?.type === 'list' ? validation.choices : [];
}

function noteIn(note: PeopleNote, language: Language): string {
  const text = reference().messages[language].peopleList;
  switch (note.type) {
    case 'RoleFromTitle': {
      const role = roleName(note.role, language);
      if (note.track === null) return fill(text.roleFromTitle, { found: note.found, role });
      const track = wordIn(peopleColumns.track, note.track, language);
      return fill(text.roleAndTrackFromTitle, { found: note.found, role, track });
    }
    case 'IdFromEmail':
      return fill(text.idFromEmail, note);
    case 'IdFromSheet':
      return fill(text.idFromSheet, note);
    case 'ManagerFound':
      return fill(text.managerFound, note);
    case 'ManagerWithoutEmail':
      return fill(text.managerWithoutEmail, note);
    case 'EmailAgain':
      return fill(text.emailAgain, { ...note, samePersonAs: textIn(language).columns.same_person_as });
  }
}
