// A person's own value for a KPI: as one types it into a cell, and as a review takes it.
import { parseNumber } from '../../core/typed-number';
import { isNotApplicable } from '../../workbook/kpi-figures';
import type { KpiOfPerson } from '../review/kpis-of-person';

/** What Records hold, as one would type it: under a percentage 0.95 → 95%. */
export function asTypedOf(actual: string, { unit, answer }: KpiOfPerson): string {
  const value = Number(actual);
  if (actual === '' || unit !== 'percent' || answer !== 'number' || !Number.isFinite(value)) return actual;
  return `${Number((value * 100).toPrecision(12))}%`;
}

/** S16: `95`, `95%` under a percentage → 0.95; `1,200` → 1200; words stay. Null for what is no number where one is needed. */
export function ownFigure(typed: string, { unit, answer }: KpiOfPerson): string | null {
  const text = typed.normalize('NFKC').trim();
  if (text === '' || answer !== 'number' || isNotApplicable(text)) return text;
  const value = parseNumber(text, unit === 'percent');
  return value === null ? null : String(value);
}
