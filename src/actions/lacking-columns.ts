// Columns of ours that a sheet has lost: before they are back nothing may be saved, since it would reach Records and not the sheet.
import type { Language } from '../catalog/label';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import { isUnwritten, layoutOf } from '../workbook/layout';
import { sheetTable } from '../workbook/sheet-tables';
import type { SheetCells, WorkbookCells } from '../workbook/snapshot';
import { headersOf } from './column-headers';

export interface LackingColumns {
  readonly title: string;
  readonly columns: readonly string[];
}

/** The first sheet that lacks one; null when all are complete. */
export function lackingColumns({ sheets }: WorkbookCells): LackingColumns | null {
  for (const sheet of sheets) {
    const columns = lackingIn(sheet);
    if (columns.length > 0) return { title: sheet.title, columns };
  }
  return null;
}

/** Keys of the columns that one sheet lacks. */
export function lackingIn(sheet: SheetCells): string[] {
  const entered = (sheetTable(sheet.key)?.columns ?? []).filter(({ origin }) => origin !== 'computed');
  if (entered.length === 0 || isUnwritten(sheet)) return [];
  const layout = layoutOf(sheet, entered, null);
  return entered.map(({ key }) => key).filter((key) => !layout?.columns.has(key));
}

export function columnsMissingSentence({ title, columns }: LackingColumns, language: Language): string {
  const text = reference().messages[language].setUp.columnsMissing;
  return fill(text, { title, names: headersOf(columns, language) });
}
