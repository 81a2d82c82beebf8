// The day of a row as consoles write it.
import { type DateOrder, type WrittenDate, writtenDate } from '../../written-date';

const DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const SERIAL_START = Date.UTC(1899, 11, 30);

/** Also 2026年07月11日03时09分05秒, a spreadsheet's number for a day, and a running number where the first day is known. */
export function writtenDay(text: string, order: DateOrder | null, firstDay: string | null): WrittenDate {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*\d{1,2}时\d{1,2}分(?:\d{1,2}秒)?$/, '');
  if (/^[1-9]\d{4}(?:\.\d+)?$/.test(plain)) return dayAfter(SERIAL_START, Math.floor(Number(plain)));
  if (firstDay !== null && /^\d{4}$/.test(plain)) return dayAfter(Date.parse(firstDay), Number(plain));
  return writtenDate(plain, order);
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

function dayAfter(start: number, days: number): WrittenDate {
  return { kind: 'date', date: new Date(start + days * DAY).toISOString().slice(0, 10) };
}
