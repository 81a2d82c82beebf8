// The dates and spans of time in a goal, and whether they end inside the period.
import { daysBetween, daysOfPeriod, type PeriodDays } from './period';
import type { Span } from './smart-lexicon';

export interface DateMark extends Span {
  /** `past` is what something is compared with (up 20 % on Q2), no deadline. */
  readonly state: 'inside' | 'outside' | 'past';
}

/** Last day, ISO; null where it cannot be said without a period or a clock. */
type EndOf = (groups: readonly (string | undefined)[], period: PeriodDays | null) => string | null;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HAN = '一二三四五六七八九十';
/** How many days of a span still count as the length of a period: “3 months” is a quarter, whatever its months. */
const DAYS: Readonly<Record<string, number>> = { d: 1, 天: 1, 日: 1, w: 7, 周: 7, m: 28, 月: 28, y: 365, 年: 365 };
const COMPARED =
  /(?:较|比|与|相比|同比|自|高于|超过|\b(?:over|than|vs\.?|versus|against|with|compared to|since|from)) ?(?:the )?$/;

/** Month and day. */
const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  五一: [5, 1],
  国庆: [10, 1],
  圣诞: [12, 25],
};

/** EOQ, EOM, EOY. */
const UNITS: Readonly<Record<string, string>> = { q: 'quarter', m: 'month', y: 'year' };

const nameOf = (year: number | string, rest: string) => daysOfPeriod(`${year}-${rest}`)?.to ?? null;
const yearOf = (written: string | undefined, period: PeriodDays | null) =>
  written ?? (period ? period.to.slice(0, 4) : null);

function dayOf(year: string | null, month: number, day: number | null): string | null {
  if (year === null) return null;
  const last = nameOf(year, String(month).padStart(2, '0'));
  if (last === null || day === null) return last;
  return `${last.slice(0, 8)}${String(Math.min(Math.max(day, 1), 31)).padStart(2, '0')}`;
}

/** “before October” ends with September. */
function dayBefore(year: string | null, month: number): string | null {
  if (year === null) return null;
  return month === 1 ? `${Number(year) - 1}-12-31` : dayOf(year, month - 1, null);
}

function numberOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^\d+$/.test(text)) return Number(text);
  if (text.startsWith('十')) return 10 + Math.max(HAN.indexOf(text.charAt(1)) + 1, 0);
  const english = COUNTS.indexOf(text);
  return english >= 0 ? english + 1 : text === '两' ? 2 : text === 'a' ? 1 : HAN.indexOf(text) + 1;
}

/** End of the quarter, half-year or year the period lies in; the period's own end for anything shorter than it. */
function endOfThis(unit: string, period: PeriodDays | null): string | null {
  if (!period) return null;
  const year = period.to.slice(0, 4);
  const month = Number(period.to.slice(5, 7));
  const end = /年|year/.test(unit)
    ? `${year}-12-31`
    : /季|quarter/.test(unit)
      ? nameOf(year, `Q${Math.ceil(month / 3)}`)
      : period.to;
  return end;
}

/** A day after the period when what comes next begins after it. */
function endOfNext(unit: string, period: PeriodDays | null): string | null {
  if (!period) return null;
  const days = /年|year/.test(unit) ? 365 : /季|quarter/.test(unit) ? 89 : /月|month/.test(unit) ? 28 : 7;
  return daysBetween(period.from, period.to) <= days + 3 ? '9999-12-31' : period.to;
}

function endOfSpan(count: number, unit: string, period: PeriodDays | null): string | null {
  if (!period) return null;
  return count * (DAYS[unit.charAt(0)] ?? 1) <= daysBetween(period.from, period.to) ? period.to : '9999-12-31';
}

const monthDay: EndOf = ([, year, month, day], period) =>
  dayOf(yearOf(year, period), numberOf(month), day === undefined ? null : Number(day));
const monthIndex = (name: string | undefined) => MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
const quarter: EndOf = ([, year, number], period) => {
  const found = yearOf(year, period);
  return found === null ? null : nameOf(found, `Q${numberOf(number)}`);
};

