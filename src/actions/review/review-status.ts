// Which reviews of a person there are in this period, by either side.
import type { Context } from '../context';
import { type Submit, submits } from '../submits';

export interface ReviewStatus {
  /** The last one; a later self review takes the place of an earlier one. */
  readonly selfReview: Submit | null;
  /** The manager's review as it stands, corrections included. */
  readonly managerReview: Submit | null;
  /** When the manager reviewed for the first time. */
  readonly firstManagerReview: Submit | null;
  readonly lastCorrection: Submit | null;
}

export function reviewStatus(context: Pick<Context, 'workbook' | 'period'>, personId: string): ReviewStatus {
  const own = submits(context, personId, ['self-review']);
  const managers = submits(context, personId, ['manager-review', 'review-correction']);
  const corrections = managers.filter(({ kind }) => kind === 'review-correction');
  return {
    selfReview: own[own.length - 1] ?? null,
    managerReview: managers[managers.length - 1] ?? null,
    firstManagerReview: managers[0] ?? null,
    lastCorrection: corrections[corrections.length - 1] ?? null,
  };
}
