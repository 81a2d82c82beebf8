// What Home shows: where the period stands, what to do next, and who is late with what. Data only; the page makes the sentences.
import type { PanelKey } from '../../text/en/panels';

export type StageKey = 'goals' | 'figures' | 'selfReviews' | 'managerReviews' | 'acknowledged';

export interface Stage {
  readonly key: StageKey;
  readonly done: number;
  readonly all: number;
}

/** What somebody has to do about a person; the first four are their own, the others their manager's, a check-in is either's. */
export type DutyKind =
  | 'agree'
  | 'selfReview'
  | 'acknowledge'
  | 'checkInOwn'
  | 'propose'
  | 'answerWish'
  | 'review'
  | 'figures'
  | 'checkIn';

export interface NextStep {
  /** people: nobody is on People yet; targets: target values are missing; late: somebody has to be reminded. */
  readonly kind: DutyKind | 'setUp' | 'people' | 'targets' | 'late';
  readonly panel: PanelKey;
  readonly personId: string | null;
  /** Of that person; '' where there is none. */
  readonly name: string;
  /** Targets missing, or people late. */
  readonly count: number;
}

export interface LateItem {
  readonly kind: DutyKind;
  /** About whom; empty for what somebody has to do for themselves. */
  readonly names: readonly string[];
}

export interface LatePerson {
  /** The e-mail where People name nobody with it. */
  readonly name: string;
  readonly items: readonly LateItem[];
}

export interface Home {
  readonly isSetUp: boolean;
  /** '' while Settings name none. */
  readonly period: string;
  /** Last day of the period, ISO; '' without a period. */
  readonly endsOn: string;
  /** Whose figures the stages are: of a manager the reports, of an employee their own lines. */
  readonly scope: 'everybody' | 'reports' | 'own';
  /** In that scope, taking part; who moved inside the period is one, though goals and reviews are counted for each line. */
  readonly people: number;
  readonly stages: readonly Stage[];
  readonly steps: readonly NextStep[];
  /** Steps there is no room for. */
  readonly furtherSteps: number;
  /** Null for those who remind nobody. */
  readonly late: readonly LatePerson[] | null;
}
