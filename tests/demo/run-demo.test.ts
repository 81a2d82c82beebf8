// The demo command from its arguments to its files: what is printed, what is refused, and nothing half-written.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { type DemoSurroundings, runDemo } from '../../host/demo/run-demo';
import { surroundings } from '../../host/demo/surroundings';
import { exportXlsx } from '../../host/node/export-xlsx';
import { createNodeHost } from '../../host/node/node-host';
import { writeFakeAddon } from './fake-addon';

let folder: string;
let addonDir: string;
let out: string;
let printed: string[];
let complained: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perfscore-demo-'));
  addonDir = writeFakeAddon(folder);
  out = join(folder, 'out/deep');
  printed = [];
  complained = [];
  writeFileSync(join(folder, 'people.csv'), 'person_id,name\np01,林晓雯\np02,Al\n');
  writeFileSync(join(folder, 'entries.csv'), 'person_id,kpi\np01,roas\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

function around(changes: Partial<DemoSurroundings> = {}): DemoSurroundings {
  return {
    addonDir,
    samplesDir: folder,
    openHost: (dir, language) => createNodeHost({ addonDir: dir, ...surroundings(language) }),
    exportXlsx,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    ...changes,
  };
}

const people = () => ['--people', join(folder, 'people.csv')];
const rest = (period = '2026-Q3') => ['--period', period, '--out', out, '--language', 'en'];

test('writes both files and prints the scorecard as it is shown, without hidden columns', async () => {
  const code = await runDemo([...people(), '--entries', join(folder, 'entries.csv'), ...rest()], around());
  expect(complained).toEqual([]);
  expect(code).toBe(0);
  expect(printed.join('\n').split('\n')).toEqual([
    '工号  姓名    综合得分  数据完整度',
    '────  ──────  ────────  ──────────',
    'p01   林晓雯        20         50%',
    'p02   Al            40         50%',
    '',
    'Written',
    `- ${join(out, 'workbook.xlsx')}`,
    `- ${join(out, 'workbook.json')}`,
  ]);
  expect(readdirSync(out).sort()).toEqual(['workbook.json', 'workbook.xlsx']);
  const zip = await JSZip.loadAsync(readFileSync(join(out, 'workbook.xlsx')));
  expect(await zip.file('xl/workbook.xml')?.async('string')).toContain('绩效汇总表');
  expect(readFileSync(join(out, 'workbook.json'), 'utf8')).toContain('林晓雯');
});

test('without any file: the samples there are', async () => {
  expect(await runDemo(['--language', 'en', '--out', out], around())).toBe(0);
  expect(printed.join('\n')).toContain('林晓雯');
  expect(printed.join('\n')).not.toContain('没有数据文件');
});

test('with people, none of the samples is added', async () => {
  expect(await runDemo([...people(), ...rest()], around())).toBe(0);
  expect(printed.join('\n')).toContain('没有数据文件');
});

test('team KPIs, OKR and visibility go to the add-on', async () => {
  writeFileSync(join(folder, 'team.csv'), 'team,kpi\n,gmv\n');
  writeFileSync(join(folder, 'okr.csv'), 'objective,key_result\nGrow,More\nGrow,Better\n');
  const args = [...people(), '--teams', join(folder, 'team.csv'), '--okr', join(folder, 'okr.csv'), ...rest()];
  expect(await runDemo([...args, '--visibility', 'open'], around())).toBe(0);
  expect(printed.join('\n')).toContain('teams 2, okr 3, open');
});

test('samples without people', async () => {
  rmSync(join(folder, 'people.csv'));
  expect(await refused(['--language', 'en', '--out', out])).toEqual([
    `--people: there is no file “${join(folder, 'people.csv')}”.`,
  ]);
});

test('the written workbook opens again', async () => {
  await runDemo([...people(), ...rest()], around());
  const data = JSON.parse(readFileSync(join(out, 'workbook.json'), 'utf8'));
  const host = createNodeHost({ addonDir, ...surroundings('en'), data });
  expect(host.values('绩效汇总表', 'C3')).toEqual([[20]]);
});

test('warnings come after the table, before the files', async () => {
  expect(await runDemo([...people(), ...rest()], around())).toBe(0);
  const text = printed.join('\n');
  expect(text).toContain('\nPlease note\n- 没有数据文件\n');
  expect(text.indexOf('Please note')).toBeGreaterThan(text.indexOf('p02'));
  expect(text.indexOf('Written')).toBeGreaterThan(text.indexOf('Please note'));
});

test('--help prints the usage and succeeds', async () => {
  expect(await runDemo(['--help', '--language', 'en'], around())).toBe(0);
  expect(printed[0]).toContain('Usage: npm run demo\n');
});

async function refused(args: string[], changes: Partial<DemoSurroundings> = {}): Promise<string[]> {
  const before = readdirSync(folder).sort();
  expect(await runDemo(args, around(changes))).toBe(1);
  expect(printed).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(before);
  return complained;
}

test('wrong arguments', async () => {
  expect(await refused(['--language', 'en', '--teams', 'team.csv', '--visibility', 'secret'])).toHaveLength(3);
});

test('missing files are all named', async () => {
  const args = ['--people', join(folder, 'a.csv'), '--entries', join(folder, 'b.csv'), ...rest()];
  expect(await refused(args)).toEqual([
    `--people: there is no file “${join(folder, 'a.csv')}”.`,
    `--entries: there is no file “${join(folder, 'b.csv')}”.`,
  ]);
});

test('a malformed line, in the language asked for', async () => {
  writeFileSync(join(folder, 'people.csv'), 'person_id,name\np01,"林\n');
  const args = [...people(), '--period', '2026-Q3', '--out', out, '--language', 'zh-CN'];
  expect(await refused(args)).toEqual([expect.stringContaining('people.csv 第 2 行：“林”前面的引号没有闭合')]);
});

test("the add-on's own problems, one line each", async () => {
  expect(await refused([...people(), ...rest('2026')])).toEqual([
    '--period: found “2026”',
    'allowed: 2026-Q3 or 2026-Q4',
  ]);
});

test('an add-on that fails, told without its stack', async () => {
  const [problem, ...others] = await refused([...people(), ...rest('crash')]);
  expect(problem).toBe('The workbook could not be set up: the sheet is gone');
  expect(others).toEqual([]);
});

test('a workbook without the scorecard', async () => {
  expect(await refused([...people(), ...rest('2026-Q4')])).toEqual(['The workbook has no scorecard to summarise.']);
});

test('an add-on that is not built', async () => {
  const [problem] = await refused([...people(), ...rest()], { addonDir: join(folder, 'none') });
  expect(problem).toContain('npm run build');
});

test('an export that fails leaves nothing behind', async () => {
  const [problem] = await refused([...people(), ...rest()], {
    exportXlsx: () => Promise.reject(new Error('no space')),
  });
  expect(problem).toContain('no space');
});

test('--out that is a file', async () => {
  const [problem] = await refused([...people(), '--period', '2026-Q3', '--language', 'en', '--out', people()[1] ?? '']);
  expect(problem).toContain('is a file. Name a folder');
});

test('a target that cannot be replaced leaves the other target as it was', async () => {
  mkdirSync(join(out, 'workbook.json'), { recursive: true });
  writeFileSync(join(out, 'workbook.xlsx'), 'the old one');
  expect(await runDemo([...people(), ...rest()], around())).toBe(1);
  expect(complained[0]).toContain('nothing could be written');
  expect(readFileSync(join(out, 'workbook.xlsx'), 'utf8')).toBe('the old one');
  expect(readdirSync(out).sort()).toEqual(['workbook.json', 'workbook.xlsx']);
});

test('an earlier run is replaced as a whole', async () => {
  expect(await runDemo([...people(), ...rest()], around())).toBe(0);
  writeFileSync(join(folder, 'people.csv'), 'person_id,name\np09,新人\n');
  expect(await runDemo([...people(), ...rest()], around())).toBe(0);
  const json = readFileSync(join(out, 'workbook.json'), 'utf8');
  expect(json).toContain('新人');
  expect(json).not.toContain('林晓雯');
  expect(existsSync(join(out, 'workbook.xlsx'))).toBe(true);
});
