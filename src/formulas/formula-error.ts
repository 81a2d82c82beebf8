// How a cell function says that a figure cannot be read: as a thrown error, or as a short mark in the row concerned (S14).
import type { Language } from '../catalog/label';
import type { Problem } from '../core/problem';
import { problemSentence as sentenceOf } from '../text/problem-sentence';

/** The sentence that names row, field, what was found and what is allowed; rows count from 1 as in the range given. */
export function problemSentence(
  problem: Problem,
  row: number | null,
  language: Language | null,
  kpi: string | null = null,
): string {
  // With several KPI sheets a row number alone does not say which sheet: the name of the KPI does.
  const source = kpi === null || kpi === '' ? null : ({ kind: 'sheet', name: kpi } as const);
  const place = { source, row: row === null ? null : row + 1, column: problem.field };
  return sentenceOf(problem, place, language);
}

/** What stands in a row instead of its figure. */
export function marker(
  problem: Problem,
  row: number | null,
  language: Language | null,
  kpi: string | null = null,
): string {
  return `⚠ ${problemSentence(problem, row, language, kpi)}`;
}

/** Makes the cell show an error whose text a person can act on. */
export function fail(problem: Problem, row: number | null, language: Language | null): never {
  throw new Error(problemSentence(problem, row, language));
}
