// Writes a published sheet: the looks of the Dashboard, and values in place of its formulas.
import type { Step } from '../workbook/step';
import { asWritten } from '../workbook/step';
import { fromGrid } from './cell-values';
import { styleCells } from './print-canvas';

/** A sheet of its own behind all others; nothing in it refers to anything else. */
export function publishSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  source: GoogleAppsScript.Spreadsheet.Sheet,
  { title, heading, bands, values, table }: Extract<Step, { readonly type: 'Publish' }>,
): void {
  const columns = values[0]?.length ?? 1;
  const rows = Math.max(values.length, ...table.map(({ row }) => row));
  const sheet = spreadsheet.insertSheet(title, spreadsheet.getSheets().length);
  const spare = sheet.getMaxRows() - rows - 1;
  if (spare > 0) sheet.deleteRows(rows + 2, spare);
  if (spare < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -spare);
  let row = 1;
  for (const { from, to } of bands) {
    const height = to - from + 1;
    source.getRange(from, 1, height, columns).copyTo(sheet.getRange(row, 1, height, columns), { formatOnly: true });
    row += height;
  }
  for (let column = 1; column <= columns; column++) sheet.setColumnWidth(column, source.getColumnWidth(column));
  const written = values.map((cells) => cells.map(asWritten));
  sheet.getRange(1, 1, values.length, columns).setValues(fromGrid(written));
  sheet.getRange(1, 2).setValue(heading);
  const tableRows = table.map((cell) => cell.row);
  const area = { row: Math.min(...tableRows), column: 1, rows: rows - Math.min(...tableRows) + 1, columns };
  styleCells(sheet, area, table);
  sheet.setHiddenGridlines(true);
}
