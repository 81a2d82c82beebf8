// A chosen file or pasted cells as rows of strings with their lines, as the server takes them.
import { separatedRows, type Table } from '../panels/set-up/pasted-table';
import { type Encoding, fileContent } from './file-content';
import { htmlRows } from './html-rows';

export type FigureFile =
  | { readonly kind: 'table'; readonly table: Table; readonly encoding: Encoding }
  | { readonly kind: 'xlsx' | 'xls' | 'binary' };

/** What separates cells; a bar is the last guess, since names of campaigns are full of them. */
const DELIMITERS = ['\t', ',', ';', '，', '|'];

/** Above the headers there may be some lines about the file. */
const LINES_LOOKED_AT = 30;

export function figureFile(name: string, bytes: Uint8Array): FigureFile {
  const content = fileContent(bytes);
  if (!('text' in content)) return content;
  const { text, encoding, kind } = content;
  return { kind: 'table', encoding, table: kind === 'html' ? htmlTable(name, text) : figureTable(name, text) };
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

function tableOf(name: string, rows: Table['rows']): Table {
  return { name, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

/** The one that parts two lines on end, headers and first row, into most cells; lines above the headers and names do not count. */
function delimiterOf(text: string): string {
  const end = [...text.matchAll(/\n/g)][LINES_LOOKED_AT * 2]?.index;
  const top = text.slice(0, end);
  const widths = DELIMITERS.map((delimiter) => widthBy(top, delimiter));
  const best = Math.max(...widths.slice(0, -1));
  return (best > 1 ? DELIMITERS[widths.indexOf(best)] : null) ?? (widths[widths.length - 1] === 1 ? ',' : '|');
}

function widthBy(text: string, delimiter: string): number {
  const widths = separatedRows(text, delimiter)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, LINES_LOOKED_AT)
    .map(({ cells }) => cells.length);
  if (widths.length === 1) return widths[0] ?? 1;
  // A row of totals may be one cell longer than the headers.
  const twice = widths.map((width, index) => {
    const after = widths[index + 1] ?? 0;
    return Math.abs(width - after) <= 1 ? Math.min(width, after) : 1;
  });
  return Math.max(1, ...twice);
}
