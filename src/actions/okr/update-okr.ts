// Says how a key result goes: its current value, how confident one is, a note. It enters no score (O4).
import { reference } from '../../reference/all';
import { recordText } from '../../workbook/record-text';
import { recordEvent } from '../../workbook/records/record';
import { OKR_SEPARATOR } from '../../workbook/records/separators';
import type { Context, Events } from '../context';
import type { EndpointInput } from '../endpoints';
import { done, failed } from '../result';
import { type OkrField, okrRows } from './okr-objectives';
import { mayEditOkr, maySeeOkr } from './okr-rights';

export const LEAST_CONFIDENCE = 1;
export const MOST_CONFIDENCE = 10;

/** The request is about no person, so the right is checked here: of what one may not even see it says no more than that. */
export function updateOkr(context: Context, input: EndpointInput<'updateOkr'>): Events {
  const { subject, objective, keyResult, current, confidence, note } = input;
  const text = reference().messages[context.language].resultForms.okr;
  const whole = (message: string) => failed([{ path: '', message }]);
  const row = okrRows(context).find(
    (candidate) =>
      candidate.subject === subject && candidate.objective === objective && candidate.keyResult === keyResult,
  );
  if (!row || !maySeeOkr(context.caller, row)) return whole(text.notThere);
  if (!mayEditOkr(context.caller, row)) return whole(text.notAllowed[row.owner]);
  if ([objective, keyResult].some((words) => words.includes(OKR_SEPARATOR))) return whole(text.separatorInName);
  const isConfidence =
    confidence === null ||
    (Number.isInteger(confidence) && confidence >= LEAST_CONFIDENCE && confidence <= MOST_CONFIDENCE);
  if (!isConfidence) return failed([{ path: 'confidence', message: text.confidence }]);
  const values: Readonly<Record<OkrField, string>> = {
    current: recordText(current),
    confidence: recordText(confidence),
    remark: recordText(note),
  };
  const kpi = `${objective}${OKR_SEPARATOR}${keyResult}`;
  return done(
    (['current', 'confidence', 'remark'] as const).flatMap((field) => {
      const change = { old: row.texts[field], value: values[field] };
      if (change.old === change.value) return [];
      return [recordEvent({ personId: subject, kind: 'okr-update', kpi, field, ...change })];
    }),
  );
}
