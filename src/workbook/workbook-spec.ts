// The whole workbook as it should be: its sheets in order, each with its columns, rows and formula.
import { type Language, languages } from '../catalog/label';
import { isShippedRole, roles } from '../catalog/roles';
import { type Messages, reference } from '../reference/all';
import type { ColumnKey } from '../text/text';
import type { Column } from './column';
import { openRange } from './formula';
import { ownRoles } from './known-roles';
import type { Layouts } from './layout';
import type { SheetSpec } from './plan-workbook';
import { roleSheetKey } from './role-sheets';
import { cellsOf, type RowValues } from './row-cells';
import { marksOfRows, rowsWhere } from './row-marks';
import { runsOf } from './runs';
import { sheetTable } from './sheet-tables';
import { dashboardSpec } from './sheets/dashboard';
import { figureColumns } from './sheets/figures';
import { guideSpec } from './sheets/guide';
import { historyColumns } from './sheets/history';
import { kpiLibraryColumns } from './sheets/kpi-library';
import { okrColumns } from './sheets/okr';
import { peopleColumns, peopleColumnsOf } from './sheets/people';
import { recordColumns } from './sheets/records';
import { type KpiEntry, roleSheetColumns } from './sheets/role-sheet';
import { adjustmentColumn, scorecardColumns } from './sheets/scorecard';
import { settingsColumns } from './sheets/settings';
import { sourceColumns } from './sheets/sources';
import { teamKpiColumns } from './sheets/team-kpis';
import { templateColumns, templateColumnsOf } from './sheets/templates';
import type { SpecRow, TableSpec } from './table-spec';
import type { WorkbookData } from './workbook-data';

/** In the order of the tabs. */
export function workbookSpec(data: WorkbookData): SheetSpec[] {
  return [
    guideSpec(data),
    dashboardSpec(data),
    scorecardSpec(data),
    ...[...data.entries].map(([role, entries]) => roleSheetSpec(role, entries, data.language)),
    teamKpisSpec(data),
    okrSpec(data),
    peopleSpec(data),
    librarySpec(data),
    templatesSpec(data),
    settingsSpec(data),
    recordsSpec(data),
    figuresSpec(data),
    sourcesSpec(data),
    historySpec(data),
  ];
}

/** What a file may fill in where the sheet is still blank. */
const figureKeys = ['rule', 'detail', 'baseline', 'target', 'weight', 'actual', 'evidence'];

const LONGEST_TAB = 31;

const plain = {
  kind: 'table',
  blankIdKeys: [],
  formula: null,
  conditionalFormats: () => [],
  hidden: false,
  guardedForHr: false,
} as const;

function titles(pick: (text: Messages) => string, language: Language) {
  return {
    title: pick(reference().messages[language]),
    shippedTitles: languages.map((other) => pick(reference().messages[other])),
  };
}

function scorecardSpec({ language, people, entries, adjustmentLimit }: WorkbookData): TableSpec {
  const roleSheets = [...entries.keys()].map(roleSheetKey);
  return {
    ...plain,
    key: 'scorecard',
    ...titles((text) => text.sheets.scorecard, language),
    columns: Object.values({ ...scorecardColumns, adjustment: adjustmentColumn(adjustmentLimit) }),
    idKeys: ['person_id'],
    rows: rowsOf(scorecardColumns, people, language, []),
    formula: {
      name: 'PERFSCORES',
      text: (layouts) => {
        const blocks = [...roleSheets, 'team_kpis', 'people', 'settings'].map((key) => blockOf(layouts, key, true));
        return `=PERFSCORES(${[blockOf(layouts, 'scorecard', false), ...blocks].join(';')})`;
      },
    },
    conditionalFormats: (layout, rowCount) => [
      rowsWhere(layout, rowCount, 'score', (cell) => `LEFT(${cell('score')})="⚠"`, 'wrong'),
      rowsWhere(
        layout,
        rowCount,
        'missing',
        (cell) => `ISNUMBER(${cell('missing')});${cell('missing')}>0`,
        'attention',
      ),
    ],
    frozenColumns: 2,
  };
}

function roleSheetSpec(role: string, entries: readonly KpiEntry[], language: Language): TableSpec {
  const key = roleSheetKey(role);
  return {
    ...plain,
    key,
    ...(isShippedRole(role)
      ? { title: roles[role].tab[language], shippedTitles: Object.values(roles[role].tab) }
      : { title: tabOf(role), shippedTitles: [] }),
    columns: Object.values(roleSheetColumns),
    idKeys: ['person_id', 'kpi'],
    rows: rowsOf(roleSheetColumns, entries, language, figureKeys),
    formula: {
      name: 'PERFPOINTS',
      text: (layouts) => {
        const blocks = [
          blockOf(layouts, key, false),
          blockOf(layouts, 'people', true),
          blockOf(layouts, 'settings', true),
        ];
        return `=PERFPOINTS(${blocks.join(';')})`;
      },
    },
    conditionalFormats: pointsFormats,
    frozenColumns: 4,
  };
}

