// Which cells a command of the grid changes, and how: typing, pasting, filling, sorting, deleting.
import type { CellPosition, Model, Zone } from './engine';

/** Order: rows and columns are deleted or change places. Sheet: the tab as a whole is meant. */
export type ChangeKind = 'content' | 'looks' | 'order' | 'sheet';

export interface GridChange {
  readonly kind: ChangeKind;
  readonly sheetId: string;
  readonly zones: readonly Zone[];
}

/** What the commands of interest carry; each has some of these. */
export interface GridCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly target?: readonly Zone[];
  readonly zone?: Zone;
  readonly col?: number;
  readonly row?: number;
  readonly matches?: readonly CellPosition[];
  readonly dimension?: 'ROW' | 'COL';
  readonly shiftDimension?: 'ROW' | 'COL';
  readonly elements?: readonly number[];
  readonly clipboardContent?: { readonly text?: string };
}

/** What the engine's plugins keep to themselves, seen from the commands that went by. */
export interface GridMoment {
  readonly copied: { readonly sheetId: string; readonly zones: readonly Zone[]; readonly cut: boolean } | undefined;
  /** Where the fill handle was last drawn to. */
  readonly fillTo: { readonly col: number; readonly row: number } | undefined;
}

const kinds: Readonly<Record<string, ChangeKind>> = {
  UPDATE_CELL: 'content',
  DELETE_CONTENT: 'content',
  DELETE_UNFILTERED_CONTENT: 'content',
  CLEAR_CELL: 'content',
  CLEAR_CELLS: 'content',
  PASTE: 'content',
  PASTE_FROM_OS_CLIPBOARD: 'content',
  REPEAT_PASTE: 'content',
  COPY_PASTE_CELLS_ABOVE: 'content',
  COPY_PASTE_CELLS_ON_LEFT: 'content',
  COPY_PASTE_CELLS_ON_ZONE: 'content',
  AUTOFILL: 'content',
  AUTOFILL_AUTO: 'content',
  INSERT_CELL: 'content',
  DELETE_CELL: 'content',
  REPLACE_SEARCH: 'content',
  REMOVE_DUPLICATES: 'content',
  TRIM_WHITESPACE: 'content',
  SPLIT_TEXT_INTO_COLUMNS: 'content',
  SUM_SELECTION: 'content',
  TOGGLE_CHECKBOX: 'content',
  ADD_MERGE: 'looks',
  REMOVE_MERGE: 'looks',
  SET_FORMATTING: 'looks',
  SET_FORMATTING_WITH_PIVOT: 'looks',
  CLEAR_FORMATTING: 'looks',
  SET_DECIMAL: 'looks',
  SET_ZONE_BORDERS: 'looks',
  PAINT_FORMAT: 'looks',
  SORT_CELLS: 'order',
  REMOVE_COLUMNS_ROWS: 'order',
  MOVE_COLUMNS_ROWS: 'order',
  ADD_COLUMNS_ROWS: 'sheet',
  DELETE_SHEET: 'sheet',
  RENAME_SHEET: 'sheet',
};

export function gridChanges(command: GridCommand, model: Model, moment: GridMoment): GridChange[] {
  const kind = kinds[command.type];
  if (kind === undefined) return [];
  const { getters } = model;
  const sheetId = command.sheetId ?? getters.getActiveSheetId();
  if (getters.tryGetSheet(sheetId) === undefined) return [];
  if (kind === 'sheet') return [{ kind, sheetId, zones: [] }];
  if (command.matches) {
    return command.matches.map((cell) => ({ kind, sheetId: cell.sheetId, zones: [cellZone(cell)] }));
  }
  const changes: GridChange[] = [{ kind, sheetId, zones: zonesOf(command, model, moment, sheetId) }];
  // What is cut is taken away from where it was.
  if (command.type === 'PASTE' && moment.copied?.cut) {
    changes.push({ kind, sheetId: moment.copied.sheetId, zones: moment.copied.zones });
  }
  return changes;
}

function zonesOf(command: GridCommand, { getters }: Model, moment: GridMoment, sheetId: string): readonly Zone[] {
  const { target, zone, col, row } = command;
  switch (command.type) {
    case 'PASTE':
      return (target ?? []).map((into) => grown(into, sizeOf(moment.copied?.zones ?? [])));
    case 'PASTE_FROM_OS_CLIPBOARD':
      return (target ?? []).map((into) => grown(into, sizeOfText(command.clipboardContent?.text ?? '')));
    case 'AUTOFILL':
      return moment.fillTo ? [filled(getters.getSelectedZone(), moment.fillTo)] : [];
    case 'AUTOFILL_AUTO': {
      const from = getters.getSelectedZone();
      return [{ ...from, top: from.bottom + 1, bottom: getters.getNumberRows(sheetId) - 1 }];
    }
    case 'INSERT_CELL':
    case 'DELETE_CELL':
      if (!zone) return [];
      return command.shiftDimension === 'ROW'
        ? [{ ...zone, bottom: getters.getNumberRows(sheetId) - 1 }]
        : [{ ...zone, right: getters.getNumberCols(sheetId) - 1 }];
    case 'REMOVE_COLUMNS_ROWS':
    case 'MOVE_COLUMNS_ROWS': {
      const whole = getters.getSheetZone(sheetId);
      return (command.elements ?? []).map((index) =>
        command.dimension === 'ROW' ? { ...whole, top: index, bottom: index } : { ...whole, left: index, right: index },
      );
    }
  }
  if (target) return target;
  if (zone) return [zone];
  if (col !== undefined && row !== undefined) return [cellZone({ col, row })];
  return getters.getSelectedZones();
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(zones: readonly Zone[]): Size {
  const rows = new Set(zones.flatMap(({ top, bottom }) => counted(top, bottom)));
  const columns = new Set(zones.flatMap(({ left, right }) => counted(left, right)));
  return { rows: rows.size, columns: columns.size };
}

function sizeOfText(text: string): Size {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return { rows: lines.length, columns: Math.max(...lines.map((line) => line.split('\t').length)) };
}

const counted = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What is pasted fills the place it is pasted to, and goes beyond it when it is larger. */
const grown = (zone: Zone, { rows, columns }: Size): Zone => ({
  ...zone,
  bottom: Math.max(zone.bottom, zone.top + rows - 1),
  right: Math.max(zone.right, zone.left + columns - 1),
});

/** The fill handle works in one direction at a time: the one it was drawn further in. */
function filled(from: Zone, { col, row }: { readonly col: number; readonly row: number }): Zone {
  const down = Math.max(row - from.bottom, from.top - row, 0);
  const across = Math.max(col - from.right, from.left - col, 0);
  if (down === 0 && across === 0) return from;
  if (down >= across) {
    return row > from.bottom
      ? { ...from, top: from.bottom + 1, bottom: row }
      : { ...from, top: row, bottom: from.top - 1 };
  }
  return col > from.right
    ? { ...from, left: from.right + 1, right: col }
    : { ...from, left: col, right: from.left - 1 };
}

const cellZone = ({ col, row }: { readonly col: number; readonly row: number }): Zone => ({
  top: row,
  bottom: row,
  left: col,
  right: col,
});
