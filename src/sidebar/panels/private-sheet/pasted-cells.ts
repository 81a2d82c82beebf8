// Cells as Sheets puts them on the clipboard: tabs and lines, and quotes around a cell of several lines.

/** A quote counts as such only where the cell ends with one: `"Hi" she said` is text. */
const QUOTED = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y;
const PLAIN = /[^\t\r\n]*/y;
const BREAK = /\r?\n|\r/y;

export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  for (;;) {
    const quoted = take(QUOTED);
    const cell = quoted ? (quoted[1] ?? '').replace(/""/g, '"') : (take(PLAIN)?.[0] ?? '');
    rows[rows.length - 1]?.push(cell);
    if (at >= text.length) break;
    if (text[at] === '\t') at += 1;
    else if (take(BREAK)) rows.push([]);
  }
  // What was copied may end with a line break, which begins no row.
  const last = rows[rows.length - 1];
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}
