// The figures of earlier imports that count, and what was learned about their files.
import type { Column, RowOf } from '../../workbook/column';
import { countedFigures, type StoredFigure, storedFigure } from '../../workbook/figures/stored-figure';
import { layoutOf } from '../../workbook/layout';
import { figureColumns } from '../../workbook/sheets/figures';
import { type SourceRow, sourceColumns } from '../../workbook/sheets/sources';
import { readTable } from '../../workbook/table-rows';
import type { Context } from '../context';

export type Around = Pick<Context, 'cells' | 'workbook'>;

export function keptFigures(context: Around): readonly StoredFigure[] {
  return countedFigures(storedFigures(context), context.workbook.records);
}

/** Also those that were taken back, and the rows that did so. */
export function storedFigures({ cells }: Around): StoredFigure[] {
  return rowsOf(cells, 'figures', figureColumns).flatMap((row) => storedFigure(row) ?? []);
}

export function rememberedRows({ cells }: Around): readonly SourceRow[] {
  return rowsOf(cells, 'sources', sourceColumns);
}

function rowsOf<Columns extends Readonly<Record<string, Column>>>(
  cells: Context['cells'],
  key: string,
  columns: Columns,
): RowOf<Columns>[] {
  const sheet = cells.sheets.find((candidate) => candidate.key === key);
  const layout = sheet && layoutOf(sheet, Object.values(columns), null);
  if (!sheet || !layout) return [];
  return readTable(sheet, layout, columns).rows.map(({ values }) => values);
}
