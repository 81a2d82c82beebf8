// Where everything of a sheet will stand: as found, with missing columns added, or as declared for a new sheet.
import { isBlank } from './cell';
import type { Column } from './column';
import { type Layout, layoutOf } from './layout';
import { columnsSeen } from './repair/column-identity';
import { isBlockedFormula } from './repair/stray-values';
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
  for (const [column, at] of lostFormulaPlaces(spec, found, layout)) {
    columns.set(column.key, at);
    newColumns.push(column);
  }
  const room = roomForResults(spec, found, { ...layout, columns });
  if (room) {
    for (const [key, at] of columns) {
      if (at > room.after && !room.computed.some((column) => column.key === key)) columns.set(key, at + room.count);
    }
    newColumns.push(...room.computed.slice(-room.count).filter((column) => !newColumns.includes(column)));
    steps.push({ sheet: spec.key, type: 'AddColumns', after: room.after, count: room.count });
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

/**
 * Where the formula was deleted or overwritten, what it spilled is gone: its columns are known by their notes, or else the empty
 * columns that it leaves are taken again instead of new ones.
 */
function lostFormulaPlaces(spec: TableSpec, found: SheetSnapshot, layout: Layout): (readonly [Column, number])[] {
  const computed = computedColumns(spec);
  if (computed.length === 0 || computed.some(({ key }) => layout.columns.has(key))) return [];
  const seen = columnsSeen(found, layout.headerRow, spec.columns).flatMap(({ key, at }) => {
    const index = computed.findIndex((column) => column.key === key);
    return index === -1 ? [] : [{ at, first: at - index }];
  });
  const [noted] = seen;
  if (noted !== undefined) {
    const entered = new Set(layout.columns.values());
    const isFree = (first: number) => first >= 1 && computed.every((_, index) => !entered.has(first + index));
    // Where one of them was deleted the others have moved up: they begin where the first that is left stands.
    const first = seen.find((one) => isFree(one.first))?.first ?? noted.at;
    return computed.map((column, index) => [column, first + index] as const);
  }
  const first = spec.columns.findIndex(({ origin }) => origin === 'computed');
  const before = layout.columns.get(spec.columns[first - 1]?.key ?? '');
  if (before === undefined) return [];
  const places = computed.map((column, index) => [column, before + 1 + index] as const);
  const areEmpty = places.every(
    ([, at]) => at <= found.columnCount && found.cells.every((row) => isBlank(row[at - 1] ?? null)),
  );
  return areEmpty ? places : [];
}

/** New columns in front of a column of ours or of somebody's own that stands where results must spread. */
function roomForResults(spec: TableSpec, found: SheetSnapshot, { keyRow, headerRow, columns }: Layout) {
  const computed = computedColumns(spec);
  const anchor = columns.get(computed[0]?.key ?? '');
  if (anchor === undefined) return null;
  const entered = new Set(
    spec.columns.filter(({ origin }) => origin !== 'computed').flatMap(({ key }) => columns.get(key) ?? []),
  );
  const hasFormula = (found.topFormulas[keyRow - 1]?.[anchor - 1] ?? '') !== '';
  const isDark = !hasFormula || isBlockedFormula(found.cells[keyRow - 1]?.[anchor - 1] ?? null);
  const free = computed.findIndex((_, index) => {
    const at = anchor + index;
    const hasOwnHeader = isDark && index > 0 && !isBlank(found.cells[headerRow - 1]?.[at - 1]);
    return entered.has(at) || hasOwnHeader || at > found.columnCount;
  });
  return free === -1 ? null : { computed, after: anchor + free - 1, count: computed.length - free };
}

function computedColumns({ columns }: TableSpec): Column[] {
  return columns.filter(({ origin }) => origin === 'computed');
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
