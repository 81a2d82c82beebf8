// An argument of a cell function as Sheets hands it over, as plain data.
import type { Argument } from '../formulas/arguments';
import { toCell } from '../google/cell-values';

/** A single cell is a value, a range rows of values; the time zone is asked for only where a date is met. */
export function argument(value: unknown): Argument {
  if (!Array.isArray(value)) return toCell(value, timeZone);
  return value.map((row: unknown) =>
    Array.isArray(row) ? row.map((cell) => toCell(cell, timeZone)) : [toCell(row, timeZone)],
  );
}

function timeZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}
