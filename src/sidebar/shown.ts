// Numbers and times as people read them.
import type { Unit } from '../catalog/choices';
import type { Language } from '../catalog/label';
import { round } from '../core/number';

/** `2026-10-03T06:05:00Z` → 3 Oct 2026, 14:05, in the time of the person at the screen; what is no time is shown as it is. */
export function shownTime(iso: string, language: Language): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const form = { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', form).format(time);
}

/** At most two decimals; a percentage is held as a fraction: 0.0175 → 1.75% (S16). */
export function shownNumber(value: number, unit: Unit | null, language: Language): string {
  const style = unit === 'percent' ? 'percent' : 'decimal';
  return new Intl.NumberFormat(language, { style, maximumFractionDigits: 2 }).format(value);
}

/** Scores and what adds up to them always have two decimals: 106.4 → 106.40. */
export function shownScore(value: number): string {
  return round(value).toFixed(2);
}
