// The last row and column with content, as getLastRow and getLastColumn count them.
import type { Workbook } from '../workbook';

export function sizeOfSheet(workbook: Workbook, sheetId: string): { rows: number; columns: number } {
  const { getters } = workbook;
  let rows = 0;
  let columns = 0;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (position.row < rows && position.col < columns) continue;
    if (!workbook.hasContent(position)) continue;
    rows = Math.max(rows, position.row + 1);
    columns = Math.max(columns, position.col + 1);
  }
  return { rows, columns };
}
