// The panels, in the order of the navigation.
import type { ComponentType } from 'preact';
import type { PanelKey } from '../text/en/panels';
import type { Start } from './contract';
import { Home } from './home/home';
import { CheckIn } from './panels/check-in';
import { Goals } from './panels/goals/goals';
import { MyResult } from './panels/my-result/my-result';
import { Okr } from './panels/okr/okr';
import { Review, SelfReview } from './panels/review/review';

export interface PanelProps {
  /** About whom it was opened; null: nobody in particular. */
  readonly personId: string | null;
}

export interface Panel {
  readonly key: PanelKey;
  readonly component: ComponentType<PanelProps>;
  /** For whom it is shown; what they may do is checked by the server at every call. */
  readonly isFor: (start: Start) => boolean;
}

const isKnown = ({ me }: Start) => me.isHr || me.isManager || me.isEmployee;

export const panels: readonly Panel[] = [
  { key: 'home', component: Home, isFor: () => true },
  { key: 'goals', component: Goals, isFor: ({ me }) => me.isHr || me.isManager || me.isEmployee },
  { key: 'checkIn', component: CheckIn, isFor: isKnown },
  { key: 'selfReview', component: SelfReview, isFor: ({ me }) => me.isEmployee },
  { key: 'review', component: Review, isFor: ({ me }) => me.isManager || me.isHr },
  { key: 'myResult', component: MyResult, isFor: isKnown },
  { key: 'okr', component: Okr, isFor: isKnown },
];
