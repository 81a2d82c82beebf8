// A keyed range: its first row holds column keys, the first filled row below it the headers, then the data (rules, part F).
import { type Cell, type Grid, isBlank, textOf } from './cell';

export interface KeyedRange {
  readonly grid: Grid;
  /** Where each key stands. */
  readonly columns: ReadonlyMap<string, number>;
  /** Index of the header row in the grid; -1 while there is none. */
  readonly headerRow: number;
  /** Indexes of the rows from below the headers to the last filled one. */
  readonly dataRows: readonly number[];
}

/** Reads a range as keyed when its first row holds every one of the required keys; null otherwise. */
export function readKeyedRange(grid: Grid, required: readonly string[]): KeyedRange | null {
  const columns = new Map<string, number>();
  (grid[0] ?? []).forEach((cell, index) => {
    const key = textOf(cell);
    if (typeof cell === 'string' && key !== '' && !columns.has(key)) columns.set(key, index);
  });
  if (!required.every((key) => columns.has(key))) return null;
  const filled = grid.map((row) => row.some((cell) => !isBlank(cell)));
  const headerRow = filled.indexOf(true, 1);
  const lastRow = filled.lastIndexOf(true);
  const dataRows: number[] = [];
  if (headerRow !== -1) for (let row = headerRow + 1; row <= lastRow; row++) dataRows.push(row);
  return { grid, columns, headerRow, dataRows };
}

/** The cell under a key; null where the range has no such column. */
export function cellAt(range: KeyedRange, row: number, key: string): Cell {
  const column = range.columns.get(key);
  return column === undefined ? null : (range.grid[row]?.[column] ?? null);
}

/**
 * An answer that stands beside a keyed range row for row: keys, then headers, then one line per data row;
 * rows in between are empty, so that no inserted row can move a line to somebody else.
 */
export function alignedAnswer(
  range: KeyedRange,
  keys: readonly string[],
  headers: readonly string[],
  lines: ReadonlyMap<number, readonly Cell[]>,
): Cell[][] {
  const height = Math.max(range.headerRow, ...range.dataRows, 0) + 1;
  const empty: Cell[] = keys.map(() => null);
  return Array.from({ length: height }, (_, row) => {
    if (row === 0) return [...keys];
    if (row === range.headerRow) return [...headers];
    return [...(lines.get(row) ?? empty)];
  });
}
