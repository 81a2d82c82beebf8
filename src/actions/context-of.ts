// Reads the workbook and who is asking.
import type { Language } from '../catalog/label';
import { parsePeriod } from '../core/period';
import { callerOf } from './caller';
import type { Context } from './context';
import { currentWorkbook, settingText } from './current-workbook';
import type { Deps } from './deps';

/** `language` stands in where the workbook has none; `damaged` is the title of a sheet that has lost its key row. */
export function contextOf(deps: Deps, language: Language): Context | { readonly damaged: string } {
  const cells = deps.readCells();
  const workbook = currentWorkbook(cells);
  if ('damaged' in workbook) return workbook;
  return {
    deps,
    cells,
    workbook,
    language: workbook.language ?? language,
    period: parsePeriod(settingText(workbook, 'period') ?? '') ?? '',
    caller: callerOf(deps.userEmail(), workbook),
  };
}
