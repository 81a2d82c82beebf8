// KPI rows and the library: whether every row belongs to somebody and to a known KPI, once, and what it serves.

import { roleName } from '../../catalog/roles';
import { teamKpiLabels } from '../../catalog/team-kpis';
import { choiceOf, isBlank, textOf, wordOf } from '../cell';
import type { CheckBook, CheckRow, CheckTable } from './book';
import type { Finding } from './finding';
import { findingIn } from './finding-in';
import { scoredLines } from './kpi-lines';

export function checkKpiRows(book: CheckBook): Finding[] {
  return [
    ...book.roleSheets.flatMap((table) => table.rows.flatMap((row) => ofPerson(table, row, book))),
    ...book.teamKpis.rows.flatMap((row) => ofTeam(row, book)),
    ...twice(book.library, 'kpi'),
    ...twice(book.templates, 'kpi'),
    ...serving(book),
    ...teamsOfNobody(book),
  ];
}

function ofPerson(
  table: CheckBook['roleSheets'][number],
  row: (typeof table.rows)[number],
  book: CheckBook,
): Finding[] {
  const { person_id, kpi, name, kpi_name } = row.values;
  const person = book.people.rows.find(({ values }) => values.person_id === person_id)?.values;
  const known = book.library.rows.find(({ values }) => values.kpi === kpi)?.values.kpi_name;
  const kpiName = kpi_name ?? known ?? kpi ?? '';
  const whose = { personId: person_id, who: person?.name ?? name ?? person_id ?? '', kpi: kpiName };
  const say = (type: Finding['type'], column: Finding['place']['column'], facts: Finding['facts'] = {}) => [
    findingIn(table, row, type, column, facts, whose),
  ];
  if (person_id === null) return say('rowIncomplete', 'person_id');
  if (kpi === null) return say('rowIncomplete', 'kpi_name');
  if (row.nth > 0) return say('duplicateKpi', 'kpi_name', { first: firstRow(table, row) });
  const found = unknownKpi(table, row, book, whose);
  if (!person) return [...found, ...say('rowWithoutPerson', 'person_id', { id: person_id })];
  const { role } = person;
  if (role === null || role === table.role) return found;
  return [...found, ...say('otherRole', 'person_id', { role: roleName(role, book.language) })];
}

function ofTeam(row: CheckBook['teamKpis']['rows'][number], book: CheckBook): Finding[] {
  const { team, kpi, kpi_name } = row.values;
  const whose = { personId: null, who: team ?? '', kpi: kpi_name ?? kpi ?? '' };
  if (kpi === null) return [findingIn(book.teamKpis, row, 'rowIncomplete', 'kpi_name', {}, whose)];
  if (row.nth > 0) {
    const facts = { first: firstRow(book.teamKpis, row) };
    return [findingIn(book.teamKpis, row, 'duplicateKpi', 'kpi_name', facts, whose)];
  }
  return unknownKpi(book.teamKpis, row, book, whose);
}

function unknownKpi(
  table: CheckTable<unknown>,
  row: CheckRow<{ readonly kpi: string | null }>,
  { library }: CheckBook,
  whose: Pick<Finding, 'personId' | 'who' | 'kpi'>,
): Finding[] {
  const { kpi } = row.values;
  if (kpi === null || library.rows.some(({ values }) => values.kpi === kpi)) return [];
  return [findingIn(table, row, 'kpiUnknown', 'kpi_name', { found: kpi }, whose)];
}

function firstRow<Row>({ rows }: CheckTable<Row>, { id }: CheckRow<Row>): number | string {
  const key = JSON.stringify(id);
  return rows.find((other) => other.nth === 0 && JSON.stringify(other.id) === key)?.row ?? '';
}

function twice(table: CheckTable<{ readonly kpi: string | null; readonly kpi_name: string | null }>, column: 'kpi') {
  return table.rows.flatMap((row) => {
    const { kpi, kpi_name } = row.values;
    if (row.nth === 0 || kpi === null) return [];
    const whose = { personId: null, who: '', kpi: kpi_name ?? kpi };
    return [findingIn(table, row, 'duplicateLine', column, { found: kpi, first: firstRow(table, row) }, whose)];
  });
}

/** Once per team, at its first row: whoever is in it under another spelling shares the department's score without a word. */
function teamsOfNobody({ people, teamKpis }: CheckBook): Finding[] {
  const allowed = [...new Set(people.rows.flatMap(({ values }) => values.team ?? []))];
  const told = new Set(allowed);
  return teamKpis.rows.flatMap((row) => {
    const { team } = row.values;
    if (team === null || told.has(team)) return [];
    told.add(team);
    const whose = { personId: null, who: team, kpi: '' };
    return [
      findingIn(
        teamKpis,
        row,
        'teamUnknown',
        'team',
        { found: team, allowed: allowed.length > 0 ? allowed : ['–'] },
        whose,
      ),
    ];
  });
}

/** Strategy comes down to people: a KPI of somebody's feeds a team KPI that the team has. */
function serving(book: CheckBook): Finding[] {
  const used = new Set(scoredLines(book).flatMap(({ isTeam, kpi }) => (isTeam ? [] : [kpi])));
  const inUse = new Set(book.teamKpis.rows.flatMap(({ values: { kpi, kpi_name } }) => [wordOf(kpi), wordOf(kpi_name)]));
  if (book.teamKpis.rows.length === 0) return [];
  return book.library.rows.flatMap((row) => {
    const { kpi, kpi_name } = row.values;
    const serves = row.cell('serves');
    if (kpi === null || row.nth > 0 || !used.has(kpi)) return [];
    const served = choiceOf(teamKpiLabels, serves) ?? wordOf(serves);
    if (!isBlank(serves) && inUse.has(served)) return [];
    const whose = { personId: null, who: '', kpi: kpi_name ?? kpi };
    return [findingIn(book.library, row, 'servesNothing', 'serves', { serves: textOf(serves) || '–' }, whose)];
  });
}
