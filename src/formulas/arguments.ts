// The arguments of a cell function: single cells or ranges of one column and equal height, keyed or not (rules, part F).
import type { Field, Problem } from '../core/problem';
import { type Cell, type Grid, isBlank, textOf } from '../workbook/cell';
import { readSettings, type WorkbookSettings } from '../workbook/setting-values';

/** What Sheets hands to a cell function, after empties became null and dates ISO text. */
export type Argument = Cell | Grid;

export interface ArgumentColumns<Name extends Field> {
  /** Single cells everywhere: one value is asked for, and an error is thrown rather than shown beside a row. */
  readonly single: boolean;
  /** Row of the headers when the first row holds column keys; null for plain ranges. */
  readonly headerRow: number | null;
  readonly dataRows: readonly number[];
  readonly cell: (name: Name, row: number) => Cell;
}

export function toGrid(argument: Argument): Grid {
  return Array.isArray(argument) ? argument : [[argument as Cell]];
}

export function isGiven(argument: Argument): boolean {
  return toGrid(argument).some((row) => row.some((cell) => !isBlank(cell)));
}

/**
 * Lines up arguments row by row; a single cell is repeated for every row. Ranges are keyed when the first one's first cell is its column key.
 * Problems: a range of several columns, ranges of different heights.
 */
export function lineUp<Name extends Field>(given: Readonly<Record<Name, Argument>>): ArgumentColumns<Name> | Problem {
  const names = Object.keys(given) as Name[];
  const columns = new Map(names.map((name) => [name, toGrid(given[name])]));
  let height = 1;
  let heightOf: Name | null = null;
  for (const [name, grid] of columns) {
    const width = grid[0]?.length ?? 0;
    if (width > 1) return { type: 'NotOneColumn', field: name, found: width };
    if (grid.length === 1) continue;
    if (heightOf !== null && grid.length !== height) {
      return { type: 'HeightsDiffer', field: name, found: grid.length, expected: height };
    }
    height = grid.length;
    heightOf = name;
  }
  const cell = (name: Name, row: number): Cell => {
    const grid = columns.get(name) ?? [];
    return (grid.length === 1 ? grid[0]?.[0] : grid[row]?.[0]) ?? null;
  };
  const ranges = names.filter((name) => (columns.get(name)?.length ?? 0) > 1);
  const isFilled = (row: number) => ranges.some((name) => !isBlank(cell(name, row)));
  let lastRow = height - 1;
  while (lastRow > 0 && !isFilled(lastRow)) lastRow--;
  const keyed = ranges.some((name) => textOf(cell(name, 0)) === name);
  let headerRow: number | null = null;
  if (keyed) {
    headerRow = 1;
    while (headerRow < lastRow && !isFilled(headerRow)) headerRow++;
  }
  const firstRow = headerRow === null ? 0 : headerRow + 1;
  const dataRows = Array.from({ length: Math.max(lastRow - firstRow + 1, 0) }, (_, index) => firstRow + index);
  return { single: heightOf === null, headerRow, dataRows, cell };
}

/** The settings argument, or the defaults when it is left out. */
export function settingsOf(argument: Argument): WorkbookSettings | Problem {
  return readSettings(isGiven(argument) ? toGrid(argument) : []);
}
