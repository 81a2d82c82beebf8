// Where the headers of an exported file stand, which console wrote it, and which rows belong to that table.
import {
  dayHeaders,
  type Exporter,
  exporters,
  metricHeaders,
  ownerHeaders,
  plainHeader,
  rangeHeaders,
} from '../../../catalog/exporters';
import type { DecimalSign } from '../../../core/typed-number';
import { isBlank } from '../../cell';
import { columnLetters } from '../../formula';
import type { StringTable } from '../string-table';
import { decimalSignOf, readFigure } from './written-figure';

type Row = StringTable['rows'][number];

/** Lines about the file that may stand above the headers. */
const LINES_ABOVE = 15;

export interface FoundTable {
  readonly exporter: Exporter | null;
  readonly headerLine: number;
  /** As they stand in the file, of the columns that belong to the table. */
  readonly headers: readonly string[];
  /** Lines above the headers. */
  readonly above: readonly Row[];
  /** Rows below, cut to the columns of the table; `beyond` is what a row has behind its last column. */
  readonly body: readonly (Row & { readonly beyond: readonly string[] })[];
  /** What stands before decimals; null where the rows do not tell. */
  readonly decimal: DecimalSign | null;
  /** Lines of further tables in the same file. */
  readonly elsewhere: readonly Row[];
}

const knownHeaders: ReadonlySet<string> = new Set(
  [
    ...Object.values(metricHeaders).flatMap((names) => names.flatMap((name) => name.split('+'))),
    ...dayHeaders,
    ...ownerHeaders,
    ...rangeHeaders.flat(),
    ...exporters.flatMap(({ known }) => known.flat()),
  ].map(plainHeader),
);

/** Null where no row looks like headers. */
export function findTable({ rows }: StringTable, headerLine: number | null): FoundTable | null {
  const at = headerLine === null ? headerIndex(rows) : rows.findIndex(({ line }) => line === headerLine);
  const header = rows[at];
  if (!header) return null;
  const below = rows.slice(at + 1);
  const { from, to } = blockOf(header.cells, below);
  const headers = distinctNames(header.cells.slice(from, to), from);
  const isComment = ({ cells }: Row) => /^#/.test((cells[0] ?? '').trim());
  const next = below.findIndex(isComment);
  const own = next === -1 ? below : below.slice(0, next);
  return {
    exporter: exporterOf(headers),
    headerLine: header.line,
    headers,
    above: rows.slice(0, at),
    body: own.map(({ line, cells }) => ({
      line,
      cells: cells.slice(from, to),
      beyond: cells.slice(to).filter((cell) => !isBlank(cell)),
    })),
    decimal: decimalSignOf(own.flatMap(({ cells }) => cells)),
    elsewhere: next === -1 ? [] : below.slice(next),
  };
}

/** What people choose by and what is remembered: a column without a name has its letter, the second of one name a number behind it. */
function distinctNames(cells: readonly string[], from: number): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = isBlank(cell) ? columnLetters(from + index + 1) : cell.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function headerIndex(rows: readonly Row[]): number {
  const top = rows.slice(0, LINES_ABOVE);
  const known = top.map(({ cells }) => cells.filter((cell) => knownHeaders.has(plainHeader(cell))).length);
  const most = Math.max(0, ...known);
  if (most >= 2) return known.indexOf(most);
  // Unknown headers: words above a row with a figure.
  return top.findIndex(({ cells }, index) => {
    const next = rows[index + 1];
    const filled = cells.filter((cell) => !isBlank(cell));
    const isWords =
      filled.length >= 2 && filled.every((cell) => readFigure(cell, 'fraction', null).kind === 'unreadable');
    return (
      isWords && next?.cells.some((cell) => ['value', 'unclear'].includes(readFigure(cell, 'fraction', null).kind))
    );
  });
}

function exporterOf(headers: readonly string[]): Exporter | null {
  const plain = new Set(headers.map(plainHeader));
  return exporters.find(({ known }) => known.some((set) => set.every((name) => plain.has(name)))) ?? null;
}

/** Tables may stand side by side with an empty column between: the one with most known headers, of equal ones the first. */
function blockOf(cells: readonly string[], below: readonly Row[]): { readonly from: number; readonly to: number } {
  const blocks: { from: number; to: number; known: number }[] = [];
  let open: { from: number; to: number; known: number } | null = null;
  for (const [index, cell] of cells.entries()) {
    if (isBlank(cell)) {
      // A column that merely lacks its name parts no table in two.
      if (below.every((row) => isBlank(row.cells[index]))) open = null;
      continue;
    }
    if (open === null) {
      open = { from: index, to: index, known: 0 };
      blocks.push(open);
    }
    open.to = index + 1;
    if (knownHeaders.has(plainHeader(cell))) open.known += 1;
  }
  const most = Math.max(...blocks.map(({ known }) => known));
  const best = blocks.find(({ known }) => known === most);
  const last = blocks[blocks.length - 1];
  if (!best || !last) return { from: 0, to: cells.length };
  // A single column without a header does not part a table in two.
  return most === 0 ? { from: best.from, to: last.to } : best;
}
