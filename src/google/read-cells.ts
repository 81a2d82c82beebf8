// Reads the values of our sheets, one call per table: what a form needs, without the furniture that set-up compares.
import type { SheetCells, WorkbookCells } from '../workbook/snapshot';
import { toGrid } from './cell-values';
import { type IdentifiedSheet, type IdentifiedSheets, keyOfCopy } from './sheet-identity';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Sheets that grow for years and that few forms look into. */
const LONG: readonly string[] = ['figures', 'sources', 'history'];

/** Sheets that show what others hold, or wait to be copied out; nothing is ever read from them. */
const isPrinted = (key: string) => key === 'guide' || key === 'dashboard' || key.startsWith('private_');

/** Long sheets and copies are read when somebody first looks into them, which is before anything is written to them. */
export function readCells(spreadsheet: Spreadsheet, { sheets, copies }: IdentifiedSheets): WorkbookCells {
  const timeZone = () => spreadsheet.getSpreadsheetTimeZone();
  return {
    sheets: sheets
      .filter(({ key }) => !isPrinted(key))
      .map((identified) => cellsOf(identified, timeZone, LONG.includes(identified.key))),
    copies: copies
      .filter(({ key }) => !isPrinted(key))
      .map((copy) => Object.assign(cellsOf({ ...copy, key: keyOfCopy(copy) }, timeZone, true), { of: copy.key })),
  };
}

function cellsOf({ key, sheet }: IdentifiedSheet, timeZone: () => string, isReadLater: boolean): SheetCells {
  const read = () => toGrid(sheet.getDataRange().getValues(), timeZone);
  let cells = isReadLater ? null : read();
  return {
    key,
    title: sheet.getName(),
    get cells() {
      cells ??= read();
      return cells;
    },
    topFormulas: [],
    rowCount: sheet.getMaxRows(),
  };
}
