// What set-up would have to put back, seen from the values alone: sheets and columns that are gone, results that are not shown.
import { textOf } from '../cell';
import { isUnwritten, layoutOf } from '../layout';
import { sheetTable } from '../sheet-tables';
import type { SheetCells, WorkbookCells } from '../snapshot';
import { expectedSheets } from './losses';

export type NeededRepair =
  | { readonly type: 'SheetMissing'; readonly key: string }
  | { readonly type: 'ColumnsMissing'; readonly title: string; readonly columns: readonly string[] }
  | { readonly type: 'ResultsDark'; readonly title: string };

/** They grow for years, and looking for their columns would mean reading them. */
const long: readonly string[] = ['figures', 'sources', 'history'];

export function neededRepairs({ sheets }: WorkbookCells): NeededRepair[] {
  const looked = sheets.filter(({ key }) => !long.includes(key));
  const isThere = (key: string) =>
    sheets.some((sheet) => sheet.key === key && (long.includes(key) || !isUnwritten(sheet)));
  const missing = [...expectedSheets(looked)].filter((key) => !isThere(key));
  return [...missing.map((key): NeededRepair => ({ type: 'SheetMissing', key })), ...looked.flatMap(repairsOf)];
}

function repairsOf(sheet: SheetCells): NeededRepair[] {
  const { title } = sheet;
  const columns = missingColumns(sheet);
  const table = sheetTable(sheet.key);
  const layout = table && layoutOf(sheet, table.columns, null);
  const needed: NeededRepair[] = columns.length > 0 ? [{ type: 'ColumnsMissing', title, columns }] : [];
  if (!table || !layout || table.formulaName === null) return needed;
  const shown = (sheet.cells[layout.keyRow - 1] ?? []).map(textOf);
  const computed: readonly string[] = table.columns.flatMap(({ key, origin }) => (origin === 'computed' ? [key] : []));
  const isDark = !shown.some((text) => computed.includes(text) || isAnswered(text));
  return isDark ? [...needed, { type: 'ResultsDark', title }] : needed;
}

/** What Sheets says while it is still at it, and a formula that gives a reason: it is there and has room. */
function isAnswered(text: string): boolean {
  return text.startsWith('Loading') || text === '#NAME?' || text === '#ERROR!';
}

/** Keys of the columns that a sheet lacks. */
export function missingColumns(sheet: SheetCells): string[] {
  const entered = (sheetTable(sheet.key)?.columns ?? []).filter(({ origin }) => origin !== 'computed');
  if (entered.length === 0 || isUnwritten(sheet)) return [];
  const layout = layoutOf(sheet, entered, null);
  return entered.map(({ key }) => key).filter((key) => !layout?.columns.has(key));
}
