// Who may have a cell mended: HR, and for their people's KPIs and OKR the manager.
import type { MendChange } from '../../workbook/check/finding';
import type { Caller } from '../caller';

export function mayMend({ isHr, reports }: Caller, { table, subject }: Pick<MendChange, 'table' | 'subject'>): boolean {
  return isHr || ((table === 'kpi' || table === 'okr') && reports.some(({ person_id }) => person_id === subject));
}
