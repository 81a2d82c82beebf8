// Which days the rows of an exported table are about.
import { plainHeader, rangeHeaders, spanHeaders } from '../../../catalog/exporters';
import type { FigureMapping } from './figure-mapping';
import type { DayRange } from './file-range';
import type { FoundTable } from './find-header';
import type { TableRow } from './sort-rows';
import { orderOf, type WrittenDays, writtenDay, writtenDays } from './written-day';

type DayOf = (row: TableRow) => DayRange | { readonly type: 'noDay' | 'unclearDay'; readonly found: string };

export function dayReader(
  table: FoundTable,
  rows: readonly TableRow[],
  mapping: FigureMapping,
  range: DayRange | null,
): DayOf {
  const { date } = mapping;
  if (date === null) {
    const both = rangeColumns(table);
    return (row) => {
      const own = both?.map((at) => writtenDay(row.cells[at] ?? '', mapping.dateOrder, null)) ?? [];
      const [from, to] = own.flatMap((day) => (day.kind === 'date' ? [day.date] : []));
      if (from !== undefined && to !== undefined) return { from, to };
      return range ?? { type: 'noDay', found: '' };
    };
  }
  const texts = rows.map(({ cells }) => cells[date] ?? '');
  const order = mapping.dateOrder ?? orderOf(texts);
  const header = plainHeader(table.headers[date] ?? '');
  const span = spanHeaders.week.includes(header) ? 'week' : spanHeaders.month.includes(header) ? 'month' : 'day';
  const read = new Map<string, WrittenDays>();
  return ({ cells }) => {
    const found = (cells[date] ?? '').trim();
    const days = read.get(found) ?? writtenDays(found, order, span, range);
    read.set(found, days);
    if (days.kind === 'days') return { from: days.from, to: days.to };
    return { type: days.kind === 'none' ? 'noDay' : 'unclearDay', found };
  };
}

function rangeColumns({ headers }: FoundTable): readonly number[] | null {
  const plain = headers.map(plainHeader);
  const pair = rangeHeaders.find((names) => names.every((name) => plain.includes(name)));
  return pair ? pair.map((name) => plain.indexOf(name)) : null;
}

/** From the first day of all to the last; a day of the stated ones that has no row has nothing, rather than what an earlier file said of it. */
export function aboutDays(covered: readonly DayRange[], stated: DayRange | null): DayRange | null {
  const froms = covered.map(({ from }) => from).sort();
  const tos = covered.map(({ to }) => to).sort();
  const [from, to] = [froms[0], tos[tos.length - 1]];
  if (from === undefined || to === undefined) return null;
  return stated !== null && stated.from <= from && stated.to >= to ? stated : { from, to };
}
