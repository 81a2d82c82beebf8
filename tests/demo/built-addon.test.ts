// The demo command with the built add-on: the sample works, and every kind of bad input is named and leaves nothing behind.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { displayWidth } from '../../host/demo/aligned-table';
import { runDemo } from '../../host/demo/run-demo';
import { surroundings } from '../../host/demo/surroundings';
import type { Language } from '../../host/demo/text';
import { exportXlsx } from '../../host/node/export-xlsx';
import { createNodeHost } from '../../host/node/node-host';

const ROOT = resolve(__dirname, '../..');
const SAMPLES = join(ROOT, 'samples');

// A whole workbook is built in each of them, on the slowest computer too.
jest.setTimeout(60_000);

let folder: string;
let out: string;
let printed: string[];
let complained: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perfscore-built-'));
  out = join(folder, 'out');
  printed = [];
  complained = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

interface Files {
  people?: string;
  entries?: string;
}

function demo(files: Files, language: Language, period = '2026-Q3'): Promise<0 | 1> {
  const { people = join(SAMPLES, 'people.csv'), entries = join(SAMPLES, 'entries.csv') } = files;
  const args = ['--people', people, '--entries', entries, '--period', period, '--language', language, '--out', out];
  return runDemo(args, {
    addonDir: join(ROOT, 'build/addon'),
    samplesDir: SAMPLES,
    openHost: (addonDir, spoken) => createNodeHost({ addonDir, ...surroundings(spoken) }),
    exportXlsx,
    print: (line) => printed.push(...line.split('\n')),
    complain: (line) => complained.push(line),
  });
}

/** A sample file with one passage of one line replaced. */
function changed(name: string, line: number, from: string, to: string): string {
  const lines = readFileSync(join(SAMPLES, name), 'utf8').split('\n');
  const before = lines[line - 1] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${name}, line ${line} has no “${from}”`);
  lines[line - 1] = after;
  return written(name, lines.join('\n'));
}

function written(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test.each([
  ['zh-CN', '林晓雯'],
  ['en', '林晓雯'],
] as const)('the sample in %s', async (language, name) => {
  expect([await demo({}, language), complained]).toEqual([0, []]);
  const [header = '', rule = '', ...rest] = printed;
  expect(header.trim()).not.toBe('');
  expect(displayWidth(rule)).toBeGreaterThanOrEqual(displayWidth(header));
  const rows = rest.slice(0, rest.indexOf(''));
  // 14 people, one of them with two lines.
  expect(rows).toHaveLength(15);
  expect(rows.join('\n')).toContain(name);
  for (const row of rows) expect(row).not.toMatch(/#[A-Z]|undefined|NaN/);
  expect(readdirSync(out).sort()).toEqual(['workbook.json', 'workbook.xlsx']);
});

test('the headers of the sheets are as good as the column keys', async () => {
  const people = readFileSync(join(SAMPLES, 'people.csv'), 'utf8');
  const chinese = people.replace(
    /^.*\n/,
    '员工编号,姓名,邮箱,小组,岗位,方向,负责人,上级邮箱,入职日期,离职日期,参评状态,同一员工\n',
  );
  const keyed = await demo({}, 'zh-CN');
  const expected = printed.slice(0, 17);
  printed = [];
  const titled = await demo({ people: written('中文.csv', `\ufeff${chinese.replaceAll(',', ';')}`) }, 'zh-CN');
  expect([keyed, titled, complained]).toEqual([0, 0, []]);
  expect(printed.slice(0, 17)).toEqual(expected);
});

async function refused(files: Files, period?: string): Promise<string> {
  expect(await demo(files, 'en', period)).toBe(1);
  expect(existsSync(out)).toBe(false);
  expect(printed).toEqual([]);
  for (const problem of complained) expect(problem).not.toMatch(/\n|\bat \w+ \(/);
  return complained.join('\n');
}

test.each([
  ['an unknown role', 'people.csv', 3, 'paid_ads', 'chef', 'Role', 'chef', 'paid_ads'],
  ['two people with one id', 'people.csv', 4, 'p03', 'p02', 'Person ID', 'p02', 'line 3'],
  ['a weight that is text', 'entries.csv', 3, ',10,', ',ten,', 'Weight', 'ten', '1,200'],
  ['an unknown KPI', 'entries.csv', 5, 'conversion_rate', 'likes', 'KPI', 'likes', 'conversion_rate'],
  ['figures of nobody', 'entries.csv', 4, 'p01', 'p99', 'Person ID', 'p99', 'people'],
] as const)('%s is named with file, line, column, what was found and what is allowed', async (...input) => {
  const [, name, line, from, to, column, found, allowed] = input;
  const file = changed(name, line, from, to);
  const told = await refused(name === 'people.csv' ? { people: file } : { entries: file });
  const [problem = ''] = told.split('\n');
  expect(problem).toContain(`${file}, line ${line}, `);
  expect(problem).toContain(column);
  expect(problem).toContain(`“${found}”`);
  expect(problem).toContain(allowed);
});

test('lines are those of the file, also below a quoted line break', async () => {
  const file = changed('entries.csv', 2, '巨量千川与', '"巨量千川\n与');
  const text = readFileSync(file, 'utf8').replace('消耗 300 万\n', '消耗 300 万"\n').replace('p05,roas', 'p05,likes');
  const at = text.split('\n').findIndex((line) => line.startsWith('p05,likes')) + 1;
  expect(await refused({ entries: written('broken.csv', text) })).toContain(`broken.csv, line ${at}, `);
});

test('a period that is none', async () => {
  const told = await refused({}, '2026-Q5');
  expect(told).toContain('“2026-Q5”');
  expect(told).toContain('2026-Q4');
});

test('a missing file, a malformed line and bytes that are not UTF-8', async () => {
  expect(await refused({ people: join(folder, 'none.csv') })).toContain('none.csv');
  expect(await refused({ people: changed('people.csv', 3, '陈子航', '"陈子航') })).toContain('people.csv, line 3:');
  expect(await refused({ entries: written('gbk.csv', Uint8Array.from([0xc1, 0xd6])) })).toContain('gbk.csv, line 1:');
});
