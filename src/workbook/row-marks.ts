// Rules that colour the cell of a column, row by row.
import type { ColumnKey } from '../text/text';
import { areaOf, columnLetters } from './formula';
import type { Layout } from './layout';
import type { ConditionalFormat } from './step';

/** A cell of the row that is looked at, and the whole column of it. */
export interface CellOf {
  (key: ColumnKey): string;
  readonly column: (key: ColumnKey) => string;
}

/**
 * Colours the cell of a column in the data rows. The area begins above the headers: a row inserted right under them
 * would otherwise shift every rule by one.
 */
export function rowsWhere(
  layout: Layout,
  rowCount: number,
  key: ColumnKey,
  condition: (cell: CellOf) => string,
  tone: ConditionalFormat['tone'],
): ConditionalFormat {
  const at = (wanted: ColumnKey) => layout.columns.get(wanted) ?? 1;
  const letters = (wanted: ColumnKey) => `$${columnLetters(at(wanted))}`;
  const cell = Object.assign((wanted: ColumnKey) => `${letters(wanted)}${layout.keyRow}`, {
    column: (wanted: ColumnKey) => `${letters(wanted)}:${letters(wanted)}`,
  });
  return {
    formula: `=AND(ROW()>${layout.headerRow};${condition(cell)})`,
    tone,
    area: areaOf(layout.keyRow, at(key), rowCount - layout.keyRow + 1, 1),
  };
}
