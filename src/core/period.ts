// Periods (P1): a month, quarter, half-year or year, written 2026-10, 2026-Q4, 2026-H2, 2026.

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;

/** The period in its one writing, upper case; null for anything else. */
export function parsePeriod(text: string): string | null {
  const period = text.trim().toUpperCase();
  return PERIOD.test(period) ? period : null;
}

/** The quarter a day lies in: 2026-11-23 → 2026-Q4. */
export function quarterOf(isoDate: string): string {
  return `${isoDate.slice(0, 4)}-Q${Math.ceil(Number(isoDate.slice(5, 7)) / 3)}`;
}
