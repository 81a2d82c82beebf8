// Formulas as text: ranges, and the one writing in which two formulas are compared.
import type { Area } from './snapshot';

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** `'Paid ads'!A1:L`: whole columns from a row on, so that a row inserted anywhere stays inside. */
export function openRange(title: string | null, row: number, fromColumn: number, toColumn: number): string {
  const range = `${columnLetters(fromColumn)}${row}:${columnLetters(toColumn)}`;
  return title === null ? range : `'${title.replace(/'/g, "''")}'!${range}`;
}

/** Sheets hands formulas back in its own writing: separator, case, spaces and needless quotes differ, the meaning does not. */
export function sameFormula(one: string, other: string): boolean {
  return normalised(one) === normalised(other);
}

/** True when the formula is a call of this function. */
export function callsFunction(formula: string, name: string): boolean {
  return normalised(formula).startsWith(`=${name}(`);
}

/** The same for a formula wherever in the sheet it stands: cells and row numbers left out, also cells that were deleted. */
export function shapeOf(formula: string): string {
  return normalised(formula)
    .replace(/#REF!?|\$?[A-Z]+\$?\d+/g, '#')
    .replace(/ROW\(\)>\d+/g, 'ROW()>#');
}

function normalised(formula: string): string {
  // Odd pieces are quoted: sheet names ('…', where '' is a quote) or text ("…").
  return formula
    .split(/('(?:[^']|'')*'|"(?:[^"]|"")*")/)
    .map((piece, index) => {
      if (index % 2 === 0) return piece.replace(/\s/g, '').replace(/;/g, ',').toUpperCase();
      return piece.startsWith("'") ? piece.slice(1, -1).toUpperCase() : piece;
    })
    .join('');
}

export function areaOf(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}
