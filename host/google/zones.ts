// Cell coordinates: Google counts from 1, the engine from 0.
import type { Zone } from '../engine';
import type { ScriptContext } from '../script-context';
import { ServiceError, texts } from '../service-error';
import type { Workbook } from '../workbook';

export function letters(col: number): string {
  let name = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export const cellName = (col: number, row: number): string => `${letters(col)}${row + 1}`;

export function zoneName(zone: Zone): string {
  const first = cellName(zone.left, zone.top);
  const last = cellName(zone.right, zone.bottom);
  return first === last ? first : `${first}:${last}`;
}

export const rowsOf = (zone: Zone): number => zone.bottom - zone.top + 1;
export const columnsOf = (zone: Zone): number => zone.right - zone.left + 1;

/** row, column, numRows, numColumns as in Sheet.getRange, with Google's errors. */
export function zoneAt(
  context: ScriptContext,
  sheetId: string,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Zone {
  if (row < 1) throw new ServiceError(texts.startAtLeastOne('row'));
  if (column < 1) throw new ServiceError(texts.startAtLeastOne('column'));
  if (rows < 1) throw new ServiceError(texts.atLeastOne('rows'));
  if (columns < 1) throw new ServiceError(texts.atLeastOne('columns'));
  const zone = {
    left: Math.floor(column) - 1,
    top: Math.floor(row) - 1,
    right: Math.floor(column) + Math.floor(columns) - 2,
    bottom: Math.floor(row) + Math.floor(rows) - 2,
  };
  const getters = context.workbook.model.getters;
  if (zone.bottom >= getters.getNumberRows(sheetId) || zone.right >= getters.getNumberCols(sheetId)) {
    throw new ServiceError(texts.outside);
  }
  return zone;
}

const a1Form = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/;

/** A1 notation, whole columns (A:C), open ends (A2:C) and an optional sheet name included. */
export const zoneFromA1 = (context: ScriptContext, sheetId: string, a1: string) =>
  zoneFromA1InWorkbook(context.workbook, sheetId, a1);

export function zoneFromA1InWorkbook(workbook: Workbook, sheetId: string, a1: string): { sheetId: string; zone: Zone } {
  const getters = workbook.model.getters;
  const match = a1Form.exec(a1.trim());
  if (!match || (!match[3] && !match[4])) throw new ServiceError('Range not found');
  const name = match[1]?.replaceAll("''", "'") ?? match[2];
  const target = name === undefined ? sheetId : getters.getSheetIdByName(name);
  if (target === undefined) throw new ServiceError('Range not found');
  const lastRow = getters.getNumberRows(target) - 1;
  const lastColumn = getters.getNumberCols(target) - 1;
  const isSpan = a1.includes(':');
  const zone = {
    left: match[3] ? columnNumber(match[3]) : 0,
    top: match[4] ? Number(match[4]) - 1 : 0,
    right: isSpan ? (match[5] ? columnNumber(match[5]) : lastColumn) : match[3] ? columnNumber(match[3]) : lastColumn,
    bottom: isSpan ? (match[6] ? Number(match[6]) - 1 : lastRow) : match[4] ? Number(match[4]) - 1 : lastRow,
  };
  const ordered = {
    left: Math.min(zone.left, zone.right),
    right: Math.max(zone.left, zone.right),
    top: Math.min(zone.top, zone.bottom),
    bottom: Math.max(zone.top, zone.bottom),
  };
  if (ordered.top < 0 || ordered.bottom > lastRow || ordered.right > lastColumn) throw new ServiceError(texts.outside);
  return { sheetId: target, zone: ordered };
}

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
