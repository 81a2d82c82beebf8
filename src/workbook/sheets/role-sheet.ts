// A role sheet: one row per person × KPI, with what was agreed, what happened and what it scores.
import { kindLabels, ruleLabels, unitLabels } from '../../catalog/choices';
import { type Cell, isBlank } from '../cell';
import { type Column, choiceColumn, computedColumn, numberColumn, type RowOf, textColumn } from '../column';
import { formatOfUnit } from '../unit-format';

/** A number, a yes or no, or “not applicable” (S7, S10): what it means depends on the rule of its row. */
const actualColumn: Column<Cell> = {
  ...numberColumn('actual', { width: 120, format: formatOfUnit }),
  read: (cell) => (isBlank(cell) ? { kind: 'blank' } : { kind: 'value', value: cell }),
  write: (value) => value,
};

/** Free text stands right of what the formula needs: a changed remark must not send the whole sheet to be scored again. */
export const roleSheetColumns = {
  person_id: textColumn('person_id', { width: 100 }),
  name: textColumn('name', { width: 110, origin: 'copied' }),
  kpi: textColumn('kpi', { width: 140, hidden: true }),
  kpi_name: textColumn('kpi_name', { width: 190, origin: 'copied' }),
  unit: choiceColumn('unit', unitLabels, { width: 85, align: 'center', origin: 'copied' }),
  kind: choiceColumn('kind', kindLabels, { width: 105, align: 'center', origin: 'copied' }),
  rule: choiceColumn('rule', ruleLabels, { width: 125 }),
  detail: textColumn('detail', { width: 200 }),
  weight: numberColumn('weight', { width: 80, limits: { lowest: 0, highest: 100 } }),
  baseline: numberColumn('baseline', { width: 95, format: formatOfUnit }),
  target: numberColumn('target', { width: 115, format: formatOfUnit }),
  actual: actualColumn,
  points: computedColumn('points', { width: 100, format: '0.00' }),
  issue: computedColumn('issue', { width: 190, align: 'left' }),
  evidence: textColumn('evidence', { width: 320 }),
  remark: textColumn('remark', { width: 200 }),
} as const satisfies Record<string, Column>;

export type KpiEntry = RowOf<typeof roleSheetColumns>;
