// A cell as plain data: empty is null, a date is ISO text.
import type { Labels } from '../catalog/label';

export type Cell = string | number | boolean | null;

export type Grid = readonly (readonly Cell[])[];

/** Blank is null and text of spaces alone; zero and false are values. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** What the cell says, trimmed; '' for a blank one. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Words compare without case, surrounding spaces and full-width forms: “ＹＥＳ ” is yes. */
export function wordOf(cell: Cell | undefined): string {
  return textOf(cell).normalize('NFKC').toLowerCase();
}

/** The member of a closed list that a cell names, by its key or by its word in either language; null when it names none. */
export function choiceOf<Key extends string>(labels: Labels<Key>, cell: Cell | undefined): Key | null {
  const word = wordOf(cell);
  // Rows to spare are blank, and there are more of them than of any other.
  if (word === '') return null;
  for (const key of Object.keys(labels) as Key[]) {
    if (word === wordOf(key) || Object.values<string>(labels[key]).some((name) => word === wordOf(name))) return key;
  }
  return null;
}
