// Values as Sheets hands them over, as plain cells and back.
import type { Cell, Grid } from '../workbook/cell';

/** '' is empty; a date becomes its calendar day in the workbook's time zone, since it is an instant of midnight there. */
export function toCell(value: unknown, timeZone: () => string): Cell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // Dates of a cell function come from another context, where `instanceof Date` is false.
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return Utilities.formatDate(value as GoogleAppsScript.Base.Date, timeZone(), 'yyyy-MM-dd');
  }
  return String(value);
}

export function toGrid(values: readonly (readonly unknown[])[], timeZone: () => string): Grid {
  return values.map((row) => row.map((value) => toCell(value, timeZone)));
}

/** Sheets clears a cell that is given ''. */
export function fromGrid(cells: Grid): (string | number | boolean)[][] {
  return cells.map((row) => row.map((cell) => cell ?? ''));
}
