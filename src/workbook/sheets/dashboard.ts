// Dashboard: the team at a glance, in native formulas over whole columns, so that everything follows when one figure changes.
import { gradeLabels } from '../../catalog/grades';
import { languages } from '../../catalog/label';
import { roleName } from '../../catalog/roles';
import { type TeamCategory, teamCategoryLabels } from '../../catalog/team-kpis';
import { daysBetween, daysOfPeriod } from '../../core/period';
import { reference } from '../../reference/all';
import type { CanvasCell, CanvasChart, CanvasLook, CanvasSpec } from '../canvas';
import { textOf } from '../cell';
import { columnLetters, openRange } from '../formula';
import type { Layouts } from '../layout';
import { roleSheetKey } from '../role-sheets';
import type { WorkbookData } from '../workbook-data';

const RANKED = 10;
const WEAKEST = 6;
const LATE = 8;
const OBJECTIVES = 6;

/** Bands of the page by their first row; each table begins with a section title and a row of headings. */
const TILES = 4;
const SPREAD = 7;
const CHARTS = 15;
const RANKING = 31;
const COMPARE = 47;

/** Columns: a margin, five for tables on the left, a gap, four for tables on the right, and helpers out of sight. */
const LEFT = 2;
const RIGHT = 8;
const HELPER = 13;
const columns = [16, 160, 130, 155, 95, 95, 24, 190, 105, 110, 110, 24].map((width) => ({ width, hidden: false }));
/** Those that people see; the helpers stand right of them. */
export const DASHBOARD_COLUMNS = columns.length;

const helperColumns = [200, 90, 90].map((width) => ({ width, hidden: true }));
const CHART = { height: 300, leftWidth: 625, rightWidth: 505 };

export function dashboardSpec(data: WorkbookData): CanvasSpec {
  const { language } = data;
  const text = reference().messages[language];
  const managers = managersOf(data);
  const lists = COMPARE + 2 + Math.max(data.entries.size, managers.length) + 17;
  const rows = lists + 2 + Math.max(WEAKEST, LATE, OBJECTIVES) + 4;
  return {
    kind: 'canvas',
    key: 'dashboard',
    title: text.sheets.dashboard,
    shippedTitles: languages.map((other) => reference().messages[other].sheets.dashboard),
    rows: Math.max(rows, 3 + kpisInUse(data).length),
    columns: [...columns, ...helperColumns],
    cells: (layouts) => {
      const sheet = refsTo(layouts);
      return [
        ...headline(data, sheet),
        ...spread(data, sheet),
        ...categories(data, sheet),
        ...ranking(data, sheet),
        ...roleTable(data, sheet),
        ...managerTable(data, sheet, managers),
        ...listTables(data, sheet, lists),
        ...kpiHelper(data, sheet),
      ];
    },
    charts: charts(data),
  };
}

/** A whole column of a sheet from its key row on, by its key. */
type Refs = (sheet: string, key: string) => string;

function refsTo(layouts: Layouts): Refs {
  return (key, column) => {
    const place = layouts.get(key);
    const at = place?.layout.columns.get(column);
    return place && at !== undefined ? openRange(place.title, place.layout.keyRow, at, at) : '""';
  };
}

function cell(row: number, column: number, look: CanvasLook, content: string | number, format?: string): CanvasCell {
  return format === undefined ? { row, column, look, content } : { row, column, look, content, format };
}

/** Section title and headings; those over figures stand right like the figures. */
function table(
  row: number,
  column: number,
  title: string,
  headings: readonly string[],
  figures: readonly string[] = [],
): CanvasCell[] {
  const numeric = new Set(figures);
  return [
    cell(row, column, 'section', title),
    ...headings.map((heading, index) =>
      cell(row + 1, column + index, numeric.has(heading) ? 'numberHeading' : 'heading', heading),
    ),
  ];
}

