// The built add-on in the local host, set up through its own entry points.

import type { Host, WorkbookData } from '../../host/host';
import { createNodeHost, type NodeHostOptions } from '../../host/node/node-host';

export const HR = { email: 'hr@example.com', locale: 'zh-CN' } as const;

export interface SetUpInput {
  readonly language: 'en' | 'zh-CN';
  /** Null keeps what the workbook has; so it is with people and the tables. */
  readonly period: string | null;
  readonly people: Table | null;
  readonly entries: Table | null;
  readonly teams?: Table | null;
  readonly okr?: Table | null;
  readonly visibility?: 'open' | 'private';
}

interface Table {
  readonly name: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

export type Answer =
  | {
      readonly ok: true;
      readonly value: {
        readonly done: readonly string[];
        readonly warnings: readonly string[];
        readonly sheets: readonly { readonly key: string; readonly title: string }[];
      };
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A table as a file gives it: one line per row, cells between bars. */
export function table(name: string, lines: readonly string[]): Table {
  return {
    name,
    rows: lines.map((text, index) => ({ line: index + 1, cells: text.split('|').map((cell) => cell.trim()) })),
  };
}

export const people = table('people.csv', [
  'person_id | name   | email          | role     | track    | lead | manager_email  | joined     | left',
  'p1        | 王小明 | ming@x.example | paid_ads | commerce | 是   | hr@example.com | 2024-01-08 |',
  'p2        | Ada    | ada@x.example  | paid_ads | leads    |      | ming@x.example | 2025-03-01 |',
  'p3        | 李雷   | lei@x.example  | paid_ads |          |      | ming@x.example | 2026-07-01 |',
]);

/**
 * p1: 40·96 + 30·120 + 20·110 + 10·100, all /100 → 106.4 (roas 9.6/10, CPA 80/100 lower, rating 4, spend 96 % of 100 %).
 * p2: one figure missing: (60·90 + 20·75)/80 → 86.25, coverage 80 %. p3 is not named and gets the template, all blank.
 */
export const entries = table('entries.csv', [
  'person_id | kpi              | weight | baseline | target | actual | evidence',
  'p1        | roas             | 40     |          | 10     | 9.6    | console export',
  'p1        | cost_per_action  | 30     |          | 100    | 80     |',
  'p1        | teamwork_growth  | 20     |          |        | 4      | 主动复盘',
  'p1        | spend_attainment | 10     |          |        | 96%    |',
  'p2        | conversion_rate  | 60     |          | 5%     | 4.5    |',
  'p2        | teamwork_growth  | 20     |          |        | 2      |',
  'p2        | roas             | 20     |          | 3      |        |',
]);

export const input: SetUpInput = { language: 'zh-CN', period: '2026-Q3', people, entries };

export function setUp(host: Host, given: Partial<SetUpInput> = {}): Answer {
  return host.run('callEndpoint', ['setUp', { ...input, ...given }]) as Answer;
}

export function freshHost(options: Partial<NodeHostOptions> = {}): Host {
  const host = createNodeHost({ addonDir: 'build/addon', user: HR, ...options });
  host.open();
  return host;
}

/** Only the language changes. */
export function translate(host: Host, language: SetUpInput['language']): Answer {
  return setUp(host, { language, period: null, people: null, entries: null });
}

const saved = new Map<string, WorkbookData>();

/** A workbook that was set up with the input above; made once per language and file of tests, then copied. */
export function filledHost(language: SetUpInput['language'] = 'zh-CN', options: Partial<NodeHostOptions> = {}): Host {
  return workbookHost(language, { language }, options);
}

/** A workbook of its own, made once under its name and then copied. */
export function workbookHost(name: string, given: Partial<SetUpInput>, options: Partial<NodeHostOptions> = {}): Host {
  let data = saved.get(name);
  if (!data) {
    const host = freshHost(options);
    const answer = setUp(host, given);
    if (!answer.ok) throw new Error(answer.problems.join('\n'));
    data = host.exportData();
    saved.set(name, data);
  }
  return freshHost({ ...options, data: JSON.parse(JSON.stringify(data)) });
}

export const sheet = {
  'zh-CN': {
    guide: '使用说明',
    dashboard: '绩效看板',
    scorecard: '绩效汇总表',
    ads: '广告投放',
    teams: '团队指标',
    okr: 'OKR',
    people: '人员',
    library: '指标库',
    settings: '设置',
  },
  en: {
    guide: 'Guide',
    dashboard: 'Dashboard',
    scorecard: 'Scorecard',
    ads: 'Paid ads',
    teams: 'Team KPIs',
    okr: 'OKR',
    people: 'People',
    library: 'KPI library',
    settings: 'Settings',
  },
} as const;

/** What a sheet shows, by column key and by an id: the key row is found wherever it stands. */
export function rowsOf(
  host: Host,
  title: string,
  idKeys: readonly string[] = ['person_id'],
): Map<string, Record<string, unknown>> {
  const grid = host.values(title);
  const keyRow = grid.findIndex((row) => idKeys.every((key) => row.includes(key)));
  const keys = (grid[keyRow] ?? []).map(String);
  const rows = new Map<string, Record<string, unknown>>();
  const headerRow = grid.findIndex((row, index) => index > keyRow && row.some((cell) => cell !== ''));
  for (const cells of grid.slice(headerRow + 1)) {
    const row = Object.fromEntries(keys.map((key, index) => [key, cells[index]]));
    const id = idKeys.map((key) => String(row[key] ?? '')).join(' ');
    if (id.trim() !== '' && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** The address of a cell by sheet, row id and column key, as a person would look it up. */
export function addressOf(
  host: Host,
  title: string,
  id: string,
  key: string,
  idKeys: readonly string[] = ['person_id'],
): string {
  const grid = host.values(title);
  const keyRow = grid.findIndex((row) => idKeys.every((idKey) => row.includes(idKey)));
  const keys = (grid[keyRow] ?? []).map(String);
  const idColumns = idKeys.map((idKey) => keys.indexOf(idKey));
  const row = grid.findIndex(
    (cells, index) => index > keyRow && idColumns.map((at) => String(cells[at])).join(' ') === id,
  );
  const column = keys.indexOf(key);
  if (row === -1 || column === -1) throw new Error(`${title} has no ${key} of ${id}`);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
