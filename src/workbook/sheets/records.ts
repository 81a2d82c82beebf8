// Records: one row per event, append-only; reviews, check-ins, goals, changes, acknowledgements, appeals.
import { type Column, textColumn } from '../column';

export const recordColumns = {
  at: textColumn('at', { width: 160 }),
  by: textColumn('by', { width: 190 }),
  person_id: textColumn('person_id', { width: 100 }),
  record_kind: textColumn('record_kind', { width: 130 }),
  kpi: textColumn('kpi', { width: 150 }),
  field: textColumn('field', { width: 110 }),
  old_value: textColumn('old_value', { width: 150 }),
  new_value: textColumn('new_value', { width: 150 }),
  reason: textColumn('reason', { width: 260 }),
  request_id: textColumn('request_id', { width: 150 }),
  chain: textColumn('chain', { width: 200 }),
} as const satisfies Record<string, Column>;
