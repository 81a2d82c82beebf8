// What people do to a spreadsheet, one habit each; `null` where the workbook just now gives no occasion for it.
import type { Host } from '../../host/host';
import type { Random } from './random';
import { hostWith, OWN_KPI, OWN_ROLE, sheetIdOf, sizeOf, titlesOf } from './workbook-in-use';

export interface Desk {
  host: Host;
  language: 'en' | 'zh-CN';
  readonly random: Random;
  /** Sheets of ours by their key. */
  readonly titles: Map<string, string>;
  /** Another text or number at every call, remembered as entered. */
  readonly newText: () => string;
  readonly newNumber: () => string;
}

/** What was done, for the log. */
export type Habit = (desk: Desk) => string | null;

const OWN_SHEET = `role:${OWN_ROLE}`;
export const SCORED = ['kpi_paid_ads', 'kpi_content', OWN_SHEET];
const PASTED_ON_KPIS = ['actual', 'target', 'weight', 'remark', 'points', 'issue', 'name', 'unit'];
const PASTED_ON_PEOPLE = ['email', 'team', 'role', 'track', 'lead', 'joined', 'left'];
const TABLES = [
  'scorecard',
  'kpi_paid_ads',
  'kpi_content',
  OWN_SHEET,
  'team_kpis',
  'okr',
  'people',
  'kpi_library',
  'templates',
  'settings',
  'records',
];
const COMPUTED: Readonly<Record<string, number>> = {
  scorecard: 9,
  kpi_paid_ads: 2,
  kpi_content: 2,
  [OWN_SHEET]: 2,
  team_kpis: 2,
  okr: 2,
};

