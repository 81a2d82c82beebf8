// Whether a person has read their result: the last acknowledgement counts for the review that it answers, not for one that came later.
import type { Context } from '../context';
import { nameOfEmail } from '../name-of-email';
import { reviewStatus } from '../review/review-status';
import { lastSubmit, type Submit } from '../submits';

export interface Acknowledgement {
  /** early: no review is submitted yet; due: to be done; again: done once, and the review was corrected since; done. */
  readonly state: 'early' | 'due' | 'again' | 'done';
  /** The last one, ISO time; null when there is none. */
  readonly at: string | null;
  readonly by: string;
  readonly comment: string;
}

export function acknowledgementOf(context: Pick<Context, 'workbook' | 'period'>, personId: string): Acknowledgement {
  const last = lastSubmit(context, personId, ['acknowledgement']);
  return {
    state: stateOf(last, reviewStatus(context, personId).managerReview),
    at: last?.at ?? null,
    by: last ? nameOfEmail(context.workbook, last.by) : '',
    comment: last?.text('', 'comment') ?? '',
  };
}

function stateOf(last: Submit | null, review: Submit | null): Acknowledgement['state'] {
  if (review === null) return 'early';
  if (last === null) return 'due';
  return numberOf(last) > numberOf(review) ? 'done' : 'again';
}

/** Records count up: times of two computers may not agree. */
function numberOf({ records }: Submit): number {
  return records[0]?.id ?? 0;
}
