// The language a workbook is kept in.
import type { Language } from '../catalog/label';
import type { WorkbookCells } from '../workbook/snapshot';
import { currentWorkbook } from './current-workbook';

/** Null for a workbook that has not been set up. */
export function currentLanguage(snapshot: WorkbookCells): Language | null {
  const current = currentWorkbook(snapshot);
  return ('damaged' in current ? current.rest : current).language;
}