const letters = (column: number): string =>
  (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

function oneOf({ random, titles }: Desk, keys: readonly string[]): { key: string; title: string } | null {
  const there = keys.flatMap((key) => {
    const title = titles.get(key);
    return title === undefined ? [] : [{ key, title }];
  });
  return there.length === 0 ? null : random.pick(there);
}

/** Rows from 1; the row of keys is found by what stands in it, wherever it is. */
function frameOf(host: Host, title: string) {
  const grid = host.values(title);
  const keyRow = grid.findIndex((row) => row.filter((cell) => /^[a-z]+(_[a-z]+)*$/.test(String(cell))).length > 1);
  const keys = (grid[keyRow] ?? []).map(String);
  let header = keyRow + 1;
  while (header < grid.length && grid[header]?.every((cell) => cell === '')) header++;
  return { grid, keyRow: keyRow + 1, headerRow: header + 1, keys };
}

const at = (keys: readonly string[], key: string) => keys.indexOf(key) + 1;

function typeAt({ host }: Desk, title: string, column: number, row: number, text: string): void {
  host.typeInto(title, `${letters(column)}${row}`, text);
}

export const habits: Readonly<Record<string, Habit>> = {
  'rename a tab': (desk) => {
    const sheet = oneOf(desk, [...desk.titles.keys()]);
    if (!sheet) return null;
    const name = `改名 ${desk.newText()}`;
    desk.host.renameSheet(sheet.title, name);
    desk.titles.set(sheet.key, name);
    return `${sheet.title} → ${name}`;
  },
  'move a tab': (desk) => {
    const sheet = oneOf(desk, [...desk.titles.keys()]);
    if (!sheet) return null;
    const id = sheetIdOf(desk.host, sheet.title);
    const place = desk.host.model.getters.getSheetIds().indexOf(id);
    const visible = desk.host.model.getters.getVisibleSheetIds();
    if (!visible.includes(id) || visible.indexOf(id) === 0) return null;
    desk.host.workbook.dispatch('MOVE_SHEET', { sheetId: id, delta: -1 });
    return `${sheet.title} from ${place}`;
  },
  'hide a tab': (desk) => {
    const sheet = oneOf(desk, [...desk.titles.keys()]);
    if (!sheet) return null;
    const id = sheetIdOf(desk.host, sheet.title);
    if (desk.host.model.getters.getVisibleSheetIds().length < 3 || !desk.host.model.getters.isSheetVisible(id))
      return null;
    desk.host.workbook.dispatch('HIDE_SHEET', { sheetId: id });
    return sheet.title;
  },
  'change a header': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const { headerRow, keys, keyRow } = frameOf(desk.host, sheet.title);
    const own = keys.flatMap((key, index) => (key !== '' && !isComputed(sheet.key, key) ? [index + 1] : []));
    if (keyRow === 0 || own.length === 0) return null;
    const column = desk.random.pick(own);
    typeAt(desk, sheet.title, column, headerRow, desk.newText());
    return `${sheet.title} ${letters(column)}${headerRow}`;
  },
  'insert columns': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const before = 1 + desk.random.below(sizeOf(desk.host, sheet.title).columns);
    desk.host.insertColumns(sheet.title, before, 1 + desk.random.below(2));
    return `${sheet.title} before ${letters(before)}`;
  },
  'add a column of one’s own': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const before = 1 + desk.random.below(sizeOf(desk.host, sheet.title).columns);
    desk.host.insertColumns(sheet.title, before, 1);
    const { headerRow, keyRow } = frameOf(desk.host, sheet.title);
    if (keyRow === 0) return null;
    typeAt(desk, sheet.title, before, headerRow, desk.newText());
    typeAt(desk, sheet.title, before, headerRow + 1, desk.newText());
    return `${sheet.title} ${letters(before)}`;
  },
  'move a column': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const { columns } = sizeOf(desk.host, sheet.title);
    const { keys, keyRow } = frameOf(desk.host, sheet.title);
    const from = 1 + desk.random.below(columns);
    const before = 1 + desk.random.below(columns);
    // Sheets refuses to move what an array formula holds together only through its results; its formula cell moves like any other.
    if (keyRow === 0 || from === before || from + 1 === before || isComputed(sheet.key, keys[from - 1] ?? ''))
      return null;
    desk.host.moveColumns(sheet.title, from, 1, before);
    return `${sheet.title} ${letters(from)} before ${letters(before)}`;
  },
  'hide a column': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const column = desk.random.below(sizeOf(desk.host, sheet.title).columns);
    const sheetId = sheetIdOf(desk.host, sheet.title);
    desk.host.workbook.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [column] });
    return `${sheet.title} ${letters(column + 1)}`;
  },
  'insert rows': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const before = 1 + desk.random.below(8);
    const { keyRow, headerRow } = frameOf(desk.host, sheet.title);
    if (keyRow === 0 || headerRow > 6) return null;
    desk.host.insertRows(sheet.title, before, 1);
    return `${sheet.title} before ${before}`;
  },
  'delete a data row': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const { headerRow, keyRow, grid } = frameOf(desk.host, sheet.title);
    const rows = grid.length - headerRow;
    if (keyRow === 0 || rows < 2) return null;
    const row = headerRow + 1 + desk.random.below(rows);
    desk.host.deleteRows(sheet.title, row, 1);
    return `${sheet.title} ${row}`;
  },
  'sort rows': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const { headerRow, keyRow, grid, keys } = frameOf(desk.host, sheet.title);
    const first = keys.findIndex((key) => isComputed(sheet.key, key));
    if (keyRow === 0 || grid.length - headerRow < 2) return null;
    const by = 1 + desk.random.below(keys.length);
    const width = sizeOf(desk.host, sheet.title).columns;
    desk.host.sortRange(
      sheet.title,
      `A${headerRow + 1}:${letters(width)}${grid.length}`,
      by,
      desk.random.below(2) === 0,
    );
    return `${sheet.title} by ${letters(by)}${first === -1 ? '' : ', formula kept above'}`;
  },
  'overwrite the formula': (desk) => {
    const sheet = oneOf(desk, Object.keys(COMPUTED));
    if (!sheet) return null;
    const { keyRow, keys } = frameOf(desk.host, sheet.title);
    const column = keys.findIndex((key) => isComputed(sheet.key, key)) + 1;
    if (keyRow === 0 || column === 0) return null;
    typeAt(desk, sheet.title, column, keyRow, desk.random.pick(['', desk.newText(), '=1+1']));
    return `${sheet.title} ${letters(column)}${keyRow}`;
  },
  'type into results': (desk) => {
    const sheet = oneOf(desk, Object.keys(COMPUTED));
    if (!sheet) return null;
    const { keyRow, headerRow, keys } = frameOf(desk.host, sheet.title);
    const first = keys.findIndex((key) => isComputed(sheet.key, key)) + 1;
    if (keyRow === 0 || first === 0) return null;
    const column = first + desk.random.below(COMPUTED[sheet.key] ?? 1);
    const row = headerRow + 1 + desk.random.below(6);
    typeAt(desk, sheet.title, column, row, desk.random.pick([desk.newText(), desk.newNumber()]));
    return `${sheet.title} ${letters(column)}${row}`;
  },
  'show the row of keys': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const { keyRow } = frameOf(desk.host, sheet.title);
    if (keyRow === 0) return null;
    const sheetId = sheetIdOf(desk.host, sheet.title);
    desk.host.workbook.dispatch('UNHIDE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [keyRow - 1] });
    return `${sheet.title} ${keyRow}`;
  },
  'change a key': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const { keyRow, keys } = frameOf(desk.host, sheet.title);
    const own = keys.flatMap((key, index) => (key !== '' && !isComputed(sheet.key, key) ? [index + 1] : []));
    if (keyRow === 0 || own.length < 3) return null;
    const column = desk.random.pick(own);
    typeAt(
      desk,
      sheet.title,
      column,
      keyRow,
      desk.random.pick(['', 'abc', 'my key', keys[desk.random.pick(own) - 1] ?? '']),
    );
    return `${sheet.title} ${letters(column)}${keyRow}, was ${keys[column - 1]}`;
  },
  'clear all keys': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const { keyRow, keys } = frameOf(desk.host, sheet.title);
    if (keyRow === 0) return null;
    for (let column = 1; column <= keys.length; column++) {
      if (keys[column - 1] !== '' && !isComputed(sheet.key, keys[column - 1] ?? ''))
        typeAt(desk, sheet.title, column, keyRow, '');
    }
    return sheet.title;
  },
  'delete the row of keys': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const { keyRow } = frameOf(desk.host, sheet.title);
    if (keyRow === 0) return null;
    desk.host.deleteRows(sheet.title, keyRow, 1);
    return sheet.title;
  },
  'delete a column': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const { columns } = sizeOf(desk.host, sheet.title);
    if (columns < 4) return null;
    const column = 1 + desk.random.below(columns);
    const { keys } = frameOf(desk.host, sheet.title);
    desk.host.deleteColumns(sheet.title, column, 1);
    return `${sheet.title} ${letters(column)}, ${keys[column - 1] ?? ''}`;
  },
  'delete a sheet': (desk) => {
    const sheet = oneOf(desk, [...desk.titles.keys()]);
    if (!sheet || titlesOf(desk.host).length < 4) return null;
    const sheetId = sheetIdOf(desk.host, sheet.title);
    const visible = desk.host.model.getters.getVisibleSheetIds();
    if (visible.length === 1 && visible.includes(sheetId)) return null;
    desk.host.workbook.dispatch('DELETE_SHEET', { sheetId, sheetName: sheet.title });
    desk.titles.delete(sheet.key);
    return sheet.title;
  },
  'duplicate a sheet': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const name = `副本 ${desk.newText()}`;
    desk.host.workbook.dispatch('DUPLICATE_SHEET', {
      sheetId: sheetIdOf(desk.host, sheet.title),
      sheetIdTo: `copy${desk.random.below(1_000_000_000)}`,
      sheetNameTo: name,
    });
    return `${sheet.title} as ${name}`;
  },
  'delete a sheet and keep its copy': (desk) => {
    const sheet = oneOf(desk, SCORED);
    if (!sheet) return null;
    const name = `副本 ${desk.newText()}`;
    const sheetId = sheetIdOf(desk.host, sheet.title);
    desk.host.workbook.dispatch('DUPLICATE_SHEET', {
      sheetId,
      sheetIdTo: `copy${desk.random.below(1_000_000_000)}`,
      sheetNameTo: name,
    });
    if (desk.host.model.getters.getVisibleSheetIds().length < 2) return null;
    desk.host.workbook.dispatch('DELETE_SHEET', { sheetId, sheetName: sheet.title });
    desk.titles.set(sheet.key, name);
    return `${sheet.title}, ${name} stays`;
  },
  'copy the file': (desk) => {
    const data: { annotations?: readonly { readonly kind: string }[] } & ReturnType<Host['exportData']> =
      desk.host.exportData();
    const annotations = (data.annotations ?? []).filter(({ kind }) => kind !== 'metadata' && kind !== 'protection');
    desk.host = hostWith(Object.assign(data, { annotations }));
    return 'without metadata and protections';
  },
  'enter an actual': (desk) => enter(desk, 'actual', () => desk.newNumber()),
  'enter an actual in words': (desk) =>
    enter(desk, 'actual', () => desk.random.pick(['不适用', '', `词${desk.newText()}`])),
  'enter a target': (desk) => enter(desk, 'target', () => desk.newNumber()),
  'enter a weight': (desk) => enter(desk, 'weight', () => String(5 + desk.random.below(60))),
  'enter a remark': (desk) => enter(desk, 'remark', () => desk.newText()),
  'enter a formula': (desk) => {
    const sheet = oneOf(desk, SCORED);
    if (!sheet) return null;
    const { keyRow, headerRow, keys, grid } = frameOf(desk.host, sheet.title);
    const [actual, target, kpi] = [at(keys, 'actual'), at(keys, 'target'), at(keys, 'kpi')];
    const rows = rowsOfFigures(grid, headerRow, keys).filter((row) => grid[row - 1]?.[kpi - 1] === 'roas');
    if (keyRow === 0 || actual === 0 || target === 0 || rows.length === 0) return null;
    const row = desk.random.pick(rows);
    typeAt(desk, sheet.title, actual, row, `=${letters(target)}${row}*0.9`);
    return `${sheet.title} ${letters(actual)}${row}`;
  },
  'use the cells beside the table': (desk) => {
    const sheet = oneOf(desk, TABLES);
    if (!sheet) return null;
    const { rows, columns } = sizeOf(desk.host, sheet.title);
    desk.host.insertColumns(sheet.title, columns, 1);
    typeAt(desk, sheet.title, columns, rows, `=SUM(A1:A${Math.max(rows - 1, 1)})`);
    return `${sheet.title} ${letters(columns)}${rows}`;
  },
  'paste over a check': (desk) => {
    const sheet = oneOf(desk, [...SCORED, 'people']);
    if (!sheet) return null;
    const { keyRow, headerRow, keys, grid } = frameOf(desk.host, sheet.title);
    const wanted = sheet.key === 'people' ? PASTED_ON_PEOPLE : PASTED_ON_KPIS;
    const places = wanted.flatMap((key) => (keys.includes(key) ? [at(keys, key)] : []));
    const rows = grid.length - headerRow;
    if (keyRow === 0 || rows < 1 || places.length === 0) return null;
    const column = desk.random.pick(places);
    const row = headerRow + 1 + desk.random.below(rows);
    const text = desk.random.pick([desk.newText(), desk.newNumber(), '１２００', ' 3 ', '85％']);
    const sheetId = sheetIdOf(desk.host, sheet.title);
    if (!desk.host.model.getters.isSheetVisible(sheetId)) return null;
    desk.host.workbook.dispatch('ACTIVATE_SHEET', {
      sheetIdFrom: desk.host.model.getters.getActiveSheetId(),
      sheetIdTo: sheetId,
    });
    const zone = { top: row - 1, bottom: row - 1, left: column - 1, right: column - 1 };
    desk.host.workbook.dispatch('PASTE_FROM_OS_CLIPBOARD', {
      target: [zone],
      clipboardContent: { 'text/plain': text },
    });
    return `${sheet.title} ${letters(column)}${row}: ${text}`;
  },
  'hire somebody': (desk) => {
    const id = `n${desk.newNumber().replace('.', '')}`;
    const role = desk.random.pick(['paid_ads', OWN_ROLE]);
    const words = { paid_ads: { en: 'Paid ads specialist', 'zh-CN': '数字广告投放岗' }[desk.language] };
    return addRow(desk, 'people', {
      person_id: id,
      name: desk.newText(),
      role: role === 'paid_ads' ? words.paid_ads : role,
      manager_email: 'ming@x.example',
    });
  },
  'name a role of one’s own': (desk) => {
    const library = desk.titles.get('kpi_library');
    const templates = desk.titles.get('templates');
    if (library === undefined || templates === undefined) return null;
    if (desk.host.values(templates).flat().includes(OWN_ROLE)) return null;
    const kpi = { kpi: OWN_KPI, kpi_name: desk.newText(), target: '20' };
    const told = [
      addRow(desk, 'kpi_library', kpi),
      addRow(desk, 'templates', { role: OWN_ROLE, kpi: OWN_KPI, weight: '60' }),
      addRow(desk, 'templates', { role: OWN_ROLE, kpi: 'teamwork_growth', weight: '40' }),
    ];
    return told.join('; ');
  },
  'switch the language': (desk) => {
    desk.language = desk.random.pick(['en', 'zh-CN'] as const);
    return `${desk.language}, with the next set-up`;
  },
};

