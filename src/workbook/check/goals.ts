// Goals: target, baseline and fine print of every KPI row, and whether they are still what was agreed (S4, S5, S8–S13, S15).
import { daysBetween, daysPresent } from '../../core/period';
import { needsTarget, type RuleName } from '../../core/points';
import type { Problem } from '../../core/problem';
import { unusedDetail } from '../../core/unused-detail';
import { type Cell, isBlank } from '../cell';
import { readDetail } from '../kpi-figures';
import { shownFigure } from '../shown-figure';
import type { CheckBook } from './book';
import type { Finding } from './finding';
import { findingOf, type KpiLine, scoredLines } from './kpi-lines';

export function checkGoals(book: CheckBook): Finding[] {
  const changed = new Map(book.changedGoals.map((goal) => [`${goal.personId} ${goal.kpi}`, goal]));
  const lines = scoredLines(book);
  const fullTargets = new Set(
    lines.flatMap((line) => {
      const days = daysOf(line, book.period);
      return isVolume(line) && days?.present === days?.all ? [`${line.kpi} ${line.row.values.target}`] : [];
    }),
  );
  return lines.flatMap((line) => {
    const goal = line.isTeam ? undefined : changed.get(`${line.subject} ${line.kpi}`);
    return [
      ...target(line),
      ...baseline(line),
      ...detail(line),
      ...wrongWay(line),
      ...proRating(line, book, fullTargets),
      ...(goal ? [findingOf(line, 'changedByHand', goal.column, { agreed: goal.agreed })] : []),
    ];
  });
}

/** S12: the rules that take a share of the target. */
const dividingRules: readonly RuleName[] = ['higher', 'lower', 'lower-ratio', 'range'];

/** S11, S12. */
function target(line: KpiLine): Finding[] {
  const { row, rule, detail } = line;
  if (detail === null || !needsTarget(rule, detail)) return [];
  if (isBlank(row.cell('target'))) return [findingOf(line, 'targetMissing', 'target', {})];
  if (row.values.target !== 0) return [];
  if (dividingRules.includes(rule)) return [findingOf(line, 'targetZero', 'target', {})];
  return rule === 'progress' ? [] : [findingOf(line, 'targetZeroShare', 'target', {})];
}

/** S5: the way from baseline to target must lead where the KPI is to go; which way that is says its rule or, for progress, that of the library. */
function baseline(line: KpiLine): Finding[] {
  const { row, rule, unit } = line;
  const { baseline: from, target: to } = row.values;
  if (rule === 'progress' && isBlank(row.cell('baseline'))) return [findingOf(line, 'baselineMissing', 'baseline', {})];
  if (from === null || to === null) return [];
  const shown = { baseline: shownFigure(from, unit), target: shownFigure(to, unit) };
  if (to === from) return rule === 'progress' ? [findingOf(line, 'targetIsBaseline', 'target', shown)] : [];
  return isTargetWorse(line) ? [findingOf(line, 'targetWorse', 'target', shown)] : [];
}

export function isTargetWorse({ row, rule, known }: KpiLine): boolean {
  const { baseline: from, target: to } = row.values;
  if (from === null || to === null) return false;
  const better = betterIs(rule) ?? betterIs(known?.rule ?? null);
  return (better === 'higher' && to < from) || (better === 'lower' && to > from);
}

/** Null where the rule does not say. */
function betterIs(rule: RuleName | null): 'higher' | 'lower' | null {
  if (rule === 'higher' || rule === 'rating') return 'higher';
  return rule === 'lower' || rule === 'lower-ratio' ? 'lower' : null;
}

/** S8, S13–S15. */
function detail(line: KpiLine): Finding[] {
  const problem = problemOfDetail(line.row.cell('detail'), line.rule);
  if (problem) return [findingOf(line, 'detailWrong', 'detail', { problem })];
  const unused = line.detail && unusedDetail(line.rule, line.detail);
  return unused ? [findingOf(line, 'detailUnused', 'detail', { detail: line.row.values.detail ?? '' })] : [];
}

/** W10: where more is better by the library, more must not give fewer points; and the other way round. */
function wrongWay(line: KpiLine): Finding[] {
  const { rule, known, detail, row } = line;
  const list = (rule === 'curve' || rule === 'steps') && detail?.corners ? detail.corners.list : [];
  const rises = list.some(({ points }, at) => at > 0 && points > (list[at - 1]?.points ?? 0));
  const falls = list.some(({ points }, at) => at > 0 && points < (list[at - 1]?.points ?? 0));
  const better = betterIs(known?.rule ?? null);
  // Up and down again is a band, and meant.
  const isWrong = (better === 'higher' && falls && !rises) || (better === 'lower' && rises && !falls);
  return isWrong ? [findingOf(line, 'pointsFall', 'detail', { detail: row.values.detail ?? '' })] : [];
}

function problemOfDetail(cell: Cell, rule: RuleName): Problem | null {
  const parsed = readDetail(cell);
  if ('field' in parsed) return parsed;
  if ((rule === 'curve' || rule === 'steps') && parsed.corners === null) {
    return { type: 'PointsMissing', field: 'detail', found: '' };
  }
  const { cap, floor } = parsed;
  if (cap === null || floor === null || cap >= floor) return null;
  return { type: 'CapBelowFloor', field: 'detail', found: `${cap} < ${floor}` };
}

/**
 * P3: a target that the library or a colleague who is there all along has as well is one for the whole period; of any other one only
 * the manager knows. Set-up writes a note where it has pro-rated, and what was agreed is meant.
 */
function proRating(line: KpiLine, { period, agreed }: CheckBook, fullTargets: ReadonlySet<string>): Finding[] {
  const { row, unit, kpi } = line;
  const { target: set, remark } = row.values;
  if (!isVolume(line) || set === null || set === 0 || remark !== null || agreed.has(line.subject)) return [];
  const days = daysOf(line, period);
  if (days === null || days.present === days.all) return [];
  const isFull = set === line.known?.target || fullTargets.has(`${kpi} ${set}`);
  const facts = { target: shownFigure(set, unit), days: days.present, all: days.all };
  return [findingOf(line, isFull ? 'targetNotProRated' : 'proRatingToCheck', 'target', facts)];
}

function isVolume({ known }: KpiLine): boolean {
  return known?.roll_up === 'sum';
}

function daysOf({ person }: KpiLine, period: CheckBook['period']): { present: number; all: number } | null {
  if (!period || !person) return null;
  const { joined, left } = person.values;
  return { present: daysPresent(period, joined, left), all: daysBetween(period.from, period.to) };
}
