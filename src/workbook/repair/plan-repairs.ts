// What people did to the frame of our sheets and can be put back for certain: keys, the row of keys, ids of a deleted column.
import { type Column, TEXT_FORMAT } from '../column';
import { areaOf } from '../formula';
import { type Layout, layoutOf } from '../layout';
import { numbersIn, runsOf } from '../runs';
import { sheetTable } from '../sheet-tables';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { asWritten, type Step } from '../step';
import { lostIds } from './lost-ids';
import { type LostKeys, lostKeys } from './lost-keys';
import { snapshotAfter } from './snapshot-after';

export type Repair =
  | { readonly type: 'KeysRestored'; readonly title: string; readonly columns: readonly string[] }
  | {
      readonly type: 'IdsRestored';
      readonly title: string;
      readonly column: string;
      readonly count: number;
      readonly unknownRows: readonly number[];
    };

export interface PlannedRepairs {
  readonly repairs: readonly Repair[];
  readonly steps: readonly Step[];
  /** The workbook once the steps are carried out, as far as values go. */
  readonly after: WorkbookSnapshot;
}

/** A sheet without its keys, and the columns that its headers do not tell either. */
export interface DamagedSheet {
  readonly title: string;
  readonly columns: readonly string[];
}

export function planRepairs(snapshot: WorkbookSnapshot): PlannedRepairs | { readonly damaged: DamagedSheet } {
  const repairs: Repair[] = [];
  const steps: Step[] = [];
  let sheets = snapshot.sheets;
  const carryOut = (own: readonly Step[]) => {
    steps.push(...own);
    sheets = sheets.map((sheet) => snapshotAfter(sheet, own));
  };
  for (const { key, title } of snapshot.sheets) {
    const table = sheetTable(key);
    const sheet = sheets.find((candidate) => candidate.key === key);
    if (!table || !sheet || isEmpty(sheet)) continue;
    const lost = lostKeys(sheet, table);
    if (lost === null) continue;
    if ('unknown' in lost) return { damaged: { title, columns: lost.unknown } };
    repairs.push({ type: 'KeysRestored', title, columns: lost.keys.map((column) => column.key) });
    carryOut(keySteps(key, lost));
  }
  for (const { key, title } of snapshot.sheets) {
    for (;;) {
      const sheet = sheets.find((candidate) => candidate.key === key);
      const table = sheetTable(key);
      const layout = sheet && table ? layoutOf(sheet, table.columns, table.formulaName) : null;
      const lost = sheet && layout ? lostIds(sheet, sheets) : null;
      const index = table?.columns.findIndex((column) => column.key === lost?.column) ?? -1;
      const column = table?.columns[index];
      if (!sheet || !layout || !lost || !column) break;
      const { unknownRows, ids } = lost;
      repairs.push({ type: 'IdsRestored', title, column: column.key, count: ids.size, unknownRows });
      const after = layout.columns.get(table?.columns[index - 1]?.key ?? '') ?? 0;
      carryOut(idSteps(sheet, layout, column, after, ids));
    }
  }
  return { repairs, steps, after: { ...snapshot, sheets } };
}

function isEmpty(sheet: SheetSnapshot): boolean {
  return sheet.cells.every((row) => row.every((cell) => cell === null));
}

function keySteps(sheet: string, { keyRow, headerRow, rowIsGone, keys }: LostKeys): Step[] {
  const steps: Step[] = [];
  if (rowIsGone) {
    steps.push({ sheet, type: 'AddRows', after: keyRow - 1, count: 1 });
    steps.push({ sheet, type: 'Freeze', rows: headerRow, columns: null });
  }
  const keyAt = new Map(keys.map(({ key, at }) => [at, key]));
  for (const run of runsOf([...keyAt.keys()])) {
    const cells = [numbersIn(run).map((at) => keyAt.get(at) ?? '')];
    const area = areaOf(keyRow, run.from, 1, run.to - run.from + 1);
    steps.push({ sheet, type: 'SetFormats', area, formats: [cells[0]?.map(() => TEXT_FORMAT) ?? []] });
    steps.push({ sheet, type: 'WriteCells', area, cells });
  }
  return steps;
}

function idSteps(
  { key: sheet, rowCount }: SheetSnapshot,
  { keyRow, headerRow }: Layout,
  column: Column,
  after: number,
  ids: ReadonlyMap<number, string>,
): Step[] {
  const at = after + 1;
  const { key, width, align, wrap, hidden } = column;
  const look = { column: at, width, align, wrap, hidden, computed: false };
  const whole = areaOf(headerRow + 1, at, rowCount - headerRow, 1);
  return [
    { sheet, type: 'AddColumns', after, count: 1 },
    { sheet, type: 'SetFormats', area: whole, formats: Array.from({ length: whole.rows }, () => [TEXT_FORMAT]) },
    // A new column takes over the checks of the one beside it.
    { sheet, type: 'SetValidations', area: whole, validations: Array.from({ length: whole.rows }, () => [null]) },
    { sheet, type: 'WriteCells', area: areaOf(keyRow, at, 1, 1), cells: [[key]] },
    ...runsOf([...ids.keys()]).map(
      (run): Step => ({
        sheet,
        type: 'WriteCells',
        area: areaOf(run.from, at, run.to - run.from + 1, 1),
        cells: numbersIn(run).map((row) => [asWritten(ids.get(row) ?? null)]),
      }),
    ),
    { sheet, type: 'StyleTable', keyRow, headerRow, rows: rowCount, columns: [look] },
  ];
}
