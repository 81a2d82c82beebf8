// What each KPI row still lacks, in a few words for the column "To do".

import { unitLabels } from '../catalog/choices';
import { boundsOf, isWithin } from '../catalog/figure-bounds';
import type { Language } from '../catalog/label';
import { round } from '../core/number';
import { differByHundred } from '../core/percent-slip';
import { WEIGHT_ADVICE } from '../core/settings';
import { fill } from '../text/fill';
import { type EnglishText, say } from '../text/text';
import { changedFields, goalTextsOf, textsOfAgreedCell } from '../workbook/agreed-goal';
import { agreedWords } from '../workbook/agreed-words';
import { choiceOf, textOf } from '../workbook/cell';
import type { KpiRow } from '../workbook/kpi-rows';
import type { PersonInBlock } from '../workbook/people-block';
import { shownFigure } from '../workbook/shown-figure';
import { problemSentence } from './formula-error';

/** The most urgent thing per row, by row index; rows in order are not in the map. */
export function issuesOf(
  rows: readonly KpiRow[],
  people: ReadonlyMap<string, PersonInBlock> | null,
  language: Language | null,
): ReadonlyMap<number, string> {
  const weights = weightsBySubject(rows);
  const issues = new Map<number, string>();
  for (const row of rows) {
    const issue = problemOf(row, language) ?? sayIssue(row, people, weights.get(row.subject) ?? 0, language);
    if (issue !== null) issues.set(row.row, issue);
  }
  return issues;
}

/** Σ of the readable weights of each person (W4). */
export function weightsBySubject(rows: readonly KpiRow[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { subject, kpi } of rows) weights.set(subject, (weights.get(subject) ?? 0) + kpi.weight);
  return weights;
}

function problemOf({ row, kpi }: KpiRow, language: Language | null): string | null {
  return kpi.outcome.kind === 'error' ? problemSentence(kpi.outcome.problem, row, language) : null;
}

function sayIssue(
  row: KpiRow,
  people: ReadonlyMap<string, PersonInBlock> | null,
  weightSum: number,
  language: Language | null,
): string | null {
  const pick = (issue: (words: EnglishText['words']['issues']) => string) =>
    say(language, (text) => issue(text.words.issues));
  if (people && !people.has(row.subject)) return pick((words) => words.notOnPeople);
  const { outcome } = row.kpi;
  if (outcome.kind === 'unfinished') {
    return pick((words) => (outcome.problem.field === 'baseline' ? words.baselineMissing : words.targetMissing));
  }
  if (Math.abs(weightSum - WEIGHT_ADVICE.sum) > WEIGHT_ADVICE.tolerance) {
    return pick((words) => fill(words.weightsNotFull, { total: round(weightSum) }));
  }
  const changed = notAsAgreed(row, language);
  if (changed !== null) return changed;
  if (outcome.kind === 'missing') return pick((words) => words.missing);
  return unlikely(row, pick) ?? (isPercentSlip(row) ? pick((words) => words.factorHundred) : null);
}

/** After the agreement goals are changed in the panel, with a reason; a cell that was typed over shows here at once. */
function notAsAgreed({ cell }: KpiRow, language: Language | null): string | null {
  const agreed = textsOfAgreedCell(textOf(cell('agreed')));
  if (agreed === null) return null;
  const fields = changedFields(agreed, goalTextsOf(cell));
  if (fields.length === 0) return null;
  const unit = choiceOf(unitLabels, cell('unit'));
  return say(language, ({ words }, one) =>
    fill(words.issues.notAsAgreed, { agreed: agreedWords(fields, agreed, unit, one) }),
  );
}

/** A figure that its unit cannot have: a CTR of 350 %, a negative count. */
function unlikely(
  { cell }: KpiRow,
  pick: (issue: (words: EnglishText['words']['issues']) => string) => string,
): string | null {
  const unit = choiceOf(unitLabels, cell('unit'));
  const bounds = boundsOf(unit, textOf(cell('kpi')));
  const actual = cell('actual');
  if (bounds === null || typeof actual !== 'number' || isWithin(actual, bounds)) return null;
  // S10: 0 is not rated yet.
  if (actual === 0 && unit === 'rating') return null;
  const { lowest, highest } = bounds;
  const shown = (value: number) => shownFigure(value, unit);
  if (lowest !== null && highest !== null) {
    const limits = { value: shown(actual), lowest: shown(lowest), highest: shown(highest) };
    return pick((words) => fill(words.outOfBounds, limits));
  }
  return pick((words) => fill(words.negative, { value: shown(actual) }));
}

/** S16: an actual of 0.95 beside a target of 95, or the other way round. */
function isPercentSlip({ cell }: KpiRow): boolean {
  return choiceOf(unitLabels, cell('unit')) === 'percent' && differByHundred(cell('actual'), cell('target'));
}
