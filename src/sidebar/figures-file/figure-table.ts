// A chosen file or pasted cells as rows of strings with their lines, as the server takes them.
import { separatedRows, type Table } from '../panels/set-up/pasted-table';
import { type Encoding, fileContent } from './file-content';
import { htmlRows } from './html-rows';

export type FigureFile =
  | { readonly kind: 'table'; readonly table: Table; readonly encoding: Encoding }
  | { readonly kind: 'empty' | 'xlsx' | 'xls' | 'zip' | 'binary' };

/** What separates cells; a bar is the last guess, since names of campaigns are full of them. */
const DELIMITERS = ['\t', ',', ';', '，', '|'];

/** Above the headers there may be some lines about the file. */
const LINES_LOOKED_AT = 30;

export function figureFile(name: string, bytes: Uint8Array): FigureFile {
  const content = fileContent(bytes);
  if (!('text' in content)) return content;
  const { text, encoding, kind } = content;
  const table = kind === 'html' ? htmlTable(name, text) : figureTable(name, text);
  return table.rows.length === 0 ? { kind: 'empty' } : { kind: 'table', encoding, table };
}

/** Lines of blanks are left out; the others keep their number. */
export function figureTable(name: string, text: string): Table {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return tableOf(name, separatedRows(plain, delimiterOf(plain)));
}

function htmlTable(name: string, html: string): Table {
  return tableOf(
    name,
    htmlRows(html).map((cells, index) => ({ line: index + 1, cells })),
  );
}

/** Blank cells at the end of a line are those of a spreadsheet's grid, hundreds of them at times. */
function tableOf(name: string, rows: Table['rows']): Table {
  const filled = rows.map(({ line, cells }) => {
    const width = cells.reduce((filled, cell, index) => (cell.trim() === '' ? filled : index + 1), 0);
    return { line, cells: cells.slice(0, width) };
  });
  return { name, rows: filled.filter(({ cells }) => cells.length > 0) };
}

/**
 * The one that parts the headers and most lines below them into equally many cells. Names may be full of another one, but headers are not:
 * it parts one line less.
 */
function delimiterOf(text: string): string {
  const end = [...text.matchAll(/\n/g)][LINES_LOOKED_AT * 2]?.index;
  const top = text.slice(0, end);
  const tries = DELIMITERS.map((delimiter) => ({ delimiter, ...partedBy(top, delimiter) }));
  const [bar, others] = [tries[tries.length - 1], tries.slice(0, -1)];
  const best = others.reduce((one, other) =>
    other.lines > one.lines || (other.lines === one.lines && other.cells > one.cells) ? other : one,
  );
  if (best.lines > 0) return best.delimiter;
  return bar && bar.lines > 0 ? bar.delimiter : ',';
}

/** The most lines that have as many cells as the first of them, which is the headers, give or take the one that a total has more. */
function partedBy(text: string, delimiter: string): { readonly lines: number; readonly cells: number } {
  const widths = separatedRows(text, delimiter)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, LINES_LOOKED_AT)
    .map(({ cells }) => cells.length);
  return widths.reduce(
    (best, cells, index) => {
      const lines =
        cells > 1 ? widths.slice(index).filter((width) => width > 1 && Math.abs(width - cells) <= 1).length : 0;
      return lines > best.lines || (lines === best.lines && cells > best.cells) ? { lines, cells } : best;
    },
    { lines: 0, cells: 1 },
  );
}
