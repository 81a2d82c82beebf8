// Reading CSV files: encodings, delimiters, line numbers and what is refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { parseTable, readTable, type TableAnswer } from '../../host/demo/read-table';
import { DEMO_TEXT } from '../../host/demo/text';

const text = DEMO_TEXT.en;
const bytes = (csv: string): Uint8Array => new TextEncoder().encode(csv);
const parse = (csv: string): TableAnswer => parseTable('people.csv', bytes(csv), text);

function problems(answer: TableAnswer): string[] {
  if (answer.ok) throw new Error(`accepted: ${JSON.stringify(answer.table)}`);
  return answer.problems;
}

function rows(answer: TableAnswer): [number, ...string[]][] {
  if (!answer.ok) throw new Error(answer.problems.join('\n'));
  return answer.table.rows.map(({ line, cells }) => [line, ...cells]);
}

const EXPECTED = [
  [1, 'person_id', 'name'],
  [2, 'p01', '林晓雯'],
];

test.each([
  ['plain UTF-8', 'person_id,name\np01,林晓雯\n'],
  ['a byte order mark', '\ufeffperson_id,name\np01,林晓雯\n'],
  ['semicolons', 'person_id;name\np01;林晓雯\n'],
  ['tabs', 'person_id\tname\np01\t林晓雯\n'],
  ['Windows line ends', 'person_id,name\r\np01,林晓雯\r\n'],
  ['old Macintosh line ends', 'person_id,name\rp01,林晓雯\r'],
  ['no line end after the last record', 'person_id,name\np01,林晓雯'],
  ['quotes around everything', '"person_id","name"\n"p01","林晓雯"\n'],
  ['a trailing run of empty cells', 'person_id,name,,\np01,林晓雯,,\n'],
  ['blank lines and empty records at the end', 'person_id,name\np01,林晓雯\n\n,\n  \n'],
])('reads %s', (_, csv) => {
  expect(rows(parse(csv))).toEqual(EXPECTED);
});

test('the table carries the file name as it was given', () => {
  const answer = parse('a\n1\n');
  expect(answer.ok && answer.table.name).toBe('people.csv');
});

test('the header decides the delimiter, not the figures and sentences below it', () => {
  expect(rows(parse('kpi;evidence\nroas;a, b, c, d\n'))).toEqual([
    [1, 'kpi', 'evidence'],
    [2, 'roas', 'a, b, c, d'],
  ]);
});

test('lines are counted in the file, through blank lines and quoted line breaks', () => {
  const csv = 'id,note\r\n1,"first\r\nsecond\r\nthird"\r\n\r\n2,after\r\n';
  expect(rows(parse(csv))).toEqual([
    [1, 'id', 'note'],
    [2, '1', 'first\nsecond\nthird'],
    [6, '2', 'after'],
  ]);
});

test('cells keep their spaces and doubled quotation marks are one', () => {
  expect(rows(parse('id,note\n 1 ,"a ""b"" c"\n'))).toEqual([
    [1, 'id', 'note'],
    [2, ' 1 ', 'a "b" c'],
  ]);
});

test('an unclosed quotation mark is named with its own line, not the line where the file ends', () => {
  const [problem, ...others] = problems(parse('id,note\n1,fine\n2,"never closed\n3,x\n4,y\n'));
  expect(problem).toContain('people.csv, line 3:');
  expect(problem).toContain('“never closed”');
  expect(problem).toContain('never closed. Close it');
  expect(others).toEqual([]);
});

test('text after a closing quotation mark is refused with its line', () => {
  const [problem] = problems(parse('id,note\n1,"good"\n2,"bad"x\n3,"good"\n'));
  expect(problem).toContain('people.csv, line 3:');
  expect(problem).toContain('right after a closing quotation mark');
});

test('every record of another width is named with line, what was found and what is allowed', () => {
  expect(problems(parse('a,b,c\n1,2\n1,2,3\n"x\ny",2,3,4\n'))).toEqual([
    'people.csv, line 2: found 2 cells, but the header has 3. Allowed: exactly 3; text with a separator in it needs quotation marks.',
    'people.csv, line 4: found 4 cells, but the header has 3. Allowed: exactly 3; text with a separator in it needs quotation marks.',
  ]);
});

test.each([
  ['', 1],
  ['\n\n  \n', 1],
  ['\ufeff', 1],
])('a file without a header is refused (%j)', (csv, line) => {
  expect(problems(parse(csv))[0]).toContain(`people.csv, line ${line}: the file is empty`);
});

test('text in another encoding is refused with its line', () => {
  const gbk = Uint8Array.from([...bytes('id,name\n1,ok\n2,'), 0xc1, 0xd6, 0xcf, 0xfe, 0x0a]);
  expect(problems(parseTable('people.csv', gbk, text))[0]).toContain('people.csv, line 3: the text is not UTF-8');
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x61, 0x00]);
  expect(problems(parseTable('people.csv', utf16, text))[0]).toContain('people.csv, line 1: the text is not UTF-8');
});

test('a missing file and a folder are refused in the language asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'perfscore-csv-'));
  try {
    const missing = join(folder, '没有.csv');
    expect(problems(readTable('--people', missing, DEMO_TEXT['zh-CN']))).toEqual([
      `--people：找不到文件“${missing}”。`,
    ]);
    expect(problems(readTable('--people', folder, DEMO_TEXT['zh-CN']))[0]).toContain(`${folder}：无法读取`);
    writeFileSync(join(folder, 'people.csv'), '\ufeffid\n1\n');
    expect(rows(readTable('--people', join(folder, 'people.csv'), text))).toEqual([
      [1, 'id'],
      [2, '1'],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('whatever the cells hold, they come back with the right lines', () => {
  const cell = fc.array(fc.constantFrom('a', '林', ' ', ',', ';', '\t', '"', '\n', '%'), { maxLength: 6 });
  const record = fc.tuple(
    fc.constant('p'),
    cell.map((parts) => parts.join('')),
    cell.map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), fc.constantFrom(...',;\t'), (records, delimiter) => {
      const csv = Papa.unparse([['id', 'one', 'two'], ...records], { delimiter, newline: '\n', quotes: true });
      let line = 2;
      const expected = records.map((cells) => {
        const start = line;
        line += 1 + cells.join('').split('\n').length - 1;
        return [start, ...cells];
      });
      expect(rows(parse(csv)).slice(1)).toEqual(expected);
    }),
  );
});
