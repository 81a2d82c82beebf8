// Which function carries out which endpoint.
import { reference } from '../reference/all';
import { addCheckIn } from './add-check-in';
import type { Attached } from './attached-rows';
import { changeTemplates } from './change-templates';
import { checkInForm } from './check-in-form';
import type { Context, Events } from './context';
import type { Deps } from './deps';
import { loadDraft, saveDraft } from './drafts';
import type { DoName, EndpointInput, EndpointValue, KeepName, ReadName, WriteName } from './endpoints';
import { attachedReversals, figuresForm, undoFigures } from './figures/last-import';
import { previewFigures } from './figures/preview-figures';
import { attachedFigures, takeFigures } from './figures/take-figures';
import { agreeGoals, askGoalChange } from './goals/agree-goals';
import { goalsForm } from './goals/goals-form';
import { proposeGoals } from './goals/propose-goals';
import { resumeKpi, stopKpi } from './goals/stop-kpi';
import { handOver, handOverForm, previewHandOver } from './hand-over';
import { home } from './home/home';
import { lintGoals } from './lint-goals';
import { okrForm } from './okr/okr-form';
import { updateOkr } from './okr/update-okr';
import { previewPeople } from './preview-people';
import { makePrivateSheet } from './private-sheet/make-private-sheet';
import { previewPrivate, takePrivate } from './private-sheet/preview-private';
import { mendProblem, undoMend } from './problems/mend-problem';
import { problems } from './problems/problems';
import { selectCell } from './problems/select-cell';
import { publish, publishFailureSentence } from './publish';
import { done, failed, type Result } from './result';
import { acknowledge } from './result-of-person/acknowledge';
import { myResult } from './result-of-person/my-result';
import { reviewEvents } from './review/review-events';
import { reviewForm } from './review/review-form';
import { setUp } from './set-up';
import { setUpForm } from './set-up-form';
import { failureSentences, setUpAnswer } from './set-up-sentences';
import { start } from './start';
import { templatesForm } from './templates-form';
import { verifyRecords } from './verify-records';

type Reads = { readonly [Name in ReadName]: (context: Context, input: EndpointInput<Name>) => EndpointValue<Name> };

/** The form as it is, and what saving it makes of it. */
type Writes = {
  readonly [Name in WriteName]: {
    readonly form: (context: Context, input: EndpointInput<Name>) => EndpointValue<Name>;
    readonly events: (context: Context, input: EndpointInput<Name>) => Events;
    /** Rows of other sheets that belong to the events. */
    readonly attached?: (context: Context, input: EndpointInput<Name>) => Attached;
  };
};

/** A failure is sentences. */
type Doers = {
  readonly [Name in DoName]: (
    context: Context,
    input: EndpointInput<Name>,
  ) => Result<EndpointValue<Name>, readonly string[]>;
};

type Keepers = { readonly [Name in KeepName]: (deps: Deps, input: EndpointInput<Name>) => EndpointValue<Name> };

export const reads: Reads = {
  start,
  sidebarTexts: (_, { language }) => reference().sidebarTexts[language],
  setUpForm,
  previewPeople: ({ workbook, language }, { table, dateOrder }) =>
    previewPeople(table, workbook.people, language, dateOrder, workbook.roles),
  templatesForm,
  handOverForm,
  previewHandOver,
  home,
  checkInForm,
  goalsForm,
  figuresForm,
  previewFigures,
  okrForm,
  myResult,
  selfReviewForm: (context, { personId }) => reviewForm(context, personId, 'self'),
  reviewForm: (context, { personId }) => reviewForm(context, personId, 'manager'),
  verifyRecords,
  previewPrivate,
  problems,
};

export const writes: Writes = {
  changeTemplates: { form: templatesForm, events: changeTemplates },
  handOver: { form: handOverForm, events: handOver },
  addCheckIn: { form: checkInForm, events: addCheckIn },
  takePrivate: { form: previewPrivate, events: takePrivate },
  proposeGoals: { form: goalsForm, events: proposeGoals },
  agreeGoals: { form: goalsForm, events: agreeGoals },
  askGoalChange: { form: goalsForm, events: askGoalChange },
  stopKpi: { form: goalsForm, events: stopKpi },
  resumeKpi: { form: goalsForm, events: resumeKpi },
  mend: { form: problems, events: mendProblem },
  undoMend: { form: problems, events: undoMend },
  takeFigures: { form: previewFigures, events: takeFigures, attached: attachedFigures },
  undoFigures: { form: figuresForm, events: undoFigures, attached: attachedReversals },
  updateOkr: { form: okrForm, events: updateOkr },
  acknowledge: { form: myResult, events: acknowledge },
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
  selectCell,
  makePrivateSheet,
  publish: ({ deps, language }) => {
    const result = publish(deps, language);
    return result.ok ? result : failed([publishFailureSentence(result.failure, language)]);
  },
  setUp: ({ deps }, input) => {
    const result = setUp(deps, input);
    return result.ok ? done(setUpAnswer(result.value)) : failed(failureSentences(result.failure, input.language));
  },
};

export const keepers: Keepers = {
  saveDraft,
  loadDraft,
  lintGoals,
};
