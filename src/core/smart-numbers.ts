// The figures in a goal: digits, full-width digits, Chinese numerals and English ones in words, with scale and unit.
import { isLatin, type Lexicon, type Span, type Word, wordAt } from './smart-lexicon';

export interface Figure extends Span {
  /** 4.2 万 → 42000; 15 % → 0.15 (S16). */
  readonly value: number;
  readonly kind: 'percent' | 'points' | 'factor' | 'counted' | 'plain';
}

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const HAN = /[零〇一二两三四五六七八九十百千半]+/g;
const SCALES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  w: 1e4,
  m: 1e6,
  thousand: 1e3,
  million: 1e6,
};
const HAN_DIGITS = '零一二三四五六七八九';
/** 10 点前, 9:30, 10 am. */
const CLOCK = /^ ?(?:点(?:钟|半|整|前|之前|以前)|:\d\d(?!\d)|[ap]m\b)/;
/** Shopping days are names unless something is counted. */
const FESTIVAL = /^(?:618|1111|1212)$/;
const PERCENT = /^ ?(?:%|percent\b|per cent\b|个百分点|pp\b)/;

/** Figures from left to right; `taken` are places that are something else: dates, names, words that are masked. */
export function figuresIn(
  text: string,
  words: readonly Word[],
  taken: readonly Span[],
  lexicon: Lexicon,
): readonly Figure[] {
  const figures: Figure[] = [];
  const isTaken = spanFinder(taken);
  for (const match of text.matchAll(DIGITS)) {
    const start = match.index;
    // GA4, B2B and 3D are names; 10-15 and ~20 are figures.
    if (isTaken(start) || isLatin(text.charAt(start - 1)) || isClock(text, start, start + match[0].length)) continue;
    const figure = withUnit(text, start, start + match[0].length, Number(match[0].replace(/,/g, '')), lexicon);
    if (figure && !(figure.kind === 'plain' && FESTIVAL.test(match[0]))) figures.push(figure);
  }
  for (const match of text.matchAll(HAN)) {
    const value = hanValue(match[0]);
    if (value === null || isTaken(match.index)) continue;
    const percent = text.slice(match.index - 3, match.index) === '百分之';
    const end = match.index + match[0].length;
    if (percent) figures.push({ start: match.index - 3, end, value: value / 100, kind: 'percent' });
    else {
      const figure = withUnit(text, match.index, end, value, lexicon);
      // 三 alone is hardly ever a figure: 三方, 四季.
      if (figure && figure.kind !== 'plain') figures.push(figure);
    }
  }
  for (const word of words) {
    if (word.classes.has('zero')) figures.push({ start: word.start, end: word.end, value: 0, kind: 'counted' });
    if (word.factor !== null) figures.push({ start: word.start, end: word.end, value: word.factor, kind: 'factor' });
    if (word.numeral !== null && !isTaken(word.start)) {
      figures.push({ start: word.start, end: word.end, value: word.numeral, kind: 'counted' });
    }
  }
  return figures.sort((one, other) => one.start - other.start);
}

/** The hour, and the minutes behind its colon. */
function isClock(text: string, start: number, end: number): boolean {
  return (
    CLOCK.test(text.slice(end, end + 5)) ||
    (/\d:$/.test(text.slice(Math.max(start - 2, 0), start)) && end - start === 2)
  );
}

function withUnit(text: string, start: number, digitsEnd: number, digits: number, lexicon: Lexicon): Figure | null {
  let end = digitsEnd;
  let value = digits;
  const scale = /^ ?(?:(百|千)?(万|亿)|百|千|(?:k|w|m|thousand|million)(?![a-z]))/.exec(text.slice(end, end + 12));
  if (scale) {
    const parts = scale[1] && scale[2] ? [scale[1], scale[2]] : [scale[0].trim()];
    for (const part of parts) value *= SCALES[part] ?? 1;
    end += scale[0].length;
  }
  const rest = text.slice(end, end + 12);
  const percent = PERCENT.exec(rest);
  if (percent) {
    const kind = /点|pp/.test(percent[0]) ? 'points' : 'percent';
    return { start, end: end + percent[0].length, value: Number((value / 100).toPrecision(12)), kind };
  }
  if (rest.startsWith('成')) return { start, end: end + 1, value: value / 10, kind: 'percent' };
  const factor = /^ ?(?:倍|x\b|times\b)/.exec(rest);
  if (factor) return { start, end: end + factor[0].length, value, kind: 'factor' };
  const currency = /[¥$€] ?$/.exec(text.slice(Math.max(start - 2, 0), start));
  if (currency) return { start: start - currency[0].length, end, value, kind: 'counted' };
  const gap = rest.startsWith(' ') ? 1 : 0;
  const unit = wordAt(text, end + gap, lexicon);
  if (unit?.classes.has('unit')) return { start, end: unit.end, value, kind: 'counted' };
  // 5G, 3D, 1v1; but 30人 and “12 blog posts”.
  if (!scale && /[a-z]/.test(text.charAt(end))) return null;
  return { start, end, value, kind: 'plain' };
}

/** 三千五百 → 3500, 十二 → 12, 半 → 0.5; null for 一零一, for the 百 of 百分点 and the like. */
function hanValue(text: string): number | null {
  if (/^[百千]/.test(text)) return null;
  if (text === '半') return 0.5;
  let total = 0;
  let digit: number | null = null;
  for (const sign of text.replace(/〇/g, '零').replace(/两/g, '二')) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (scale === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = HAN_DIGITS.indexOf(sign);
      if (digit < 0) return null;
    } else {
      total += (digit ?? 1) * scale;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

/** Whether a place lies inside one of the spans; asked from left to right or in any order, in one lookup. */
function spanFinder(spans: readonly Span[]): (place: number) => boolean {
  const places = new Set<number>();
  for (const { start, end } of spans) for (let place = start; place < end; place++) places.add(place);
  return (place) => places.has(place);
}
