// Picks the scorecard's columns out of the computed workbook: what a reader of the sheet sees, row by row.
import type { Model } from '../engine';
import type { Column } from './aligned-table';

/** Above the figures of every sheet stand a hidden row of column keys and the row of headers. */
const HEADER_ROW = 1;
const FIRST_ROW = 2;

export function summaryColumns(model: Model, title: string): Column[] | null {
  const { getters } = model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === title);
  if (sheetId === undefined) return null;
  const shown = (col: number, row: number) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
  const height = getters.getNumberRows(sheetId);
  const columns: Column[] = [];
  for (let col = 0; col < getters.getNumberCols(sheetId); col += 1) {
    const header = shown(col, HEADER_ROW);
    if (header.trim() === '' || getters.isColHidden(sheetId, col)) continue;
    const cells = Array.from({ length: height - FIRST_ROW }, (_, row) => shown(col, row + FIRST_ROW));
    columns.push({ header, cells });
  }
  return withoutEmptyRows(columns);
}

/** The empty rows are those that wait for more people. */
function withoutEmptyRows(columns: readonly Column[]): Column[] {
  const filled = Math.max(0, ...columns.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1));
  return columns.map(({ header, cells }) => ({ header, cells: cells.slice(0, filled) }));
}
