// OKR: one row per key result. It stands beside the score and never enters it (O4).
import { okrTypeLabels } from '../../catalog/choices';
import { type Column, choiceColumn, computedColumn, numberColumn, type RowOf, textColumn } from '../column';
import { anyNumber } from '../plausible-figure';

export const okrColumns = {
  person_id: textColumn('person_id', { width: 100 }),
  team: textColumn('team', { width: 110 }),
  objective: textColumn('objective', { width: 240, wrap: true }),
  key_result: textColumn('key_result', { width: 300, wrap: true }),
  okr_type: choiceColumn('okr_type', okrTypeLabels, { width: 120, align: 'center' }),
  start: numberColumn('start', { width: 90, plausible: anyNumber }),
  target: numberColumn('target', { width: 90, plausible: anyNumber }),
  current: numberColumn('current', { width: 95, plausible: anyNumber }),
  weight: numberColumn('weight', { width: 80, limits: { lowest: 0, highest: 100 } }),
  confidence: numberColumn('confidence', { width: 105, limits: { lowest: 1, highest: 10 } }),
  progress: computedColumn('progress', { width: 100, format: '0%' }),
  objective_progress: computedColumn('objective_progress', { width: 110, format: '0%' }),
  remark: textColumn('remark', { width: 220 }),
} as const satisfies Record<string, Column>;

export type OkrEntry = RowOf<typeof okrColumns>;
