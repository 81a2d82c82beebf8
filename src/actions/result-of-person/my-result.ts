// The result of one person: the score explained, what the manager says to it, what is still open, OKR beside it, and whether it was read.
import { type Grade, gradeLabels } from '../../catalog/grades';
import { roleName } from '../../catalog/roles';
import { mayDo } from '../caller';
import { type Context, personOf } from '../context';
import { type GoalState, goalStatus } from '../goals/goal-status';
import { nameOfEmail } from '../name-of-email';
import type { OkrObjective } from '../okr/okr-objectives';
import { okrObjectives } from '../okr/okr-objectives';
import { reviewStatus } from '../review/review-status';
import type { Submit } from '../submits';
import { type Acknowledgement, acknowledgementOf } from './acknowledgement';
import { type ComputedResult, computedResult } from './computed-result';
import type { KpiLine } from './explained-kpis';

export interface ManagerText {
  /** ISO time of the review as it stands. */
  readonly at: string;
  readonly by: string;
  readonly strengths: string;
  readonly gaps: string;
  readonly development: string;
  readonly nextGoals: string;
  /** Why it was corrected; null while it never was. */
  readonly correction: string | null;
}

export interface ResultOfPerson extends ComputedResult {
  readonly personId: string;
  readonly name: string;
  /** In words. */
  readonly role: string;
  readonly period: string;
  readonly kpis: readonly (KpiLine & {
    /** The manager's; '' before the review is submitted. */
    readonly comment: string;
  })[];
  /** What the grade means, in words. */
  readonly gradeMeaning: string | null;
  /** Null until the manager's review is submitted. */
  readonly review: ManagerText | null;
  readonly goals: GoalState;
  readonly isSelfReviewed: boolean;
  /** The person's own; they enter no score (O4). */
  readonly okr: readonly OkrObjective[];
  readonly acknowledgement: Acknowledgement;
  /** Whether the one who asks is that person, or HR in their place. */
  readonly mayAcknowledge: 'own' | 'inTheirPlace' | null;
}

export function myResult(context: Context, { personId }: { readonly personId: string }): ResultOfPerson {
  const { workbook, language, period, caller } = context;
  const person = personOf(context, personId);
  const computed = computedResult(context, personId);
  const { managerReview, lastCorrection, selfReview } = reviewStatus(context, personId);
  const isOwn = caller.own.some(({ person_id }) => person_id === personId);
  return {
    personId,
    name: person.name ?? personId,
    role: person.role === null ? '' : roleName(person.role, language),
    period,
    ...computed,
    kpis: computed.kpis.map((line) => ({ ...line, comment: managerReview?.text(line.kpi, 'comment') ?? '' })),
    gradeMeaning: isGrade(computed.grade) ? gradeLabels[computed.grade][language] : null,
    review: managerReview && managerText(managerReview, lastCorrection, nameOfEmail(workbook, managerReview.by)),
    goals: goalStatus(context, personId).state,
    isSelfReviewed: selfReview !== null,
    okr: okrObjectives(context).filter(({ owner, subject }) => owner === 'person' && subject === personId),
    acknowledgement: acknowledgementOf(context, personId),
    mayAcknowledge: isOwn ? 'own' : mayDo(caller, 'self', personId) ? 'inTheirPlace' : null,
  };
}

function managerText({ at, text }: Submit, correction: Submit | null, by: string): ManagerText {
  return {
    at,
    by,
    strengths: text('', 'strengths'),
    gaps: text('', 'gaps'),
    development: text('', 'development'),
    nextGoals: text('', 'next_goals'),
    correction: correction?.reason ?? null,
  };
}

function isGrade(grade: string | null): grade is Grade {
  return grade !== null && grade in gradeLabels;
}
