// Team KPIs: one row per team × KPI; a blank team is the whole department.
import type { Language } from '../../catalog/label';
import { teamCategoryLabels, teamKpiLabels } from '../../catalog/team-kpis';
import { reference } from '../../reference/all';
import { type Column, choiceColumn, type RowOf, textColumn } from '../column';
import type { LibraryKpi } from './kpi-library';
import { roleSheetColumns } from './role-sheet';

const { person_id: _person, name: _name, agreed: _agreed, ...shared } = roleSheetColumns;

/** The same columns as a role sheet, with the team as the one that is scored. */
export const teamKpiColumns = {
  team: textColumn('team', { width: 110 }),
  category: choiceColumn('category', teamCategoryLabels, { width: 170, origin: 'copied' }),
  ...shared,
} as const satisfies Record<string, Column>;

export type TeamKpiEntry = RowOf<typeof teamKpiColumns>;

/** The team KPIs as they ship, as rows of the KPI library. */
export function shippedTeamLibrary(language: Language): LibraryKpi[] {
  return Object.entries(reference().teamKpis).map(([key, kpi]) => ({
    kpi: key,
    kpi_name: teamKpiLabels[key as keyof typeof teamKpiLabels][language],
    category: kpi.category,
    definition: kpi.definition[language],
    source: kpi.source[language],
    unit: kpi.unit,
    kind: kpi.kind,
    measure: 'quantitative',
    rule: kpi.rule,
    detail: kpi.detail === '' ? null : kpi.detail,
    baseline: null,
    target: kpi.target,
    roll_up: kpi.rollUp,
    serves: null,
    caution: kpi.caution?.[language] ?? null,
  }));
}

/** Weights that the department starts with; those of 0 are observed only and wait in the library. */
export function shippedTeamWeights(): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(reference().teamKpis).flatMap(([key, { weight }]) => (weight > 0 ? [[key, weight]] : [])),
  );
}
