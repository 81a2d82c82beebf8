// W9: the parts shown add up to the score shown, exactly.
import { round } from './number';

const CENTS = 100;

/**
 * Weighted points rounded to 2 decimals so that they add up to the rounded total (largest remainder):
 * three equal parts of 100 → 33.34, 33.33, 33.33.
 */
export function contributionsOf(parts: readonly number[], total: number): number[] {
  const cents = parts.map((part) => round(part * CENTS, 6));
  const floors = cents.map(Math.floor);
  let missing = Math.round(round(total) * CENTS) - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = cents
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const shares = [...floors];
  // Binary noise can leave the rounded total a cent outside the parts' own range; the largest remainders take it, round by round.
  for (let turn = 0; missing !== 0 && byRemainder.length > 0; turn++) {
    const index = byRemainder[turn % byRemainder.length]?.index ?? 0;
    shares[index] = (shares[index] ?? 0) + Math.sign(missing);
    missing -= Math.sign(missing);
  }
  return shares.map((share) => round(share / CENTS));
}
