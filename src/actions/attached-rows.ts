// Rows that are saved together with records, on sheets of their own: figures, and what was learned about their files.
import type { SourceKind } from '../catalog/source-kinds';
import type { Cell } from '../workbook/cell';
import type { Column } from '../workbook/column';
import { figureRow, type NewFigure } from '../workbook/figures/stored-figure';
import { layoutOf } from '../workbook/layout';
import { planAppend } from '../workbook/plan-append';
import type { Written } from '../workbook/records/chain';
import { cellsOf } from '../workbook/row-cells';
import { figureColumns } from '../workbook/sheets/figures';
import { sourceColumns } from '../workbook/sheets/sources';
import type { Step } from '../workbook/step';
import type { Context } from './context';

export interface Learned {
  /** The console, or the columns of the file. */
  readonly origin: string;
  readonly kind: SourceKind;
  readonly found: string;
  readonly means: string;
}

export interface Attached {
  readonly figures: readonly NewFigure[];
  readonly learned: readonly Learned[];
}

/** Null where a sheet is gone or has lost a column. */
export function attachedSteps(
  { cells, language }: Context,
  { figures, learned }: Attached,
  written: Written,
): readonly Step[] | null {
  const { by, at } = written;
  const figureCells = figures.map((figure, index) =>
    cellsOf(figureColumns, figureRow(figure, index, written), language),
  );
  const sourceCells = learned.map(({ origin, kind, found, means }) =>
    cellsOf(sourceColumns, { origin, source_kind: kind, found, means, by, at }, language),
  );
  const steps = [
    appended(cells.sheets, 'figures', Object.values(figureColumns), figureCells),
    appended(cells.sheets, 'sources', Object.values(sourceColumns), sourceCells),
  ];
  return steps.some((part) => part === null) ? null : steps.flatMap((part) => part ?? []);
}

function appended(
  sheets: Context['cells']['sheets'],
  key: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, Cell>>[],
): Step[] | null {
  const sheet = sheets.find((candidate) => candidate.key === key);
  const layout = sheet && layoutOf(sheet, columns, null);
  if (!sheet || !layout || columns.some((column) => !layout.columns.has(column.key))) return null;
  return planAppend(sheet, layout, columns, rows);
}
