// Records: one row per event and field, append-only; goals, reviews, check-ins, changes, acknowledgements.
import { recordFieldLabels, recordKindLabels } from '../../catalog/record-kinds';
import { type Column, choiceColumn, type RowOf, textColumn } from '../column';

export const recordColumns = {
  record_id: textColumn('record_id', { width: 70 }),
  at: textColumn('at', { width: 190 }),
  by: textColumn('by', { width: 190 }),
  period: textColumn('period', { width: 90 }),
  person_id: textColumn('person_id', { width: 100 }),
  record_kind: choiceColumn('record_kind', recordKindLabels, { width: 170, strict: false }),
  kpi: textColumn('kpi', { width: 150 }),
  field: choiceColumn('field', recordFieldLabels, { width: 120, strict: false }),
  old_value: textColumn('old_value', { width: 150 }),
  new_value: textColumn('new_value', { width: 260 }),
  reason: textColumn('reason', { width: 260 }),
  request_id: textColumn('request_id', { width: 150 }),
  chain: textColumn('chain', { width: 200 }),
} as const satisfies Record<string, Column>;

export type RecordRow = RowOf<typeof recordColumns>;
