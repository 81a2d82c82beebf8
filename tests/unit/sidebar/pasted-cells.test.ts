// What Sheets puts on the clipboard, read as cells again.
import fc from 'fast-check';
import { pastedCells } from '../../../src/sidebar/panels/private-sheet/pasted-cells';

describe('pasted cells', () => {
  it('stand in rows, blank ones too', () => {
    expect(pastedCells('a\tb\n\t\nc\t')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', ''],
    ]);
  });

  it('may have several lines, tabs and quotes inside quotes', () => {
    expect(pastedCells('"one\ntwo"\t"a ""b"""\tx')).toEqual([['one\ntwo', 'a "b"', 'x']]);
  });

  it('keep a quote that is only text', () => {
    expect(pastedCells('"Hi" she said\tx\n5" wide\ty')).toEqual([
      ['"Hi" she said', 'x'],
      ['5" wide', 'y'],
    ]);
  });

  it('end without a row of their own after the last line break, whatever it is made of', () => {
    expect(pastedCells('a\r\nb\r\n')).toEqual([['a'], ['b']]);
    expect(pastedCells('')).toEqual([]);
  });

  it('come back as they were', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\n', '\t', '=', ' ', '中') });
    const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    const written = (text: string) => (/["\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
    fc.assert(
      fc.property(grid, (cells) => {
        expect(pastedCells(cells.map((row) => row.map(written).join('\t')).join('\n'))).toEqual(cells);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
