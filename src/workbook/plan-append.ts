// Rows added below the last one in use.
import type { Cell } from './cell';
import type { Column } from './column';
import { areaOf } from './formula';
import type { Layout } from './layout';
import { numbersIn, runsOf } from './runs';
import type { SheetCells } from './snapshot';
import { asWritten, type Step } from './step';

/** The grid grows by this much at a time, so that not every submit has to. */
const SPARE_ROWS = 50;

/** One write for all rows while the columns stand side by side; a column of somebody's own between them is not touched. */
export function planAppend(
  sheet: SheetCells,
  layout: Layout,
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, Cell>>[],
): Step[] {
  if (rows.length === 0) return [];
  const keyAt = new Map([...layout.columns].map(([key, at]) => [at, key]));
  const first = layout.lastRow + 1;
  const last = layout.lastRow + rows.length;
  const runs = runsOf([...keyAt.keys()]);
  const steps: Step[] = [];
  if (last > sheet.rowCount) {
    const count = last - sheet.rowCount + SPARE_ROWS;
    steps.push({ sheet: sheet.key, type: 'AddRows', after: sheet.rowCount, count });
    for (const run of runs) {
      const formats = numbersIn(run).map(
        (at) => columns.find(({ key }) => key === keyAt.get(at))?.format(() => null) ?? 'General',
      );
      const area = areaOf(sheet.rowCount + 1, run.from, count, formats.length);
      steps.push({ sheet: sheet.key, type: 'SetFormats', area, formats: Array.from({ length: count }, () => formats) });
    }
  }
  for (const run of runs) {
    const at = numbersIn(run);
    steps.push({
      sheet: sheet.key,
      type: 'WriteCells',
      area: areaOf(first, run.from, rows.length, at.length),
      cells: rows.map((row) => at.map((column) => asWritten(row[keyAt.get(column) ?? ''] ?? null))),
    });
  }
  return steps;
}
