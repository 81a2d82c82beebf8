// Mends what is certain with one click, and takes it back; both stand in Records.
import { reference } from '../../reference/all';
import { checkBook } from '../../workbook/check/check-book';
import { subjectOnRecord } from '../../workbook/records/mended-row';
import { recordEvent } from '../../workbook/records/record';
import type { Context, Events } from '../context';
import { done, failed } from '../result';
import { checkBookOf } from './check-book-of';
import { findingSentences } from './finding-sentences';
import { undoEvents } from './last-mend';
import { mayMend } from './may-mend';
import { findingId } from './problems';

export interface MendInput {
  /** Id of the line. */
  readonly finding: string;
  /** What the person saw that would be written. */
  readonly values: readonly number[];
}

/** Found again as the workbook is now: what would be written must be what was shown. */
export function mendProblem(context: Context, { finding: wanted, values }: MendInput): Events {
  const { caller, language } = context;
  const text = reference().messages[language].problemsPanel;
  const finding = checkBook(checkBookOf(context)).find((one) => findingId(one) === wanted);
  if (!finding || finding.mends.length === 0) return failed([{ path: '', message: text.gone }]);
  const mend = finding.mends.find(
    ({ changes }) => changes.length === values.length && changes.every(({ value }, index) => value === values[index]),
  );
  if (!mend) return failed([{ path: '', message: text.otherwise }]);
  if (!mend.changes.every((change) => mayMend(caller, change))) return failed([{ path: '', message: text.notYours }]);
  const reason = findingSentences(finding, language).found;
  return done(
    mend.changes.map((change) =>
      recordEvent({
        personId: subjectOnRecord(change),
        kind: 'mend',
        kpi: change.kpi,
        field: change.column,
        old: change.old,
        value: change.value,
        reason,
      }),
    ),
  );
}

export function undoMend(context: Context, { mendId }: { readonly mendId: string }): Events {
  const events = undoEvents(context, mendId);
  const { nothingToUndo } = reference().messages[context.language].problemsPanel;
  return events.length === 0 ? failed([{ path: '', message: nothingToUndo }]) : done(events);
}
