// Finds the columns of People in a table from any HR system: where its headers stand, what each means, which lines are no people.

import { languages } from '../../catalog/label';
import { noteLine, type PeopleHeader, peopleHeaders, totalLine } from '../../catalog/people-headers';
import type { PlacedProblem } from '../../core/entry-problem';
import { textIn } from '../../text/text';
import { wordOf } from '../cell';
import { type Person, peopleColumns } from '../sheets/people';
import type { StringTable } from './string-table';

export type PeopleKey = keyof Person;

export interface FoundColumn {
  /** As it stands in the table. */
  readonly header: string;
  readonly key: PeopleKey;
}

export interface RawLine {
  readonly line: number;
  /** '' where the table has no such column. */
  readonly text: (key: PeopleKey) => string;
}

export interface PeopleTable {
  readonly columns: readonly FoundColumn[];
  readonly unused: readonly string[];
  /** Lines above the headers, totals and notes below the people, headers that come again. */
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
  readonly lines: readonly RawLine[];
  /** What is wrong with the headers; the lines are still there. */
  readonly problems: readonly PlacedProblem[];
  readonly headerLine: number;
}

const keys = Object.keys(peopleColumns) as PeopleKey[];
const wanted = Object.keys(peopleHeaders) as PeopleHeader[];

/** Titles and dates of an export stand above its headers, seldom in more lines than these. */
const LINES_ABOVE = 20;

/** How well a header names a column: 0 for its key or its header here, then the names HR systems use in their order. */
interface Match {
  readonly header: PeopleHeader;
  readonly index: number;
  readonly rank: number;
}

type Row = StringTable['rows'][number];

export function readPeopleTable(table: StringTable): PeopleTable {
  const rows = table.rows
    .map(({ line, cells }) => ({ line, cells: cells.map(cleaned) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const headerIndex = headerRowOf(rows);
  const header = rows[headerIndex] ?? { line: 1, cells: [] };
  const matches = matchesIn(header.cells);
  const problems: PlacedProblem[] = [];
  const columns = new Map<PeopleHeader, number>();
  for (const key of wanted) {
    const [best, next] = matches.filter((match) => match.header === key).sort((one, two) => one.rank - two.rank);
    if (!best) continue;
    columns.set(key, best.index);
    if (next?.rank === 0) problems.push(headerProblem(table.name, header.line, key, { type: 'ColumnTwice' }));
  }
  if (columns.has('name')) for (const part of ['first_name', 'last_name'] as const) columns.delete(part);
  const hasName = ['name', 'first_name', 'last_name'].some((key) => columns.has(key as PeopleHeader));
  const has = {
    person_id: columns.has('person_id') || columns.has('email'),
    name: hasName,
    role: columns.has('role'),
  };
  for (const key of ['person_id', 'name', 'role'] as const) {
    if (!has[key]) problems.push(headerProblem(table.name, header.line, key, { type: 'ColumnMissing' }));
  }
  const used = new Set(columns.values());
  const below = rows.slice(headerIndex + 1);
  const end = peopleEnd(below, columns);
  const isAgain = (row: Row) => row.cells.join('\t') === header.cells.join('\t');
  const skipped = [...rows.slice(0, headerIndex), ...below.filter((row, index) => index >= end || isAgain(row))];
  return {
    columns: wanted.flatMap((key) => {
      const index = columns.get(key);
      return index === undefined ? [] : [{ header: header.cells[index] ?? '', key: columnOf(key) }];
    }),
    unused: header.cells.filter((cell, index) => cell !== '' && !used.has(index)),
    skipped: skipped.map(({ line, cells }) => ({ line, text: cells.filter((cell) => cell !== '').join(' ') })),
    lines:
      columns.size === 0
        ? []
        : below
            .slice(0, end)
            .filter((row) => !isAgain(row))
            .map((row) => rawLine(row, columns)),
    problems,
    headerLine: header.line,
  };
}

function columnOf(key: PeopleHeader): PeopleKey {
  return key === 'first_name' || key === 'last_name' ? 'name' : key;
}

function headerProblem(name: string, row: number, key: PeopleHeader, problem: PlacedProblem['problem']): PlacedProblem {
  return { place: { source: { kind: 'file', name }, row, column: columnOf(key) }, problem };
}

/** Without the marks that programs leave at the beginning or inside of a text and nobody sees. */
function cleaned(cell: string): string {
  return cell.replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '').trim();
}

/** The row that names most columns; the first row when none names two. */
function headerRowOf(rows: readonly Row[]): number {
  const counts = rows
    .slice(0, LINES_ABOVE)
    .map(({ cells }) => new Set(matchesIn(cells).map(({ header }) => header)).size);
  const most = Math.max(0, ...counts);
  return most < 2 ? 0 : counts.indexOf(most);
}

function matchesIn(cells: readonly string[]): Match[] {
  return cells.flatMap((cell, index) => {
    const match = cell === '' ? null : headerNamed(cell);
    return match === null ? [] : [{ ...match, index }];
  });
}

/** “员工姓名（必填）” and “Work e-mail *” are read without what stands in brackets and without signs. */
function headerNamed(cell: string): Pick<Match, 'header' | 'rank'> | null {
  const word = wordOf(cell);
  const own = keys.find(
    (key) => word === key || languages.some((language) => word === wordOf(textIn(language).columns[key])),
  );
  if (own) return { header: own, rank: 0 };
  const plain = letters(word);
  const bare = letters(word.replace(/\(.*?\)|\[.*?\]|【.*?】/g, ''));
  for (const [spelling, penalty] of [
    [plain, 1],
    [bare, 1.5],
  ] as const) {
    for (const header of wanted) {
      const rank = peopleHeaders[header].indexOf(spelling);
      if (spelling !== '' && rank !== -1) return { header, rank: rank + penalty };
    }
  }
  return null;
}

function letters(word: string): string {
  return word.replace(/#/g, 'no').replace(/[^\p{L}\p{N}]/gu, '');
}

function rawLine({ line, cells }: Row, columns: ReadonlyMap<PeopleHeader, number>): RawLine {
  const cellOf = (key: PeopleHeader): string => {
    const index = columns.get(key);
    return index === undefined ? '' : (cells[index] ?? '');
  };
  return { line, text: (key) => (key === 'name' && !columns.has('name') ? joined(cellOf) : cellOf(key)) };
}

/** 林 + 晓雯 → 林晓雯; Lee + Ann → Ann Lee. */
function joined(cellOf: (key: PeopleHeader) => string): string {
  const [first, last] = [cellOf('first_name'), cellOf('last_name')];
  return /\p{Script=Han}/u.test(first + last) ? last + first : `${first} ${last}`.trim();
}

/** Where the people end: totals and notes at the foot of the table are no people. */
function peopleEnd(rows: readonly Row[], columns: ReadonlyMap<PeopleHeader, number>): number {
  let end = rows.length;
  while (end > 0 && isFoot(rows[end - 1], columns)) end--;
  return end;
}

function isFoot(row: Row | undefined, columns: ReadonlyMap<PeopleHeader, number>): boolean {
  const filled = row?.cells.filter((cell) => cell !== '') ?? [];
  const first = wordOf(filled[0]);
  const cellOf = (key: PeopleHeader) => row?.cells[columns.get(key) ?? -1] ?? '';
  if (totalLine.test(first)) return cellOf('email') === '' && cellOf('role') === '';
  return filled.length === 1 && noteLine.test(first);
}
