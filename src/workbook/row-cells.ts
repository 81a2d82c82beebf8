// A row's values as the cells that are written.
import type { Language } from '../catalog/label';
import type { Cell } from './cell';
import type { Column } from './column';

export type RowValues = Readonly<Record<string, unknown>>;

/** By column key; columns of which the row says nothing are blank. */
export function cellsOf(
  columns: Readonly<Record<string, Column>>,
  row: RowValues,
  language: Language,
): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, key in row ? column.write(row[key] ?? null, language) : null]),
  );
}
