// The entered columns of the sheets that scores are made of, as the cell functions get them: computed cells may say “Loading…”.
import type { Grid } from '../workbook/cell';
import type { Column } from '../workbook/column';
import { layoutOf } from '../workbook/layout';
import { roleOfSheet, roleSheetsOf } from '../workbook/role-sheets';
import { okrColumns } from '../workbook/sheets/okr';
import { peopleColumns } from '../workbook/sheets/people';
import { roleSheetColumns } from '../workbook/sheets/role-sheet';
import { scorecardColumns } from '../workbook/sheets/scorecard';
import { settingsColumns } from '../workbook/sheets/settings';
import { teamKpiColumns } from '../workbook/sheets/team-kpis';
import type { WorkbookCells } from '../workbook/snapshot';

const columnsBySheet: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  team_kpis: teamKpiColumns,
  people: peopleColumns,
  settings: settingsColumns,
  scorecard: scorecardColumns,
  okr: okrColumns,
};

/** From the key row down; null where the sheet is not there or has lost its key row. */
export function enteredBlock(cells: WorkbookCells, key: string): Grid | null {
  const sheet = cells.sheets.find((candidate) => candidate.key === key);
  const columns = roleOfSheet(key) === null ? columnsBySheet[key] : roleSheetColumns;
  const entered = Object.values<Column>(columns ?? {}).filter(({ origin }) => origin !== 'computed');
  const layout = sheet && layoutOf(sheet, entered, null);
  if (!sheet || !layout) return null;
  const positions = [...layout.columns.values()];
  return sheet.cells.slice(layout.keyRow - 1, layout.lastRow).map((row) => positions.map((at) => row[at - 1] ?? null));
}

/** KPI rows of people and teams, People and Settings: the blocks that PERFSCORES is given. */
export function scoringBlocks(cells: WorkbookCells): Grid[] {
  const keys = [...roleSheetsOf(cells.sheets).map(({ sheet }) => sheet.key), 'team_kpis', 'people', 'settings'];
  return keys.flatMap((key) => {
    const block = enteredBlock(cells, key);
    return block === null ? [] : [block];
  });
}
