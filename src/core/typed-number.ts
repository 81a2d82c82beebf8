// Numbers as people and files write them.
import { round } from './number';

/** A plain or grouped number, with a currency sign, 万, 亿 or their short forms w and k, 元 or a percent sign around it. */
const WRITTEN =
  /^(?:[¥$€]\s*)?([-+]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?|[-+]?\.\d+)\s*([万亿wk]?)\s*元?\s*(%?)$/i;

/** Powers of ten: 1.2万 is 12000. */
const MULTIPLES: Readonly<Record<string, number>> = { k: 3, w: 4, 万: 4, 亿: 8 };

/** 1200, `1,200`, `¥1,200.50`, `１２００`, `1.2万` → the number; `95%` only where a percentage is meant. Null when it cannot be read for certain. */
export function parseNumber(text: string, isPercent: boolean): number | null {
  const parts = WRITTEN.exec(text.normalize('NFKC').trim());
  if (!parts?.[1]) return null;
  const [, digits, multiple = '', sign] = parts;
  // Moving the point in the written number: 1.1·10000 in binary is not 11000.
  const value = Number(`${digits.replace(/,/g, '')}e${MULTIPLES[multiple.toLowerCase()] ?? 0}`);
  // S16: 95, 95% and 95.0 % are all 0.95; dividing the written digits keeps 4.2 % at 0.042.
  if (isPercent) return multiple === '' ? Number((value / 100).toPrecision(15)) : null;
  return sign === '%' ? null : value;
}

export type WrittenNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** A point or a comma that may stand before decimals or between thousands, or a share with or without its sign; only whoever typed it knows. */
  | { readonly kind: 'unclear'; readonly readings: readonly [number, number] }
  | { readonly kind: 'none' };

/** What is counted, written behind the number: 12 次, 4分. */
const COUNTED = /(?<=[\d万亿])\s*[次条篇个件分场单秒天人家]$/;

/** Money is no share of anything. */
const MONEY = /[¥$€元]/;

/** One, two or three digits, a single point or comma, and what follows it. */
const ONE_MARK = /^([-+]?[1-9]\d{0,2})([.,])(\d+)$/;

/** What stands before the decimals: a point, or in half of Europe a comma. */
export type DecimalSign = '.' | ',';

/**
 * What a text in a cell of numbers says. Such a text was not taken for a number by Sheets, so its marks may be those of another country:
 * `1.200` may be 1.2 or 1200, `3,5` may be 3.5 or 35; `1,200` and `1.25` are certain, and `1.204,5` by its two marks.
 * Where the workbook itself writes decimals with a comma, `3,5` is certain and `1,200` is not. Under a percentage `0.9` may be 0.9 % or the fraction for 90 %.
 */
export function writtenNumber(text: string, isPercent: boolean, decimalSign: DecimalSign = '.'): WrittenNumber {
  const plain = text.normalize('NFKC').trim();
  if (isPercent && MONEY.test(plain)) return { kind: 'none' };
  const typed = isPercent ? plain : plain.replace(COUNTED, '');
  const share = (value: number) => (isPercent ? round(value / 100, 12) : value);
  const marked = ONE_MARK.exec(isPercent ? typed.replace(/\s*%$/, '') : typed);
  if (marked) {
    const [, whole = '', mark, rest = ''] = marked;
    const isThree = rest.length === 3;
    const isUnclear = mark === '.' ? isThree : isThree === (decimalSign === ',');
    if (isUnclear) {
      return { kind: 'unclear', readings: [share(Number(`${whole}.${rest}`)), share(Number(`${whole}${rest}`))] };
    }
  }
  const value = parseNumber(typed, isPercent) ?? parseNumber(swapped(typed), isPercent);
  if (isPercent && value !== null && value !== 0 && Math.abs(value) <= 0.01 && !typed.endsWith('%')) {
    return { kind: 'unclear', readings: [value, share(value * 10_000)] };
  }
  return value === null ? { kind: 'none' } : { kind: 'number', value };
}

/** As those write it who put a comma before the decimals: 1.204,5 → 1,204.5. */
function swapped(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
