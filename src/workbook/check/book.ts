// The workbook as the checks look at it: every table row with its values, its cells as they stand, and where to find it again.

import type { Language } from '../../catalog/label';
import type { EntryProblem } from '../../core/entry-problem';
import type { PeriodDays } from '../../core/period';
import type { DecimalSign } from '../../core/typed-number';
import type { Cell } from '../cell';
import type { Column, RowOf } from '../column';
import { type KnownRole, knownRoles, ownRoles } from '../known-roles';
import { cellIn, layoutOf } from '../layout';
import { canonicalText } from '../plan-changes';
import { roleOfSheet, roleSheetsOf } from '../role-sheets';
import { kpiLibraryColumns, type LibraryKpi } from '../sheets/kpi-library';
import { type OkrEntry, okrColumns } from '../sheets/okr';
import { type Person, peopleColumns, peopleColumnsOf } from '../sheets/people';
import { type KpiEntry, roleSheetColumns } from '../sheets/role-sheet';
import { enteredOnScorecard } from '../sheets/scorecard';
import { type SettingRow, settingsColumns } from '../sheets/settings';
import { type TeamKpiEntry, teamKpiColumns } from '../sheets/team-kpis';
import { type TemplateRow, templateColumns } from '../sheets/templates';
import type { SheetCells, WorkbookCells } from '../snapshot';
import { readTable } from '../table-rows';

export interface CheckRow<Row> {
  /** Null before it stands on a sheet. */
  readonly row: number | null;
  readonly id: Readonly<Record<string, string>>;
  /** Which of the rows with this id, from 0. */
  readonly nth: number;
  readonly values: Row;
  readonly cell: (key: string) => Cell;
  /** Cells that could not be read, by column. */
  readonly problems: ReadonlyMap<string, EntryProblem>;
}

export interface CheckTable<Row> {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly CheckRow<Row>[];
}

export interface RoleTable extends CheckTable<KpiEntry> {
  readonly role: string;
}

/** An actual of a period before, by which the present one is judged. */
export interface PastFigure {
  readonly personId: string;
  readonly kpi: string;
  readonly actual: number;
}

/** A duplicated tab beside the one that counts. */
export interface CopiedTable {
  readonly original: CheckTable<unknown>;
  readonly copy: CheckTable<unknown>;
  /** What people fill in, in the order of the columns. */
  readonly entered: readonly Column[];
}

export interface Tables {
  readonly roles: readonly KnownRole[];
  readonly people: CheckTable<Person>;
  readonly library: CheckTable<LibraryKpi>;
  readonly templates: CheckTable<TemplateRow>;
  readonly settings: CheckTable<SettingRow>;
  readonly scorecard: CheckTable<RowOf<typeof enteredOnScorecard>>;
  readonly roleSheets: readonly RoleTable[];
  readonly teamKpis: CheckTable<TeamKpiEntry>;
  readonly okr: CheckTable<OkrEntry>;
  readonly copies: readonly CopiedTable[];
}

/** What was agreed and is now otherwise, in the words of the sheet. */
export interface ChangedGoal {
  readonly personId: string;
  readonly kpi: string;
  readonly column: 'weight' | 'baseline' | 'target' | 'rule' | 'detail';
  readonly agreed: string;
}

export interface Around {
  readonly language: Language;
  /** How the workbook writes decimals. */
  readonly decimalSign: DecimalSign;
  /** Null when the setting cannot be read. */
  readonly period: PeriodDays | null;
  /** ISO. */
  readonly today: string;
  /** Lower case. */
  readonly hrEmails: readonly string[];
  readonly past: readonly PastFigure[];
  /** People whose goals were agreed in this period. */
  readonly agreed: ReadonlySet<string>;
  readonly changedGoals: readonly ChangedGoal[];
  /** `person kpi` of ratings that a review explains in Records. */
  readonly explained: ReadonlySet<string>;
}

export interface CheckBook extends Tables, Around {}

type Columns = Readonly<Record<string, Column>>;

interface CheckedTable {
  readonly columns: Columns;
  readonly idKeys: readonly string[];
}

/** The tables that are checked, with the columns that name a row. */
const tables: Readonly<Record<string, CheckedTable>> = {
  people: { columns: peopleColumns, idKeys: ['person_id'] },
  kpi_library: { columns: kpiLibraryColumns, idKeys: ['kpi'] },
  templates: { columns: templateColumns, idKeys: ['role', 'track', 'kpi'] },
  settings: { columns: settingsColumns, idKeys: ['key'] },
  scorecard: { columns: enteredOnScorecard, idKeys: ['person_id'] },
  team_kpis: { columns: teamKpiColumns, idKeys: ['team', 'kpi'] },
  okr: { columns: okrColumns, idKeys: ['person_id', 'team', 'objective', 'key_result'] },
};

function tableNamed(key: string): CheckedTable | undefined {
  return roleOfSheet(key) === null ? tables[key] : { columns: roleSheetColumns, idKeys: ['person_id', 'kpi'] };
}

