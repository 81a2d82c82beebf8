// Dates as HR systems and people write them. What can be read in two ways is asked about, never guessed.
import { isoDateOf } from './iso-date';

/** Which of two numbers comes first in 03/04/2024. */
export type DateOrder = 'day-first' | 'month-first';

export type WrittenDate =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'ambiguous'; readonly dayFirst: string; readonly monthFirst: string }
  | { readonly kind: 'none' };

const none: WrittenDate = { kind: 'none' };

/** A time of day after the date; one that names a time zone could mean the day before or after and is not cut off. */
const TIME = /(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?$/i;
const DAY_MONTH_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[-\s./]*([a-z]{3,9})[-\s.,/]*(\d{4}|\d{2})$/i;
const MONTH_DAY_YEAR = /^([a-z]{3,9})[-\s.]*(\d{1,2})(?:st|nd|rd|th)?[-\s,]+(\d{4})$/i;
const TWO_NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** 2024/1/8, 2024年1月8日, 20240108, 08-Jan-2024, Jan 8, 2024, 13/01/2024 and 03.04.2024; 03/04/2024 only when the order is known. */
export function writtenDate(text: string, order: DateOrder | null): WrittenDate {
  const plain = text.normalize('NFKC').trim().replace(TIME, '');
  const iso = isoDateOf(plain.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  if (iso !== null) return { kind: 'date', date: iso };
  const [, day, word, year] = DAY_MONTH_YEAR.exec(plain) ?? [];
  if (day && word && year) return dateOf(fullYear(year), monthNumber(word), day);
  const [, named, dayAfter, yearAfter] = MONTH_DAY_YEAR.exec(plain) ?? [];
  if (named && dayAfter && yearAfter) return dateOf(yearAfter, monthNumber(named), dayAfter);
  const [, first, sign, second, lastYear] = TWO_NUMBERS.exec(plain) ?? [];
  if (!first || !second || !lastYear) return none;
  const dayFirst = dateOf(lastYear, second, first);
  const monthFirst = dateOf(lastYear, first, second);
  if (dayFirst.kind !== 'date') return monthFirst;
  // Nobody writes the month before a dot: 06.07.2026 is the 6th of July.
  if (sign === '.') return dayFirst;
  if (monthFirst.kind !== 'date' || dayFirst.date === monthFirst.date || order === 'day-first') return dayFirst;
  if (order === 'month-first') return monthFirst;
  return { kind: 'ambiguous', dayFirst: dayFirst.date, monthFirst: monthFirst.date };
}

function dateOf(year: string, month: string | number, day: string): WrittenDate {
  const date = isoDateOf(`${year}-${month}-${day}`);
  return date === null ? none : { kind: 'date', date };
}

/** Two digits as spreadsheets read them: 29 → 2029, 30 → 1930. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 30 ? `20${year}` : `19${year}`;
}

/** “Sept” → 9; 0, which is no month, for any other word. */
function monthNumber(word: string): number {
  return months.findIndex((month) => month.startsWith(word.toLowerCase())) + 1;
}
