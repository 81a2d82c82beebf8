// The one rounding rule (W7): half away from zero, on the decimal number a person sees rather than on its binary neighbour.

/** Digits of a double that are exact in decimal: 1.005 is stored as 1.00499999999999989, its first 15 digits say 1.00500000000000. */
const RELIABLE_DIGITS = 15;

/** Decimals beyond those kept that are looked at; computing with figures around 100 leaves its noise further out: 0.0049999999999994 means 0.005. */
const GUARD_DECIMALS = 9;

/**
 * Rounds half away from zero: 1.005 → 1.01, 88.545 → 88.55, −5.555 → −5.56.
 * @param value any finite number
 * @param decimals how many decimals to keep, 0 or more
 */
export function round(value: number, decimals = 2): number {
  const reliable = Number(Math.abs(value).toPrecision(RELIABLE_DIGITS));
  const seen = Number(reliable.toFixed(decimals + GUARD_DECIMALS));
  const shifted = Math.round(shift(seen, decimals));
  const rounded = shift(shifted, -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point in the written number, so that no multiplication adds a binary error: 1.005 by 2 → 100.5. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Keeps a value inside [lowest, highest]. */
export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
