// Figures: whether actual, target and baseline can be what they say, by unit, target and history, and whether what is due is there.
import { boundsOf, isWithin } from '../../catalog/figure-bounds';
import { isFarOff } from '../../core/far-off';
import { differByHundred } from '../../core/percent-slip';
import { isBlank } from '../cell';
import { isNotApplicable, readYesNo } from '../kpi-figures';
import { shownFigure } from '../shown-figure';
import type { CheckBook } from './book';
import type { Finding } from './finding';
import { isTargetWorse } from './goals';
import { findingOf, type KpiLine, scoredLines } from './kpi-lines';

export function checkFigures(book: CheckBook): Finding[] {
  const past = new Map<string, number[]>();
  for (const { personId, kpi, actual } of book.past) {
    const key = `${personId} ${kpi}`;
    past.set(key, [...(past.get(key) ?? []), actual]);
  }
  return scoredLines(book).flatMap((line) => [
    ...(['baseline', 'target'] as const).flatMap((column) => bounds(line, column)),
    ...(line.rule === 'yes-no' ? yesNo(line) : bounds(line, 'actual')),
    ...size(line, line.isTeam ? [] : (past.get(`${line.subject} ${line.kpi}`) ?? [])),
    ...missing(line, book),
    ...unexplained(line, book),
  ]);
}

/** S6 for ratings; the others by what the unit can hold. A rating of 0 is not rated (S10). */
function bounds(line: KpiLine, column: 'baseline' | 'target' | 'actual'): Finding[] {
  const { row, unit, kpi, rule } = line;
  const value = row.cell(column);
  const limits = rule === 'rating' && column === 'actual' ? { lowest: 1, highest: 5 } : boundsOf(unit, kpi);
  if (typeof value !== 'number' || limits === null || isWithin(value, limits)) return [];
  if (value === 0 && column === 'actual' && (rule === 'rating' || unit === 'rating')) return [];
  const { lowest, highest } = limits;
  const facts = {
    value: shownFigure(value, unit),
    lowest: lowest === null ? '' : shownFigure(lowest, unit),
    highest: highest === null ? '' : shownFigure(highest, unit),
  };
  if (unit === 'percent') return [findingOf(line, 'shareBeyond', column, facts)];
  return [findingOf(line, highest === null ? 'negative' : 'outOfBounds', column, facts)];
}

/** S7. */
function yesNo(line: KpiLine): Finding[] {
  const cell = line.row.cell('actual');
  if (isBlank(cell) || isNotApplicable(cell) || typeof readYesNo('actual', cell) === 'boolean') return [];
  return [findingOf(line, 'notYesOrNo', 'actual', { found: String(cell) })];
}

/** One doubt a figure: a percentage typed twice (S16), else ten times or a tenth of target, baseline or what it was before. */
function size(line: KpiLine, past: readonly number[]): Finding[] {
  const { row, unit, rule } = line;
  const actual = row.cell('actual');
  if (typeof actual !== 'number' || rule === 'rating' || rule === 'yes-no') return [];
  // What its unit cannot have is said already, whatever else it is far from.
  if (bounds(line, 'actual').length > 0) return [];
  const { target, baseline } = row.values;
  const mean = past.length === 0 ? null : past.reduce((sum, value) => sum + value, 0) / past.length;
  const facts = (other: number) => ({ actual: shownFigure(actual, unit), other: shownFigure(other, unit) });
  if (target !== null && isTypedTwice(line)) {
    return [findingOf(line, 'factorHundred', 'actual', facts(target))];
  }
  // A figure that is as it always was is no slip, whatever the target.
  if (mean !== null && !isFarOff(actual, mean)) return [];
  if (mean !== null && mean > 0) return [findingOf(line, 'farFromHistory', 'actual', facts(mean))];
  if (target !== null && isFarOff(actual, target)) return [findingOf(line, 'farFromTarget', 'actual', facts(target))];
  // A baseline on the wrong side is said at the target.
  if (baseline !== null && !isTargetWorse(line) && isFarOff(actual, baseline)) {
    return [findingOf(line, 'farFromBaseline', 'actual', facts(baseline))];
  }
  return [];
}

/** S16; of a share beyond 100 % that alone is said. */
function isTypedTwice(line: KpiLine): boolean {
  const { row, unit } = line;
  const isBeyond = bounds(line, 'target').length > 0;
  return unit === 'percent' && !isBeyond && differByHundred(row.cell('actual'), row.values.target);
}

/** Due from the day after the period's end, or after the last day of somebody who has left before. */
function missing(line: KpiLine, { period, today }: CheckBook): Finding[] {
  const { row, rule, person } = line;
  const actual = row.cell('actual');
  const isUnrated = rule === 'rating' && actual === 0;
  if (!(isBlank(actual) || isUnrated) || !period || row.values.weight === 0) return [];
  const left = person?.values.left ?? null;
  const due = left !== null && left < period.to ? left : period.to;
  return today > due ? [findingOf(line, isUnrated ? 'notRated' : 'figureMissing', 'actual', { due })] : [];
}

/** What is judged needs a sentence: as evidence, as a remark, or as the comment of a review. */
function unexplained(line: KpiLine, { explained }: CheckBook): Finding[] {
  const { row, rule, unit, known, subject, kpi } = line;
  const isJudged = known?.measure ? known.measure === 'qualitative' : rule === 'rating';
  const actual = row.cell('actual');
  if (!isJudged || typeof actual !== 'number' || actual === 0) return [];
  if (row.values.evidence !== null || row.values.remark !== null || explained.has(`${subject} ${kpi}`)) return [];
  return [findingOf(line, 'ratingUnexplained', 'evidence', { rating: shownFigure(actual, unit) })];
}
