// The rows of a table in HTML, read as text: nothing of it is ever put into the page.

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** One line per row of whatever tables there are; a cell over several columns is followed by blank ones. */
export function htmlRows(html: string): string[][] {
  const plain = html.replace(/<[!]--[\s\S]*?(?:-->|$)/g, '').replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '');
  const rows: string[][] = [];
  let row: string[] | null = null;
  let cell: string | null = null;
  let more = 0;
  const endCell = () => {
    if (row === null || cell === null) return;
    row.push(cellText(cell), ...Array.from({ length: more }, () => ''));
    cell = null;
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
        if (name.toLowerCase() === 'tr' && closing === '') {
          row = [];
          rows.push(row);
        }
        break;
      case 'td':
      case 'th':
        endCell();
        if (closing === '') {
          cell = '';
          more = Math.min(Number(/colspan\s*=\s*["']?(\d+)/i.exec(attributes)?.[1] ?? 1), 200) - 1;
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
