// Which function carries out which endpoint.
import { addCheckIn } from './add-check-in';
import { checkInForm } from './check-in-form';
import type { Context, Events } from './context';
import { loadDraft, saveDraft } from './drafts';
import type { DoName, EndpointInput, EndpointValue, ReadName, WriteName } from './endpoints';
import { home } from './home/home';
import { done, failed, type Result } from './result';
import { reviewEvents } from './review/review-events';
import { reviewForm } from './review/review-form';
import { setUp } from './set-up';
import { failureSentences, setUpAnswer } from './set-up-sentences';
import { start } from './start';
import { verifyRecords } from './verify-records';

type Reads = { readonly [Name in ReadName]: (context: Context, input: EndpointInput<Name>) => EndpointValue<Name> };

/** The form as it is, and what saving it makes of it. */
type Writes = {
  readonly [Name in WriteName]: {
    readonly form: (context: Context, input: EndpointInput<Name>) => EndpointValue<Name>;
    readonly events: (context: Context, input: EndpointInput<Name>) => Events;
  };
};

/** A failure is sentences. */
type Doers = {
  readonly [Name in DoName]: (
    context: Context,
    input: EndpointInput<Name>,
  ) => Result<EndpointValue<Name>, readonly string[]>;
};

export const reads: Reads = {
  start,
  home,
  checkInForm,
  selfReviewForm: (context, { personId }) => reviewForm(context, personId, 'self'),
  reviewForm: (context, { personId }) => reviewForm(context, personId, 'manager'),
  verifyRecords,
};

export const writes: Writes = {
  addCheckIn: { form: checkInForm, events: addCheckIn },
  submitSelfReview: {
    form: (context, { personId }) => reviewForm(context, personId, 'self'),
    events: (context, input) => reviewEvents(context, input, 'self'),
  },
  submitReview: {
    form: (context, { personId }) => reviewForm(context, personId, 'manager'),
    events: (context, input) => reviewEvents(context, input, 'manager'),
  },
};

export const doers: Doers = {
  setUp: ({ deps }, input) => {
    const result = setUp(deps, input);
    return result.ok ? done(setUpAnswer(result.value)) : failed(failureSentences(result.failure, input.language));
  },
  saveDraft: (context, input) => done(saveDraft(context, input)),
  loadDraft: (context, input) => done(loadDraft(context, input)),
};
