// The tables of the workbook by the key of their sheet: their columns, and the function that fills the computed ones.
import type { Column } from './column';
import { roleOfSheet } from './role-sheets';
import { figureColumns } from './sheets/figures';
import { historyColumns } from './sheets/history';
import { kpiLibraryColumns } from './sheets/kpi-library';
import { okrColumns } from './sheets/okr';
import { peopleColumns } from './sheets/people';
import { recordColumns } from './sheets/records';
import { roleSheetColumns } from './sheets/role-sheet';
import { scorecardColumns } from './sheets/scorecard';
import { settingsColumns } from './sheets/settings';
import { sourceColumns } from './sheets/sources';
import { teamKpiColumns } from './sheets/team-kpis';
import { templateColumns } from './sheets/templates';

export interface SheetTable {
  readonly columns: readonly Column[];
  readonly formulaName: string | null;
}

function tableOf(columns: Readonly<Record<string, Column>>, formulaName: string | null = null): SheetTable {
  return { columns: Object.values(columns), formulaName };
}

const roleSheet = tableOf(roleSheetColumns, 'PERFPOINTS');

/** The tables that every workbook has, whatever its roles. */
export const commonTables: Readonly<Record<string, SheetTable>> = {
  scorecard: tableOf(scorecardColumns, 'PERFSCORES'),
  team_kpis: tableOf(teamKpiColumns, 'PERFPOINTS'),
  okr: tableOf(okrColumns, 'PERFOKR'),
  people: tableOf(peopleColumns),
  kpi_library: tableOf(kpiLibraryColumns),
  templates: tableOf(templateColumns),
  settings: tableOf(settingsColumns),
  records: tableOf(recordColumns),
  history: tableOf(historyColumns),
  figures: tableOf(figureColumns),
  sources: tableOf(sourceColumns),
};

/** Sheets that are printed as a whole, such as the Dashboard, have no table. */
export function sheetTable(key: string): SheetTable | null {
  return commonTables[key] ?? (roleOfSheet(key) === null ? null : roleSheet);
}
