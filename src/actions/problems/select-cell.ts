// Shows the cell that a problem is about, wherever its row stands by now.
import { reference } from '../../reference/all';
import { cellPosition } from '../../workbook/check/book';
import type { Context } from '../context';
import { done, failed, type Result } from '../result';
import type { CellReference } from './problems-answer';

export function selectCell(
  { deps, cells, language }: Context,
  { sheet, row: id, nth, column }: CellReference,
): Result<null, readonly string[]> {
  const position = cellPosition(cells, { sheet, id, nth, column });
  if (position === null) return failed([reference().messages[language].problemsPanel.rowGone]);
  deps.select(sheet, position.row, position.column);
  return done(null);
}