/** A spreadsheet that is saved as a file keeps no other signs and no longer names. */
function tabOf(role: string): string {
  return role
    .replace(/[[\]:*?/\\]+/g, ' ')
    .trim()
    .slice(0, LONGEST_TAB);
}

/** Marks, points under 60, rows that still lack something, and the cells that “To do” speaks of. */
const pointsFormats: TableSpec['conditionalFormats'] = (layout, rowCount) => [
  rowsWhere(layout, rowCount, 'points', (cell) => `LEFT(${cell('points')})="⚠"`, 'wrong'),
  rowsWhere(layout, rowCount, 'points', (cell) => `ISNUMBER(${cell('points')});${cell('points')}<60`, 'wrong'),
  rowsWhere(layout, rowCount, 'issue', (cell) => `LEN(${cell('issue')})>0`, 'attention'),
  ...marksOfRows(layout, rowCount),
];

/** What every row that is filled in needs. */
const missingWhere =
  (filled: ColumnKey, needed: readonly ColumnKey[]): TableSpec['conditionalFormats'] =>
  (layout, rowCount) =>
    needed.map((key) =>
      rowsWhere(layout, rowCount, key, (cell) => `LEN(${cell(filled)})>0;LEN(${cell(key)})=0`, 'attention'),
    );

function teamKpisSpec({ language, teamEntries }: WorkbookData): TableSpec {
  return {
    ...plain,
    key: 'team_kpis',
    ...titles((text) => text.sheets.team_kpis, language),
    columns: Object.values(teamKpiColumns),
    idKeys: ['kpi', 'team'],
    blankIdKeys: ['team'],
    rows: rowsOf(teamKpiColumns, teamEntries, language, figureKeys),
    formula: {
      name: 'PERFPOINTS',
      text: (layouts) => `=PERFPOINTS(${blockOf(layouts, 'team_kpis', false)};${blockOf(layouts, 'settings', true)})`,
    },
    conditionalFormats: pointsFormats,
    frozenColumns: 4,
  };
}

function okrSpec({ language, okr }: WorkbookData): TableSpec {
  return {
    ...plain,
    key: 'okr',
    ...titles((text) => text.sheets.okr, language),
    columns: Object.values(okrColumns),
    idKeys: ['key_result', 'objective', 'person_id', 'team'],
    blankIdKeys: ['person_id', 'team'],
    rows: rowsOf(okrColumns, okr, language, ['okr_type', 'start', 'target', 'current', 'weight', 'confidence']),
    formula: {
      name: 'PERFOKR',
      text: (layouts) => `=PERFOKR(${blockOf(layouts, 'okr', false)};${blockOf(layouts, 'settings', true)})`,
    },
    // O2: 0.7 and above green, 0.4 and above amber, else red; tenths are written as fractions, since locales differ in decimals.
    conditionalFormats: (layout, rowCount) => [
      rowsWhere(layout, rowCount, 'progress', (cell) => `LEFT(${cell('progress')})="⚠"`, 'wrong'),
      rowsWhere(
        layout,
        rowCount,
        'progress',
        (cell) => `ISNUMBER(${cell('progress')});${cell('progress')}>=7/10`,
        'good',
      ),
      rowsWhere(
        layout,
        rowCount,
        'progress',
        (cell) => `ISNUMBER(${cell('progress')});${cell('progress')}>=4/10`,
        'attention',
      ),
      rowsWhere(layout, rowCount, 'progress', (cell) => `ISNUMBER(${cell('progress')})`, 'wrong'),
      ...missingWhere('key_result', ['start', 'target', 'current'])(layout, rowCount),
    ],
    frozenColumns: 0,
  };
}

function recordsSpec({ language }: WorkbookData): TableSpec {
  return {
    ...plain,
    key: 'records',
    ...titles((text) => text.sheets.records, language),
    columns: Object.values(recordColumns),
    idKeys: ['record_id'],
    rows: [],
    frozenColumns: 0,
    hidden: true,
  };
}

function figuresSpec({ language }: WorkbookData): TableSpec {
  return {
    ...plain,
    key: 'figures',
    ...titles((text) => text.sheets.figures, language),
    columns: Object.values(figureColumns),
    idKeys: ['figure_id'],
    rows: [],
    frozenColumns: 0,
    hidden: true,
  };
}

function sourcesSpec({ language }: WorkbookData): TableSpec {
  return {
    ...plain,
    key: 'sources',
    ...titles((text) => text.sheets.sources, language),
    columns: Object.values(sourceColumns),
    idKeys: ['origin', 'source_kind', 'found'],
    rows: [],
    frozenColumns: 0,
    hidden: true,
  };
}

