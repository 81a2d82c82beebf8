// Keys that people emptied, changed or deleted together with their row: where each belongs, as far as headers and notes tell for certain.
import { isBlank, textOf } from '../cell';
import { callsFunction } from '../formula';
import { layoutOf } from '../layout';
import type { SheetTable } from '../sheet-tables';
import type { SheetSnapshot } from '../snapshot';
import { columnsSeen, type SeenColumn } from './column-identity';

/** How far down headers are looked for: people insert rows above them. */
const HEADER_SEARCH = 10;

export interface LostKeys {
  readonly keyRow: number;
  readonly headerRow: number;
  /** The row of keys is gone and has to be made anew before the keys go in; its number is then that of the new row. */
  readonly rowIsGone: boolean;
  readonly keys: readonly SeenColumn[];
}

/** Null where every key is in its place, or where what is missing cannot be told from headers and so is a deleted column. */
export function lostKeys(
  sheet: SheetSnapshot,
  table: SheetTable,
): LostKeys | { readonly unknown: readonly string[] } | null {
  const layout = layoutOf(sheet, table.columns, table.formulaName);
  if (layout === null) return keysFromHeaders(sheet, table);
  const { keyRow, headerRow } = layout;
  const standing = (sheet.cells[keyRow - 1] ?? []).map(textOf);
  const entered = enteredKeys(table);
  const keys = columnsSeen(sheet, headerRow, table.columns).filter(({ key, at }, _, all) => {
    const isMissing = entered.includes(key) && !standing.includes(key);
    if (!isMissing || all.filter((other) => other.key === key).length > 1) return false;
    const own = standing[at - 1] ?? '';
    // A key that stands only here is believed; one that stands elsewhere too was typed over this one.
    return !entered.includes(own) || standing.filter((other) => other === own).length > 1;
  });
  return keys.length === 0 ? null : { keyRow, headerRow, rowIsGone: false, keys };
}

function keysFromHeaders(sheet: SheetSnapshot, table: SheetTable): LostKeys | { readonly unknown: readonly string[] } {
  const entered = enteredKeys(table);
  const top = Array.from({ length: Math.min(HEADER_SEARCH, sheet.cells.length) }, (_, index) => {
    const seen = columnsSeen(sheet, index + 1, table.columns);
    return { headerRow: index + 1, seen };
  });
  const best = top.reduce((one, other) => (other.seen.length > one.seen.length ? other : one), {
    headerRow: 0,
    seen: [] as readonly SeenColumn[],
  });
  const placesOf = (key: string) => best.seen.filter((column) => column.key === key);
  const unknown = entered.filter((key) => placesOf(key).length !== 1);
  if (unknown.length > 0) return { unknown };
  const above = best.headerRow - 1;
  const keys = best.seen.filter(({ key }) => entered.includes(key));
  if (above >= 1 && isKeyRow(sheet, above, keys, table)) {
    return { keyRow: above, headerRow: best.headerRow, rowIsGone: false, keys };
  }
  return { keyRow: best.headerRow, headerRow: best.headerRow + 1, rowIsGone: true, keys };
}

/** The row above the headers was the one of keys when it is out of sight, holds our formula, or is blank over all of our columns. */
function isKeyRow(
  sheet: SheetSnapshot,
  row: number,
  keys: readonly SeenColumn[],
  { formulaName }: SheetTable,
): boolean {
  if (sheet.hiddenTopRows[row - 1] === true) return true;
  const formulas = sheet.topFormulas[row - 1] ?? [];
  if (formulaName !== null && formulas.some((formula) => callsFunction(formula, formulaName))) return true;
  return keys.every(({ key, at }) => {
    const cell = sheet.cells[row - 1]?.[at - 1];
    return isBlank(cell) || textOf(cell) === key;
  });
}

function enteredKeys({ columns }: SheetTable): string[] {
  return columns.filter(({ origin }) => origin !== 'computed').map(({ key }) => key);
}
