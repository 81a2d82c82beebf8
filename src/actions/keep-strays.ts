// Moves values that hide the results of a sheet into Records, and frees their cells: first the record, then the cell.
import type { Language } from '../catalog/label';
import { areaOf } from '../workbook/formula';
import { layoutOf } from '../workbook/layout';
import { planAppend } from '../workbook/plan-append';
import { chained } from '../workbook/records/chain';
import { recordEvent, recordRow, type StoredRecord } from '../workbook/records/record';
import { placeOf, type StrayValue } from '../workbook/repair/stray-values';
import { cellsOf } from '../workbook/row-cells';
import { recordColumns } from '../workbook/sheets/records';
import type { WorkbookCells } from '../workbook/snapshot';
import type { Step } from '../workbook/step';
import type { Deps } from './deps';

const columns = Object.values(recordColumns);

/** False while the sheet is missing or lacks a column. */
export function canKeepRecords(workbook: WorkbookCells): boolean {
  const layout = recordsLayout(workbook)?.layout;
  return layout != null && columns.every(({ key }) => layout.columns.has(key));
}

function recordsLayout(workbook: WorkbookCells) {
  const sheet = workbook.sheets.find(({ key }) => key === 'records');
  const layout = sheet ? layoutOf(sheet, columns, null) : null;
  return sheet && layout ? { sheet, layout } : null;
}

export function keepStrays(
  deps: Deps,
  workbook: WorkbookCells,
  strays: readonly StrayValue[],
  records: readonly StoredRecord[],
  { language, period }: { readonly language: Language; readonly period: string },
): void {
  const place = recordsLayout(workbook);
  if (!place) return;
  const events = strays.map((stray) =>
    recordEvent({
      personId: stray.personId,
      kind: 'stray-value',
      field: 'cell',
      old: stray.content,
      reason: `${stray.title}!${placeOf(stray)}`,
    }),
  );
  const at = deps.now();
  const requestId = deps.digest(JSON.stringify([at, events])).slice(0, 32);
  const written = { at, by: deps.userEmail() ?? '', period, requestId };
  const rows = chained(events, written, records, deps.digest).map((record) =>
    cellsOf(recordColumns, recordRow(record), language),
  );
  const cleared = strays.map(
    ({ sheet, row, column }): Step => ({ sheet, type: 'WriteCells', area: areaOf(row, column, 1, 1), cells: [[null]] }),
  );
  deps.applySteps([...planAppend(place.sheet, place.layout, columns, rows), ...cleared]);
}
