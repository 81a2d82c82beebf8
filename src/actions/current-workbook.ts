// What the workbook holds before an action: its people, library, templates, settings and KPI rows, read by id.
import { languageLabels } from '../catalog/choices';
import type { Language } from '../catalog/label';
import type { PlacedProblem } from '../core/entry-problem';
import { choiceOf, isBlank, textOf } from '../workbook/cell';
import type { Column } from '../workbook/column';
import { type KnownRole, knownRoles, ownRoles } from '../workbook/known-roles';
import { isUnwritten, layoutOf } from '../workbook/layout';
import { type StoredRecord, storedRecord } from '../workbook/records/record';
import { roleSheetsOf } from '../workbook/role-sheets';
import { kpiLibraryColumns, type LibraryKpi } from '../workbook/sheets/kpi-library';
import { type OkrEntry, okrColumns } from '../workbook/sheets/okr';
import { type Person, peopleColumnsOf } from '../workbook/sheets/people';
import { recordColumns } from '../workbook/sheets/records';
import { type KpiEntry, roleSheetColumns } from '../workbook/sheets/role-sheet';
import { type SettingRow, settingsColumns } from '../workbook/sheets/settings';
import { type TeamKpiEntry, teamKpiColumns } from '../workbook/sheets/team-kpis';
import { type TemplateRow, templateColumns } from '../workbook/sheets/templates';
import type { WorkbookCells } from '../workbook/snapshot';
import { readTable, type TableRows } from '../workbook/table-rows';

export interface CurrentWorkbook {
  readonly roles: readonly KnownRole[];
  /** A role that is not known is a problem, and null here. */
  readonly people: readonly Person[];
  readonly library: readonly LibraryKpi[];
  readonly templates: readonly TemplateRow[];
  readonly settings: ReadonlyMap<string, SettingRow>;
  readonly entries: ReadonlyMap<string, readonly KpiEntry[]>;
  readonly teamEntries: readonly TeamKpiEntry[];
  readonly okr: readonly OkrEntry[];
  /** In the order of writing. */
  readonly records: readonly StoredRecord[];
  /** Cells that could not be read; their rows stay as they are. */
  readonly problems: readonly PlacedProblem[];
  readonly language: Language | null;
}

/** A sheet has lost its key row; `damaged` is its title, `rest` what the other sheets say. */
export interface DamagedWorkbook {
  readonly damaged: string;
  readonly rest: CurrentWorkbook;
}

export function currentWorkbook(snapshot: WorkbookCells): CurrentWorkbook | DamagedWorkbook {
  const problems: PlacedProblem[] = [];
  let damaged: string | null = null;
  const rowsOf = <Columns extends Readonly<Record<string, Column>>>(key: string, columns: Columns) => {
    const sheet = snapshot.sheets.find((candidate) => candidate.key === key);
    if (!sheet || isUnwritten(sheet)) return [];
    const layout = layoutOf(sheet, Object.values(columns), null);
    if (!layout) {
      damaged = sheet.title;
      return [];
    }
    const table: TableRows<Columns> = readTable(sheet, layout, columns);
    problems.push(...table.problems);
    return table.rows.map(({ values }) => values);
  };
  const settings = new Map(rowsOf('settings', settingsColumns).map((row) => [row.key ?? '', row]));
  const templates = rowsOf('templates', templateColumns);
  const roles = knownRoles(templates, snapshot.sheets);
  const entries = new Map(
    roleSheetsOf(snapshot.sheets).map(({ role, sheet }) => [role, rowsOf(sheet.key, roleSheetColumns)]),
  );
  const current = {
    roles,
    people: rowsOf('people', peopleColumnsOf(ownRoles(roles))).filter(({ person_id }) => person_id !== null),
    library: rowsOf('kpi_library', kpiLibraryColumns).filter(({ kpi }) => kpi !== null),
    templates,
    settings,
    entries,
    teamEntries: rowsOf('team_kpis', teamKpiColumns),
    okr: rowsOf('okr', okrColumns),
    records: rowsOf('records', recordColumns)
      .flatMap((row) => storedRecord(row) ?? [])
      .sort((one, other) => one.id - other.id),
    problems,
    language: choiceOf(languageLabels, settings.get('language')?.value ?? null),
  };
  return damaged === null ? current : { damaged, rest: current };
}

/** The text of a setting; null when it is blank or not there. */
export function settingText(current: CurrentWorkbook, key: string): string | null {
  const value = current.settings.get(key)?.value ?? null;
  return isBlank(value) ? null : textOf(value);
}
