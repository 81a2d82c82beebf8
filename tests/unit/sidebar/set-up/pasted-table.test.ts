// What is pasted or read from a file, as rows of cells.
import fc from 'fast-check';
import Papa from 'papaparse';
import { fileText } from '../../../../src/sidebar/panels/set-up/file-text';
import { pastedTable } from '../../../../src/sidebar/panels/set-up/pasted-table';

const cellsOf = (text: string) => pastedTable('list', text).rows.map(({ cells }) => cells);

it('cells copied from a spreadsheet have tabs between them, and commas inside', () => {
  expect(cellsOf('姓名\t地点\n林晓雯\t上海, 北京\r\n陈子航\t\n')).toEqual([
    ['姓名', '地点'],
    ['林晓雯', '上海, 北京'],
    ['陈子航', ''],
  ]);
});

it.each([
  ['a,b\n1,2', ','],
  ['a;b\n"1,5";2', ';'],
  ['a，b\n1，2', '，'],
  ['a|b\n1|2', '|'],
])('%j is separated by %s', (text) => {
  expect(cellsOf(text)[0]).toEqual(['a', 'b']);
});

it('quotes keep commas, line breaks and quotes together; a quote inside a cell is a quote', () => {
  expect(cellsOf('a,"x, ""y""\nz"\n"Ann" Lee,5"\n"open,1')).toEqual([
    ['a', 'x, "y"\nz'],
    ['"Ann" Lee', '5"'],
    ['"open', '1'],
  ]);
});

it('says on which line each row starts, blank lines and lines inside quotes counted', () => {
  const { rows } = pastedTable('list', '\ufeffa,b\n\n"1\n2",3\n , \n4,5');
  expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [1, 'a'],
    [3, '1\n2'],
    [6, '4'],
  ]);
  expect(pastedTable('list', ' \n\n').rows).toEqual([]);
});

it('reads whatever a CSV writer writes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '王', '"', ',', '\n', '\t', ' ', ';') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const kept = rows.filter((cells) => cells.some((text) => text.trim() !== ''));
      const text = Papa.unparse(rows, { delimiter: '\t', newline: '\n', quotes: true });
      expect(cellsOf(text)).toEqual(kept);
    }),
    { seed: 7 },
  );
});

it('files come in UTF-8, as Unicode text of Excel, or in the encoding of a Chinese Excel; a workbook is none', () => {
  expect(fileText(new TextEncoder().encode('\ufeff姓名'))).toBe('姓名');
  expect(fileText(Uint8Array.from([0xff, 0xfe, 0xd3, 0x59, 0x0d, 0x54]))).toBe('姓名');
  expect(fileText(Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb]))).toBe('姓名');
  expect(fileText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]))).toBeNull();
});
