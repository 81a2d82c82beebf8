// Reads the cells that score one KPI: actual, target, weight, rule, baseline, detail (S7, S10, S14, S15).
import { notApplicableWords, noWords, ruleLabels, yesWords } from '../catalog/choices';
import { type Detail, emptyDetail, parseDetail } from '../core/detail';
import { type Actual, type KpiFigures, type PointsOutcome, pointsOf, type RuleName } from '../core/points';
import type { Field, Problem } from '../core/problem';
import type { WeightedKpi } from '../core/score';
import type { ScoringSettings } from '../core/settings';
import { type Cell, choiceOf, isBlank, textOf, wordOf } from './cell';

export interface KpiCells {
  readonly actual: Cell;
  readonly target: Cell;
  readonly weight: Cell;
  readonly rule: Cell;
  readonly baseline: Cell;
  readonly detail: Cell;
}

/** A row of a range that a person left empty is no KPI at all. */
export function isEmptyKpi(cells: KpiCells): boolean {
  return isBlank(cells.actual) && isBlank(cells.target) && isBlank(cells.weight);
}

/** Points and weight of one row; whatever cannot be read is an error outcome, so that one bad row costs no other (S14). */
export function readWeightedKpi(cells: KpiCells, settings: ScoringSettings): WeightedKpi {
  const weight = readWeight(cells.weight);
  if (typeof weight !== 'number') return { weight: 0, outcome: { kind: 'error', problem: weight } };
  return { weight, outcome: readPoints(cells, settings) };
}

/** Points of one row, whatever its weight. */
export function readPoints(cells: Omit<KpiCells, 'weight'>, settings: ScoringSettings): PointsOutcome {
  const figures = readKpiFigures(cells);
  return 'field' in figures ? { kind: 'error', problem: figures } : pointsOf(figures, settings);
}

/** W1: a blank weight counts as 0; W4: a negative one is an error. */
export function readWeight(cell: Cell): number | Problem {
  const weight = readNumber('weight', cell);
  if (weight === null) return 0;
  if (typeof weight === 'number' && weight < 0) return { type: 'Negative', field: 'weight', found: textOf(cell) };
  return weight;
}

export function readKpiFigures(cells: Omit<KpiCells, 'weight'>): KpiFigures | Problem {
  const rule = readRule(cells.rule);
  if (typeof rule !== 'string') return rule;
  const target = readNumber('target', cells.target);
  if (isProblem(target)) return target;
  const baseline = readNumber('baseline', cells.baseline);
  if (isProblem(baseline)) return baseline;
  const detail = readDetail(cells.detail);
  if ('field' in detail) return detail;
  const actual = readActual(cells.actual, rule);
  if ('field' in actual) return actual;
  return { rule, target, baseline, detail, actual };
}

/** A number, null for a blank cell, or the problem. */
export function readNumber(field: Field, cell: Cell): number | null | Problem {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  return { type: 'NotANumber', field, found: textOf(cell) };
}

export function isProblem(value: number | null | Problem): value is Problem {
  return typeof value === 'object' && value !== null;
}

/** S15: a blank rule is `higher`. */
export function readRule(cell: Cell): RuleName | Problem {
  if (isBlank(cell)) return 'higher';
  return choiceOf(ruleLabels, cell) ?? { type: 'UnknownRule', field: 'rule', found: textOf(cell) };
}

/** A number in the detail column is no detail: Sheets turns `1:50` into a duration when the cell is not text. */
export function readDetail(cell: Cell): Detail | Problem {
  if (isBlank(cell)) return emptyDetail;
  if (typeof cell !== 'string') return { type: 'UnreadableDetail', field: 'detail', found: textOf(cell) };
  return parseDetail(cell);
}

function readActual(cell: Cell, rule: RuleName): Actual | Problem {
  if (isBlank(cell)) return { kind: 'missing' };
  if (isNotApplicable(cell)) return { kind: 'notApplicable' };
  if (rule === 'yes-no') {
    const answer = readYesNo('actual', cell);
    return typeof answer === 'boolean' ? { kind: 'value', value: answer ? 1 : 0 } : answer;
  }
  const value = readNumber('actual', cell);
  if (value === null) return { kind: 'missing' };
  return typeof value === 'number' ? { kind: 'value', value } : value;
}

/** S10. */
export function isNotApplicable(cell: Cell): boolean {
  return notApplicableWords.includes(wordOf(cell));
}

/** S7: yes, true, 是, 完成, 1, ✓ or no, false, 否, 未完成, 0. */
export function readYesNo(field: Field, cell: Cell): boolean | Problem {
  const word = wordOf(cell);
  if (yesWords.includes(word)) return true;
  if (noWords.includes(word)) return false;
  return { type: 'NotYesOrNo', field, found: textOf(cell) };
}
