// What each KPI row still lacks, in a few words for the column "To do", and which cells that is about.

import { unitLabels } from '../catalog/choices';
import { boundsOf, isWithin } from '../catalog/figure-bounds';
import type { Language } from '../catalog/label';
import { round } from '../core/number';
import { differByHundred } from '../core/percent-slip';
import { isFullWeight } from '../core/weight-advice';
import { fill } from '../text/fill';
import { type EnglishText, say } from '../text/text';
import { changedFields, goalTextsOf, textsOfAgreedCell } from '../workbook/agreed-goal';
import { agreedWords } from '../workbook/agreed-words';
import { choiceOf, textOf } from '../workbook/cell';
import type { KpiRow } from '../workbook/kpi-rows';
import type { PersonInBlock } from '../workbook/people-block';
import { type MarkedColumn, markedColumns } from '../workbook/row-marks';
import { shownFigure } from '../workbook/shown-figure';
import { problemSentence } from './formula-error';

/** Something to be said of a row, and the cells that it is about. */
export interface RowIssue {
  readonly text: string;
  readonly cells: readonly MarkedColumn[];
}

/** What is to be said per row, by row index, the most urgent first; rows in order are not in the map. */
export function issuesOf(
  rows: readonly KpiRow[],
  people: ReadonlyMap<string, PersonInBlock> | null,
  language: Language | null,
): ReadonlyMap<number, readonly RowIssue[]> {
  const weights = weightsBySubject(rows);
  const issues = new Map<number, readonly RowIssue[]>();
  for (const row of rows) {
    const isUnknown = people !== null && !people.has(row.subject);
    const beyond = figureColumns.flatMap((column) => unlikely(row, column, language));
    const own = [
      ...unreadable(row, language),
      ...(isUnknown ? [issue(language, ['person_id'], ({ notOnPeople }) => notOnPeople)] : []),
      ...unfinished(row, language),
      ...notFull(weights.get(row.subject) ?? 0, language),
      ...notAsAgreed(row, language),
      ...missing(row, language),
      // Of a share beyond 100 % that alone is said.
      ...(beyond.length > 0 ? beyond : percentSlip(row, language)),
    ];
    if (own.length > 0) issues.set(row.row, own);
  }
  return issues;
}

/** Σ of the readable weights of each person (W4). */
function weightsBySubject(rows: readonly KpiRow[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { subject, kpi } of rows) weights.set(subject, (weights.get(subject) ?? 0) + kpi.weight);
  return weights;
}

function issue(
  language: Language | null,
  cells: RowIssue['cells'],
  words: (issues: EnglishText['words']['issues']) => string,
): RowIssue {
  return { text: say(language, (text) => words(text.words.issues)), cells };
}

function unreadable({ row, kpi: { outcome } }: KpiRow, language: Language | null): RowIssue[] {
  if (outcome.kind !== 'error') return [];
  const cells = markedColumns.filter((column) => column === outcome.problem.field);
  return [{ text: problemSentence(outcome.problem, row, language), cells }];
}

/** S11. */
function unfinished({ kpi: { outcome } }: KpiRow, language: Language | null): RowIssue[] {
  if (outcome.kind !== 'unfinished') return [];
  return outcome.problem.field === 'baseline'
    ? [issue(language, ['baseline'], ({ baselineMissing }) => baselineMissing)]
    : [issue(language, ['target'], ({ targetMissing }) => targetMissing)];
}

function notFull(total: number, language: Language | null): RowIssue[] {
  if (isFullWeight(total)) return [];
  return [issue(language, ['weight'], ({ weightsNotFull }) => fill(weightsNotFull, { total: round(total) }))];
}

/** After the agreement goals are changed in the panel, with a reason; a cell that was typed over shows here at once. */
function notAsAgreed({ cell }: KpiRow, language: Language | null): RowIssue[] {
  const agreed = textsOfAgreedCell(textOf(cell('agreed')));
  const fields = agreed === null ? [] : changedFields(agreed, goalTextsOf(cell));
  if (agreed === null || fields.length === 0) return [];
  const unit = choiceOf(unitLabels, cell('unit'));
  const text = say(language, ({ words }, one) =>
    fill(words.issues.notAsAgreed, { agreed: agreedWords(fields, agreed, unit, one) }),
  );
  return [{ text, cells: fields }];
}

/** S10. */
function missing({ kpi: { outcome } }: KpiRow, language: Language | null): RowIssue[] {
  return outcome.kind === 'missing' ? [issue(language, ['actual'], (words) => words.missing)] : [];
}

const figureColumns = ['actual', 'target', 'baseline'] as const;

/** A figure that its unit cannot have: a CTR of 350 %, a negative count. */
function unlikely({ cell }: KpiRow, column: (typeof figureColumns)[number], language: Language | null): RowIssue[] {
  const unit = choiceOf(unitLabels, cell('unit'));
  const bounds = boundsOf(unit, textOf(cell('kpi')));
  const value = cell(column);
  if (bounds === null || typeof value !== 'number' || isWithin(value, bounds)) return [];
  // S10: 0 is not rated yet.
  if (value === 0 && unit === 'rating' && column === 'actual') return [];
  const { lowest, highest } = bounds;
  const shown = (limit: number | null) => (limit === null ? '' : shownFigure(limit, unit));
  const said = { value: shown(value), lowest: shown(lowest), highest: shown(highest) };
  const text = say(language, ({ columns, words }) =>
    fill(highest === null ? words.issues.negative : words.issues.outOfBounds, { ...said, column: columns[column] }),
  );
  return [{ text, cells: [column] }];
}

/** S16: an actual of 0.95 beside a target of 95, or the other way round. */
function percentSlip({ cell }: KpiRow, language: Language | null): RowIssue[] {
  const isSlip = choiceOf(unitLabels, cell('unit')) === 'percent' && differByHundred(cell('actual'), cell('target'));
  return isSlip ? [issue(language, ['actual', 'target'], ({ factorHundred }) => factorHundred)] : [];
}
