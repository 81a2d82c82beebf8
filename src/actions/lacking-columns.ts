// Columns of ours that a sheet has lost: before they are back nothing may be saved, since it would reach Records and not the sheet.
import type { Language } from '../catalog/label';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import { missingColumns } from '../workbook/repair/needed-repairs';
import type { WorkbookCells } from '../workbook/snapshot';
import { headersOf } from './column-headers';

export interface LackingColumns {
  readonly title: string;
  readonly columns: readonly string[];
}

/** The first sheet that lacks one; null when all are complete. */
export function lackingColumns({ sheets }: WorkbookCells): LackingColumns | null {
  for (const sheet of sheets) {
    const columns = missingColumns(sheet);
    if (columns.length > 0) return { title: sheet.title, columns };
  }
  return null;
}

export function columnsMissingSentence({ title, columns }: LackingColumns, language: Language): string {
  const text = reference().messages[language].setUp.columnsMissing;
  return fill(text, { title, names: headersOf(columns, language) });
}
