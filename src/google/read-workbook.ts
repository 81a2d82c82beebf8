// Reads our sheets as plain data: a handful of calls per sheet, whatever the number of rows.
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { toGrid } from './cell-values';
import { customFormulaOf } from './conditional-format';
import { type IdentifiedSheet, isMark } from './sheet-identity';
import { readValidations } from './validation';

/** Keys and headers stand near the top, also after people have inserted rows there. */
const TOP_ROWS = 10;

/** A canvas is compared formula by formula; it is never longer. */
const FORMULA_ROWS = 200;

export function readWorkbook(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly IdentifiedSheet[],
): WorkbookSnapshot {
  return {
    sheets: sheets.map((identified) => readSheet(identified, () => spreadsheet.getSpreadsheetTimeZone())),
    titles: spreadsheet.getSheets().map((sheet) => sheet.getName()),
  };
}

function readSheet({ key, sheet, marked }: IdentifiedSheet, timeZone: () => string): SheetSnapshot {
  const rowCount = sheet.getMaxRows();
  const columnCount = sheet.getMaxColumns();
  const everything = sheet.getRange(1, 1, rowCount, columnCount);
  const notes = sheet.getRange(1, 1, Math.min(TOP_ROWS, rowCount), columnCount).getNotes();
  return {
    sheetId: sheet.getSheetId(),
    key,
    title: sheet.getName(),
    // The note may have gone with a row or column: it is put back before somebody copies the file.
    marked: marked && notes.flat().some(isMark),
    rowCount,
    columnCount,
    cells: toGrid(everything.getValues(), timeZone),
    topFormulas: sheet.getRange(1, 1, Math.min(FORMULA_ROWS, rowCount), columnCount).getFormulas(),
    formats: everything.getNumberFormats(),
    validations: readValidations(everything.getDataValidations()),
    notes,
    hiddenTopRows: [1, 2, 3].map((row) => sheet.isRowHiddenByUser(row)),
    frozenRows: sheet.getFrozenRows(),
    hasFilter: sheet.getFilter() !== null,
    protections: readProtections(sheet),
    charts: sheet.getCharts().map((chart) => ({
      title: String(chart.getOptions().get('title') ?? ''),
      ranges: chart.getRanges().map(areaOfRange),
    })),
    conditionalFormulas: sheet.getConditionalFormatRules().flatMap((rule) => customFormulaOf(rule) ?? []),
  };
}

function areaOfRange(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}

function readProtections(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetSnapshot['protections'] {
  const ranges = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) => {
    return {
      area: areaOfRange(protection.getRange()),
      description: protection.getDescription(),
      warningOnly: protection.isWarningOnly(),
    };
  });
  const sheets = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((protection) => ({
    area: null,
    description: protection.getDescription(),
    warningOnly: protection.isWarningOnly(),
  }));
  return [...ranges, ...sheets];
}
