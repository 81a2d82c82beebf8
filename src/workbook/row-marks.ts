// What colours a cell: rules of one column, row by row, and the cells that “To do” is about.
import type { ColumnKey } from '../text/text';
import { areaOf, columnLetters } from './formula';
import type { Layout } from './layout';
import type { ConditionalFormat } from './step';

/** The entered cells of a KPI row that something may be said about. */
export const markedColumns = ['person_id', 'rule', 'detail', 'weight', 'baseline', 'target', 'actual'] as const;

export type MarkedColumn = (typeof markedColumns)[number];

/** `|weight|target|`: stands hidden in the row, so that what is said in words and what is coloured come from one place. */
export function marksCell(columns: readonly MarkedColumn[]): string | null {
  return columns.length === 0 ? null : `|${[...new Set(columns)].join('|')}|`;
}

/** Colours each cell that the column of marks names. */
export function marksOfRows(layout: Layout, rowCount: number): ConditionalFormat[] {
  return markedColumns
    .filter((key) => layout.columns.has(key))
    .map((key) =>
      rowsWhere(layout, rowCount, key, (cell) => `ISNUMBER(FIND("|${key}|";${cell('marks')}))`, 'attention'),
    );
}

/**
 * Colours the cell of a column in the data rows. The area begins above the headers: a row inserted right under them
 * would otherwise shift every rule by one.
 */
export function rowsWhere(
  layout: Layout,
  rowCount: number,
  key: ColumnKey,
  condition: (cell: (key: ColumnKey) => string) => string,
  tone: ConditionalFormat['tone'],
): ConditionalFormat {
  const columnOf = (wanted: ColumnKey) => layout.columns.get(wanted) ?? 1;
  const cell = (wanted: ColumnKey) => `$${columnLetters(columnOf(wanted))}${layout.keyRow}`;
  return {
    formula: `=AND(ROW()>${layout.headerRow};${condition(cell)})`,
    tone,
    area: areaOf(layout.keyRow, columnOf(key), rowCount - layout.keyRow + 1, 1),
  };
}
