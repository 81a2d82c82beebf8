// A table as it comes from a file or a paste: rows of strings, each with its line; the first row names the columns.
import { languages } from '../../catalog/label';
import type { EntryProblem, PlacedProblem } from '../../core/entry-problem';
import { type ColumnKey, textIn } from '../../text/text';
import { isBlank, wordOf } from '../cell';

export interface StringTable {
  /** Name of the file, for messages. */
  readonly name: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

export interface ImportRow {
  readonly line: number;
  /** The string under a column; '' where the file has no such column. */
  readonly text: (key: ColumnKey) => string;
  readonly problemAt: (key: ColumnKey, problem: PlacedProblem['problem']) => PlacedProblem;
}

export interface ImportTable {
  readonly rows: readonly ImportRow[];
  /** Headers that name no column of this table. */
  readonly unused: readonly string[];
  readonly problems: readonly PlacedProblem[];
}

/** Other headers that people use for a column, by the column whose header it is. */
export type HeaderAliases = Partial<Record<ColumnKey, ColumnKey>>;

/** Reads the headers, by column key or header in either language, and gives the rows by column; rows of blanks are left out. */
export function readStringTable(
  table: StringTable,
  keys: readonly ColumnKey[],
  required: readonly ColumnKey[],
  aliases: HeaderAliases = {},
): ImportTable {
  const problem = (line: number | null, column: ColumnKey, found: EntryProblem | PlacedProblem['problem']) => ({
    place: { source: { kind: 'file', name: table.name }, row: line, column } as const,
    problem: found,
  });
  const [header, ...body] = table.rows;
  const columns = new Map<ColumnKey, number>();
  const problems: PlacedProblem[] = [];
  const unused: string[] = [];
  header?.cells.forEach((cell, index) => {
    if (isBlank(cell)) return;
    const key = columnNamed(cell, keys, aliases);
    if (key === null) unused.push(cell.trim());
    else if (columns.has(key)) problems.push(problem(header.line, key, { type: 'ColumnTwice' }));
    else columns.set(key, index);
  });
  for (const key of required) {
    if (!columns.has(key)) problems.push(problem(header?.line ?? 1, key, { type: 'ColumnMissing' }));
  }
  const rows = body
    .filter((row) => !row.cells.every(isBlank))
    .map((row) => ({
      line: row.line,
      text: (key: ColumnKey) => {
        const index = columns.get(key);
        return index === undefined ? '' : (row.cells[index] ?? '').trim();
      },
      problemAt: (key: ColumnKey, found: PlacedProblem['problem']) => problem(row.line, key, found),
    }));
  return { rows, unused, problems };
}

function columnNamed(cell: string, keys: readonly ColumnKey[], aliases: HeaderAliases): ColumnKey | null {
  const word = wordOf(cell);
  const isNamed = (key: ColumnKey) =>
    word === key || languages.some((language) => word === wordOf(textIn(language).columns[key]));
  const direct = keys.find(isNamed);
  if (direct) return direct;
  const alias = (Object.keys(aliases) as ColumnKey[]).find(isNamed);
  return alias ? (aliases[alias] ?? null) : null;
}
