// What History has of a person's KPIs in the period before this one: what was aimed at and what came of it.
import { daysOfPeriod } from '../../core/period';
import { layoutOf } from '../../workbook/layout';
import { historyColumns } from '../../workbook/sheets/history';
import { readTable } from '../../workbook/table-rows';
import type { Context } from '../context';

export interface LastPeriod {
  readonly period: string;
  readonly target: number | null;
  readonly actual: number | null;
  readonly points: number | null;
}

/** By KPI: of the periods of the same length that were over before this one began, the latest. */
export function lastPeriodOf({ cells, period }: Context, personId: string): ReadonlyMap<string, LastPeriod> {
  const found = new Map<string, LastPeriod>();
  const now = daysOfPeriod(period);
  const sheet = cells.sheets.find(({ key }) => key === 'history');
  const layout = sheet && layoutOf(sheet, Object.values(historyColumns), null);
  if (!sheet || !layout || now === null) return found;
  for (const { values } of readTable(sheet, layout, historyColumns).rows) {
    const { period: past, person_id, kpi, target, actual, points } = values;
    const days = daysOfPeriod(past ?? '');
    if (person_id !== personId || kpi === null || past === null || days === null) continue;
    if (days.length !== now.length || days.to >= now.from) continue;
    const known = found.get(kpi);
    if (known === undefined || known.period < past) found.set(kpi, { period: past, target, actual, points });
  }
  return found;
}