/** Text inside a formula: a quote is doubled. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function settingRef(sheet: Refs, key: string): string {
  return `INDEX(${sheet('settings', 'value')};MATCH(${quoted(key)};${sheet('settings', 'key')};0))`;
}

function headline(data: WorkbookData, sheet: Refs): CanvasCell[] {
  const text = reference().messages[data.language].dashboard;
  const score = sheet('scorecard', 'score');
  const total = sheet('scorecard', 'total');
  const anchors = [score, ...[...data.entries.keys()].map((role) => sheet(roleSheetKey(role), 'points'))];
  const broken = anchors.map((range) => `ISERROR(INDEX(${range};1))`).join(';');
  const people = `COUNTA(${sheet('people', 'person_id')})-COUNTA(${sheet('people', 'same_person_as')})`;
  const tiles: readonly [string, string, string][] = [
    [text.people, `=COUNT(${total})&" / "&(${people})`, 'General'],
    [text.average, `=IFERROR(AVERAGE(${total});"–")`, '0.00'],
    [text.coverage, `=IFERROR(AVERAGE(${sheet('scorecard', 'coverage')});"–")`, '0%'],
    [text.missing, `=SUM(${sheet('scorecard', 'missing')})`, '0'],
    [text.atTarget, `=IFERROR(COUNTIF(${total};">=100")/COUNT(${total});"–")`, '0%'],
  ];
  const right: readonly [string, string, string][] = [
    [text.elapsed, elapsedFormula(data), '0%'],
    [text.attainment, `=IFERROR(AVERAGE(${score})/100;"–")`, '0%'],
    [text.okr, `=IFERROR(AVERAGE(${sheet('okr', 'objective_progress')});"–")`, '0%'],
  ];
  const tileCells = (list: typeof tiles, column: number) =>
    list.flatMap(([label, formula, format], index) => [
      cell(TILES, column + index, 'label', label),
      cell(TILES + 1, column + index, 'figure', formula, format),
    ]);
  return [
    cell(2, LEFT, 'title', `=${quoted(`${text.title} · `)}&${settingRef(sheet, 'period')}`),
    cell(3, LEFT, 'banner', `=IF(OR(${broken});${quoted(text.banner)};"")`),
    ...tileCells(tiles, LEFT),
    ...tileCells(right, RIGHT),
  ];
}

/** P6: days of the period that are over; the day itself counts. */
function elapsedFormula({ settings }: WorkbookData): string {
  const period = daysOfPeriod(textOf(settings.find(({ key }) => key === 'period')?.value));
  if (!period) return '="–"';
  const [year = 0, month = 0, day = 0] = period.from.split('-').map(Number);
  return `=MAX(0;MIN(1;(TODAY()-DATE(${year};${month};${day})+1)/${daysBetween(period.from, period.to)}))`;
}

const grades = ['S', 'A', 'B', 'C', 'D'] as const;

function spread({ language }: WorkbookData, sheet: Refs): CanvasCell[] {
  const text = reference().messages[language].dashboard;
  const first = SPREAD + 2;
  const counts = columnLetters(LEFT + 2);
  const rated = `COUNT(${sheet('scorecard', 'total')})`;
  // The advice of the policy as whole numbers: at most 3 of 10, from 30 people on.
  const tooMany = `(${counts}${first}+${counts}${first + 1})*10>${rated}*3`;
  const advice = `IF(${rated}<30;${quoted(text.adviceFew)};IF(${tooMany};${quoted(text.adviceOver)};${quoted(text.adviceKept)}))`;
  return [
    ...table(SPREAD, LEFT, text.spread, [text.grade, text.meaning, text.count, text.share], [text.count, text.share]),
    ...grades.flatMap((grade, index) => {
      const row = first + index;
      const share = `=IFERROR(${counts}${row}/SUM(${counts}${first}:${counts}${first + grades.length - 1});0)`;
      return [
        cell(row, LEFT, 'text', grade),
        cell(row, LEFT + 1, 'text', gradeLabels[grade][language]),
        cell(row, LEFT + 2, 'number', `=COUNTIF(${sheet('scorecard', 'grade')};${quoted(grade)})`, '0'),
        cell(row, LEFT + 3, 'number', share, '0%'),
      ];
    }),
    cell(first + grades.length, LEFT, 'note', `=${advice}`),
  ];
}

const categoryKeys = Object.keys(teamCategoryLabels) as TeamCategory[];

/** Weighted points of the department's team KPIs; rows of single teams are not mixed in. */
function categories({ language }: WorkbookData, sheet: Refs): CanvasCell[] {
  const text = reference().messages[language].dashboard;
  const [weight, points, team, category] = ['weight', 'points', 'team', 'category'].map((key) =>
    sheet('team_kpis', key),
  );
  const conditions = `ISNUMBER(${points});ISNUMBER(${weight});LEN(${team})=0`;
  return [
    ...table(SPREAD, RIGHT, text.categories, [text.category, text.points], [text.points]),
    ...categoryKeys.flatMap((key, index) => {
      const label = teamCategoryLabels[key][language];
      const chosen = `${category}=${quoted(label)};${conditions}`;
      const weights = `FILTER(${weight};${chosen})`;
      const mean = `=IFERROR(SUMPRODUCT(${weights};FILTER(${points};${chosen}))/SUM(${weights});"–")`;
      return [
        cell(SPREAD + 2 + index, RIGHT, 'text', label),
        cell(SPREAD + 2 + index, RIGHT + 1, 'number', mean, '0.00'),
      ];
    }),
  ];
}

