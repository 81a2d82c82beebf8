// What the entries of a one-person sheet make happen: the same as the forms would, checked by the same code, with where it came from.
import { TEXT_LIMITS } from '../../core/text-limits';
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { readYesNo } from '../../workbook/kpi-figures';
import type { RecordEvent } from '../../workbook/records/record';
import type { Context, Events } from '../context';
import { agreeGoals, askGoalChange } from '../goals/agree-goals';
import { goalStatus } from '../goals/goal-status';
import { acknowledge } from '../result-of-person/acknowledge';
import { acknowledgementOf } from '../result-of-person/acknowledgement';
import type { KpiOfPerson } from '../review/kpis-of-person';
import { type GivenKpi, reviewEvents } from '../review/review-events';
import { reviewForm } from '../review/review-form';
import { ownFigure } from './own-figures';
import type { PrivateProblem } from './private-answer';
import { type PrivateRow, privateKeys } from './private-layout';
import type { OwnKpi, PrivateEntries } from './read-private';

export interface PrivateEvents {
  readonly events: readonly RecordEvent[];
  readonly problems: readonly PrivateProblem[];
  readonly notes: readonly string[];
}

const nothing: PrivateEvents = { events: [], problems: [], notes: [] };

/** Sent with it by the forms; here it is no part of what was filled in. */
const noSave = { requestId: '', version: '' } as const;

