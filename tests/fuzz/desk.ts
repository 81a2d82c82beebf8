// Where habits are tried: the workbook with what is known of it, and how a stranger finds places in it, without the add-on's code.
import type { Host } from '../../host/host';
import { sheetIdOf } from '../support/grid-habits';
import type { Random } from './random';
import { OWN_ROLE } from './workbook-in-use';

export interface Desk {
  host: Host;
  language: 'en' | 'zh-CN';
  locale: 'en_US' | 'zh_CN' | 'de_DE';
  readonly random: Random;
  /** Sheets of ours by their key. */
  titles: Map<string, string>;
  /** What was entered and has to be found again. */
  entered: Set<string>;
  /** Sheets on which somebody sorted some columns without the others, or typed over ids: rows are no longer whose they were. */
  scrambled: Set<string>;
  /** Somebody changed or deleted records by hand. */
  tampered: boolean;
  /** Another text or number at every call, remembered as entered. */
  readonly newText: () => string;
  /** As it is typed in the locale of the file. */
  readonly newNumber: () => string;
}

/** What was done, for the log; null where the workbook just now gives no occasion for it. */
export type Habit = (desk: Desk) => string | null;

export const OWN_SHEET = `role:${OWN_ROLE}`;
export const SCORED = ['kpi_paid_ads', 'kpi_content', OWN_SHEET];
export const TABLES = [
  'scorecard',
  ...SCORED,
  'team_kpis',
  'okr',
  'people',
  'kpi_library',
  'templates',
  'settings',
  'records',
  'figures',
];

/** Where rows are taken apart. Settings are HR's own: a key beside another's value locks HR out, and says so. */
export const TAKEN_APART = TABLES.filter((key) => key !== 'settings');

export const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  scorecard: ['score', 'coverage', 'missing', 'team_score', 'team_share', 'total', 'grade', 'state', 'rank'],
  okr: ['progress', 'objective_progress'],
  ...Object.fromEntries([...SCORED, 'team_kpis'].map((key) => [key, ['points', 'issue', 'marks']])),
};

/** Cells that follow another sheet; what is typed over them is no entry. */
export const COPIED = ['name', 'kpi_name', 'unit', 'kind', 'category', 'agreed', 'setting'];

export function isComputed(sheet: string, key: string): boolean {
  return COMPUTED[sheet]?.includes(key) === true;
}

export const letters = (column: number): string =>
  (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

export interface Place {
  readonly key: string;
  readonly title: string;
  readonly grid: readonly (readonly unknown[])[];
  /** Rows from 1; the row of keys is found by what stands in it, wherever it is. */
  readonly keyRow: number;
  readonly headerRow: number;
  readonly keys: readonly string[];
  /** Last row with anything in it. */
  readonly lastRow: number;
  readonly size: { readonly rows: number; readonly columns: number };
  /** Column of a key, 0 where it is not there. */
  readonly at: (key: string) => number;
}

/** One of these sheets that is there and has its row of keys. */
export function oneOf({ host, random, titles }: Desk, keys: readonly string[]): Place | null {
  const there = keys.filter((key) => titles.has(key));
  if (there.length === 0) return null;
  const key = random.pick(there);
  const place = placeOf(host, key, titles.get(key) ?? '');
  return place.keyRow === 0 ? null : place;
}

export function placeOf(host: Host, key: string, title: string): Place {
  const grid = host.values(title);
  const keyRow = grid.findIndex((row) => row.filter((cell) => /^[a-z]+(_[a-z]+)*$/.test(String(cell))).length > 1);
  const keys = (grid[keyRow] ?? []).map(String);
  let header = keyRow + 1;
  while (header < grid.length && grid[header]?.every((cell) => cell === '')) header++;
  const lastRow = grid.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
  const { getters } = host.model;
  const sheetId = sheetIdOf(host, title);
  const size = { rows: getters.getNumberRows(sheetId), columns: getters.getNumberCols(sheetId) };
  const at = (wanted: string) => keys.indexOf(wanted) + 1;
  return { key, title, grid, keyRow: keyRow + 1, headerRow: header + 1, keys, lastRow, size, at };
}

/** Rows of a person and a KPI. */
export function figureRows({ grid, headerRow, at }: Place): number[] {
  const [person, kpi] = [at('person_id'), at('kpi')];
  return grid.flatMap((cells, index) => (index >= headerRow && cells[person - 1] && cells[kpi - 1] ? [index + 1] : []));
}

/** Rows below the headers with anything in them. */
export function filledRows({ grid, headerRow }: Place): number[] {
  return grid.flatMap((cells, index) => (index >= headerRow && cells.some((cell) => cell !== '') ? [index + 1] : []));
}

export function typeAt({ host }: Desk, title: string, column: number, row: number, text: string): string {
  const address = `${letters(column)}${row}`;
  host.typeInto(title, address, text);
  return `${title} ${address}: ${text}`;
}

/** Types into a column of one of the rows; null where either is missing. */
export function typeUnder(desk: Desk, place: Place | null, key: string, rows: readonly number[], text: string) {
  const column = place?.at(key) ?? 0;
  if (!place || column === 0 || rows.length === 0) return null;
  return typeAt(desk, place.title, column, desk.random.pick(rows), text);
}

/** Types words below the last row; null where a column or the sheet is not there. */
export function addRow(desk: Desk, key: string, words: Readonly<Record<string, string>>): string | null {
  const place = oneOf(desk, [key]);
  if (!place || Object.keys(words).some((word) => place.at(word) === 0)) return null;
  const row = place.lastRow + 1;
  if (place.size.rows < row) desk.host.insertRows(place.title, row, 1);
  for (const [word, text] of Object.entries(words)) typeAt(desk, place.title, place.at(word), row, text);
  return `${place.title} ${row}: ${Object.values(words).join(' ')}`;
}