export function tablesOf(cells: WorkbookCells): Tables {
  const templates = checkTable(cells, 'templates', templateColumns);
  const roles = knownRoles(
    templates.rows.map(({ values }) => values),
    cells.sheets,
  );
  return {
    roles,
    people: checkTable(cells, 'people', peopleColumnsOf(ownRoles(roles))),
    library: checkTable(cells, 'kpi_library', kpiLibraryColumns),
    templates,
    settings: checkTable(cells, 'settings', settingsColumns),
    scorecard: checkTable(cells, 'scorecard', enteredOnScorecard),
    roleSheets: roleSheetsOf(cells.sheets).map(({ role, sheet }) => ({
      role,
      ...checkTable(cells, sheet.key, roleSheetColumns),
    })),
    teamKpis: checkTable(cells, 'team_kpis', teamKpiColumns),
    okr: checkTable(cells, 'okr', okrColumns),
    copies: copiedTables(cells),
  };
}

/** Rows that are nowhere yet, such as those that set-up has just planned. */
export function tableOfValues<Row extends object>(key: string, title: string, rows: readonly Row[]): CheckTable<Row> {
  const { columns = {}, idKeys = [] } = tableNamed(key) ?? {};
  const count = counter();
  return {
    key,
    title,
    rows: rows.map((values) => {
      const cells: ReadonlyMap<string, Cell> = new Map(Object.entries(values));
      const cell = (column: string) => cells.get(column) ?? null;
      const id = idOf(idKeys, columns, cell);
      return { row: null, id, nth: count(id), values, cell, problems: new Map() };
    }),
  };
}

function copiedTables(cells: WorkbookCells): CopiedTable[] {
  return (cells.copies ?? []).flatMap((sheet) => {
    const { columns, idKeys } = tableNamed(sheet.of) ?? {};
    if (!columns || !idKeys) return [];
    const entered = Object.values(columns).filter(({ origin }) => origin === 'entered');
    return [{ original: checkTable(cells, sheet.of, columns), copy: tableIn(sheet, columns, idKeys), entered }];
  });
}

function checkTable<Given extends Columns>(
  { sheets }: WorkbookCells,
  key: string,
  columns: Given,
): CheckTable<RowOf<Given>> {
  const sheet = sheets.find((candidate) => candidate.key === key);
  return sheet ? tableIn(sheet, columns, tableNamed(key)?.idKeys ?? []) : { key, title: key, rows: [] };
}

function tableIn<Given extends Columns>(
  sheet: SheetCells,
  columns: Given,
  idKeys: readonly string[],
): CheckTable<RowOf<Given>> {
  const { key } = sheet;
  const layout = layoutOf(sheet, Object.values(columns), null);
  if (!layout) return { key, title: sheet.title, rows: [] };
  const { rows, problems } = readTable(sheet, layout, columns);
  const ofRow = new Map<number, Map<string, EntryProblem>>();
  for (const { place, problem } of problems) {
    if (place.row === null || place.column === null || 'field' in problem) continue;
    ofRow.set(place.row, (ofRow.get(place.row) ?? new Map<string, EntryProblem>()).set(place.column, problem));
  }
  const count = counter();
  return {
    key,
    title: sheet.title,
    rows: rows.map(({ row, values }) => {
      const cell = (column: string) => cellIn(sheet, layout, row, column);
      const id = idOf(idKeys, columns, cell);
      return { row, id, nth: count(id), values, cell, problems: ofRow.get(row) ?? new Map() };
    }),
  };
}

/** Where a row stands now, and its column; the first one where the sheet has lost that column. Null when the row is gone. */
export function cellPosition(
  { sheets, copies = [] }: WorkbookCells,
  wanted: {
    readonly sheet: string;
    readonly id: CheckRow<unknown>['id'];
    readonly nth: number;
    readonly column: string;
  },
): { readonly row: number; readonly column: number } | null {
  const copy = copies.find(({ key }) => key === wanted.sheet);
  const table = tableNamed(copy?.of ?? wanted.sheet);
  const sheet = copy ?? sheets.find(({ key }) => key === wanted.sheet);
  const layout = sheet && table && layoutOf(sheet, Object.values(table.columns), null);
  if (!sheet || !layout) return null;
  const found = tableIn(sheet, table.columns, table.idKeys).rows.find(
    ({ id, nth }) => nth === wanted.nth && isSameId(id, wanted.id),
  );
  if (!found || found.row === null) return null;
  return { row: found.row, column: layout.columns.get(wanted.column) ?? Math.min(...layout.columns.values()) };
}

function idOf(idKeys: readonly string[], columns: Columns, cell: (key: string) => Cell): CheckRow<unknown>['id'] {
  return Object.fromEntries(
    idKeys.flatMap((key) => {
      const column = columns[key];
      return column ? [[key, canonicalText(column, cell(key))]] : [];
    }),
  );
}

function isSameId(one: CheckRow<unknown>['id'], other: CheckRow<unknown>['id']): boolean {
  return Object.keys(one).every((key) => one[key] === other[key]);
}

/** How many rows with this id came before. */
function counter(): (id: CheckRow<unknown>['id']) => number {
  const counts = new Map<string, number>();
  return (id) => {
    const key = JSON.stringify(id);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  };
}
