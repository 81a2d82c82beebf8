// Where everything of a sheet will stand: as found, with missing columns added, or as declared for a new sheet.
import { isBlank } from './cell';
import type { Column } from './column';
import { type Layout, layoutOf } from './layout';
import type { SheetSnapshot } from './snapshot';
import type { Step } from './step';
import type { TableSpec } from './table-spec';

/** Rows beyond those in use, so that people can type on below. */
export const SPARE_ROWS = 50;

export interface PlannedLayout {
  readonly layout: Layout;
  /** Where things stand before the steps; null for a new sheet. */
  readonly before: Layout | null;
  readonly rowCount: number;
  /** Columns that have to be furnished: all of a new sheet, else those just added. */
  readonly newColumns: readonly Column[];
  readonly steps: readonly Step[];
}

/** Null when a sheet that is there has lost its key row: nobody can tell its columns apart any more. */
export function planLayout(spec: TableSpec, found: SheetSnapshot | null, newRows: number): PlannedLayout | null {
  if (found === null) return newSheet(spec);
  const layout = layoutOf(found, spec.columns, spec.formula?.name ?? null);
  if (layout === null) return null;
  const columns = new Map(layout.columns);
  const newColumns: Column[] = [];
  const steps: Step[] = [];
  for (const [column, at] of lostFormulaPlaces(spec, found, columns)) {
    columns.set(column.key, at);
    newColumns.push(column);
  }
  spec.columns.forEach((column, index) => {
    if (columns.has(column.key)) return;
    const before = spec.columns[index - 1];
    const after = before ? (columns.get(before.key) ?? 0) : 0;
    for (const [key, at] of columns) if (at > after) columns.set(key, at + 1);
    columns.set(column.key, after + 1);
    newColumns.push(column);
    steps.push({ sheet: spec.key, type: 'AddColumns', after, count: 1 });
  });
  const needed = layout.lastRow + newRows;
  const missing = needed > found.rowCount ? needed + SPARE_ROWS - found.rowCount : 0;
  if (missing > 0) steps.push({ sheet: spec.key, type: 'AddRows', after: found.rowCount, count: missing });
  return { layout: { ...layout, columns }, before: layout, rowCount: found.rowCount + missing, newColumns, steps };
}

/** Where the formula was deleted, what it spilled is gone: the empty columns that it leaves are taken again instead of new ones. */
function lostFormulaPlaces(
  spec: TableSpec,
  found: SheetSnapshot,
  columns: ReadonlyMap<string, number>,
): (readonly [Column, number])[] {
  const computed = spec.columns.filter(({ origin }) => origin === 'computed');
  const first = spec.columns.findIndex(({ origin }) => origin === 'computed');
  const before = columns.get(spec.columns[first - 1]?.key ?? '');
  if (before === undefined || computed.some(({ key }) => columns.has(key))) return [];
  const places = computed.map((column, index) => [column, before + 1 + index] as const);
  const areEmpty = places.every(
    ([, at]) => at <= found.columnCount && found.cells.every((row) => isBlank(row[at - 1] ?? null)),
  );
  return areEmpty ? places : [];
}

function newSheet(spec: TableSpec): PlannedLayout {
  const columns = new Map<string, number>(spec.columns.map((column, index) => [column.key, index + 1]));
  const rowCount = 2 + spec.rows.length + SPARE_ROWS;
  return {
    layout: { keyRow: 1, headerRow: 2, columns, lastRow: 2 },
    before: null,
    rowCount,
    newColumns: spec.columns,
    steps: [],
  };
}
