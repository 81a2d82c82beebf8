// The days of a row as consoles write them.
import { type DateOrder, type WrittenDate, writtenDate } from '../../written-date';
import { type DayRange, datesIn } from './file-range';

export type WrittenDays = ({ readonly kind: 'days' } & DayRange) | { readonly kind: 'ambiguous' | 'none' };

const DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const SERIAL_START = Date.UTC(1899, 11, 30);

const WEEKDAY = /^[a-z]{3,9}day,?\s+|^(?:mon|tue|wed|thu|fri|sat|sun),?\s+|\s*\(?(?:星期|周)[一二三四五六日天]\)?$/i;

/** Also 2026年07月11日03时09分05秒, a day of the week beside the date, a spreadsheet's number for a day, and a running number where the first day is known. */
export function writtenDay(text: string, order: DateOrder | null, firstDay: string | null): WrittenDate {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*\d{1,2}时\d{1,2}分(?:\d{1,2}秒)?$/, '')
    .replace(WEEKDAY, '');
  if (/^[1-9]\d{4}(?:\.\d+)?$/.test(plain)) {
    return { kind: 'date', date: dayAfter(SERIAL_START, Math.floor(Number(plain))) };
  }
  if (firstDay !== null && /^\d{4}$/.test(plain)) {
    return { kind: 'date', date: dayAfter(Date.parse(firstDay), Number(plain)) };
  }
  return writtenDate(plain, order);
}

/**
 * One day, two with anything between them, or a whole week or month: named as such, or by its first day under a header that says so.
 * A week that begins before what the file covers has only the days that the file covers.
 */
export function writtenDays(
  text: string,
  order: DateOrder | null,
  span: 'day' | 'week' | 'month',
  covered: DayRange | null,
): WrittenDays {
  const plain = text.normalize('NFKC').trim();
  const [first, last] = datesIn(plain);
  if (first !== undefined && last !== undefined) return within(covered, first, last);
  const month = monthOf(plain);
  if (month !== null) return within(covered, month, lastOfMonth(month));
  const day = writtenDay(plain, order, covered?.from ?? null);
  if (day.kind !== 'date') return { kind: day.kind };
  if (span === 'day') return { kind: 'days', from: day.date, to: day.date };
  const end = span === 'week' ? dayAfter(Date.parse(day.date), 6) : lastOfMonth(day.date);
  return within(covered, day.date, end);
}

function within(covered: DayRange | null, from: string, to: string): WrittenDays {
  if (covered === null || to < covered.from || from > covered.to) return { kind: 'days', from, to };
  return {
    kind: 'days',
    from: from < covered.from ? covered.from : from,
    to: to > covered.to ? covered.to : to,
  };
}

/** The first day of 2026-07, 2026年7月, 202607 or July 2026; null for anything else. */
function monthOf(plain: string): string | null {
  const [, year, number] = /^(20\d{2})(?:[-/.年](\d{1,2})月?|(0[1-9]|1[0-2]))$/.exec(plain)?.filter(Boolean) ?? [];
  const [, word, wordYear] = /^([A-Z][a-z]{2,8})\.? (\d{4})$/.exec(plain) ?? [];
  const written = writtenDate(word ? `${word} 1, ${wordYear}` : `${year}-${number}-1`, null);
  return written.kind === 'date' ? written.date : null;
}

function lastOfMonth(date: string): string {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

/** The order that one row of the column makes certain: 19/05/2026 can only be the 19th of May. */
export function orderOf(texts: readonly string[]): DateOrder | null {
  for (const text of texts) {
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}(?!\d)/.exec(text.normalize('NFKC').trim()) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return null;
}

function dayAfter(start: number, days: number): string {
  return new Date(start + days * DAY).toISOString().slice(0, 10);
}
