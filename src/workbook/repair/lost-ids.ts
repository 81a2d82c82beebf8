// What a deleted column held, found again by copies elsewhere: ids by a name that belongs to one id alone, entries of People by the Scorecard.
import { languages } from '../../catalog/label';
import { reference } from '../../reference/all';
import { type Cell, isBlank, textOf } from '../cell';
import { cellIn, type Layout, layoutOf } from '../layout';
import { type SheetTable, sheetTable } from '../sheet-tables';
import { shippedTexts } from '../sheets/kpi-library';
import type { SheetSnapshot } from '../snapshot';

/** The copied column by which an id is known. */
const nameOfId: Readonly<Record<string, string>> = { person_id: 'name', kpi: 'kpi_name', key: 'setting' };

/** Columns of People that other sheets copy: without them the copies would be blanked too, and they are the last there is. */
const copiedFromPeople = ['name', 'team', 'role', 'manager_email'];

export interface LostIds {
  readonly column: string;
  /** By sheet row. */
  readonly ids: ReadonlyMap<number, string>;
  /** Filled rows whose id nothing tells. */
  readonly unknownRows: readonly number[];
}

/** The first column that the sheet has lost; null when it has lost none that can be found again. */
export function lostIds(sheet: SheetSnapshot, sheets: readonly SheetSnapshot[]): LostIds | null {
  const table = sheetTable(sheet.key);
  const layout = table ? layoutOf(sheet, table.columns, table.formulaName) : null;
  if (!table || !layout) return null;
  if (sheet.key === 'records' && !layout.columns.has('record_id')) return recordNumbers(sheet, layout);
  if (sheet.key === 'history') return null;
  const copied = sheet.key === 'people' ? copiedFromPeople.find((key) => !layout.columns.has(key)) : undefined;
  if (copied !== undefined && layout.columns.has('person_id')) return copiesOf(copied, sheet, layout, sheets);
  const column = table.columns.find(
    ({ key }) => !layout.columns.has(key) && layout.columns.has(nameOfId[key] ?? '') && isOwnId(sheet.key, key),
  );
  if (!column) return null;
  const idOfName = namesIn(column.key, sheets);
  const ids = new Map<number, string>();
  const unknownRows: number[] = [];
  for (const row of filledRows(sheet, table, layout)) {
    const id = idOfName.get(textOf(cellIn(sheet, layout, row, nameOfId[column.key] ?? '')));
    if (id === undefined || id === null) unknownRows.push(row);
    else ids.set(row, id);
  }
  return ids.size === 0 ? null : { column: column.key, ids, unknownRows };
}

/** Records name people and KPIs by their id alone. */
function isOwnId(sheetKey: string, key: string): boolean {
  return sheetKey !== 'records' && key in nameOfId;
}

function filledRows(sheet: SheetSnapshot, { columns }: SheetTable, layout: Layout): number[] {
  const rows: number[] = [];
  for (let row = layout.headerRow + 1; row <= layout.lastRow; row++) {
    const isFilled = columns.some(
      ({ key, origin }) => origin !== 'computed' && !isBlank(cellIn(sheet, layout, row, key)),
    );
    if (isFilled) rows.push(row);
  }
  return rows;
}

/** What every sheet that still has both says of names and ids; null for a name that several ids share. */
function namesIn(idKey: string, sheets: readonly SheetSnapshot[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  const learn = (name: Cell, id: Cell) => {
    const [nameText, idText] = [textOf(name), textOf(id)];
    if (nameText === '' || idText === '') return;
    const known = ids.get(nameText);
    ids.set(nameText, known === undefined || known === idText ? idText : null);
  };
  for (const sheet of sheets) {
    const table = sheetTable(sheet.key);
    const layout = table ? layoutOf(sheet, table.columns, table.formulaName) : null;
    if (!layout?.columns.has(idKey) || sheet.key === 'history') continue;
    for (let row = layout.headerRow + 1; row <= layout.lastRow; row++) {
      learn(cellIn(sheet, layout, row, nameOfId[idKey] ?? ''), cellIn(sheet, layout, row, idKey));
    }
  }
  for (const language of languages) {
    if (idKey === 'key') {
      for (const [key, text] of Object.entries(reference().settingTexts[language])) learn(text.name, key);
    }
    if (idKey === 'kpi') {
      const { kpis, teamKpis } = reference();
      for (const kpi of [...Object.keys(kpis), ...Object.keys(teamKpis)]) {
        // What HR calls a KPI counts before what it shipped as.
        const name = shippedTexts(kpi)?.name[language] ?? '';
        if (!ids.has(name)) learn(name, kpi);
      }
    }
  }
  return ids;
}

function copiesOf(
  column: string,
  sheet: SheetSnapshot,
  layout: Layout,
  sheets: readonly SheetSnapshot[],
): LostIds | null {
  const copies = new Map<string, string>();
  for (const other of sheets) {
    const table = sheetTable(other.key);
    const place = table ? layoutOf(other, table.columns, table.formulaName) : null;
    const isCopy = table?.columns.some(({ key, origin }) => key === column && origin === 'copied');
    if (!place || !isCopy || !place.columns.has('person_id') || !place.columns.has(column)) continue;
    for (let row = place.headerRow + 1; row <= place.lastRow; row++) {
      const [id, text] = ['person_id', column].map((key) => textOf(cellIn(other, place, row, key)));
      if (id && text && !copies.has(id)) copies.set(id, text);
    }
  }
  const ids = new Map<number, string>();
  for (let row = layout.headerRow + 1; row <= layout.lastRow; row++) {
    const text = copies.get(textOf(cellIn(sheet, layout, row, 'person_id')));
    if (text !== undefined) ids.set(row, text);
  }
  return ids.size === 0 ? null : { column, ids, unknownRows: [] };
}

/** Numbers follow the time of writing, which stands in each row. */
function recordNumbers(sheet: SheetSnapshot, layout: Layout): LostIds | null {
  const rows: { readonly row: number; readonly at: string }[] = [];
  for (let row = layout.headerRow + 1; row <= layout.lastRow; row++) {
    const at = textOf(cellIn(sheet, layout, row, 'at'));
    if (at !== '') rows.push({ row, at });
  }
  if (rows.length === 0) return null;
  const inOrder = rows.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.row - other.row));
  const ids = new Map(inOrder.map(({ row }, index) => [row, String(index + 1)]));
  return { column: 'record_id', ids, unknownRows: [] };
}
