// Reads the workbook and who is asking.
import type { Language } from '../catalog/label';
import { parsePeriod } from '../core/period';
import { callerOf } from './caller';
import type { Context } from './context';
import { currentWorkbook, settingText } from './current-workbook';
import type { Deps } from './deps';

/** A sheet has lost its key row; `rest` is enough for what mends it. */
export interface DamagedContext {
  readonly damaged: string;
  readonly rest: Context;
}

/** `language` stands in where the workbook has none. */
export function contextOf(deps: Deps, language: Language): Context | DamagedContext {
  const cells = deps.readCells();
  const read = currentWorkbook(cells);
  const workbook = 'damaged' in read ? read.rest : read;
  const context: Context = {
    deps,
    cells,
    workbook,
    language: workbook.language ?? language,
    period: parsePeriod(settingText(workbook, 'period') ?? '') ?? '',
    caller: callerOf(deps.userEmail(), workbook),
  };
  return 'damaged' in read ? { damaged: read.damaged, rest: context } : context;
}
