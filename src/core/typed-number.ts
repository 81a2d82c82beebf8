// Numbers as people and files write them.

/** A plain or grouped number, with a currency sign or a percent sign around it. */
const WRITTEN = /^(?:[¥$€]\s*)?([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[-+]?\.\d+)\s*(%?)$/;

/** 1200, `1,200`, `¥1,200.50`, `１２００` → the number; `95%` only where a percentage is meant. Null when it cannot be read for certain. */
export function parseNumber(text: string, isPercent: boolean): number | null {
  const parts = WRITTEN.exec(text.normalize('NFKC').trim());
  if (!parts?.[1]) return null;
  const value = Number(parts[1].replace(/,/g, ''));
  // S16: 95, 95% and 95.0 % are all 0.95; dividing the written digits keeps 4.2 % at 0.042.
  if (isPercent) return Number((value / 100).toPrecision(15));
  return parts[2] === '%' ? null : value;
}
