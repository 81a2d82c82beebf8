// What people do in the grid beyond typing: on tabs, filters and the clipboard, as the engine's own menus do it.
import type { Host } from '../../host/host';

export function sheetIdOf(host: Host, title: string): string {
  const id = host.model.getters.getSheetIdByName(title);
  if (id === undefined) throw new Error(`There is no sheet ${title}`);
  return id;
}

export function moveTab(host: Host, title: string, places: number): void {
  host.workbook.dispatch('MOVE_SHEET', { sheetId: sheetIdOf(host, title), delta: places });
}

export function hideTab(host: Host, title: string): void {
  host.workbook.dispatch('HIDE_SHEET', { sheetId: sheetIdOf(host, title) });
}

export function deleteTab(host: Host, title: string): void {
  host.workbook.dispatch('DELETE_SHEET', { sheetId: sheetIdOf(host, title), sheetName: title });
}

/** Metadata and notes go with the copy. */
export function duplicateTab(host: Host, title: string, copy: string): void {
  const { getters } = host.model;
  const sheetIdTo = `copy${getters.getSheetIds().length}-${copy}`;
  host.workbook.dispatch('DUPLICATE_SHEET', { sheetId: sheetIdOf(host, title), sheetIdTo, sheetNameTo: copy });
}

/** Rows and columns from 1. */
export function hide(host: Host, title: string, dimension: 'ROW' | 'COL', place: number): void {
  const sheetId = sheetIdOf(host, title);
  host.workbook.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension, elements: [place - 1] });
}

export function show(host: Host, title: string, dimension: 'ROW' | 'COL', place: number): void {
  const sheetId = sheetIdOf(host, title);
  host.workbook.dispatch('UNHIDE_COLUMNS_ROWS', { sheetId, dimension, elements: [place - 1] });
}

/** Leaves out the rows that show these words in a column, through the filter that stands on the headers. */
export function filterOut(
  host: Host,
  title: string,
  column: number,
  headerRow: number,
  words: readonly string[],
): void {
  const value = { filterType: 'values', hiddenValues: [...words] };
  host.workbook.dispatch('UPDATE_FILTER', {
    sheetId: sheetIdOf(host, title),
    col: column - 1,
    row: headerRow - 1,
    value,
  });
}

/** From outside, as text: rows by line breaks, columns by tabs; no check at the cell is asked. */
export function paste(host: Host, title: string, column: number, row: number, text: string): void {
  toFront(host, title);
  host.workbook.dispatch('PASTE_FROM_OS_CLIPBOARD', {
    target: [{ top: row - 1, bottom: row - 1, left: column - 1, right: column - 1 }],
    clipboardContent: { text },
  });
}

/** Cuts one cell and pastes it elsewhere on the same sheet. */
export function cutTo(host: Host, title: string, from: readonly [column: number, row: number], to: typeof from): void {
  toFront(host, title);
  const zone = ([column, row]: typeof from) => ({ top: row - 1, bottom: row - 1, left: column - 1, right: column - 1 });
  const { selection } = host.model;
  selection.selectZone({ cell: { col: from[0] - 1, row: from[1] - 1 }, zone: zone(from) });
  host.workbook.dispatch('CUT', {});
  host.workbook.dispatch('PASTE', { target: [zone(to)] });
}

function toFront(host: Host, title: string): void {
  const sheetIdFrom = host.model.getters.getActiveSheetId();
  const sheetIdTo = sheetIdOf(host, title);
  if (!host.model.getters.isSheetVisible(sheetIdTo)) host.workbook.dispatch('SHOW_SHEET', { sheetId: sheetIdTo });
  if (sheetIdFrom !== sheetIdTo) host.workbook.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
}

/** The file as “Make a copy” leaves it: metadata and protections do not come along. */
export function copiedFile(host: Host): ReturnType<Host['exportData']> {
  const data: ReturnType<Host['exportData']> & { annotations?: readonly { readonly kind: string }[] } = JSON.parse(
    JSON.stringify(host.exportData()),
  );
  const annotations = (data.annotations ?? []).filter(({ kind }) => kind !== 'metadata' && kind !== 'protection');
  return Object.assign(data, { annotations });
}
