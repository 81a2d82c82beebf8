// How a one-person sheet is laid out: its columns, the row of keys that says whose it is, and the key of every row that is filled in.
import type { Context } from '../context';
import { goalRows } from '../goals/goal-rows';
import { reviewStatus } from '../review/review-status';

/** From 1. */
export const privateColumns = {
  key: 1,
  name: 2,
  definition: 3,
  weight: 4,
  target: 5,
  actual: 6,
  ownActual: 7,
  ownEvidence: 8,
  ownComment: 9,
} as const;

export const PRIVATE_COLUMNS = 9;
export const FIRST_ENTRY_COLUMN = privateColumns.ownActual;

/** Stands in the first column of headings, so that nothing there is taken for an entry. */
export const HEADING_KEY = 'heading';

export const KPI_PREFIX = 'kpi ';

/** Rows with one entry cell each. */
export const privateTextRows = ['strengths', 'gaps', 'development', 'next_goals'] as const;

export const privateAnswerRows = ['goals_answer', 'goals_wish', 'result_answer', 'result_comment'] as const;

export type PrivateRow = (typeof privateTextRows)[number] | (typeof privateAnswerRows)[number];

export const PRIVATE_MARK = 'perfscore_private_sheet';

export interface PrivateKeys {
  readonly personId: string;
  readonly period: string;
  /** Which goals and which review the sheet shows: an answer to others would be no answer to these. */
  readonly goals: string;
  readonly review: string;
}

/** With letters in front, so that no spreadsheet takes them for numbers. */
export function privateKeys(context: Context, personId: string): PrivateKeys {
  const { period, deps } = context;
  const goals = goalRows(context, personId).map(({ kpi, texts }) => [kpi, texts]);
  const { managerReview } = reviewStatus(context, personId);
  return {
    personId,
    period,
    goals: `goals ${deps.digest(JSON.stringify(goals)).slice(0, 12)}`,
    review: `review ${managerReview?.requestId ?? 'none'}`,
  };
}

/** The cells of the first row; the digest shows that one of them was edited. */
export function keyRowOf(keys: PrivateKeys, digest: (text: string) => string): string[] {
  const { personId, period, goals, review } = keys;
  const check = digest(JSON.stringify([PRIVATE_MARK, personId, period, goals, review])).slice(0, 12);
  return [PRIVATE_MARK, personId, period, goals, review, `check ${check}`, 'own_actual', 'own_evidence', 'own_comment'];
}