/** One row after the other, so that nothing spills: the k-th rank, and of equal ranks the next person. */
function ranking({ language }: WorkbookData, sheet: Refs): CanvasCell[] {
  const text = reference().messages[language].dashboard;
  const rank = sheet('scorecard', 'rank');
  const first = RANKING + 2;
  const rankColumn = columnLetters(LEFT);
  const nth = (key: string, row: number) => {
    // A range of a single cell would be handed back as that cell, and never compare equal.
    const same = row === first ? '1' : `COUNTIF(${rankColumn}$${first}:${rankColumn}${row};${rankColumn}${row})`;
    const found = `INDEX(FILTER(${sheet('scorecard', key)};${rank}=${rankColumn}${row});${same})`;
    // A blank rank is equal to that of everybody who has none.
    return `=IF(${rankColumn}${row}="";"";IFERROR(${found};""))`;
  };
  return [
    ...table(RANKING, LEFT, text.ranking, [text.rank, text.name, text.role, text.total, text.grade], [text.total]),
    ...Array.from({ length: RANKED }, (_, index) => first + index).flatMap((row) => [
      cell(row, LEFT, 'text', `=IFERROR(SMALL(${rank};${row - first + 1});"")`),
      cell(row, LEFT + 1, 'text', nth('name', row)),
      cell(row, LEFT + 2, 'text', nth('role', row)),
      cell(row, LEFT + 3, 'number', nth('total', row), '0.00'),
      cell(row, LEFT + 4, 'text', nth('grade', row)),
    ]),
  ];
}

interface Group {
  readonly label: string;
  /** Column of the Scorecard and the value that puts a person into the group. */
  readonly key: 'role' | 'manager_email';
  readonly value: string;
}

function groupRows(
  groups: readonly Group[],
  sheet: Refs,
  row: number,
  column: number,
  deviation: boolean,
): CanvasCell[] {
  const total = sheet('scorecard', 'total');
  return groups.flatMap(({ label, key, value }, index) => {
    const at = row + index;
    const range = sheet('scorecard', key);
    const is = `${range};${quoted(value)}`;
    // Nobody rated is no figure, and no 0.
    const rated = `${columnLetters(column + 1)}${at}`;
    const figures: readonly [string, string][] = [
      [`=COUNTIFS(${is};${total};">=0")`, '0'],
      [`=IFERROR(AVERAGEIFS(${total};${is});"–")`, '0.00'],
      deviation
        ? [`=IFERROR(STDEV(FILTER(${total};${range}=${quoted(value)};ISNUMBER(${total})));"–")`, '0.00']
        : [`=IF(${rated}=0;"–";MINIFS(${total};${is};${total};">=0"))`, '0.00'],
      ...(deviation ? [] : [[`=IF(${rated}=0;"–";MAXIFS(${total};${is}))`, '0.00'] as [string, string]]),
    ];
    return [
      cell(at, column, 'text', label),
      ...figures.map(([formula, format], offset) => cell(at, column + 1 + offset, 'number', formula, format)),
    ];
  });
}

function roleTable({ language, entries }: WorkbookData, sheet: Refs): CanvasCell[] {
  const text = reference().messages[language].dashboard;
  const groups = [...entries.keys()].map((role): Group => {
    const value = roleName(role, language);
    return { label: value, key: 'role', value };
  });
  return [
    ...table(
      COMPARE,
      LEFT,
      text.roles,
      [text.role, text.count, text.mean, text.lowest, text.highest],
      [text.count, text.mean, text.lowest, text.highest],
    ),
    ...groupRows(groups, sheet, COMPARE + 2, LEFT, false),
  ];
}

function managersOf({ people }: WorkbookData): Group[] {
  const emails = [...new Set(people.flatMap(({ manager_email }) => manager_email ?? []))].sort();
  return emails.map((email) => {
    const manager = people.find((person) => person.email === email);
    return { label: manager?.name ?? email, key: 'manager_email', value: email };
  });
}

function managerTable({ language }: WorkbookData, sheet: Refs, managers: readonly Group[]): CanvasCell[] {
  const text = reference().messages[language].dashboard;
  return [
    ...table(
      COMPARE,
      RIGHT,
      text.managers,
      [text.manager, text.count, text.mean, text.deviation],
      [text.count, text.mean, text.deviation],
    ),
    ...groupRows(managers, sheet, COMPARE + 2, RIGHT, true),
  ];
}

