// Adds a check-in: what was achieved, what is in the way, what was promised, what comes next.
import { reference } from '../reference/all';
import { recordEvent } from '../workbook/records/record';
import type { Context, Events } from './context';
import type { EndpointInput } from './endpoints';
import { done, failed } from './result';

/** Nothing but the progress is needed; fields left empty are not written. */
export function addCheckIn({ language }: Context, input: EndpointInput<'addCheckIn'>): Events {
  const { personId, progress, blocker, support, nextStep } = input;
  if (progress.trim() === '') {
    return failed([{ path: 'progress', message: reference().messages[language].forms.required }]);
  }
  const fields = [
    ['progress_note', progress],
    ['blocker', blocker],
    ['support', support],
    ['next_step', nextStep],
  ] as const;
  return done(
    fields.flatMap(([field, value]) =>
      value.trim() === '' ? [] : [recordEvent({ personId, kind: 'check-in', field, value })],
    ),
  );
}