/** In the order in which they are tried where several begin at one place. */
const patterns: readonly (readonly [RegExp, EndOf])[] = [
  [/(20\d\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?: ?[日号]|(?!\d))/g, monthDay],
  [
    /(?:(20\d\d)年)?\d{1,2}月? ?[-—–~至到]{1,2} ?(\d{1,2})月()/g,
    ([, year, month], period) => dayOf(yearOf(year, period), numberOf(month), null),
  ],
  [/(?:(20\d\d) ?年 ?)?(\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月 ?(\d{1,2}) ?[日号]/g, monthDay],
  [
    /(?:(20\d\d) ?年 ?)?(\d{1,2}|(?<![二三])十[一二]?|(?<!十)[一二三四五六七八九]) ?月(?:份? ?(?:底|末|中旬?|初|上旬|下旬|内)|份|(?= ?[,，。;；、之前以]| |$))/g,
    ([, year, month], period) => dayOf(yearOf(year, period), numberOf(month), null),
  ],
  [/(20\d\d)-(\d{2})(?!\d)/g, ([, year, month]) => dayOf(year ?? null, Number(month), null)],
  [
    /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d))?(?= ?(?:前|之前|底|截止)|\b)(?![\d/%])/g,
    ([, one, other, year], period) =>
      Number(one) > 12
        ? dayOf(yearOf(year, period), Number(other), Number(one))
        : dayOf(yearOf(year, period), Number(one), Number(other)),
  ],
  [/(?:(20\d\d) ?年? ?)?(?<![a-z])q([1-4])(?![a-z0-9])(?: ?末| ?内| ?底)?/g, quarter],
  [/(?<![a-z])q([1-4]) ?(20\d\d)/g, ([, number, year], period) => quarter(['', year, number], period)],
  [/(?:(20\d\d)年)?第?([一二三四1-4])季度(?:末|底|内)?/g, quarter],
  [
    /(?:(20\d\d)年?)? ?(?<![a-z])h([12])(?![a-z0-9])/g,
    ([, year, half], period) => (yearOf(year, period) === null ? null : nameOf(yearOf(year, period) ?? '', `H${half}`)),
  ],
  [
    /(上|下)半年(?:内)?/g,
    ([, half], period) => (period ? nameOf(period.to.slice(0, 4), half === '上' ? 'H1' : 'H2') : null),
  ],
  [/(20\d\d) ?年(?:内|底|末|度)?(?! ?\d)/g, ([, year]) => nameOf(year ?? '', 'H2')],
  [
    /(?:本|当|这个?)(季度?|月|年度?|考核期|周期)(?:内|末|底|度内)?|考核(?:周期|期)(?:末|内)?|期(?:末|内)|(年|季度?|月)(?:底|末|内)(?:前|之前)?|(今|全)年/g,
    ([whole = ''], period) => endOfThis(whole, period),
  ],
  [/下(?:一?个?)(季度|月|年)|(明|后)年/g, ([whole = ''], period) => endOfNext(whole, period)],
  [
    /(?:未来|接下来|今后)? ?(\d{1,3}|十[一二]?|[一二两三四五六七八九]) ?个?(天|日|周|月|年)(?:之内|以内|内)/g,
    ([, count, unit = ''], period) => endOfSpan(numberOf(count), unit, period),
  ],
  [/半年(?:内|之内|以内)/g, (_, period) => endOfSpan(6, '月', period)],
  [
    /(?:(20\d\d) ?年 ?)?(元旦|五一|国庆|圣诞)(?:节|假期|长假)?(前|之前|以前)?/g,
    ([, year, name = '', before], period) => {
      const [month = 1, day = 1] = HOLIDAYS[name] ?? [];
      // The new year's day that is meant is the next one.
      const written = yearOf(year, period);
      const its = name === '元旦' && year === undefined && written !== null ? String(Number(written) + 1) : written;
      return before !== undefined && day === 1 ? dayBefore(its, month) : dayOf(its, month, day);
    },
  ],
  [/(?:双11|双十一|11\.11)(?!\d)/g, (_, period) => dayOf(yearOf(undefined, period), 11, 11)],
  [/(?:双12|双十二)(?!\d)/g, (_, period) => dayOf(yearOf(undefined, period), 12, 12)],
  [/(?<!\d)618(?= ?(?:大促|活动|期间|前|购物节|年中))/g, (_, period) => dayOf(yearOf(undefined, period), 6, 18)],
  [
    new RegExp(
      `(?:(mid|end|start|middle) ?-?(?:of )?)?(?<![a-z])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (20\\d\\d))?`,
      'g',
    ),
    ([, , month, day, year], period) => dayOf(yearOf(year, period), monthIndex(month), Number(day)),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![a-z])(?:,? (20\\d\\d))?`, 'g'),
    ([, day, month, year], period) => dayOf(yearOf(year, period), monthIndex(month), Number(day)),
  ],
  [
    new RegExp(`before ${MONTH}(?![a-z])(?! \\d)(?: (20\\d\\d))?`, 'g'),
    ([, month, year], period) => dayBefore(yearOf(year, period), monthIndex(month)),
  ],
  [
    new RegExp(
      `(?<=\\b(?:by|until|till|through|in|of|mid|end|during|due)[ -](?:the )?)${MONTH}(?![a-z])(?!,? \\d{1,2}(?!\\d))(?:,? (20\\d\\d))?`,
      'g',
    ),
    ([, month, year], period) => dayOf(yearOf(year, period), monthIndex(month), null),
  ],
  [
    /(?:end of |during |by )?(?:this|the|current)? ?(quarter|month|year|half|period)[ -]end|(?:end of|by end of|within|throughout|during|over|in) (?:the |this )(?:current |review )?(quarter|month|year|period)(?![a-z])|this (quarter|month|year)(?![a-z])|by year-end/g,
    ([whole = ''], period) => endOfThis(whole, period),
  ],
  [/(?<![a-z])eo([qmy])(?![a-z])/g, ([, unit = ''], period) => endOfThis(UNITS[unit] ?? '', period)],
  [/next (quarter|month|year|week)(?![a-z])/g, ([whole = ''], period) => endOfNext(whole, period)],
  [
    new RegExp(
      `(?:within|in|over|for|during)? ?(?:the )?(?:next|coming) (\\d{1,3}|a|${COUNTS.join('|')}) (day|week|month|year)s?(?![a-z])`,
      'g',
    ),
    ([, count, unit = ''], period) => endOfSpan(numberOf(count), unit, period),
  ],
  [
    new RegExp(`(?:within|in) (\\d{1,3}|a|${COUNTS.join('|')}) (day|week|month|year)s?(?![a-z])`, 'g'),
    ([, count, unit = ''], period) => endOfSpan(numberOf(count), unit, period),
  ],
  [/(?:(?:by|in|during|until|before|end of) )(20\d\d)(?![-/\d])/g, ([, year]) => nameOf(year ?? '', 'H2')],
];

/** Dates from left to right, none inside another. */
export function datesIn(text: string, period: PeriodDays | null): readonly DateMark[] {
  const found: (DateMark & { readonly order: number })[] = [];
  patterns.forEach(([pattern, endOf], order) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const before = text.slice(Math.max(start - 14, 0), start);
      const day = endOf(match, period);
      const isPast = COMPARED.test(before) || isLabel(text, match.index, match[0].length, day, period);
      const state = isPast ? 'past' : stateOf(day, period);
      found.push({ start, end: start + match[0].length, state, order });
    }
  });
  found.sort((one, other) => one.start - other.start || other.end - one.end || one.order - other.order);
  const marks: DateMark[] = [];
  let end = 0;
  for (const { start, end: last, state } of found) {
    if (start < end) continue;
    marks.push({ start, end: last, state });
    end = last;
  }
  return marks;
}

/** “Q2: 1.5%” beside what is to come: the figure of a time that is over, no deadline. */
function isLabel(text: string, start: number, length: number, day: string | null, period: PeriodDays | null): boolean {
  if (day === null || period === null || day >= period.from) return false;
  const before = text.slice(Math.max(start - 8, 0), start);
  const after = text.slice(start + length, start + length + 6);
  const isFigure = /^ ?[:：为是]? ?[¥$]?\d/.test(after);
  return (
    isFigure &&
    (/[(（] ?$/.test(before) || (/^ ?[:：为是]/.test(after) && !/\b(?:by|before|until|till|due) $/.test(before)))
  );
}

function stateOf(day: string | null, period: PeriodDays | null): DateMark['state'] {
  if (day === null || period === null) return 'inside';
  return day >= period.from && day <= period.to ? 'inside' : 'outside';
}
