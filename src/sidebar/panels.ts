// The panels, in the order of the navigation.
import type { Start } from './contract';
import type { Panel } from './panel';
import { CheckIn } from './panels/check-in';
import { Figures } from './panels/figures/figures';
import { Goals } from './panels/goals/goals';
import { HandOver } from './panels/hand-over/hand-over';
import { Home } from './panels/home/home';
import { MyResult } from './panels/my-result/my-result';
import { Okr } from './panels/okr/okr';
import { PrivateSheet } from './panels/private-sheet/private-sheet';
import { Problems } from './panels/problems/problems';
import { Review, SelfReview } from './panels/review/review';
import { SetUp } from './panels/set-up/set-up';

const isKnown = ({ me }: Start) => me.isHr || me.isManager || me.isEmployee;

export const panels: readonly Panel[] = [
  { key: 'home', component: Home, isFor: () => true },
  { key: 'problems', component: Problems, isFor: (start) => start.isSetUp && isKnown(start) },
  { key: 'setUp', component: SetUp, isFor: ({ me, isSetUp }) => me.isHr || !isSetUp },
  { key: 'handOver', component: HandOver, isFor: ({ me }) => me.isHr },
  { key: 'goals', component: Goals, isFor: ({ me }) => me.isHr || me.isManager || me.isEmployee },
  { key: 'figures', component: Figures, isFor: (start) => start.isSetUp && isKnown(start) },
  { key: 'checkIn', component: CheckIn, isFor: isKnown },
  { key: 'selfReview', component: SelfReview, isFor: ({ me }) => me.isEmployee },
  { key: 'review', component: Review, isFor: ({ me }) => me.isManager || me.isHr },
  { key: 'myResult', component: MyResult, isFor: isKnown },
  { key: 'okr', component: Okr, isFor: isKnown },
  { key: 'privateWorkbook', component: PrivateSheet, isFor: ({ me, isSetUp }) => me.isHr && isSetUp },
];
