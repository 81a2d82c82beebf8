// Which days a file covers, as it says itself above its headers or in its name.

import { writtenDate } from '../../written-date';
import type { StringTable } from '../string-table';

export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const DATE =
  /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?<!\d)20\d{6}(?!\d)|[A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}/g;
const START = /start date|开始日期/i;
const END = /end date|结束日期/i;
const RANGE = /时间范围|日期范围|统计时间|date range|time range/i;

/** Null where nothing says so: the time at which a report was made is not what it covers. */
export function rangeAbove(above: StringTable['rows']): DayRange | null {
  let start: string | null = null;
  for (const { cells } of above) {
    const text = cells.join(' ');
    const [first, last] = datesIn(text);
    if (first === undefined) continue;
    if (last !== undefined) return inOrder(first, last);
    if (RANGE.test(text)) return { from: first, to: first };
    if (START.test(text)) start = first;
    if (END.test(text) && start !== null) return inOrder(start, first);
  }
  return null;
}

/** Two dates in the name; one alone may be the day of the export. */
export function rangeInName(name: string): DayRange | null {
  const [first, last] = datesIn(name.replace(/_/g, ' '));
  return first === undefined || last === undefined ? null : inOrder(first, last);
}

export function datesIn(text: string): string[] {
  return [...text.matchAll(DATE)].flatMap(([found]) => {
    const written = writtenDate(found, null);
    return written.kind === 'date' ? [written.date] : [];
  });
}

function inOrder(one: string, other: string): DayRange {
  return one <= other ? { from: one, to: other } : { from: other, to: one };
}
