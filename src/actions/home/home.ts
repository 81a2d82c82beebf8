// Where the period stands for those whom the caller may see, what the caller does next, and whom to remind.
import { daysOfPeriod } from '../../core/period';
import type { Person } from '../../workbook/sheets/people';
import type { Caller } from '../caller';
import type { Context } from '../context';
import { dutiesOf } from './duties';
import type { Home, NextStep, Stage } from './home-answer';
import { latePeople } from './late-people';
import { linesTakingPart } from './lines-taking-part';
import { mostPressing, type PersonalDuty, stepOf, stepsOf } from './next-steps';
import { type Standing, standings } from './standing';

export function home(context: Context): Home {
  const { caller, deps, period, workbook } = context;
  const isSetUp = workbook.settings.size > 0;
  const lines = linesTakingPart(context);
  const scope = scopeOf(caller);
  const all = standings(context, lines);
  const seen = all.filter(({ person }) => isSeen(person, caller, scope));
  const today = deps.today();
  const duties = all.flatMap((standing) =>
    dutiesOf(standing, period, today).map((duty): PersonalDuty => ({ ...duty, standing })),
  );
  const isReminding = caller.isHr || caller.reports.length > 0;
  const late = isReminding
    ? latePeople(
        duties.filter(({ standing }) => seen.includes(standing)),
        workbook.people,
        caller.email,
      )
    : null;
  const wanted = isSetUp
    ? [...stepsOf(duties.filter((duty) => isCallers(duty, caller))), ...stepsOfHr(context, all, late?.length ?? 0)]
    : [stepOf('setUp')];
  return {
    isSetUp,
    period,
    endsOn: daysOfPeriod(period)?.to ?? '',
    scope,
    people: new Set(seen.map(({ person, personId }) => person.same_person_as ?? personId)).size,
    stages: isSetUp ? stagesOf(seen) : [],
    ...mostPressing(wanted),
    late,
  };
}

/** Somebody who is not known here sees what the whole team has done, and nobody's name. */
function scopeOf({ isHr, reports, own }: Caller): Home['scope'] {
  if (isHr) return 'everybody';
  if (reports.length > 0) return 'reports';
  return own.length > 0 ? 'own' : 'everybody';
}

function isSeen(person: Person, { reports, own }: Caller, scope: Home['scope']): boolean {
  switch (scope) {
    case 'everybody':
      return true;
    case 'reports':
      return reports.includes(person);
    case 'own':
      return own.includes(person);
  }
}

/** Somebody without a manager is looked after by HR. */
function isCallers({ isOwn, standing: { person } }: PersonalDuty, { own, reports, isHr }: Caller): boolean {
  if (isOwn) return own.includes(person);
  return reports.includes(person) || (isHr && person.manager_email === null);
}

function stepsOfHr({ caller, workbook }: Context, all: readonly Standing[], late: number): NextStep[] {
  if (!caller.isHr) return [];
  if (workbook.people.length === 0) return [stepOf('people')];
  const lacking = all.filter(({ targetsMissing }) => targetsMissing > 0);
  const count = lacking.reduce((sum, { targetsMissing }) => sum + targetsMissing, 0);
  return [
    ...(count > 0 ? [stepOf('targets', lacking[0], count)] : []),
    ...(late > 0 ? [stepOf('late', null, late)] : []),
  ];
}

function stagesOf(people: readonly Standing[]): Stage[] {
  const sum = (amount: (standing: Standing) => number) => people.reduce((added, one) => added + amount(one), 0);
  const count = (isDone: (standing: Standing) => boolean) => people.filter(isDone).length;
  const all = people.length;
  return [
    { key: 'goals', done: count(({ goals }) => goals === 'agreed'), all },
    { key: 'figures', done: sum(({ figures }) => figures), all: sum(({ kpis }) => kpis) },
    { key: 'selfReviews', done: count(({ isSelfReviewed }) => isSelfReviewed), all },
    { key: 'managerReviews', done: count(({ isReviewed }) => isReviewed), all },
    { key: 'acknowledged', done: count(({ isAcknowledged }) => isAcknowledged), all },
  ];
}
