// A KPI stopped for this period, and taken up again: its actual says “not applicable” meanwhile, which leaves it out of weight and coverage (S10).
import type { Language } from '../../catalog/label';
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { recordEvent } from '../../workbook/records/record';
import { type Context, type Events, personOf } from '../context';
import type { EndpointInput } from '../endpoints';
import { done, failed } from '../result';
import { type GoalRow, goalRows, stopOf } from './goal-rows';

type Input = EndpointInput<'stopKpi'>;

/** What stands in the cell, so that a reader of the sheet understands it. */
const stopWords: Readonly<Record<Language, string>> = { en: 'N/A', 'zh-CN': '不适用' };

export function stopKpi(context: Context, input: Input): Events {
  return about(context, input, (row) => {
    if (stopOf(context, input.personId, row) !== null) return 'alreadyStopped';
    return { kind: 'kpi-stop', value: stopWords[context.language] };
  });
}

/** The actual of before the stop stands there again. */
export function resumeKpi(context: Context, input: Input): Events {
  return about(context, input, (row) => {
    const stop = stopOf(context, input.personId, row);
    return stop === null ? 'notStopped' : { kind: 'kpi-resume', value: stop.old };
  });
}

function about(
  context: Context,
  { personId, kpi, reason }: Input,
  decide: (
    row: GoalRow,
  ) => 'alreadyStopped' | 'notStopped' | { readonly kind: 'kpi-stop' | 'kpi-resume'; readonly value: string },
): Events {
  const { goalForms } = reference().messages[context.language];
  const row = goalRows(context, personId).find((candidate) => candidate.kpi === kpi);
  if (!row) {
    const name = personOf(context, personId).name ?? personId;
    return failed([{ path: 'kpi', message: fill(goalForms.unknownKpi, { name, kpi }) }]);
  }
  const decided = decide(row);
  if (typeof decided === 'string') return failed([{ path: 'kpi', message: goalForms[decided] }]);
  if (reason.trim() === '') return failed([{ path: 'reason', message: goalForms.stopReasonMissing }]);
  const { kind, value } = decided;
  return done([recordEvent({ personId, kind, kpi, field: 'actual', old: row.actualText, value, reason })]);
}
