// Values that somebody typed where results appear: one of them keeps Sheets from showing the whole block.
import { type Cell, isBlank, textOf } from '../cell';
import { columnLetters } from '../formula';
import { cellIn, type Layout, layoutOf } from '../layout';
import { type SheetTable, sheetTable } from '../sheet-tables';
import type { SheetSnapshot } from '../snapshot';
import { columnsSeen } from './column-identity';

export interface StrayValue {
  readonly sheet: string;
  readonly title: string;
  readonly row: number;
  readonly column: number;
  /** As it stood: the text of a formula rather than what it gave. */
  readonly content: string;
  /** Whose row it is; '' where the row says nothing. */
  readonly personId: string;
}

/** `F5`. */
export function placeOf({ row, column }: Pick<StrayValue, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row}`;
}

export function strayValues(sheet: SheetSnapshot): StrayValue[] {
  const table = sheetTable(sheet.key);
  const layout = table ? layoutOf(sheet, table.columns, table.formulaName) : null;
  if (!table || !layout || table.formulaName === null) return [];
  const columns = blockedColumns(sheet, table, layout);
  const strays: StrayValue[] = [];
  sheet.cells.forEach((cells, index) => {
    const row = index + 1;
    if (row < layout.keyRow) return;
    for (const column of columns) {
      const cell = cells[column - 1] ?? null;
      const formula = sheet.topFormulas[index]?.[column - 1] ?? '';
      const isOurs = row === layout.keyRow && column === anchorOf(table, layout);
      if (isOurs || (isBlank(cell) && formula === '')) continue;
      strays.push({
        sheet: sheet.key,
        title: sheet.title,
        row,
        column,
        content: formula || textOf(cell),
        personId: row > layout.headerRow ? textOf(cellIn(sheet, layout, row, 'person_id')) : '',
      });
    }
  });
  return strays;
}

/** Where the computed columns begin, as long as their formula stands. */
function anchorOf({ columns }: SheetTable, layout: Layout): number | null {
  const first = columns.find(({ origin }) => origin === 'computed');
  return (first && layout.columns.get(first.key)) ?? null;
}

/** Columns of results that hold nothing of ours now: their formula is gone or cannot spread. */
function blockedColumns(sheet: SheetSnapshot, table: SheetTable, layout: Layout): number[] {
  const anchor = anchorOf(table, layout);
  const entered = new Set(
    table.columns.filter(({ origin }) => origin !== 'computed').flatMap(({ key }) => layout.columns.get(key) ?? []),
  );
  // A header that somebody wrote makes it a column of their own: it gets out of the way as a whole.
  const isFree = (column: number) => !entered.has(column) && isBlank(sheet.cells[layout.headerRow - 1]?.[column - 1]);
  if (anchor !== null) {
    if (!isBlockedFormula(sheet.cells[layout.keyRow - 1]?.[anchor - 1] ?? null)) return [];
    const count = table.columns.filter(({ origin }) => origin === 'computed').length;
    return Array.from({ length: count }, (_, index) => anchor + index).filter(
      (column) => column === anchor || isFree(column),
    );
  }
  const computed = table.columns.filter(({ origin }) => origin === 'computed').map(({ key }) => key as string);
  return columnsSeen(sheet, layout.headerRow, table.columns)
    .filter(({ key, at }) => computed.includes(key) && isFree(at))
    .map(({ at }) => at);
}

/** With any error in its own cell nothing spreads; `#NAME?` is what Sheets also answers while it still loads the function. */
export function isBlockedFormula(cell: Cell): boolean {
  return ['#REF!', '#ERROR!', '#VALUE!', '#N/A', '#NUM!', '#DIV/0!'].includes(textOf(cell));
}
