// What people deleted and nobody can put back: sheets and columns that are made anew without what was typed in them.
import { cellIn, isUnwritten, layoutOf } from '../layout';
import type { WorkbookPlan } from '../plan-workbook';
import { roleSheetKey } from '../role-sheets';
import { commonTables, sheetTable } from '../sheet-tables';
import { roleColumn } from '../sheets/people';
import { WORKBOOK_VERSION } from '../sheets/settings';
import type { SheetCells, WorkbookSnapshot } from '../snapshot';

export type Loss =
  | {
      readonly type: 'SheetGone';
      readonly key: string;
      readonly title: string;
      readonly rowsKept: number;
      /** People whose rows came back from Records. */
      readonly restored: number;
    }
  | { readonly type: 'ColumnsGone'; readonly title: string; readonly columns: readonly string[] };

/** `version` is what the workbook said of itself: sheets and columns that came with a later one are new, not lost. */
export function lossesIn(
  { sheets }: WorkbookPlan,
  found: WorkbookSnapshot,
  version: string | null,
  restored: ReadonlyMap<string, readonly string[]> = new Map(),
): Loss[] {
  const written = found.sheets.filter((sheet) => !isUnwritten(sheet));
  // Rows of keys are hidden when all sheets stand: without one, the first run was cut short and nothing can be lost yet.
  const isFinished = written.some(({ hiddenTopRows }) => hiddenTopRows.includes(true));
  if (!isFinished || (version !== null && Number(version) < WORKBOOK_VERSION)) return [];
  const expected = expectedSheets(written);
  return sheets.flatMap(({ key, title, isNew, newColumns, rows }): Loss[] => {
    const columns = sheetTable(key)?.columns ?? [];
    if (columns.length === 0) return [];
    if (isNew && !expected.has(key)) return [];
    if (isNew) {
      const rowsKept = rows?.newRows.length ?? 0;
      return [{ type: 'SheetGone', key, title, rowsKept, restored: restored.get(key)?.length ?? 0 }];
    }
    const gone = newColumns.filter((column) =>
      columns.some(({ key, origin }) => key === column && origin === 'entered'),
    );
    return gone.length > 0 ? [{ type: 'ColumnsGone', title, columns: gone }] : [];
  });
}

/** All tables but those of roles that nobody on the Scorecard has: such a sheet is new with its first person. */
export function expectedSheets(written: readonly SheetCells[]): ReadonlySet<string> {
  return new Set([...Object.keys(commonTables), ...rolesOnScorecard(written).map(roleSheetKey)]);
}

function rolesOnScorecard(written: readonly SheetCells[]): string[] {
  const sheet = written.find(({ key }) => key === 'scorecard');
  const columns = sheetTable('scorecard')?.columns ?? [];
  const layout = sheet ? layoutOf(sheet, columns, null) : null;
  if (!sheet || !layout) return [];
  return sheet.cells.slice(layout.headerRow).flatMap((_, index) => {
    const reading = roleColumn.read(cellIn(sheet, layout, layout.headerRow + index + 1, 'role'));
    return reading.kind === 'value' ? [reading.value] : [];
  });
}
