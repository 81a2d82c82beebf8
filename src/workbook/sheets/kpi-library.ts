// KPI library: one row per KPI, as shipped and as HR adds to it.
import { kindLabels, measureLabels, rollUpLabels, ruleLabels, unitLabels } from '../../catalog/choices';
import { type Kpi, kpis } from '../../catalog/kpis';
import type { Language } from '../../catalog/label';
import { teamKpiLabels } from '../../catalog/team-kpis';
import { type Column, choiceColumn, numberColumn, type RowOf, textColumn } from '../column';
import { formatOfUnit } from '../unit-format';

export const kpiLibraryColumns = {
  kpi: textColumn('kpi', { width: 150 }),
  kpi_name: textColumn('kpi_name', { width: 190 }),
  definition: textColumn('definition', { width: 260, wrap: true }),
  source: textColumn('source', { width: 150, wrap: true }),
  unit: choiceColumn('unit', unitLabels, { width: 70, align: 'center' }),
  kind: choiceColumn('kind', kindLabels, { width: 80, align: 'center' }),
  measure: choiceColumn('measure', measureLabels, { width: 90, align: 'center' }),
  rule: choiceColumn('rule', ruleLabels, { width: 100 }),
  detail: textColumn('detail', { width: 160 }),
  baseline: numberColumn('baseline', { width: 90, format: formatOfUnit }),
  target: numberColumn('target', { width: 90, format: formatOfUnit }),
  roll_up: choiceColumn('roll_up', rollUpLabels, { width: 80, align: 'center' }),
  serves: choiceColumn('serves', teamKpiLabels, { width: 190, strict: false }),
  caution: textColumn('caution', { width: 260, wrap: true }),
} as const satisfies Record<string, Column>;

export type LibraryKpi = RowOf<typeof kpiLibraryColumns>;

/** The library as it ships, in the workbook's language. */
export function shippedLibrary(language: Language): LibraryKpi[] {
  return Object.entries<Kpi>(kpis).map(([key, kpi]) => ({
    kpi: key,
    kpi_name: kpi.name[language],
    definition: kpi.definition[language],
    source: kpi.source[language],
    unit: kpi.unit,
    kind: kpi.kind,
    measure: kpi.measure,
    rule: kpi.rule,
    detail: kpi.detail === '' ? null : kpi.detail,
    baseline: null,
    target: kpi.target,
    roll_up: kpi.rollUp,
    serves: kpi.serves,
    caution: kpi.caution?.[language] ?? null,
  }));
}
