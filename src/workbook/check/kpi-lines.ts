// The KPI rows of people and teams, as the checks of weights, goals and figures go through them.
import { type Participation, participationLabels, type Unit } from '../../catalog/choices';
import type { Detail } from '../../core/detail';
import type { RuleName } from '../../core/points';
import { type Cell, choiceOf, isBlank } from '../cell';
import { readDetail, readRule } from '../kpi-figures';
import type { LibraryKpi } from '../sheets/kpi-library';
import type { Person } from '../sheets/people';
import type { KpiEntry } from '../sheets/role-sheet';
import type { TeamKpiEntry } from '../sheets/team-kpis';
import type { CheckBook, CheckRow } from './book';
import type { Finding, FindingType, MendChange } from './finding';
import { findingIn } from './finding-in';

export interface KpiLine {
  readonly table: { readonly key: string; readonly title: string };
  readonly row: CheckRow<KpiEntry | TeamKpiEntry>;
  /** There is a second row of the same person or team and KPI, on this sheet or another one. */
  readonly isTwice: boolean;
  readonly isTeam: boolean;
  /** A person's id, or a team; a blank team is the whole department. */
  readonly subject: string;
  /** Null on the sheet of team KPIs and where nobody of this id is on People. */
  readonly person: CheckRow<Person> | null;
  readonly kpi: string;
  readonly kpiName: string;
  readonly unit: Unit | null;
  /** S15: a blank or unreadable rule is `higher`. */
  readonly rule: RuleName;
  /** Null where it cannot be read. */
  readonly detail: Detail | null;
  /** Null for a KPI that the library does not know. */
  readonly known: LibraryKpi | null;
}

/** Rows that name somebody and a KPI; of two rows with one id the first counts. */
export function kpiLines(book: CheckBook): KpiLine[] {
  const people = firstBy(book.people.rows, ({ person_id }) => person_id);
  const library = firstBy(book.library.rows, ({ kpi }) => kpi);
  const idOf = ({ id }: KpiLine['row']) => JSON.stringify(id);
  const counts = new Map<string, number>();
  // A mend knows a person's row by person and KPI alone, on whichever sheet it stands.
  for (const table of [...book.roleSheets, book.teamKpis]) {
    for (const row of table.rows as readonly KpiLine['row'][]) counts.set(idOf(row), (counts.get(idOf(row)) ?? 0) + 1);
  }
  const lineOf = (table: KpiLine['table'], row: KpiLine['row'], isTeam: boolean, subject: string): KpiLine[] => {
    const { kpi, kpi_name, unit } = row.values;
    if (kpi === null || row.nth > 0) return [];
    const known = library.get(kpi)?.values ?? null;
    const rule = readRule(row.cell('rule'));
    const detail = readDetail(row.cell('detail'));
    return [
      {
        table,
        row,
        isTwice: (counts.get(idOf(row)) ?? 0) > 1,
        isTeam,
        subject,
        person: isTeam ? null : (people.get(subject) ?? null),
        kpi,
        kpiName: kpi_name ?? known?.kpi_name ?? kpi,
        unit,
        rule: typeof rule === 'string' ? rule : 'higher',
        detail: 'field' in detail ? null : detail,
        known,
      },
    ];
  };
  return [
    ...book.roleSheets.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.values.person_id === null ? [] : lineOf(table, row, false, row.values.person_id),
      ),
    ),
    ...book.teamKpis.rows.flatMap((row) => lineOf(book.teamKpis, row, true, row.values.team ?? '')),
  ];
}

/** Of people who take part and were there in the period (P5), and of teams. */
export function scoredLines(book: CheckBook): KpiLine[] {
  return kpiLines(book).filter(({ isTeam, person }) => isTeam || (person !== null && isScored(person, book)));
}

export function isScored({ values, cell }: CheckRow<Person>, { period }: CheckBook): boolean {
  const { joined, left } = values;
  if (period && ((joined !== null && joined > period.to) || (left !== null && left < period.from))) return false;
  return participationOf(cell('participation')) === 'taking-part';
}

/** A reason of HR's own means: not taking part. */
function participationOf(cell: Cell): Participation {
  return isBlank(cell) ? 'taking-part' : (choiceOf(participationLabels, cell) ?? 'other');
}

function firstBy<Row>(
  rows: readonly CheckRow<Row>[],
  key: (row: Row) => string | null,
): ReadonlyMap<string, CheckRow<Row>> {
  const found = new Map<string, CheckRow<Row>>();
  for (const row of rows) {
    const id = key(row.values);
    if (id !== null && !found.has(id)) found.set(id, row);
  }
  return found;
}

export function whoOf({ isTeam, subject, person }: KpiLine): string {
  return isTeam ? subject : (person?.values.name ?? subject);
}

/** A finding in a cell of this row. */
export function findingOf(
  line: KpiLine,
  type: FindingType,
  column: Finding['place']['column'],
  facts: Finding['facts'],
  mends: Finding['mends'] = [],
): Finding {
  const { table, row, isTeam, subject, kpiName } = line;
  const who = { personId: isTeam ? null : subject, who: whoOf(line), kpi: kpiName };
  return { ...findingIn(table, row, type, column, facts, who), mends };
}

/** What a mend writes into a cell of this row. */
export function changeOf(
  { isTeam, subject, kpi, kpiName }: KpiLine,
  change: Pick<MendChange, 'column' | 'old' | 'value' | 'shownOld' | 'shownValue'>,
): MendChange {
  return { table: isTeam ? 'team_kpis' : 'kpi', subject, kpi, kpiName, ...change };
}

/** Lines by whom they are about, in the order of the sheets. */
export function bySubject(lines: readonly KpiLine[]): KpiLine[][] {
  const groups = new Map<string, KpiLine[]>();
  for (const line of lines) {
    const key = `${line.isTeam} ${line.subject}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}
