// Everything that the checks find, for whoever may see it: worst first, by person or sheet.
import type { Language } from '../../catalog/label';
import { placeWords } from '../../text/problem-sentence';
import { textIn } from '../../text/text';
import { checkBook } from '../../workbook/check/check-book';
import {
  type Finding,
  type FindingType,
  findingKinds,
  type Severity,
  type Subject,
  severities,
} from '../../workbook/check/finding';
import { neededRepairs } from '../../workbook/repair/needed-repairs';
import type { Caller } from '../caller';
import type { Context } from '../context';
import { repairSentence } from '../repair-sentences';
import { checkBookOf } from './check-book-of';
import { findingSentences } from './finding-sentences';
import { lastMend } from './last-mend';
import { mayMend } from './may-mend';
import type { ProblemGroup, ProblemLine, ProblemsFound } from './problems-answer';

/** A longer list is worked off from the top. */
const MOST_LINES = 400;

export function problems(context: Context): ProblemsFound {
  const findings = checkBook(checkBookOf(context)).filter((finding) => maySee(context.caller, finding));
  const listed = findings.slice(0, MOST_LINES);
  return {
    repairs: neededRepairs(context.cells).map((repair) => repairSentence(repair, context.language)),
    counts: countsOf(findings),
    subjects: subjectsOf(findings),
    groups: groupsOf(listed, context),
    notListed: findings.length - listed.length,
    lastMend: lastMend(context),
  };
}

/** What is about nobody in particular is HR's to mend, but managers are told where their figures do not count; while nobody is HR, everybody is told how to change that. */
function maySee({ isHr, hasHr, own, reports }: Caller, { personId, type }: Finding): boolean {
  return (
    isHr ||
    (!hasHr && type === 'hrMissing') ||
    (reports.length > 0 && findingKinds[type].subject === 'copies') ||
    (personId !== null && [...own, ...reports].some(({ person_id }) => person_id === personId))
  );
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { wrong: 0, attention: 0, hint: 0 };
  for (const { type } of findings) counts[findingKinds[type].severity] += 1;
  return counts;
}

function subjectsOf(findings: readonly Finding[]): Partial<Record<Subject, number>> {
  const counts: Partial<Record<Subject, number>> = {};
  for (const { type } of findings) {
    const { subject } = findingKinds[type];
    counts[subject] = (counts[subject] ?? 0) + 1;
  }
  return counts;
}

/** Findings come worst first, so a group stands where its worst one does; of those equally bad, the one with more of it first. */
function groupsOf(findings: readonly Finding[], context: Context): ProblemGroup[] {
  const groups = new Map<string, { title: string; lines: ProblemLine[] }>();
  for (const finding of findings) {
    const { personId, who, place } = finding;
    const key = personId === null ? `sheet ${place.sheet}` : `person ${personId}`;
    const group = groups.get(key) ?? { title: personId === null ? place.title : who, lines: [] };
    groups.set(key, group);
    group.lines.push(lineOf(finding, context));
  }
  const weight = ({ lines }: ProblemGroup) =>
    severities.map((severity) => lines.filter((line) => line.severity === severity).length);
  return [...groups.values()].sort((one, other) => {
    const [ours, theirs] = [weight(one), weight(other)];
    const index = ours.findIndex((count, at) => count !== theirs[at]);
    return index === -1 ? 0 : (theirs[index] ?? 0) - (ours[index] ?? 0);
  });
}

/** What is about all rows of a person or team is shown at the first of them, whichever that is by now. */
const ofAllRows: readonly FindingType[] = ['weightsNotFull', 'kpiCount', 'templateDiffers'];

export function findingId({ type, place, personId, who }: Finding): string {
  if (ofAllRows.includes(type)) return JSON.stringify([type, place.sheet, personId, who]);
  return JSON.stringify([type, place.sheet, place.id, place.nth, place.column]);
}

function lineOf(finding: Finding, { caller, language }: Context): ProblemLine {
  const { type, place, kpi, mends } = finding;
  const { found, allowed, mend: howToMend } = findingSentences(finding, language);
  return {
    id: findingId(finding),
    type,
    ...findingKinds[type],
    place: placeSentence(finding, language),
    cell: { sheet: place.sheet, row: place.id, nth: place.nth, column: place.column },
    kpi,
    found,
    allowed,
    howToMend,
    mends: mends.filter(({ changes }) => changes.every((change) => mayMend(caller, change))),
  };
}

/** “Paid ads, row 5, Target”. */
function placeSentence({ place: { title, row, column } }: Finding, language: Language): string {
  return placeWords({ source: { kind: 'sheet', name: title }, row, column }, textIn(language));
}
