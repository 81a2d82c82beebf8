// The form of a review, the same for manager and employee.
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { nextPeriod } from '../../../core/period';
import { TEXT_LIMITS } from '../../../core/text-limits';
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import { useDraft } from '../../drafts';
import { Actions, Button } from '../../parts/button';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { SmartLines } from '../../parts/smart-hint';
import { Stale } from '../../parts/stale';
import { TextArea } from '../../parts/text-area';
import { WithDraft } from '../../parts/with-draft';
import { useLanguage, useText } from '../../session';
import { useSubmit } from '../../use-submit';
import { differences, reviewProblems } from './checked-review';
import { KpiCard } from './kpi-card';
import { liveScore } from './live-score';
import { type KpiValues, kpiValues, longTexts, type ReviewForm, sentReview, valuesOf } from './review-values';
import { ScorePreview } from './score-preview';

export interface ReviewFormProps {
  readonly form: ReviewForm;
  readonly version: string;
  readonly put: (answer: Versioned<ReviewForm>) => void;
}

export function ReviewFormShown({ form, version, put }: ReviewFormProps) {
  const text = useText();
  const language = useLanguage();
  const saved = valuesOf(form, language);
  const draft = useDraft(`${form.kind}-review:${form.personId}:${form.period}`, saved);
  const submit = useSubmit(form.kind === 'manager' ? 'submitReview' : 'submitSelfReview');
  const [isSent, setSent] = useState(false);
  const { values } = draft;
  const typed = kpiValues(form, values, language);
  const live = liveScore(form, typed);
  // Somebody else has saved, or a draft was begun on an older state.
  const isOutdated = values.basis !== form.basis;
  const differing = isOutdated ? differences(form, typed, values, saved, text.review) : [];

  async function send(to: string): Promise<void> {
    const problems = reviewProblems(form, typed, values, text.fields);
    if (problems.length > 0) return submit.refuse(problems);
    setSent(false);
    const input = sentReview(form, values, language);
    const answer = await submit.send((requestId) => ({ ...input, requestId, version: to }));
    if (answer === null) return;
    draft.change(valuesOf(answer.value, language));
    draft.clear();
    put(answer);
    setSent(true);
  }

  const { stale } = submit;
  useEffect(() => {
    if (stale === null) return;
    submit.forget();
    put(stale);
    // Only something beside the form is new, a check-in or a self review: nothing to choose between.
    if (stale.value.basis === values.basis) void send(stale.version);
  }, [stale]);

  function changeKpi(kpi: string, part: Partial<KpiValues>): void {
    draft.change({ kpis: typed.map((one) => (one.kpi === kpi ? { ...one, ...part } : one)) });
  }

  return (
    <WithDraft draft={draft}>
      {differing.length === 0 ? null : (
        <Stale
          fields={differing}
          isBusy={submit.isBusy}
          onKeepMine={() => {
            draft.change({ basis: form.basis });
            void send(version);
          }}
          onTakeTheirs={() => {
            draft.change(saved);
            draft.clear();
          }}
        />
      )}
      {isOutdated && differing.length === 0 ? <Notice kind="warning">{text.review.changedBeside}</Notice> : null}
      {/* Enter in a figure is no decision to submit; the button is. */}
      <Form
        label={text.panels[form.kind === 'manager' ? 'review' : 'selfReview']}
        onSubmit={() => undefined}
        isBusy={submit.isBusy}
        refusal={submit.refusal}
      >
        {form.kpis.map((kpi, index) => (
          <KpiCard
            key={kpi.kpi}
            kpi={kpi}
            path={`kpis.${index}`}
            typed={typed[index] ?? { kpi: kpi.kpi, actual: '', before: '', evidence: '', comment: '' }}
            outcome={live.kpis[index]?.outcome ?? null}
            selfReview={form.selfReview}
            errors={submit.errors}
            onChange={(part) => changeKpi(kpi.kpi, part)}
          />
        ))}
        <h2>{text.review.texts}</h2>
        {longTexts.map((field) => (
          <Fragment key={field}>
            <TextArea
              name={field}
              label={text.review[field]}
              maxLength={TEXT_LIMITS.long}
              value={values[field]}
              onInput={(typedText) => draft.change({ [field]: typedText })}
              error={submit.errors[field]}
              isOptional
            />
            {field === 'nextGoals' ? <SmartLines text={values[field]} period={nextPeriod(form.period)} /> : null}
            {/* A plan may well take longer than one period. */}
            {field === 'development' ? <SmartLines text={values[field]} period={null} /> : null}
          </Fragment>
        ))}
        {form.needsReason ? (
          <TextArea
            name="reason"
            label={text.review.reason}
            help={text.review.reasonHelp}
            rows={2}
            maxLength={TEXT_LIMITS.short}
            value={values.reason}
            onInput={(reason) => draft.change({ reason })}
            error={submit.errors.reason}
          />
        ) : null}
        <Actions>
          <Button
            kind="primary"
            onClick={() => void send(version)}
            isBusy={submit.isBusy}
            disabledReason={differing.length === 0 ? null : text.review.compareFirst}
          >
            {form.needsReason ? text.review.correct : text.review.submit}
          </Button>
        </Actions>
        {isSent && draft.status === 'none' ? <Sent form={form} /> : null}
        <ScorePreview live={live} />
      </Form>
    </WithDraft>
  );
}

function Sent({ form }: Pick<ReviewFormProps, 'form'>) {
  const text = useText().review;
  return (
    <Notice kind="success">
      <p>{form.kind === 'manager' ? text.savedManager : text.savedSelf}</p>
      {form.selfReview === null ? null : <p>{fill(text.selfShown, form)}</p>}
    </Notice>
  );
}
