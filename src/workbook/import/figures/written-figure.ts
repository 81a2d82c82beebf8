// A figure as consoles write it. Missing is not zero.
import { parseNumber } from '../../../core/typed-number';

export type WrittenFigure =
  | { readonly kind: 'missing' }
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly found: string };

const MISSING = /^(?:-+|[—–]+|n\/a|null|nan|\(not set\))$/i;

/** ` --`, `-` and blank are missing; `1,204`, `¥302.40` and `6.20%` are values; `rateAs` says what a rate without a sign is. */
export function readFigure(text: string, rateAs: 'fraction' | 'percent' | null): WrittenFigure {
  const plain = text.normalize('NFKC').trim();
  if (plain === '' || MISSING.test(plain)) return { kind: 'missing' };
  const isPercent = plain.endsWith('%') || rateAs === 'percent';
  const value = rateAs === null && plain.endsWith('%') ? null : parseNumber(plain, isPercent);
  return value === null ? { kind: 'unreadable', found: plain } : { kind: 'value', value };
}
