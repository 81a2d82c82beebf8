// Reads the rows of a sheet into values, cell by cell: one bad cell must not cost the row.
import type { PlacedProblem } from '../core/entry-problem';
import { isBlank } from './cell';
import type { Column, RowOf } from './column';
import { cellIn, type Layout } from './layout';
import type { SheetCells } from './snapshot';

export interface TableRow<Columns> {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly values: RowOf<Columns>;
}

export interface TableRows<Columns> {
  readonly rows: readonly TableRow<Columns>[];
  readonly problems: readonly PlacedProblem[];
}

/** All rows that are not empty; a cell that cannot be read is null in its row and a problem that names its place. */
export function readTable<Columns extends Readonly<Record<string, Column>>>(
  sheet: SheetCells,
  layout: Layout,
  columns: Columns,
): TableRows<Columns> {
  const rows: TableRow<Columns>[] = [];
  const problems: PlacedProblem[] = [];
  for (let row = layout.headerRow + 1; row <= layout.lastRow; row++) {
    const cells = Object.keys(columns).map((key) => cellIn(sheet, layout, row, key));
    if (cells.every(isBlank)) continue;
    const values = Object.entries(columns).map(([key, column], index) => {
      const reading = column.read(cells[index] ?? null);
      if (reading.kind === 'problem') {
        const place = { source: { kind: 'sheet', name: sheet.title }, row, column: key } as const;
        problems.push({ place, problem: reading.problem });
      }
      return [key, reading.kind === 'value' ? reading.value : null];
    });
    rows.push({ row, values: Object.fromEntries(values) as RowOf<Columns> });
  }
  return { rows, problems };
}
