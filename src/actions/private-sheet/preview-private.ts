// What would be recorded of a one-person sheet that came back, and recording it.
import { recordFieldLabels, recordKindLabels } from '../../catalog/record-kinds';
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import type { RecordEvent } from '../../workbook/records/record';
import { type Context, type Events, type FieldProblem, personOf } from '../context';
import { done, failed } from '../result';
import { reviewForm } from '../review/review-form';
import { asTypedOf } from './own-figures';
import type { PrivateLine, PrivatePreview, PrivateProblem } from './private-answer';
import { fromFile, type PrivateEvents, privateEvents } from './private-events';
import { readPrivate } from './read-private';

interface Pasted {
  readonly cells: readonly (readonly string[])[];
}

export function previewPrivate(context: Context, { cells }: Pasted): PrivatePreview {
  const { language, period } = context;
  const read = readPrivate(context, cells);
  if (!read.ok)
    return { personId: null, name: '', period, problems: inWords(context, read.failure), lines: [], notes: [] };
  const { keys, name } = read.value;
  const made = privateEvents(context, read.value);
  const text = reference().messages[language].privateSheet.readBack;
  const isNothing = made.events.length === 0 && made.problems.length === 0;
  return {
    personId: keys.personId,
    name,
    period,
    problems: inWords(context, made.problems),
    lines: linesOf(context, keys.personId, made),
    notes: isNothing ? [...made.notes, text.nothing] : made.notes,
  };
}

/** The person is named by whoever saw the preview: a file of somebody else, pasted meanwhile, is not taken. */
export function takePrivate(context: Context, { personId, cells }: Pasted & { readonly personId: string }): Events {
  const text = reference().messages[context.language].privateSheet.readBack;
  const whole = (message: string) => failed([{ path: 'cells', message }]);
  const read = readPrivate(context, cells);
  if (!read.ok) return failed(asFields(context, read.failure));
  if (read.value.keys.personId !== personId) {
    const name = personOf(context, personId).name ?? personId;
    return whole(fill(text.otherPerson, { found: read.value.name, name }));
  }
  const { events, problems } = privateEvents(context, read.value);
  if (problems.length > 0) return failed(asFields(context, problems));
  if (events.length === 0) return whole(text.nothing);
  return done(events.map((event) => ({ ...event, reason: fromFile(context, event.reason) })));
}

function linesOf(context: Context, personId: string, { events, problems }: PrivateEvents): PrivateLine[] {
  if (problems.length > 0) return [];
  const { language } = context;
  const { kpis } = reviewForm(context, personId, 'self');
  // What is agreed of each KPI stands above in the sheet, and the request of a review says nobody anything.
  const isShown = ({ kpi, field, old, value }: RecordEvent) =>
    field === 'goals' || field === 'submitted' ? kpi === '' : old !== value;
  return events.filter(isShown).map(({ kind, kpi: key, field, old, value, reason }) => {
    const kpi = kpis.find((one) => one.kpi === key);
    const shown = (text: string) => (kpi && field === 'actual' ? asTypedOf(text, kpi) : text);
    const isWhole = field === 'goals' || field === 'submitted';
    return {
      what: recordKindLabels[kind][language],
      kpi: kpi?.name ?? key,
      field: field === 'goals' ? '' : recordFieldLabels[field][language],
      old: isWhole ? '' : shown(old),
      value: isWhole ? reason : shown(value),
    };
  });
}

function inWords({ language }: Context, problems: readonly PrivateProblem[]): PrivateProblem[] {
  const { at } = reference().messages[language].privateSheet.readBack;
  return problems.map(({ row, message }) => ({
    row,
    message: row === null ? message : fill(at, { row, problem: message }),
  }));
}

function asFields(context: Context, problems: readonly PrivateProblem[]): FieldProblem[] {
  return inWords(context, problems).map(({ row, message }) => ({
    path: row === null ? 'cells' : `cells.${row}`,
    message,
  }));
}
