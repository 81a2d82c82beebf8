// People: ids, roles, managers, dates, and the lines of one person that belong together (P3, P5).
import { daysBetween, daysPresent } from '../../core/period';
import { textOf } from '../cell';
import { readEverySetting } from '../setting-values';
import { type Person, trackName } from '../sheets/people';
import type { CheckBook, CheckRow } from './book';
import type { Facts, Finding, FindingPlace, FindingType } from './finding';
import { findingIn } from './finding-in';
import { isScored } from './kpi-lines';
import { managerCircles } from './manager-circles';

type Row = CheckRow<Person>;

export function checkPeople(book: CheckBook): Finding[] {
  return [...book.people.rows.flatMap((row) => ofRow(row, book)), ...circles(book), ...untied(book)];
}

function finding(
  { people }: CheckBook,
  row: Row,
  type: FindingType,
  column: FindingPlace['column'],
  facts: Facts = {},
): Finding {
  const { person_id, name } = row.values;
  return findingIn(people, row, type, column, facts, { personId: person_id, who: name ?? person_id ?? '', kpi: '' });
}

function ofRow(row: Row, book: CheckBook): Finding[] {
  const { person_id, role, joined, left, track } = row.values;
  const say = (type: FindingType, column: FindingPlace['column'], facts: Facts = {}) => [
    finding(book, row, type, column, facts),
  ];
  if (person_id === null) return say('personIdMissing', 'person_id');
  if (row.nth > 0) return say('duplicatePerson', 'person_id', { id: person_id, first: firstRow(row, book) });
  const tracks = book.roles.find((known) => known.role === role)?.tracks ?? [];
  return [
    ...(role === null && !row.problems.has('role') ? say('roleMissing', 'role') : []),
    ...(role !== null && track !== null && !tracks.includes(track)
      ? say('trackOfOtherRole', 'track', { found: textOf(row.cell('track')), allowed: trackNames(tracks, book) })
      : []),
    ...(joined !== null && left !== null && left < joined ? say('leftBeforeJoined', 'left', { left, joined }) : []),
    ...manager(row, book),
    ...samePerson(row, book),
    ...shortStay(row, book),
    ...(lacksKpis(row, book) ? say('personWithoutKpis', 'role') : []),
  ];
}

function trackNames(tracks: readonly string[], { language }: CheckBook): string[] {
  return tracks.filter((track) => track !== '').map((track) => trackName(track, language));
}

function firstRow({ id }: Row, { people }: CheckBook): number | string {
  return people.rows.find((other) => other.nth === 0 && other.id.person_id === id.person_id)?.row ?? '';
}

/** Whoever has reports and no manager is at the top; everybody else needs one to review them. */
function manager(row: Row, book: CheckBook): Finding[] {
  const { email, manager_email } = row.values;
  if (manager_email === null) {
    const isLead = book.people.rows.some(({ values }) => email !== null && values.manager_email === email);
    if (row.problems.has('manager_email') || isLead || !isScored(row, book)) return [];
    return [finding(book, row, 'managerMissing', 'manager_email')];
  }
  if (manager_email === email) return [finding(book, row, 'managerSelf', 'manager_email', { email })];
  const isKnown =
    book.hrEmails.includes(manager_email) || book.people.rows.some(({ values }) => values.email === manager_email);
  return isKnown ? [] : [finding(book, row, 'managerUnknown', 'manager_email', { email: manager_email })];
}

function circles(book: CheckBook): Finding[] {
  const { rows } = book.people;
  const nameOf = (email: string) => rows.find(({ values }) => values.email === email)?.values.name ?? email;
  const present = rows.map(({ values }) => values).filter(({ left }) => left === null || left >= book.today);
  return managerCircles(present).flatMap((circle) => {
    const row = rows.find(({ values }) => values.email === circle[0]);
    const chain = [...circle, ...circle.slice(0, 1)].map(nameOf).join(' → ');
    return row ? [finding(book, row, 'managerCircle', 'manager_email', { chain })] : [];
  });
}

function samePerson(row: Row, book: CheckBook): Finding[] {
  const { same_person_as, person_id } = row.values;
  if (same_person_as === null) return [];
  const isThere = book.people.rows.some(({ values }) => values.person_id === same_person_as);
  if (isThere && same_person_as !== person_id) return [];
  return [finding(book, row, 'samePersonUnknown', 'same_person_as', { id: same_person_as })];
}

/** P3: the days of all lines of a person count together; below the minimum there is no score. */
function shortStay(row: Row, book: CheckBook): Finding[] {
  const { period } = book;
  if (!period || !isScored(row, book)) return [];
  const all = daysBetween(period.from, period.to);
  const daysOf = ({ values }: Row) => daysPresent(period, values.joined, values.left);
  if (daysOf(row) === all) return [];
  const firstOf = ({ values }: Row) => values.same_person_as ?? values.person_id;
  const lines = book.people.rows.filter((other) => other.nth === 0 && firstOf(other) === firstOf(row));
  const days = lines.reduce((sum, line) => sum + daysOf(line), 0);
  const minimum = minimumDaysOf(book);
  if (days >= minimum) return [];
  const isLate = row.values.joined !== null && row.values.joined > period.from;
  return [finding(book, row, 'tooFewDays', isLate ? 'joined' : 'left', { days, all, minimum })];
}

function minimumDaysOf({ settings }: CheckBook): number {
  const cells = new Map(settings.rows.map(({ values, cell }) => [values.key ?? '', cell('value')] as const));
  return readEverySetting(cells).settings.minimumDays;
}

/** P3: a second line with the same address that says neither whose it is nor is said by the other. */
function untied(book: CheckBook): Finding[] {
  const first = new Map<string, Row>();
  return book.people.rows.flatMap((row) => {
    const { email, person_id, same_person_as } = row.values;
    if (email === null || person_id === null || row.nth > 0) return [];
    const other = first.get(email);
    if (!other) {
      first.set(email, row);
      return [];
    }
    const isTied = same_person_as !== null || other.values.same_person_as === person_id;
    const facts = { email, other: other.values.person_id ?? '' };
    return isTied ? [] : [finding(book, row, 'lineNotTied', 'same_person_as', facts)];
  });
}

/** Set-up makes rows for everybody with a role. */
function lacksKpis(row: Row, book: CheckBook): boolean {
  const { person_id, role } = row.values;
  if (role === null || !isScored(row, book)) return false;
  return !book.roleSheets.some(({ rows }) => rows.some(({ values }) => values.person_id === person_id));
}
