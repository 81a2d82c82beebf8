import fc from 'fast-check';
import { figureFile, figureTable } from '../../../../src/sidebar/figures-file/figure-table';

const cellsOf = (text: string) => figureTable('x.csv', text).rows.map(({ cells }) => cells);

describe('what separates the cells', () => {
  it('is told by headers and rows, not by the lines above or by names', () => {
    const text =
      'Campaign report; weekly; all; mine\n"July 1, 2026 - July 31, 2026"\nCampaign,Clicks\nA | B | C,1\nD | E | F,2\n';
    expect(cellsOf(text)[3]).toEqual(['A | B | C', '1']);
  });

  it('is told by the headers where every name holds more of another one', () => {
    const text = 'My report; July\nDay,Campaign,Clicks\n1,ZX;Brand;cn;exact;a,12\n2,ZX;Video;cn;exact;b,14\n';
    expect(cellsOf(text)[2]).toEqual(['1', 'ZX;Brand;cn;exact;a', '12']);
    // An empty report: two lines about it, and headers alone.
    expect(cellsOf('My report\n"July 1, 2026"\nDay\tCampaign\tClicks\n')[2]).toEqual(['Day', 'Campaign', 'Clicks']);
  });

  it('may be a tab with commas in the figures, a semicolon with commas for decimals, or the full-width comma', () => {
    expect(cellsOf('a\tb\tc\n1,204\t2,1\t3,000,000\n')[1]).toEqual(['1,204', '2,1', '3,000,000']);
    expect(cellsOf('a;b;c\n1,5;2,5;3,5\n')[1]).toEqual(['1,5', '2,5', '3,5']);
    expect(cellsOf('日期，消费\n2026-07-01，12\n')[1]).toEqual(['2026-07-01', '12']);
  });

  it('may be a bar where nothing else parts anything', () => {
    expect(cellsOf('name|clicks\nx|1\n')[1]).toEqual(['x', '1']);
  });

  it('does not matter in a file of one column', () => {
    expect(cellsOf('name\nx\n')).toEqual([['name'], ['x']]);
  });
});

describe('a file without a row', () => {
  it('is told as empty: nothing in it, blank lines, a table of HTML without cells', () => {
    for (const content of ['', '\ufeff\r\n , \n', '<html><table></table></html>'])
      expect(figureFile('x.csv', new Uint8Array(Buffer.from(content)))).toEqual({ kind: 'empty' });
  });
});

describe('lines', () => {
  it('keep their number where blank ones are left out and cells hold line breaks', () => {
    const { rows } = figureTable('x.csv', '\ufeffa,b\r\n\r\n"one\r\ntwo",1\r\n,\r\nthree,2\r\n');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['one\ntwo', '1'] },
      { line: 6, cells: ['three', '2'] },
    ]);
  });

  it('lose the blank cells at their end, of which spreadsheets write hundreds', () => {
    const padding = ','.repeat(300);
    expect(cellsOf(`a,b${padding}\n1,${padding}\n${padding}\n,2${padding}\n`)).toEqual([['a', 'b'], ['1'], ['', '2']]);
  });

  it('come back as they were written, whatever stands in quotes', () => {
    const cell = fc.string().map((text) => text.replace(/[\r\0]/g, ' '));
    const row = fc.tuple(cell, fc.nat(), cell).map(([first, count, last]) => [`x${first}`, String(count), `y${last}`]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replace(/"/g, '""')}"`).join(','));
        expect(cellsOf(quoted.join('\r\n'))).toEqual(rows);
      }),
    );
  });
});
