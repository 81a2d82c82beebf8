// Exact arithmetic on written decimals, to recompute expected figures without any floating point.

/** A decimal as an integer and a power of ten: 88.545 is 88545 with 3 decimals. */
interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

function decimalOf(text: string): Decimal {
  const [whole = '0', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

/** Half away from zero, as taught in school, on the written number: '-5.555' → '-5.56'. */
export function roundedText(text: string, decimals = 2): number {
  const negative = text.startsWith('-');
  const value = decimalOf(negative ? text.slice(1) : text);
  const shift = 10n ** BigInt(Math.max(value.decimals - decimals, 0));
  const rounded = (value.digits * 2n + shift) / (shift * 2n);
  const scaled = Number(rounded) / 10 ** Math.min(decimals, value.decimals);
  return negative && scaled !== 0 ? -scaled : scaled;
}

/** Σ wᵢ·pᵢ / Σ wᵢ of whole weights and points written with at most 3 decimals, rounded half away from zero to 2 decimals. */
export function weightedMeanText(rows: readonly (readonly [weight: number, points: string])[]): number {
  const thousandths = (text: string) => {
    const { digits, decimals } = decimalOf(text);
    return digits * 10n ** BigInt(3 - decimals);
  };
  const weights = rows.reduce((sum, [weight]) => sum + BigInt(weight), 0n);
  const points = rows.reduce((sum, [weight, text]) => sum + BigInt(weight) * thousandths(text), 0n);
  // points are thousandths: hundredths = points / (10·weights), rounded half up
  const hundredths = (points * 2n + weights * 10n) / (weights * 20n);
  return Number(hundredths) / 100;
}
