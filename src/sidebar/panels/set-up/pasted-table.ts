// Pasted cells or the text of a file as rows of strings, each with the line it starts on.
import type { EndpointInput } from '../../../actions/endpoints';

export type Table = EndpointInput<'previewPeople'>['table'];

/** What people separate cells by, besides the tab that spreadsheets copy. */
const DELIMITERS = [',', ';', '，', '|'];

/** A tab, if there is one; otherwise what stands there most often. Lines of blanks are left out. */
export function pastedTable(name: string, text: string): Table {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const count = (delimiter: string) => plain.split(delimiter).length;
  const delimiter = plain.includes('\t')
    ? '\t'
    : DELIMITERS.reduce((best, other) => (count(other) > count(best) ? other : best));
  return {
    name,
    rows: separatedRows(plain, delimiter).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

/** All lines, with the number of the line each row starts on. */
export function separatedRows(text: string, delimiter: string): Table['rows'] {
  const rows: Table['rows'] = [];
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const cells: string[] = [];
    const first = line;
    for (let more = true; more; ) {
      const { cell, end } = cellAt(text, at, delimiter);
      cells.push(cell);
      line += cell.split('\n').length - 1;
      more = text[end] === delimiter;
      at = more ? end + 1 : end;
    }
    rows.push({ line: first, cells });
    line += 1;
  }
  return rows;
}

/** A cell in quotes may hold anything, a quote twice; a quote that does not close the whole cell is a quote. */
function cellAt(text: string, at: number, delimiter: string): { readonly cell: string; readonly end: number } {
  const quoted = /"([^"]*(?:""[^"]*)*)"/y;
  quoted.lastIndex = at;
  const inside = quoted.exec(text)?.[1];
  const after = text[quoted.lastIndex];
  if (inside !== undefined && (after === undefined || after === delimiter || after === '\n')) {
    return { cell: inside.replace(/""/g, '"'), end: quoted.lastIndex };
  }
  const ends = [text.indexOf(delimiter, at), text.indexOf('\n', at)].filter((index) => index >= 0);
  const end = Math.min(text.length, ...ends);
  return { cell: text.slice(at, end), end };
}
