// Reads the values of our sheets, one call per table: what a form needs, without the furniture that set-up compares.
import type { WorkbookCells } from '../workbook/snapshot';
import { toGrid } from './cell-values';
import type { IdentifiedSheet } from './sheet-identity';

/** Sheets that show what others hold; nothing is ever read from them. */
const CANVASES: readonly string[] = ['guide', 'dashboard'];

export function readCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly IdentifiedSheet[],
): WorkbookCells {
  return {
    sheets: sheets
      .filter(({ key }) => !CANVASES.includes(key))
      .map(({ key, sheet }) => ({
        key,
        title: sheet.getName(),
        cells: toGrid(sheet.getDataRange().getValues(), () => spreadsheet.getSpreadsheetTimeZone()),
        topFormulas: [],
        rowCount: sheet.getMaxRows(),
      })),
  };
}
