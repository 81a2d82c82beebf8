// Which rows are new, and which cells of the rows that are there are filled in or brought up to date.
import type { Language } from '../catalog/label';
import { type Cell, isBlank, textOf } from './cell';
import type { Column } from './column';
import { cellIn, idOf, type Layout, rowsById } from './layout';
import type { PlannedLayout } from './plan-layout';
import type { SheetSnapshot } from './snapshot';
import type { SpecRow, TableSpec } from './table-spec';

/** An entered cell that says something else than what was to be filled in; the entry stays. */
export interface Conflict {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly kept: string;
  readonly offered: string;
}

export interface RowPlan {
  /** Cells of the new rows by key; the first goes below the last row in use. */
  readonly newRows: readonly Readonly<Record<string, Cell>>[];
  /** Changed cells of rows that are there: key → row → cell. */
  readonly changes: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
  readonly conflicts: readonly Conflict[];
  readonly cellsFilled: number;
  readonly cellsRefreshed: number;
}

/** Entered cells are filled only where blank; copied cells follow their source. */
export function planRows(
  spec: TableSpec,
  found: SheetSnapshot | null,
  before: PlannedLayout['before'],
  language: Language,
): RowPlan {
  const newRows: Readonly<Record<string, Cell>>[] = [];
  const changes = new Map<string, Map<number, Cell>>();
  const conflicts: Conflict[] = [];
  let cellsFilled = 0;
  let cellsRefreshed = 0;
  const idColumns = spec.idKeys.flatMap((key) => spec.columns.filter((column) => column.key === key));
  const rows = found && before ? rowsById(found, before, idColumns, spec.blankIdKeys) : new Map<string, number>();
  const change = (column: Column, row: number, cell: Cell) => {
    const cells = changes.get(column.key) ?? new Map<number, Cell>();
    changes.set(column.key, cells.set(row, cell));
  };
  if (found && before) {
    for (const [column, row, cell] of translations(spec, found, before, language)) {
      change(column, row, cell);
      cellsRefreshed++;
    }
  }
  // Of two rows with one id the first counts, as it does everywhere: the second must not write over the first.
  const seen = new Set<string>();
  for (const specRow of spec.rows) {
    const id = idOf(idColumns, (key) => specRow.cells[key] ?? null, spec.blankIdKeys);
    if (id === null || seen.has(id)) continue;
    seen.add(id);
    const row = rows.get(id);
    if (row === undefined || !found || !before) {
      newRows.push(specRow.cells);
      continue;
    }
    for (const column of spec.columns) {
      const cell = changes.get(column.key)?.get(row) ?? cellIn(found, before, row, column.key);
      const wanted = wantedCell(specRow, column);
      if (wanted === undefined || sameCell(cell, wanted) || saysTheSame(column, cell, wanted)) continue;
      if (column.origin === 'copied' || specRow.set?.[column.key] !== undefined) {
        change(column, row, wanted);
        cellsRefreshed++;
      } else if (isBlank(cell)) {
        change(column, row, wanted);
        cellsFilled++;
      } else {
        conflicts.push({ sheet: spec.title, row, column: column.key, kept: textOf(cell), offered: textOf(wanted) });
      }
    }
  }
  return { newRows, changes, conflicts, cellsFilled, cellsRefreshed };
}

function wantedCell(specRow: SpecRow, column: Column): Cell | undefined {
  if (column.origin === 'computed') return undefined;
  const set = specRow.set?.[column.key];
  if (set !== undefined) return set;
  const wanted = column.origin === 'copied' ? specRow.cells[column.key] : specRow.fill[column.key];
  return column.origin === 'entered' && isBlank(wanted) ? undefined : wanted;
}

/** Words of closed lists that stand in the other language, such as a rule, in rows that are there. */
function* translations(
  spec: TableSpec,
  found: SheetSnapshot,
  before: Layout,
  language: Language,
): Generator<readonly [Column, number, Cell]> {
  for (const column of spec.columns.filter(({ origin }) => origin === 'entered')) {
    for (let row = before.headerRow + 1; row <= before.lastRow; row++) {
      const cell = cellIn(found, before, row, column.key);
      const translated = column.translated(cell, language, (key) => cellIn(found, before, row, key));
      if (translated !== cell) yield [column, row, translated];
    }
  }
}

/** A date that somebody wrote in their own way is the same date; what is copied is made the same to the letter. */
function saysTheSame(column: Column, found: Cell, wanted: Cell): boolean {
  if (column.origin !== 'entered') return false;
  const [one, other] = [column.read(found), column.read(wanted)];
  return one.kind === 'value' && other.kind === 'value' && one.value === other.value;
}

/** Numbers compare as numbers, everything else as text. */
function sameCell(found: Cell, wanted: Cell): boolean {
  if (isBlank(found) || isBlank(wanted)) return isBlank(found) && isBlank(wanted);
  return found === wanted || textOf(found) === textOf(wanted);
}
