// Reads a CSV file into the raw table the add-on checks: every record with the line of the file it starts on.
import { readFileSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import type { DemoText } from './text';

export interface TableRow {
  line: number;
  cells: string[];
}

export interface Table {
  name: string;
  rows: TableRow[];
}

export type TableAnswer = { ok: true; table: Table } | { ok: false; problems: string[] };

const DELIMITERS = [',', ';', '\t'];
const EXCERPT = 20;

/** `option` is the argument that named the file, so that a missing file leads back to it. */
export function readTable(option: string, file: string, text: DemoText): TableAnswer {
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined) return refused(text.fileMissing(option, file));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return refused(text.fileUnreadable(file, error instanceof Error ? error.message : String(error)));
  }
  return parseTable(file, bytes, text);
}

export function parseTable(name: string, bytes: Uint8Array, text: DemoText): TableAnswer {
  const decoded = decode(bytes);
  if (decoded.text === undefined) return refused(text.fileNotUtf8(name, decoded.line));
  const csv = decoded.text.replace(/\r\n?/g, '\n');
  if (csv.trim() === '') return refused(text.fileEmpty(name));

  const parsed = Papa.parse<string[]>(csv, { delimiter: delimiterOf(csv), newline: '\n' });
  const [fault] = parsed.errors;
  if (fault !== undefined) {
    const at = fault.index ?? 0;
    const line = csv.slice(0, at).split('\n').length;
    const excerpt = csv.slice(at).split('\n', 1)[0]?.slice(0, EXCERPT) ?? '';
    const say = fault.code === 'MissingQuotes' ? text.quoteNotClosed : text.textAfterQuote;
    return refused(say(name, line, excerpt));
  }
  return rectangle(name, numbered(parsed.data), text);
}

/** A record takes one line of the file, and one more for each line break inside its quotes. */
function numbered(records: string[][]): TableRow[] {
  let next = 1;
  const rows: TableRow[] = [];
  for (const cells of records) {
    const line = next;
    next += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
  }
  return rows;
}

function rectangle(name: string, rows: TableRow[], text: DemoText): TableAnswer {
  const [first, ...others] = rows;
  if (first === undefined) return refused(text.fileEmpty(name));
  const header = { line: first.line, cells: withoutEmptyEnd(first.cells, 0) };
  const width = header.cells.length;
  const problems: string[] = [];
  const records = others.map(({ line, cells }) => {
    const kept = withoutEmptyEnd(cells, width);
    if (kept.length !== width) problems.push(text.cellCount(name, line, kept.length, width));
    return { line, cells: kept };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, table: { name, rows: [header, ...records] } };
}

function withoutEmptyEnd(cells: string[], atLeast: number): string[] {
  let length = cells.length;
  while (length > atLeast && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}

/** The delimiter that cuts the header into most cells: figures and sentences below may hold the other ones. */
function delimiterOf(csv: string): string {
  const header = csv.trimStart();
  const width = (delimiter: string) => Papa.parse<string[]>(header, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return DELIMITERS.reduce((best, delimiter) => (width(delimiter) > width(best) ? delimiter : best));
}

type Decoded = { text: string } | { text: undefined; line: number };

function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: undefined, line: firstLineNotUtf8(bytes) };
  }
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}

const refused = (problem: string): TableAnswer => ({ ok: false, problems: [problem] });
