// A number as it is typed into a form, read by the unit that it has.
import { notApplicableWords, type Unit } from '../catalog/choices';
import { parseNumber } from '../core/typed-number';

/** Weights are out of 100, with or without the sign. */
export type TypedUnit = Unit | 'weight';

export type TypedNumber =
  | { readonly kind: 'blank' | 'notApplicable' }
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'problem'; readonly problem: 'notANumber' | 'notAPercentage' | 'onlyPercent' };

/** `1200`, `1,200`, `１２００` → 1200; under a percentage `95`, `95%` → 0.95 (S16); blank is missing, not zero. */
export function readTypedNumber(text: string, unit: TypedUnit | null): TypedNumber {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { kind: 'blank' };
  if (notApplicableWords.includes(typed.toLowerCase())) return { kind: 'notApplicable' };
  const isPercent = unit === 'percent';
  const value = parseNumber(unit === 'weight' ? typed.replace(/\s*%$/, '') : typed, isPercent);
  if (value !== null) return { kind: 'value', value };
  if (isPercent) return { kind: 'problem', problem: 'notAPercentage' };
  const isPercentage = parseNumber(typed, true) !== null;
  return { kind: 'problem', problem: isPercentage ? 'onlyPercent' : 'notANumber' };
}

/** The number alone; null where there is none (blank, not applicable, unreadable). */
export function typedValue(text: string, unit: TypedUnit | null): number | null {
  const read = readTypedNumber(text, unit);
  return read.kind === 'value' ? read.value : null;
}

/** How one would type a number that is there already: 0.95 under a percentage → `95%`. */
export function asTyped(value: number | null, unit: TypedUnit | null): string {
  if (value === null) return '';
  return unit === 'percent' ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}
