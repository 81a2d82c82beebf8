// The person has read their result, and may say something to it.
import { reference } from '../../reference/all';
import { recordEvent } from '../../workbook/records/record';
import type { Context, Events } from '../context';
import type { EndpointInput } from '../endpoints';
import { done, failed } from '../result';
import { reviewStatus } from '../review/review-status';
import { acknowledgementOf } from './acknowledgement';

/** Names the review that was read, so that nobody can say later it was another one. */
export function acknowledge(context: Context, { personId, comment }: EndpointInput<'acknowledge'>): Events {
  const text = reference().messages[context.language].resultForms.result;
  const { state } = acknowledgementOf(context, personId);
  const { managerReview } = reviewStatus(context, personId);
  if (managerReview === null) return failed([{ path: '', message: text.noReview }]);
  if (state === 'done') return failed([{ path: '', message: text.acknowledgedAlready }]);
  const kind = 'acknowledgement';
  return done([
    recordEvent({ personId, kind, field: 'submitted', value: managerReview.requestId }),
    ...(comment.trim() === '' ? [] : [recordEvent({ personId, kind, field: 'comment', value: comment })]),
  ]);
}