function historySpec({ language }: WorkbookData): TableSpec {
  return {
    ...plain,
    key: 'history',
    ...titles((text) => text.sheets.history, language),
    columns: Object.values(historyColumns),
    idKeys: ['period', 'person_id', 'kpi'],
    rows: [],
    frozenColumns: 0,
    hidden: true,
    guardedForHr: true,
  };
}

function peopleSpec({ language, people, offeredPeople, roles: known, period }: WorkbookData): TableSpec {
  const offered = new Map(offeredPeople.map((person) => [person.person_id, person]));
  return {
    ...plain,
    key: 'people',
    ...titles((text) => text.sheets.people, language),
    columns: Object.values(peopleColumnsOf(ownRoles(known), period)),
    idKeys: ['person_id'],
    rows: people.map((person) => ({
      cells: cellsOf(peopleColumns, person, language),
      fill: cellsOf(peopleColumns, offered.get(person.person_id) ?? person, language),
    })),
    conditionalFormats: missingWhere('person_id', ['name', 'role']),
    frozenColumns: 2,
  };
}

function librarySpec({ language, library }: WorkbookData): TableSpec {
  return {
    ...plain,
    key: 'kpi_library',
    ...titles((text) => text.sheets.kpi_library, language),
    columns: Object.values(kpiLibraryColumns),
    idKeys: ['kpi'],
    // What the rows say is what the sheet says; only a deleted column is offered anew.
    rows: rowsOf(kpiLibraryColumns, library, language, Object.keys(kpiLibraryColumns)),
    frozenColumns: 2,
    guardedForHr: true,
  };
}

function templatesSpec({ language, templates, offeredTemplates, roles: known }: WorkbookData): TableSpec {
  const rows = templates.map((row, index) => ({
    cells: cellsOf(templateColumns, row, language),
    fill: { weight: offeredTemplates[index]?.weight ?? null },
  }));
  return {
    ...plain,
    key: 'templates',
    ...titles((text) => text.sheets.templates, language),
    columns: Object.values(templateColumnsOf(ownRoles(known))),
    idKeys: ['role', 'track', 'kpi'],
    // HR's own roles may have no tracks.
    blankIdKeys: ['track'],
    rows,
    frozenColumns: 0,
    guardedForHr: true,
  };
}

function settingsSpec({ language, settings, chosenSettings }: WorkbookData): TableSpec {
  const rows = settings.map((setting) => {
    const cells = cellsOf(settingsColumns, setting, language);
    const chosen = chosenSettings.includes(setting.key ?? '');
    const value = { value: cells.value ?? null };
    if (chosen) return { cells, fill: {}, set: value };
    return { cells, fill: setting.key === 'period' || setting.key === 'hr_emails' ? value : {} };
  });
  return {
    ...plain,
    key: 'settings',
    ...titles((text) => text.sheets.settings, language),
    columns: Object.values(settingsColumns),
    idKeys: ['key'],
    rows,
    frozenColumns: 0,
    guardedForHr: true,
  };
}

function rowsOf<Row extends RowValues>(
  columns: Readonly<Record<string, Column>>,
  rows: readonly Row[],
  language: Language,
  fillKeys: readonly string[],
): SpecRow[] {
  return rows.map((row) => {
    const cells = cellsOf(columns, row, language);
    return { cells, fill: Object.fromEntries(fillKeys.map((key) => [key, cells[key] ?? null])) };
  });
}

/**
 * A sheet's columns left of its formula, or all of them where it has none: `'People'!A1:L`. What people moved right of the formula
 * is joined on, since a block that held the formula itself would go round in a circle.
 */
function blockOf(layouts: Layouts, key: string, named: boolean): string {
  const place = layouts.get(key);
  if (!place) return '';
  const { keyRow, columns } = place.layout;
  const range = (from: number, to: number) => openRange(named ? place.title : null, keyRow, from, to);
  const all = sheetTable(key)?.columns ?? [];
  const first = all.findIndex(({ origin }) => origin === 'computed');
  if (first === -1) return range(1, Math.max(...columns.values()));
  const placesOf = (those: readonly Column[]) => those.flatMap((column) => columns.get(column.key) ?? []);
  const results = placesOf(all.filter(({ origin }) => origin === 'computed'));
  const left = Math.min(...results) - 1;
  const right = placesOf(all.slice(0, first)).filter((at) => at > left);
  if (right.length === 0) return range(1, left);
  const parts = runsOf(right).map(({ from, to }) => range(from, to));
  if (left > 0) parts.unshift(range(1, left));
  return parts.length === 1 ? parts.join('') : `HSTACK(${parts.join(';')})`;
}
