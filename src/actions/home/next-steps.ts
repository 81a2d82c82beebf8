// What the caller should do next, the most pressing first, each with the panel where it is done.
import type { PanelKey } from '../../text/en/panels';
import type { Duty } from './duties';
import type { NextStep } from './home-answer';
import type { Standing } from './standing';

export interface PersonalDuty extends Duty {
  readonly standing: Standing;
}

const MOST_STEPS = 6;

/** So that twelve reports without goals do not push the review of one out of sight. */
const MOST_OF_A_KIND = 3;

/** In this order: first what somebody else is waiting for. */
const panelOf: Readonly<Record<NextStep['kind'], PanelKey>> = {
  setUp: 'setUp',
  people: 'setUp',
  agree: 'goals',
  selfReview: 'selfReview',
  acknowledge: 'myResult',
  answerWish: 'goals',
  review: 'review',
  figures: 'review',
  propose: 'goals',
  targets: 'goals',
  late: 'home',
  checkInOwn: 'checkIn',
  checkIn: 'checkIn',
};

export function stepOf(kind: NextStep['kind'], about: Standing | null = null, count = 0): NextStep {
  const { personId, name } = about ?? { personId: null, name: '' };
  return { kind, panel: panelOf[kind], personId, name, count };
}

export function stepsOf(duties: readonly PersonalDuty[]): NextStep[] {
  return duties.map(({ kind, standing }) => stepOf(kind, standing));
}

export function mostPressing(steps: readonly NextStep[]): {
  readonly steps: readonly NextStep[];
  readonly furtherSteps: number;
} {
  const kinds = Object.keys(panelOf);
  const shown = kinds
    .flatMap((kind) => steps.filter((step) => step.kind === kind).slice(0, MOST_OF_A_KIND))
    .slice(0, MOST_STEPS);
  return { steps: shown, furtherSteps: steps.length - shown.length };
}