/** Types words below the last row; null where a column or the room for it is not there. */
function addRow(desk: Desk, key: string, words: Readonly<Record<string, string>>): string | null {
  const title = desk.titles.get(key);
  if (title === undefined) return null;
  const { keyRow, keys, grid } = frameOf(desk.host, title);
  const row = grid.findLastIndex((cells) => cells.some((cell) => cell !== '')) + 2;
  if (keyRow === 0 || Object.keys(words).some((word) => !keys.includes(word))) return null;
  if (sizeOf(desk.host, title).rows < row) desk.host.insertRows(title, row, 1);
  for (const [word, text] of Object.entries(words)) typeAt(desk, title, at(keys, word), row, text);
  return `${title} ${row}: ${Object.values(words).join(' ')}`;
}

const computedKeys: Readonly<Record<string, readonly string[]>> = {
  scorecard: ['score', 'coverage', 'missing', 'team_score', 'team_share', 'total', 'grade', 'state', 'rank'],
  kpi: ['points', 'issue'],
  okr: ['progress', 'objective_progress'],
};

function isComputed(sheet: string, key: string): boolean {
  return (computedKeys[sheet] ?? computedKeys.kpi ?? []).includes(key);
}

function rowsOfFigures(grid: readonly (readonly unknown[])[], headerRow: number, keys: readonly string[]): number[] {
  const [person, kpi] = [at(keys, 'person_id'), at(keys, 'kpi')];
  return grid.flatMap((cells, index) => (index >= headerRow && cells[person - 1] && cells[kpi - 1] ? [index + 1] : []));
}

function enter(desk: Desk, key: string, text: () => string): string | null {
  const sheet = oneOf(desk, SCORED);
  if (!sheet) return null;
  const { keyRow, headerRow, keys, grid } = frameOf(desk.host, sheet.title);
  const column = at(keys, key);
  const rows = rowsOfFigures(grid, headerRow, keys);
  if (keyRow === 0 || column === 0 || rows.length === 0) return null;
  const row = desk.random.pick(rows);
  const rated = ['teamwork_growth', 'content_originality'].includes(String(grid[row - 1]?.[at(keys, 'kpi') - 1]));
  if (rated && key === 'target') return null;
  const written = rated && key === 'actual' ? desk.random.pick(['1.5', '2.25', '4.75', '5']) : text();
  typeAt(desk, sheet.title, column, row, written);
  return `${sheet.title} ${letters(column)}${row}: ${written}`;
}
