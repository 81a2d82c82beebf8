// A figure as consoles and spreadsheets of any country write it. Missing is not zero.
import { type DecimalSign, parseNumber } from '../../../core/typed-number';

export type WrittenFigure =
  | { readonly kind: 'missing' }
  | { readonly kind: 'value'; readonly value: number }
  /** `1.204` is 1.204 or 1204: only the rest of its file tells. */
  | { readonly kind: 'unclear' | 'unreadable'; readonly found: string };

const MISSING = /^(?:-+|[—–]+|n\/a|null|nan|\(not set\))$/i;
const CURRENCY = '(?:[A-Z]{0,2}[¥$€£₹]|[A-Z]{3})';
/** A sign, digits with their marks, 万 or 亿 and a percent sign, with a currency on either side. */
const WRITTEN = new RegExp(
  `^([-+]?)\\s*${CURRENCY}?\\s*([-+]?)(\\d[\\d.,'’ ]*?|\\.\\d+)\\s*([万亿]?)\\s*(?:元|${CURRENCY})?\\s*(%?)$`,
);

/** 1204.5, 1,204.5, 1'204.5, 1 204.5, and 1,94,420 in India. */
const WITH_POINT = /^(?:\d+|[1-9]\d{0,2}([,'’ ])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})?(?:\.\d+)?$/;
/** 1204,5, 1.204,5, 1'204,5, 1 204,5. */
const WITH_COMMA = /^(?:\d+|[1-9]\d{0,2}([.'’ ])\d{3}(?:\1\d{3})*)(?:,\d+)?$/;

/**
 * ` --`, `-` and blank are missing; `1,204`, `¥302.40`, `-$5.00` and `6.20%` are values; `rateAs` says what a rate without a sign is,
 * `decimal` how its file writes decimals.
 */
export function readFigure(
  text: string,
  rateAs: 'fraction' | 'percent' | null,
  decimal: DecimalSign | null,
): WrittenFigure {
  const plain = text.normalize('NFKC').trim();
  if (plain === '' || MISSING.test(plain)) return { kind: 'missing' };
  const unreadable = { kind: 'unreadable', found: plain } as const;
  const parts = partsOf(plain);
  if (parts === null || (rateAs === null && parts.percent)) return unreadable;
  const signs = signsOf(parts.digits);
  const [sign] = decimal === null ? signs : signs.filter((one) => one === decimal);
  if (sign === undefined) return unreadable;
  if (decimal === null && isMarked(parts.digits) && signs.length > 1) return { kind: 'unclear', found: plain };
  const digits = parts.digits.replace(sign === '.' ? /[,'’ ]/g : /[.'’ ]/g, '').replace(',', '.');
  const value = parseNumber(`${parts.minus}${digits}${parts.multiple}`, parts.percent || rateAs === 'percent');
  return value === null ? unreadable : { kind: 'value', value };
}

export type FigureReader = (text: string, rateAs: 'fraction' | 'percent' | null) => WrittenFigure;

/** Reads the figures of one file; the same text is understood once, since files of thousands of lines repeat themselves. */
export function figureReader(decimal: DecimalSign | null): FigureReader {
  const known = new Map<string, WrittenFigure>();
  return (text, rateAs) => {
    const key = `${rateAs} ${text}`;
    const figure = known.get(key) ?? readFigure(text, rateAs, decimal);
    known.set(key, figure);
    return figure;
  };
}

/** How a file writes decimals: one certain cell decides for all; null where none is certain or where they contradict each other. */
export function decimalSignOf(texts: Iterable<string>): DecimalSign | null {
  const certain = new Set<DecimalSign>();
  const parted = new Set<string>();
  for (const text of texts) {
    if (!/[.,．，]/.test(text)) continue;
    const digits = partsOf(text.normalize('NFKC').trim())?.digits ?? '';
    if (!isMarked(digits)) continue;
    const [sign, other] = signsOf(digits);
    if (sign === undefined) continue;
    if (other === undefined) certain.add(sign);
    else parted.add(digits.includes(',') ? ',' : '.');
  }
  if (certain.size > 0) return certain.size === 1 ? ([...certain][0] ?? null) : null;
  // 1,204 alone is a count of a thousand; 1.204 alone may be anything.
  return parted.has(',') && !parted.has('.') ? '.' : null;
}

function partsOf(plain: string) {
  const [whole, before = '', after = '', digits = '', multiple = '', percent] =
    WRITTEN.exec(plain.replace(/^\u2212/, '-')) ?? [];
  if (whole === undefined || (before !== '' && after !== '')) return null;
  return { minus: before || after, digits, multiple, percent: percent === '%' };
}

function signsOf(digits: string): DecimalSign[] {
  return [...(WITH_POINT.test(digits) ? ['.' as const] : []), ...(WITH_COMMA.test(digits) ? [',' as const] : [])];
}

function isMarked(digits: string): boolean {
  return /[.,]/.test(digits);
}
