// Reads the values of our sheets, one call per table: what a form needs, without the furniture that set-up compares.
import type { WorkbookCells } from '../workbook/snapshot';
import { toGrid } from './cell-values';
import type { IdentifiedSheet } from './sheet-identity';

/** Sheets that show what others hold, or wait to be copied out; nothing is ever read from them. */
const isPrinted = (key: string) => key === 'guide' || key === 'dashboard' || key.startsWith('private_');

export function readCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly IdentifiedSheet[],
): WorkbookCells {
  return {
    sheets: sheets
      .filter(({ key }) => !isPrinted(key))
      .map(({ key, sheet }) => ({
        key,
        title: sheet.getName(),
        cells: toGrid(sheet.getDataRange().getValues(), () => spreadsheet.getSpreadsheetTimeZone()),
        topFormulas: [],
        rowCount: sheet.getMaxRows(),
      })),
  };
}
