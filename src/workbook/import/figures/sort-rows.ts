// The rows of an exported table apart: those that count, totals, remarks, and parts of a whole that is there itself.
import { ownerHeaders, plainHeader } from '../../../catalog/exporters';
import { isBlank } from '../../cell';
import type { FoundTable } from './find-header';

export type TableRow = FoundTable['body'][number];

export interface SortedRows {
  readonly kept: readonly TableRow[];
  readonly totals: readonly TableRow[];
  readonly parts: readonly TableRow[];
  /** Sentences below the table: one cell where it has several columns. */
  readonly remarks: readonly TableRow[];
}

/** A word alone, with a colon, or with the number of rows behind it; “Total Wine” is a campaign. */
const TOTAL =
  /^(?:(?:grand )?totals?|subtotal|sum|合计|总计|累计|小计|汇总|全部|合計|總計|小計)$|^(?:total|gesamt|totale|总计|合计|小计|總計|合計)\s*:|^(?:合计|总计)[-\s]?\d+(?:条记录)?$/i;

/** `columns` are those of day and owner: there, or in the first column, a total says that it is one. */
export function sortRows({ body, headers, exporter }: FoundTable, columns: readonly (number | null)[]): SortedRows {
  const whole = exporter?.whole;
  const wholeAt = whole === undefined ? -1 : headers.findIndex((header) => plainHeader(header) === whole.header);
  const saysWhole = ({ cells }: TableRow) => (cells[wholeAt] ?? '').trim() === whole?.text;
  const hasWhole = wholeAt !== -1 && body.some(saysWhole);
  const names = headers.flatMap((header, index) => (ownerHeaders.includes(plainHeader(header)) ? [index] : []));
  const marked = [...new Set([0, ...columns.flatMap((column) => column ?? []), ...names])].filter(
    (at) => at !== wholeAt,
  );
  const isNameless = ({ cells }: TableRow) => names.every((at) => isBlank(cells[at]));
  const isTotal = (row: TableRow, index: number) =>
    row.beyond.some(isTotalWord) ||
    marked.some((at) => isTotalWord(row.cells[at] ?? '')) ||
    // Some consoles put the total of the account first and give it no name.
    (index === 0 && names.length > 0 && isNameless(row) && body.length > 1 && !body.slice(1).some(isNameless));
  const totals = body.filter(isTotal);
  const isRemark = ({ cells, beyond }: TableRow) =>
    headers.length > 2 && beyond.length === 0 && cells.filter((cell) => !isBlank(cell)).length === 1;
  const left = new Set(totals);
  const rest = body.filter((row) => !left.has(row));
  const remarks = rest.filter(isRemark);
  const rows = rest.filter((row) => !isRemark(row));
  return hasWhole
    ? { totals, remarks, kept: rows.filter(saysWhole), parts: rows.filter((row) => !saysWhole(row)) }
    : { totals, remarks, kept: rows, parts: [] };
}

function isTotalWord(cell: string): boolean {
  return TOTAL.test(cell.normalize('NFKC').trim());
}

/** The rows that state the whole: that of the account, the only one, or, one per item, all of them together. */
export function statedTotals(totals: readonly TableRow[]): readonly TableRow[] {
  const account = totals.filter(({ cells }) =>
    /:\s*(?:account|compte|konto|conta|账号|帐号|账户)/i.test((cells[0] ?? '').normalize('NFKC')),
  );
  if (account.length > 0) return account.slice(0, 1);
  if (totals.some(({ cells }) => /:/.test((cells[0] ?? '').normalize('NFKC')))) return totals.slice(0, 1);
  // 全部 for the day and for the item as well is the total of the items' totals.
  const marks = totals.map(({ cells }) => cells.filter(isTotalWord).length);
  const most = Math.max(0, ...marks);
  return totals.filter((_, index) => marks[index] === most);
}
