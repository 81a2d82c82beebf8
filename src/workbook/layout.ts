// Where things stand in a sheet: its key row, its headers, its columns by key and its rows by id.
import { type Cell, isBlank, textOf } from './cell';
import type { Column } from './column';
import { callsFunction } from './formula';
import type { SheetCells } from './snapshot';

/** How far down the key row is looked for: people insert rows above it. */
const KEY_ROW_SEARCH = 10;

/** Positions count from 1, as Sheets does. */
export interface Layout {
  readonly keyRow: number;
  readonly headerRow: number;
  /** Entered and copied columns by their key; a computed one by the formula in the key row, since what spills may be `Loading…`. */
  readonly columns: ReadonlyMap<string, number>;
  /** Last row with content in one of the entered or copied columns; the header row when there is none. */
  readonly lastRow: number;
}

/** Every sheet's place once all columns are where they belong. */
export type Layouts = ReadonlyMap<string, { readonly title: string; readonly layout: Layout }>;

/** Null when the sheet has lost its key row. */
export function layoutOf(sheet: SheetCells, columns: readonly Column[], formulaName: string | null): Layout | null {
  const known = new Set<string>(columns.filter((column) => column.origin !== 'computed').map((column) => column.key));
  const knownIn = (row: readonly Cell[]) => row.filter((cell) => known.has(textOf(cell))).length;
  const keyIndex = sheet.cells.slice(0, KEY_ROW_SEARCH).findIndex((row) => knownIn(row) >= Math.min(2, known.size));
  if (keyIndex === -1) return null;

  const positions = new Map<string, number>();
  (sheet.cells[keyIndex] ?? []).forEach((cell, index) => {
    const key = textOf(cell);
    if (known.has(key) && !positions.has(key)) positions.set(key, index + 1);
  });
  const anchor =
    formulaName === null ? -1 : formulasIn(sheet, keyIndex).findIndex((text) => callsFunction(text, formulaName));
  if (anchor !== -1) {
    const computed = columns.filter((column) => column.origin === 'computed');
    computed.forEach((column, index) => {
      positions.set(column.key, anchor + 1 + index);
    });
  }
  const isFilled = (row: readonly Cell[]) =>
    [...positions].some(([key, at]) => known.has(key) && !isBlank(row[at - 1]));
  let headerIndex = keyIndex + 1;
  while (headerIndex < sheet.cells.length && !isFilled(sheet.cells[headerIndex] ?? [])) headerIndex++;
  // A sheet whose making was cut short has keys and nothing else yet.
  if (headerIndex === sheet.cells.length) headerIndex = keyIndex + 1;
  let lastIndex = sheet.cells.length - 1;
  while (lastIndex > headerIndex && !isFilled(sheet.cells[lastIndex] ?? [])) lastIndex--;
  return {
    keyRow: keyIndex + 1,
    headerRow: headerIndex + 1,
    columns: positions,
    lastRow: Math.max(lastIndex, headerIndex) + 1,
  };
}

/** A sheet that was made but never written to, because something failed: it is made again in its place. */
export function isUnwritten(sheet: SheetCells): boolean {
  return sheet.cells.every((row) => row.every(isBlank));
}

function formulasIn(sheet: SheetCells, keyIndex: number): readonly string[] {
  return sheet.topFormulas[keyIndex] ?? [];
}

/** The cell of a sheet row under a key; null where the column is not there. */
export function cellIn(sheet: SheetCells, layout: Layout, row: number, key: string): Cell {
  const column = layout.columns.get(key);
  return column === undefined ? null : (sheet.cells[row - 1]?.[column - 1] ?? null);
}

/** Rows by id; of two rows with one id the first counts. */
export function rowsById(
  sheet: SheetCells,
  layout: Layout,
  idColumns: readonly Column[],
  mayBeBlank: readonly string[] = [],
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = layout.headerRow + 1; row <= layout.lastRow; row++) {
    const id = idOf(idColumns, (key) => cellIn(sheet, layout, row, key), mayBeBlank);
    if (id !== null && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/**
 * One text for the cells that make an id, the same in both languages; null when one of them is blank that may not be: such a row
 * is nobody's. A blank team is the whole department.
 */
export function idOf(
  idColumns: readonly Column[],
  cell: (key: string) => Cell,
  mayBeBlank: readonly string[] = [],
): string | null {
  const parts = idColumns.map((column) => {
    const reading = column.read(cell(column.key));
    return reading.kind === 'value' ? String(reading.value) : textOf(cell(column.key));
  });
  const lacks = parts.some((part, index) => part === '' && !mayBeBlank.includes(idColumns[index]?.key ?? ''));
  return lacks ? null : parts.join('\u0000');
}
