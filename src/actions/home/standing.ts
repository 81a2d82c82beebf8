// Where one person stands in the period: goals, figures, reviews, acknowledgement.
import { needsTarget } from '../../core/points';
import { isBlank } from '../../workbook/cell';
import { isNotApplicable, readDetail, readRule, readYesNo } from '../../workbook/kpi-figures';
import type { Person } from '../../workbook/sheets/people';
import type { KpiEntry } from '../../workbook/sheets/role-sheet';
import type { Context } from '../context';
import { type GoalState, goalStatus } from '../goals/goal-status';
import { acknowledgementOf } from '../result-of-person/acknowledgement';
import { reviewStatus } from '../review/review-status';
import { lastSubmit } from '../submits';

export interface Standing {
  readonly person: Person;
  readonly personId: string;
  readonly name: string;
  readonly goals: GoalState;
  /** KPIs with weight, and those of them that have a figure or are not applicable (S10). */
  readonly kpis: number;
  readonly figures: number;
  /** S11. */
  readonly targetsMissing: number;
  readonly isSelfReviewed: boolean;
  readonly isReviewed: boolean;
  readonly isAcknowledged: boolean;
  /** ISO day; null when there was none in this period. */
  readonly lastCheckIn: string | null;
}

export function standings(context: Context, people: readonly Person[]): Standing[] {
  const { workbook } = context;
  const records = grouped(workbook.records, ({ personId }) => personId);
  const entries = grouped([...workbook.entries.values()].flat(), ({ person_id }) => person_id ?? '');
  return people.flatMap((person) => {
    const { person_id: personId } = person;
    if (personId === null) return [];
    const own = { ...context, workbook: { ...workbook, records: records.get(personId) ?? [] } };
    return [standing(own, person, personId, entries.get(personId) ?? [])];
  });
}

function standing(own: Context, person: Person, personId: string, entries: readonly KpiEntry[]): Standing {
  const kpis = entries.filter(({ weight }) => weight !== null && weight > 0);
  const { selfReview, managerReview } = reviewStatus(own, personId);
  return {
    person,
    personId,
    name: person.name ?? personId,
    goals: goalStatus(own, personId).state,
    kpis: kpis.length,
    figures: kpis.filter(hasFigure).length,
    targetsMissing: kpis.filter(lacksTarget).length,
    isSelfReviewed: selfReview !== null,
    isReviewed: managerReview !== null,
    isAcknowledged: acknowledgementOf(own, personId).state === 'done',
    lastCheckIn: lastSubmit(own, personId, ['check-in'])?.at.slice(0, 10) ?? null,
  };
}

/** What cannot be read as a figure is none yet. */
function hasFigure({ actual, rule }: KpiEntry): boolean {
  if (isBlank(actual)) return false;
  if (isNotApplicable(actual) || typeof actual === 'number') return true;
  return rule === 'yes-no' && typeof readYesNo('actual', actual) === 'boolean';
}

/** S11; a rule or detail that cannot be read is a problem of its own. */
function lacksTarget({ target, rule, detail, actual }: KpiEntry): boolean {
  if (isNotApplicable(actual)) return false;
  const name = readRule(rule);
  const parsed = readDetail(detail);
  return target === null && typeof name === 'string' && !('field' in parsed) && needsTarget(name, parsed);
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
