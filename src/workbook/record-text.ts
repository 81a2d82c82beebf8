// The one writing of a cell in Records.
import { type Cell, textOf } from './cell';

/** Trimmed, '' for a blank cell, line breaks as Sheets keeps them. */
export function recordText(cell: Cell): string {
  return textOf(cell).replace(/\r\n?/g, '\n');
}
