// What set-up has just planned, as the checks look at it: rows that stand nowhere yet, without records.
import { daysOfPeriod } from '../../core/period';
import { textOf } from '../../workbook/cell';
import { type CheckBook, tableOfValues } from '../../workbook/check/book';
import { roleSheetKey } from '../../workbook/role-sheets';
import type { WorkbookData } from '../../workbook/workbook-data';
import { emailsIn } from '../caller';

export function bookOfData(data: WorkbookData): CheckBook {
  const setting = (wanted: string) => textOf(data.settings.find(({ key }) => key === wanted)?.value ?? null);
  return {
    roles: data.roles,
    people: tableOfValues('people', '', data.people),
    library: tableOfValues('kpi_library', '', data.library),
    scorecard: tableOfValues('scorecard', '', []),
    templates: tableOfValues('templates', '', data.templates),
    settings: tableOfValues('settings', '', data.settings),
    roleSheets: [...data.entries].map(([role, rows]) => ({ role, ...tableOfValues(roleSheetKey(role), '', rows) })),
    // The team's rows are HR's own and looked at in the panel.
    teamKpis: tableOfValues('team_kpis', '', []),
    okr: tableOfValues('okr', '', data.okr),
    copies: [],
    language: data.language,
    // Nothing here is text that stands for a number.
    decimalSign: '.',
    period: daysOfPeriod(setting('period')),
    // Nothing is due while it is being set up.
    today: '',
    hrEmails: emailsIn(setting('hr_emails')),
    past: [],
    agreed: new Set(),
    changedGoals: [],
    explained: new Set(),
  };
}
