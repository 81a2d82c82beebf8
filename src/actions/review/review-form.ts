// The form of a review of one person, the same for manager and employee: the KPIs with all that scores them, the texts, and what was sent before.
import { participationLabels } from '../../catalog/choices';
import type { ScoringSettings } from '../../core/settings';
import { problemSentence } from '../../text/problem-sentence';
import { type CheckIn, checkInForm } from '../check-in-form';
import { type Context, personOf } from '../context';
import { nameOfEmail } from '../name-of-email';
import type { Submit } from '../submits';
import { type KpiOfPerson, kpisOfPerson } from './kpis-of-person';
import { reviewScoring } from './review-scoring';
import { reviewStatus } from './review-status';

/** self: an employee about themselves; manager: their manager, or HR, about them. */
export type ReviewKind = 'self' | 'manager';

export interface ReviewedKpi {
  readonly kpi: string;
  /** As Records write it; null where it is not to be seen yet. */
  readonly actual: string | null;
  readonly evidence: string;
  readonly comment: string;
}

/** What one submit said. */
export interface Review {
  /** ISO time. */
  readonly at: string;
  /** Their name where People know it. */
  readonly by: string;
  /** '' for a first one. */
  readonly reason: string;
  readonly kpis: readonly ReviewedKpi[];
  readonly strengths: string;
  readonly gaps: string;
  readonly development: string;
  readonly nextGoals: string;
}

export interface ReviewForm {
  readonly personId: string;
  readonly name: string;
  readonly kind: ReviewKind;
  readonly period: string;
  /** P5: why the Scorecard shows no score whatever is given here; null for somebody who takes part. */
  readonly notTakingPart: string | null;
  /** Of the workbook; null where a setting cannot be read. */
  readonly scoring: ScoringSettings | null;
  /** Which setting that is, in words; '' where all can be read. */
  readonly scoringProblem: string;
  readonly kpis: readonly KpiOfPerson[];
  /** The last review of this kind. */
  readonly last: Review | null;
  /** The manager has reviewed: from then on whoever changes a review says why. */
  readonly needsReason: boolean;
  /** For the manager: text and evidence at once, the numbers only after the manager has given theirs. */
  readonly selfReview: Review | null;
  /** Newest first. */
  readonly checkIns: readonly CheckIn[];
  /** Another one whenever something has changed that this form writes or scores by. */
  readonly basis: string;
}

export function reviewForm(context: Context, personId: string, kind: ReviewKind): ReviewForm {
  const { selfReview, managerReview } = reviewStatus(context, personId);
  const scoring = reviewScoring(context);
  const kpis = kpisOfPerson(context, personId).map((kpi) => (kind === 'self' ? withoutRating(kpi) : kpi));
  const last = kind === 'self' ? selfReview : managerReview;
  const { name, participation } = personOf(context, personId);
  const { language } = context;
  return {
    personId,
    name: name ?? personId,
    kind,
    period: context.period,
    notTakingPart:
      participation === null || participation === 'taking-part' ? null : participationLabels[participation][language],
    scoring: 'field' in scoring ? null : scoring,
    scoringProblem:
      'field' in scoring ? problemSentence(scoring, { source: null, row: null, column: scoring.field }, language) : '',
    kpis,
    last: last && reviewOf(context, last, kpis, true),
    needsReason: managerReview !== null,
    selfReview: kind === 'manager' && selfReview ? reviewOf(context, selfReview, kpis, managerReview !== null) : null,
    checkIns: checkInForm(context, { personId }).checkIns,
    basis: context.deps.digest(JSON.stringify([kpis, scoring, last?.requestId ?? ''])).slice(0, 16),
  };
}

/** Employees rate themselves without the manager's rating before their eyes; a figure is a figure for both. */
function withoutRating(kpi: KpiOfPerson): KpiOfPerson {
  return kpi.answer === 'rating' && kpi.stopped === null ? { ...kpi, actual: '' } : kpi;
}

function reviewOf(
  { workbook }: Context,
  { at, by, reason, text }: Submit,
  kpis: readonly KpiOfPerson[],
  hasNumbers: boolean,
): Review {
  return {
    at,
    by: nameOfEmail(workbook, by),
    reason,
    kpis: kpis.map(({ kpi }) => ({
      kpi,
      actual: hasNumbers ? text(kpi, 'actual') : null,
      evidence: text(kpi, 'evidence'),
      comment: text(kpi, 'comment'),
    })),
    strengths: text('', 'strengths'),
    gaps: text('', 'gaps'),
    development: text('', 'development'),
    nextGoals: text('', 'next_goals'),
  };
}
