// History: one row per period × person × KPI, values only; the tidy table that other tools read.
import { type Column, numberColumn, textColumn } from '../column';

export const historyColumns = {
  period: textColumn('period', { width: 100 }),
  person_id: textColumn('person_id', { width: 100 }),
  name: textColumn('name', { width: 110 }),
  team: textColumn('team', { width: 110 }),
  role: textColumn('role', { width: 150 }),
  kpi: textColumn('kpi', { width: 150 }),
  kpi_name: textColumn('kpi_name', { width: 190 }),
  weight: numberColumn('weight', { width: 80 }),
  target: numberColumn('target', { width: 90 }),
  actual: numberColumn('actual', { width: 90 }),
  points: numberColumn('points', { width: 90, format: '0.00' }),
  score: numberColumn('score', { width: 90, format: '0.00' }),
  total: numberColumn('total', { width: 90, format: '0.00' }),
  grade: textColumn('grade', { width: 90 }),
} as const satisfies Record<string, Column>;
