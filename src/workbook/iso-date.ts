// Calendar dates as ISO text.

/** Reads 2026-07-01, 2026/7/1, 2026.7.1 and 2026年7月1日 into 2026-07-01; null for anything else, also for a 30 February. */
export function isoDateOf(text: string): string | null {
  const parts = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(
    text.normalize('NFKC').replace(/\s/g, ''),
  );
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
