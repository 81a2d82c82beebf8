// What a submitted review makes happen: checked field by field, then written as records; a manager's actual and evidence go on into the KPI row.
import { notApplicableLabel, yesNoLabels } from '../../catalog/choices';
import type { Language } from '../../catalog/label';
import { pointsOf } from '../../core/points';
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { problemSentence } from '../../text/problem-sentence';
import { isNotApplicable, readYesNo } from '../../workbook/kpi-figures';
import { recordText } from '../../workbook/record-text';
import { type RecordEvent, recordEvent } from '../../workbook/records/record';
import type { Context, Events, FieldProblem } from '../context';
import { done, failed } from '../result';
import type { KpiOfPerson } from './kpis-of-person';
import { type Review, type ReviewForm, type ReviewKind, reviewForm } from './review-form';

export interface GivenKpi {
  readonly kpi: string;
  /** A number with a point (fractions under a percentage), yes, no, N/A, or '' for none. */
  readonly actual: string;
  readonly evidence: string;
  readonly comment: string;
}

export interface GivenReview extends Pick<Review, 'strengths' | 'gaps' | 'development' | 'nextGoals' | 'reason'> {
  readonly personId: string;
  readonly kpis: readonly GivenKpi[];
}

/** What was given for a KPI, as it is written; or what is wrong with it. */
type Read = { readonly actual: string } | { readonly problem: string };

/** As JavaScript writes a number. */
const FIGURE = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;

interface Answered {
  readonly row: KpiOfPerson;
  readonly actual: string;
  readonly given: GivenKpi;
}

export function reviewEvents(context: Context, given: GivenReview, kind: ReviewKind): Events {
  const { language } = context;
  const form = reviewForm(context, given.personId, kind);
  const text = reference().messages[language].reviewForms;
  const problems: FieldProblem[] = [];
  const answered = new Map<string, Answered>();
  for (const [index, one] of given.kpis.entries()) {
    const at = (field: keyof GivenKpi, message: string) => problems.push({ path: `kpis.${index}.${field}`, message });
    const row = form.kpis.find(({ kpi }) => kpi === one.kpi);
    if (!row) at('kpi', fill(text.unknownKpi, { kpi: one.kpi }));
    else if (answered.has(one.kpi)) at('kpi', fill(text.kpiTwice, { kpi: row.name }));
    else {
      const read = readActual(one.actual, row, form, language);
      if ('problem' in read) at('actual', read.problem);
      const actual = 'problem' in read ? '' : read.actual;
      const lacking = one.comment.trim() === '' ? lackingComment(actual, row, language) : null;
      if (lacking !== null) at('comment', lacking);
      answered.set(one.kpi, { row, actual, given: one });
    }
  }
  for (const { kpi, name, stopped } of form.kpis) {
    if (stopped || answered.has(kpi)) continue;
    problems.push({ path: 'kpis', message: fill(text.kpiLeftOut, { kpi: name }) });
  }
  if (form.needsReason && given.reason.trim() === '') problems.push({ path: 'reason', message: text.reasonNeeded });
  return problems.length > 0 ? failed(problems) : done(eventsOf(form, [...answered.values()], given));
}

function readActual(typed: string, row: KpiOfPerson, { scoring }: ReviewForm, language: Language): Read {
  const text = reference().messages[language].reviewForms;
  const given = typed.trim();
  if (row.stopped) {
    const isUntouched = given === '' || isNotApplicable(given);
    return isUntouched ? { actual: row.actual } : { problem: fill(text.stopped, { kpi: row.name }) };
  }
  if (row.answer === 'rating') {
    // A mean of several ratings that stands in the sheet may stay; whoever chooses anew chooses a described behaviour.
    const isKept = given !== '' && given === row.actual && Number(given) >= 1 && Number(given) <= 5;
    return isKept || /^[1-5]$/.test(given)
      ? { actual: given }
      : { problem: fill(text.ratingNeeded, { kpi: row.name }) };
  }
  if (given === '') return { actual: '' };
  if (isNotApplicable(given)) {
    return { actual: isNotApplicable(row.actual) ? row.actual : notApplicableLabel[language] };
  }
  if (row.answer === 'yes-no') {
    const answer = readYesNo('actual', given);
    if (typeof answer !== 'boolean') return { problem: fill(text.notYesOrNo, { kpi: row.name }) };
    const isKept = row.actual !== '' && readYesNo('actual', row.actual) === answer;
    return { actual: isKept ? row.actual : yesNoLabels[answer ? 'yes' : 'no'][language] };
  }
  const value = Number(given);
  if (!FIGURE.test(given) || !Number.isFinite(value)) {
    return { problem: fill(text.notANumber, { kpi: row.name, found: given }) };
  }
  if (row.figures && scoring) {
    const outcome = pointsOf({ ...row.figures, actual: { kind: 'value', value } }, scoring);
    if (outcome.kind === 'error' && outcome.problem.field === 'actual') {
      const place = { source: null, row: null, column: row.name };
      return { problem: problemSentence(outcome.problem, place, language) };
    }
  }
  return { actual: String(value) };
}

/** Ratings far from what was agreed, and figures taken out of the weighting, are explained. */
function lackingComment(actual: string, row: KpiOfPerson, language: Language): string | null {
  const text = reference().messages[language].reviewForms;
  if (row.stopped) return null;
  if (row.answer === 'rating') {
    return ['1', '2', '5'].includes(actual) ? fill(text.commentNeeded, { kpi: row.name }) : null;
  }
  const isNew = isNotApplicable(actual) && !isNotApplicable(row.actual);
  return isNew ? fill(text.whyNotApplicable, { kpi: row.name }) : null;
}

/** A full statement: every actual, also an unchanged one; of the texts those that say something or have been emptied. */
function eventsOf(form: ReviewForm, answered: readonly Answered[], given: GivenReview): RecordEvent[] {
  const { personId, kind, last } = form;
  const recordKind = kind === 'self' ? 'self-review' : last === null ? 'manager-review' : 'review-correction';
  const reason = form.needsReason ? given.reason : '';
  const event = (kpi: string, field: RecordEvent['field'], old: string, value: string): RecordEvent =>
    recordEvent({ personId, kind: recordKind, kpi, field, old, value, reason });
  const said = (kpi: string, field: RecordEvent['field'], old: string, value: string): RecordEvent[] =>
    old === '' && recordText(value) === '' ? [] : [event(kpi, field, old, value)];
  const lastOf = (kpi: string) => last?.kpis.find((one) => one.kpi === kpi) ?? null;
  return [
    ...answered.flatMap(({ row, actual, given: { evidence, comment } }) => {
      const before = lastOf(row.kpi);
      // What a manager says takes the place of what the sheet says; a self review stands beside it.
      const old = kind === 'manager' ? row : { actual: before?.actual ?? '', evidence: before?.evidence ?? '' };
      return [
        event(row.kpi, 'actual', old.actual, actual),
        ...said(row.kpi, 'evidence', old.evidence, evidence),
        ...said(row.kpi, 'comment', before?.comment ?? '', comment),
      ];
    }),
    ...said('', 'strengths', last?.strengths ?? '', given.strengths),
    ...said('', 'gaps', last?.gaps ?? '', given.gaps),
    ...said('', 'development', last?.development ?? '', given.development),
    ...said('', 'next_goals', last?.nextGoals ?? '', given.nextGoals),
    event('', 'submitted', '', ''),
  ];
}