/** Without the reason, which `fromFile` puts in. */
export function privateEvents(context: Context, entries: PrivateEntries): PrivateEvents {
  const parts = [goalEvents(context, entries), selfReview(context, entries), resultEvents(context, entries)];
  return {
    events: parts.flatMap(({ events }) => events),
    problems: parts.flatMap(({ problems }) => problems),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** Whoever reads Records sees that HR pasted it and who said it. */
export function fromFile({ language }: Context, reason: string): string {
  const text = reference().messages[language].privateSheet.fromFile;
  return reason === '' ? text : `${reason}\n${text}`;
}

function goalEvents(context: Context, entries: PrivateEntries): PrivateEvents {
  const text = reference().messages[context.language].privateSheet.readBack;
  const { personId, goals } = entries.keys;
  const answer = answerIn(context, entries, 'goals_answer');
  const wish = entries.texts.get('goals_wish') ?? null;
  const said = wish?.text ?? '';
  if (answer.problem !== null) return { ...nothing, problems: [answer.problem] };
  if (answer.isYes === null) return said === '' ? nothing : wrong(wish?.row ?? null, text.answerMissing);
  // The same file pasted a second time says nothing new.
  const { state, last } = goalStatus(context, personId);
  const isSaidAlready = answer.isYes
    ? state === 'agreed'
    : state === 'objected' && last?.reason === fromFile(context, said);
  if (isSaidAlready) return nothing;
  if (goals !== privateKeys(context, personId).goals) return wrong(answer.row, text.goalsChanged);
  if (answer.isYes) {
    if (said !== '') return wrong(wish?.row ?? null, text.wishWithYes);
    return ofForm(agreeGoals(context, { personId, ...noSave }), () => answer.row);
  }
  if (said === '') return wrong(answer.row, text.wishMissing);
  const tooLong = lengthProblem(context, said, TEXT_LIMITS.short);
  if (tooLong !== null) return wrong(wish?.row ?? null, tooLong);
  return ofForm(askGoalChange(context, { personId, reason: said, ...noSave }), () => answer.row);
}

function resultEvents(context: Context, entries: PrivateEntries): PrivateEvents {
  const text = reference().messages[context.language].privateSheet.readBack;
  const { personId, review } = entries.keys;
  const answer = answerIn(context, entries, 'result_answer');
  const comment = entries.texts.get('result_comment')?.text ?? '';
  if (answer.problem !== null) return { ...nothing, problems: [answer.problem] };
  if (answer.isYes !== true && comment !== '') return wrong(answer.row, text.commentWithoutYes);
  if (answer.isYes === null) return nothing;
  if (!answer.isYes) return { ...nothing, notes: [text.notRead] };
  if (review !== privateKeys(context, personId).review) return wrong(answer.row, text.reviewChanged);
  if (acknowledgementOf(context, personId).state === 'done') return nothing;
  const tooLong = lengthProblem(context, comment, TEXT_LIMITS.short);
  if (tooLong !== null) return wrong(answer.row, tooLong);
  return ofForm(acknowledge(context, { personId, comment, ...noSave }), () => answer.row);
}

/** A self review that was left empty, or that says what the last one said, is none. */
function selfReview(context: Context, { keys: { personId }, kpis, texts }: PrivateEntries): PrivateEvents {
  const messages = reference().messages[context.language].privateSheet;
  const textOf = (row: PrivateRow) => texts.get(row)?.text ?? '';
  const own = { strengths: textOf('strengths'), gaps: textOf('gaps'), development: textOf('development') };
  const written = { ...own, nextGoals: textOf('next_goals') };
  const isEmpty = kpis.every(({ actual, evidence, comment }) => actual === '' && evidence === '' && comment === '');
  if (isEmpty && Object.values(written).every((text) => text === '')) return nothing;
  const { kpis: rows } = reviewForm(context, personId, 'self');
  const notes: string[] = [];
  const problems: PrivateProblem[] = [];
  const given: { readonly row: number; readonly kpi: GivenKpi }[] = [];
  for (const one of kpis) {
    const kpi = rows.find((row) => row.kpi === one.kpi);
    if (kpi?.stopped) {
      if (one.actual !== '') notes.push(fill(messages.readBack.stoppedSince, { kpi: kpi.name }));
      continue;
    }
    const read = givenKpi(context, one, kpi ?? null);
    if ('kpi' in read) given.push({ row: one.row, kpi: read });
    else problems.push({ row: one.row, message: read.problem });
  }
  for (const { row, text } of texts.values()) {
    const tooLong = lengthProblem(context, text, TEXT_LIMITS.long);
    if (tooLong !== null) problems.push({ row, message: tooLong });
  }
  if (problems.length > 0) return { ...nothing, problems };
  const review = { personId, kpis: given.map(({ kpi }) => kpi), ...written, reason: fromFile(context, '') };
  const made = ofForm(reviewEvents(context, review, 'self'), (path) => given[Number(path.split('.')[1])]?.row ?? null);
  const isNew = made.events.some(({ field, old, value }) => field !== 'submitted' && old !== value);
  // The reason is put in for all that comes from this file.
  const events = made.events.map((event) => ({ ...event, reason: '' }));
  return { ...made, events: isNew ? events : [], notes };
}

function givenKpi(context: Context, own: OwnKpi, kpi: KpiOfPerson | null): GivenKpi | { readonly problem: string } {
  const text = reference().messages[context.language].privateSheet.readBack;
  const actual = kpi === null ? own.actual : ownFigure(own.actual, kpi);
  if (actual === null) return { problem: fill(text.notANumber, { kpi: kpi?.name ?? own.kpi, found: own.actual }) };
  for (const written of [own.evidence, own.comment]) {
    const problem = lengthProblem(context, written, TEXT_LIMITS.short);
    if (problem !== null) return { problem };
  }
  return { kpi: own.kpi, actual, evidence: own.evidence, comment: own.comment };
}

interface Answer {
  /** Null where nothing stands there. */
  readonly isYes: boolean | null;
  readonly row: number | null;
  readonly problem: PrivateProblem | null;
}

function answerIn(context: Context, { texts }: PrivateEntries, key: PrivateRow): Answer {
  const found = texts.get(key);
  if (!found || found.text === '') return { isYes: null, row: found?.row ?? null, problem: null };
  const { row } = found;
  const isYes = readYesNo('actual', found.text);
  if (typeof isYes === 'boolean') return { isYes, row, problem: null };
  const message = reference().messages[context.language].privateSheet.readBack.notYesOrNo;
  return { isYes: null, row, problem: { row, message: fill(message, { found: found.text }) } };
}

function lengthProblem({ language }: Context, text: string, limit: number): string | null {
  const { tooLong } = reference().messages[language].privateSheet.readBack;
  return text.length > limit ? fill(tooLong, { found: text.length, limit }) : null;
}

function wrong(row: number | null, message: string): PrivateEvents {
  return { ...nothing, problems: [{ row, message }] };
}

function ofForm(made: Events, rowOf: (path: string) => number | null): PrivateEvents {
  if (made.ok) return { ...nothing, events: made.value };
  return { ...nothing, problems: made.failure.map(({ path, message }) => ({ row: rowOf(path), message })) };
}
