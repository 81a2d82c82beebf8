// What is to be done about a person now, by whom, and whether it is late.
import { daysBetween, daysOfPeriod } from '../../core/period';
import type { DutyKind } from './home-answer';
import type { Standing } from './standing';

/** Reviews are due when most of the period can be judged: from two weeks before its end on. */
const REVIEW_DAYS = 14;

/** A longer silence than this calls for a check-in. */
const CHECK_IN_DAYS = 30;

export interface Duty {
  readonly kind: DutyKind;
  /** The person themselves, or else their manager. */
  readonly isOwn: boolean;
  /** Due, and not done. */
  readonly isLate: boolean;
}

export function dutiesOf(standing: Standing, period: string, today: string): Duty[] {
  const { goals, isSelfReviewed, isReviewed, isAcknowledged, kpis, figures } = standing;
  const { hasBegun, isNearEnd, isOver, isSilent } = calendarOf(standing, period, today);
  const duties: Duty[] = [];
  const own = (kind: DutyKind, isLate: boolean) => duties.push({ kind, isOwn: true, isLate });
  const managers = (kind: DutyKind, isLate: boolean) => duties.push({ kind, isOwn: false, isLate });
  if (isReviewed) {
    // With the result there it is too late to agree what it was to be.
    if (!isAcknowledged) own('acknowledge', true);
  } else {
    if (goals === 'proposed' || goals === 'changed') own('agree', hasBegun);
    if (goals === 'open') managers('propose', hasBegun);
    if (goals === 'objected') managers('answerWish', hasBegun);
    if (isNearEnd && !isSelfReviewed) own('selfReview', true);
    if (isNearEnd && (isSelfReviewed || isOver)) managers('review', true);
  }
  // What is counted to the last day cannot be late before it.
  if (isNearEnd && figures < kpis) managers('figures', isOver);
  if (hasBegun && !isNearEnd && isSilent) {
    own('checkInOwn', false);
    managers('checkIn', false);
  }
  return duties;
}

/** For somebody who joins or leaves inside the period it begins or ends on that day. */
function calendarOf({ person, lastCheckIn }: Standing, period: string, today: string) {
  const days = daysOfPeriod(period);
  if (days === null) return { hasBegun: false, isNearEnd: false, isOver: false, isSilent: false };
  const from = person.joined !== null && person.joined > days.from ? person.joined : days.from;
  const to = person.left !== null && person.left < days.to ? person.left : days.to;
  const isOver = today > to;
  return {
    hasBegun: today >= from,
    isOver,
    // Both days counted: from the 16th to the 30th are 15 days, and the 16th is 14 days before the 30th.
    isNearEnd: isOver || daysBetween(today, to) <= REVIEW_DAYS + 1,
    isSilent: daysBetween(lastCheckIn ?? from, today) - 1 > CHECK_IN_DAYS,
  };
}