function listTables({ language }: WorkbookData, sheet: Refs, row: number): CanvasCell[] {
  const text = reference().messages[language].dashboard;
  const nothing = quoted(text.nothing);
  const helper = (offset: number) => {
    const letters = columnLetters(HELPER + offset);
    return `${letters}$1:${letters}`;
  };
  const weakest = `FILTER(HSTACK(${helper(0)};${helper(1)});ISNUMBER(${helper(1)}))`;
  const missing = sheet('scorecard', 'missing');
  const late = `FILTER(HSTACK(${sheet('scorecard', 'name')};${missing});ISNUMBER(${missing});${missing}>0)`;
  const progress = sheet('okr', 'objective_progress');
  const objectives = `FILTER(HSTACK(${sheet('okr', 'objective')};${progress});ISNUMBER(${progress}))`;
  // A filter that finds nothing is an error: then one row stands in that says so.
  const sorted = (list: string, count: number, ascending: boolean) =>
    `=SORTN(IFERROR(${list};HSTACK(${nothing};""));${count};0;2;${ascending ? 'TRUE' : 'FALSE'})`;
  const formats = (at: number, count: number, format: string) =>
    Array.from({ length: count }, (_, index) => cell(row + 3 + index, at, 'number', '', format));
  return [
    ...table(row, LEFT, text.weakest, [text.kpi, text.points], [text.points]),
    cell(row + 2, LEFT, 'text', sorted(weakest, WEAKEST, true)),
    cell(row + 2, LEFT + 1, 'number', '', '0.00'),
    ...formats(LEFT + 1, WEAKEST - 1, '0.00'),
    ...table(row, LEFT + 3, text.late, [text.name, text.missingCount], [text.missingCount]),
    cell(row + 2, LEFT + 3, 'text', sorted(late, LATE, false)),
    ...table(row, RIGHT, text.objectives, [text.objective, text.progress], [text.progress]),
    cell(row + 2, RIGHT, 'text', sorted(objectives, OBJECTIVES, true)),
    cell(row + 2, RIGHT + 1, 'number', '', '0%'),
    ...formats(RIGHT + 1, OBJECTIVES - 1, '0%'),
  ];
}

function kpisInUse({ entries }: WorkbookData): { readonly kpi: string; readonly name: string }[] {
  const names = new Map([...entries.values()].flat().map(({ kpi, kpi_name }) => [kpi ?? '', kpi_name ?? '']));
  return [...names].map(([kpi, name]) => ({ kpi, name }));
}

/** Mean points of each KPI in use, over all role sheets that have it. */
function kpiHelper(data: WorkbookData, sheet: Refs): CanvasCell[] {
  const sheets = [...data.entries.keys()].map(roleSheetKey);
  return kpisInUse(data).flatMap(({ kpi, name }, index) => {
    const condition = (key: string) => `${sheet(key, 'kpi')};${quoted(kpi)}`;
    const sum = sheets.map((key) => `SUMIFS(${sheet(key, 'points')};${condition(key)})`).join('+');
    const count = sheets.map((key) => `COUNTIFS(${condition(key)};${sheet(key, 'points')};">=0")`).join('+');
    return [
      cell(3 + index, HELPER, 'helper', name),
      cell(3 + index, HELPER + 1, 'helper', `=IFERROR((${sum})/(${count});"")`, '0.00'),
    ];
  });
}

function charts(data: WorkbookData): CanvasChart[] {
  const { language, people, entries } = data;
  const text = reference().messages[language].dashboard;
  const range = (row: number, column: number, rows: number) => ({ row, column, rows: rows + 1, columns: 1 });
  const rated = Math.min(Math.max(people.filter(({ same_person_as }) => same_person_as === null).length, 1), RANKED);
  const below = COMPARE + 2 + Math.max(entries.size, managersOf(data).length) + 1;
  const left = { column: LEFT, width: CHART.leftWidth, height: CHART.height };
  const right = { column: RIGHT, width: CHART.rightWidth, height: CHART.height };
  return [
    {
      ...left,
      title: text.spread,
      type: 'column',
      ranges: [range(SPREAD + 1, LEFT, grades.length), range(SPREAD + 1, LEFT + 2, grades.length)],
      row: CHARTS,
    },
    {
      ...right,
      title: text.categories,
      type: 'column',
      ranges: [range(SPREAD + 1, RIGHT, categoryKeys.length), range(SPREAD + 1, RIGHT + 1, categoryKeys.length)],
      row: CHARTS,
    },
    {
      ...right,
      title: text.ranking,
      type: 'bar',
      ranges: [range(RANKING + 1, LEFT + 1, rated), range(RANKING + 1, LEFT + 3, rated)],
      row: RANKING,
    },
    {
      ...left,
      title: text.roles,
      type: 'column',
      ranges: [range(COMPARE + 1, LEFT, entries.size), range(COMPARE + 1, LEFT + 2, entries.size)],
      row: below,
    },
  ];
}
