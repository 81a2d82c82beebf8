// The goal of one KPI as it stands in the form, to be read for SMART.
import { unitLabels } from '../../../catalog/choices';
import type { Language } from '../../../catalog/label';
import { parseDetail } from '../../../core/detail';
import { daysOfPeriod } from '../../../core/period';
import { typedValue } from '../../read-typed-number';
import type { WrittenGoal } from '../../smart-reader';
import { type GoalKpi, ruleOf, type TypedGoal } from './goal-values';

/** Null for what is no goal to stretch for: a band to stay in, what is judged, what has no target or is left out. */
export function smartGoal(kpi: GoalKpi, typed: TypedGoal, period: string, language: Language): WrittenGoal | null {
  const rule = ruleOf(typed.rule);
  const isWithoutTarget = typed.target.trim() === '' && !kpi.needsTarget;
  if (rule === null || rule === 'range' || rule === 'rating' || rule === 'yes-no') return null;
  if (isWithoutTarget || kpi.isNotApplicable) return null;
  const target = typedValue(typed.target, kpi.unit);
  const baseline = typedValue(typed.baseline, kpi.unit);
  return {
    text: kpi.name,
    target,
    unit: kpi.unit === null ? '' : unitLabels[kpi.unit][language],
    baseline,
    due: daysOfPeriod(period)?.to ?? '',
    alignedTo: kpi.serves,
    best: kpi.lastPeriod?.actual ?? null,
    source: nameOf(kpi.source),
    better: betterOf(typed, baseline, target),
  };
}

/** “Ad console, daily; final after 08:00” → Ad console. */
const nameOf = (source: string): string => source.split(/[,，;；(（]/)[0]?.trim() ?? '';

/** Which way the points rise (S1, S2, S5, S8, S9); null where the rule does not tell. */
function betterOf({ rule, detail }: TypedGoal, baseline: number | null, target: number | null) {
  if (rule === 'higher') return 'higher';
  if (rule === 'lower' || rule === 'lower-ratio') return 'lower';
  if (rule === 'progress') {
    if (baseline === null || target === null) return null;
    return target < baseline ? 'lower' : 'higher';
  }
  const read = parseDetail(detail);
  const corners = 'field' in read ? [] : (read.corners?.list ?? []);
  const [first, last] = [corners[0], corners[corners.length - 1]];
  if (first === undefined || last === undefined || first.points === last.points) return null;
  return first.points < last.points ? 'higher' : 'lower';
}
