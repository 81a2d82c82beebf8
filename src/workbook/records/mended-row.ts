// How Records name the row of a mended cell: a person's KPI row by the person alone, any other with its sheet in front.
import type { CellChange } from '../plan-changes';
import { OKR_SEPARATOR, TEMPLATE_SEPARATOR } from './separators';

/** Sheets that a mend may write to; `kpi` is whichever KPI sheet the person stands on. */
export type MendTable = 'kpi' | 'team_kpis' | 'kpi_library' | 'templates' | 'okr' | 'scorecard';

export interface MendedRow {
  readonly table: MendTable;
  /** A person's id, a team, or role and track of a template; '' in the KPI library. */
  readonly subject: string;
}

const named: readonly MendTable[] = ['team_kpis', 'kpi_library', 'templates', 'okr', 'scorecard'];

/** “team_kpis/North”: a team could be called like a person's id. */
export function subjectOnRecord({ table, subject }: MendedRow): string {
  return table === 'kpi' ? subject : `${table}/${subject}`;
}

export function mendedRow(personId: string): MendedRow {
  const table = named.find((one) => personId.startsWith(`${one}/`));
  return table ? { table, subject: personId.slice(table.length + 1) } : { table: 'kpi', subject: personId };
}

export function idOfMended({ table, subject }: MendedRow, kpi: string): CellChange['id'] {
  switch (table) {
    case 'kpi':
      return { person_id: subject, kpi };
    case 'team_kpis':
      return { team: subject, kpi };
    case 'kpi_library':
      return { kpi };
    case 'scorecard':
      return { person_id: subject };
    case 'templates':
      return { ...templateOf(subject), kpi };
    case 'okr': {
      const [objective = '', key_result = ''] = kpi.split(OKR_SEPARATOR);
      return { subject, objective, key_result };
    }
  }
}

/** A role of HR's own may have the sign in its name, a track has not. */
export function templateOf(subject: string): { readonly role: string; readonly track: string } {
  const at = subject.lastIndexOf(TEMPLATE_SEPARATOR);
  return { role: subject.slice(0, at), track: subject.slice(at + TEMPLATE_SEPARATOR.length) };
}
