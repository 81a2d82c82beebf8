// A role sheet: one row per person × KPI, with what was agreed, what happened and what it scores.
import { kindLabels, notApplicableLabel, ruleLabels, unitLabels, yesNoLabels } from '../../catalog/choices';
import type { Language } from '../../catalog/label';
import { reference } from '../../reference/all';
import { type Cell, choiceOf, isBlank } from '../cell';
import {
  type Column,
  choiceColumn,
  computedColumn,
  numberColumn,
  type RowOf,
  textColumn,
  type Validation,
} from '../column';
import { plausibleFigure } from '../plausible-figure';
import { formatOfUnit } from '../unit-format';

/** A number, a yes or no, or “not applicable” (S7, S10): what it means depends on the rule of its row. */
const actualColumn: Column<Cell> = {
  ...figureColumn('actual', 120),
  validation(language, row) {
    if (choiceOf(ruleLabels, row('rule')) === 'yes-no') return yesOrNo(language);
    return figureColumn('actual', 120).validation(language, row);
  },
  read: (cell) => (isBlank(cell) ? { kind: 'blank' } : { kind: 'value', value: cell }),
  write: (value) => value,
};

/** Figures that the unit cannot have are marked, not refused: what is copied in must not be lost. */
function figureColumn(key: 'baseline' | 'target' | 'actual', width: number): Column<number> {
  return numberColumn(key, { width, format: formatOfUnit, plausible: plausibleFigure });
}

/** S7, S10. */
function yesOrNo(language: Language): Validation {
  const choices = [...Object.values(yesNoLabels), notApplicableLabel].map((label) => label[language]);
  return { type: 'list', choices, strict: false, help: reference().columnHelp[language].actual };
}

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
  baseline: figureColumn('baseline', 95),
  target: figureColumn('target', 115),
  actual: actualColumn,
  agreed: textColumn('agreed', { width: 120, hidden: true, origin: 'copied' }),
  points: computedColumn('points', { width: 100, format: '0.00' }),
  issue: computedColumn('issue', { width: 190, align: 'left' }),
  marks: computedColumn('marks', { width: 120, align: 'left', hidden: true }),
  evidence: textColumn('evidence', { width: 320 }),
  remark: textColumn('remark', { width: 200 }),
} as const satisfies Record<string, Column>;

export type KpiEntry = RowOf<typeof roleSheetColumns>;
