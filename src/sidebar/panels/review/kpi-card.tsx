// One KPI of a review: what was agreed, what is given, what it scores and why, evidence and comment.
import { notApplicableLabel, yesNoLabels } from '../../../catalog/choices';
import type { PointsOutcome } from '../../../core/points';
import { TEXT_LIMITS } from '../../../core/text-limits';
import { fill } from '../../../text/fill';
import { Details } from '../../parts/details';
import { FieldError } from '../../parts/field';
import { NumberField } from '../../parts/number-field';
import { RadioCards } from '../../parts/radio-cards';
import { TextArea } from '../../parts/text-area';
import { useLanguage, useText } from '../../session';
import { shownNumber } from '../../shown';
import { commentNeeded, type KpiValues, NOT_APPLICABLE, type ReviewForm, type ReviewKpi } from './review-values';
import { SelfReviewOfKpi } from './self-review-shown';

export interface KpiCardProps {
  readonly kpi: ReviewKpi;
  /** Where it stands in what is sent: `kpis.2`. */
  readonly path: string;
  readonly typed: KpiValues;
  readonly outcome: PointsOutcome | null;
  readonly selfReview: ReviewForm['selfReview'];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<KpiValues>) => void;
}

export function KpiCard({ kpi, path, typed, outcome, selfReview, errors, onChange }: KpiCardProps) {
  const text = useText().review.kpi;
  const needed = commentNeeded(typed.actual, kpi);
  const own = selfReview?.kpis.find((one) => one.kpi === kpi.kpi) ?? null;
  const commentHelp = { rating: text.commentNeeded, notApplicable: text.commentNotApplicable };
  return (
    <section class="kpi-card" aria-label={kpi.name}>
      <h3>{kpi.name}</h3>
      <Goal kpi={kpi} />
      {own === null ? null : <SelfReviewOfKpi kpi={kpi} review={own} />}
      {kpi.stopped === null ? (
        <>
          <Answer kpi={kpi} path={path} typed={typed} error={errors[`${path}.actual`]} onChange={onChange} />
          {outcome === null ? null : <Points outcome={outcome} problem={kpi.problem} />}
          <TextArea
            name={`${path}.evidence`}
            label={text.evidence}
            rows={2}
            maxLength={TEXT_LIMITS.short}
            value={typed.evidence}
            onInput={(evidence) => onChange({ evidence })}
            error={errors[`${path}.evidence`]}
            isOptional
          />
          <TextArea
            name={`${path}.comment`}
            label={text.comment}
            help={needed === null ? undefined : commentHelp[needed]}
            rows={2}
            maxLength={TEXT_LIMITS.short}
            value={typed.comment}
            onInput={(comment) => onChange({ comment })}
            error={errors[`${path}.comment`]}
            isOptional={needed === null}
          />
        </>
      ) : (
        <>
          <p>{text.stopped}</p>
          {kpi.stopped.reason === '' ? null : <p class="pre">{fill(text.stoppedWhy, kpi.stopped)}</p>}
          <FieldError name={`${path}.actual`} error={errors[`${path}.actual`]} />
        </>
      )}
    </section>
  );
}

function Goal({ kpi }: { readonly kpi: ReviewKpi }) {
  const text = useText().review.kpi;
  const language = useLanguage();
  const { figures, unit, weight, ruleWords: rule, detail, definition } = kpi;
  const target = figures?.target ?? null;
  const baseline = figures?.baseline ?? null;
  const facts = [
    weight === 0 ? text.observed : fill(text.weight, { weight }),
    ...(target === null ? [] : [fill(text.target, { target: shownNumber(target, unit, language) })]),
    ...(baseline === null ? [] : [fill(text.baseline, { baseline: shownNumber(baseline, unit, language) })]),
  ];
  return (
    <>
      <p class="strong">{facts.join(' · ')}</p>
      <p class="quiet">{detail === '' ? fill(text.rule, { rule }) : fill(text.ruleWithDetail, { rule, detail })}</p>
      {definition === '' ? null : (
        <Details summary={text.measured}>
          <p class="pre">{definition}</p>
        </Details>
      )}
    </>
  );
}

interface AnswerProps extends Pick<KpiCardProps, 'kpi' | 'path' | 'typed' | 'onChange'> {
  readonly error: string | undefined;
}

function Answer({ kpi, path, typed, error, onChange }: AnswerProps) {
  const text = useText().review.kpi;
  const language = useLanguage();
  const common = { name: `${path}.actual`, value: typed.actual, error };
  const change = (actual: string) => onChange({ actual });
  switch (kpi.answer) {
    case 'number':
      return (
        <NumberField
          {...common}
          label={text.actual}
          help={kpi.unit === 'percent' ? `${text.percentHelp} ${text.blankHelp}` : text.blankHelp}
          unit={kpi.unit}
          mayBeNotApplicable
          onInput={change}
        />
      );
    case 'yes-no': {
      const cards = [
        { value: 'yes', label: yesNoLabels.yes[language] },
        { value: 'no', label: yesNoLabels.no[language] },
        { value: NOT_APPLICABLE, label: notApplicableLabel[language] },
      ];
      return <RadioCards {...common} label={text.yesNo} cards={cards} onChange={change} />;
    }
    case 'rating': {
      const cards = kpi.anchors.map((label, index) => ({ value: String(index + 1), mark: String(index + 1), label }));
      const isBetween = kpi.actual !== '' && !cards.some(({ value }) => value === kpi.actual);
      const kept = isBetween ? [{ value: kpi.actual, mark: kpi.actual, label: text.keptRating }] : [];
      return <RadioCards {...common} label={text.rating} cards={[...cards, ...kept]} onChange={change} />;
    }
  }
}

function Points({ outcome, problem }: { readonly outcome: PointsOutcome; readonly problem: string | null }) {
  const text = useText().review.kpi;
  const language = useLanguage();
  const sentence = () => {
    switch (outcome.kind) {
      case 'points':
        return fill(text.points, { points: shownNumber(outcome.points, null, language) });
      case 'error':
        return text.outside;
      default:
        return text[outcome.kind];
    }
  };
  const isWrong = problem !== null || outcome.kind === 'error';
  return <p class={isWrong ? 'points wrong' : 'points'}>{problem ?? sentence()}</p>;
}
