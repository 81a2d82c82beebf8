// The rows of a table in HTML, read as text: nothing of it is ever put into the page.

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** One line per row of whatever tables there are; a cell over several columns is followed by blank ones, one over several rows stands in each of them. */
export function htmlRows(html: string): string[][] {
  const plain = html.replace(/<[!]--[\s\S]*?(?:-->|$)/g, '').replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '');
  const rows: string[][] = [];
  let row: string[] | null = null;
  let cell: string | null = null;
  let wide = 1;
  let high = 1;
  /** Cells above that reach into further rows, by column. */
  let reaching: { readonly text: string; readonly rows: number }[] = [];
  const add = (text: string, rows: number) => {
    if (row === null) return;
    reaching[row.length] = { text, rows };
    row.push(text);
  };
  const addReaching = () => {
    for (let above = reaching[row?.length ?? 0]; above && above.rows > 0; above = reaching[row?.length ?? 0]) {
      add(above.text, above.rows - 1);
    }
  };
  const endCell = () => {
    if (row === null || cell === null) return;
    for (let at = 0; at < wide; at++) add(at === 0 ? cellText(cell) : '', high - 1);
    cell = null;
    addReaching();
  };
  for (const piece of plain.split(/(<[^>]*>)/)) {
    const tag = /^<(\/?)([a-z]\w*)([^>]*)>$/i.exec(piece);
    if (!tag) {
      if (cell !== null) cell += piece.replace(/\s+/g, ' ');
      continue;
    }
    const [, closing = '', name = '', attributes = ''] = tag;
    switch (name.toLowerCase()) {
      case 'tr':
      case 'table':
        endCell();
        row = null;
        if (name.toLowerCase() === 'table') reaching = [];
        if (name.toLowerCase() === 'tr' && closing === '') {
          row = [];
          rows.push(row);
          addReaching();
        }
        break;
      case 'td':
      case 'th':
        endCell();
        if (closing === '') {
          cell = '';
          wide = spanIn(attributes, 'colspan', 200);
          high = spanIn(attributes, 'rowspan', 20_000);
        }
        break;
      case 'br':
        if (cell !== null) cell += '\n';
        break;
    }
  }
  endCell();
  return rows;
}

function spanIn(attributes: string, name: string, most: number): number {
  const [, span = '1'] = new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes) ?? [];
  return Math.min(Math.max(Number(span), 1), most);
}

/** Line breaks of the source are spaces, those of `<br>` stay. */
function cellText(source: string): string {
  return source
    .split('\n')
    .map((line) =>
      decoded(line)
        .replace(/[ \t\r\u00a0]+/g, ' ')
        .trim(),
    )
    .join('\n')
    .trim();
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
