// Role templates: one row per role × track × KPI, with its weight.
import type { Language } from '../../catalog/label';
import type { TemplateWeights } from '../../catalog/templates';
import { reference } from '../../reference/all';
import { type Column, numberColumn, type RowOf, textColumn } from '../column';
import { peopleColumns, roleColumn, withChoices } from './people';

export const templateColumns = {
  role: roleColumn,
  track: peopleColumns.track,
  kpi: textColumn('kpi', { width: 160 }),
  kpi_name: textColumn('kpi_name', { width: 210, origin: 'copied' }),
  weight: numberColumn('weight', { width: 80, limits: { lowest: 0, highest: 100 } }),
} as const satisfies Record<string, Column>;

/** With the roles that HR named here. */
export function templateColumnsOf(own: readonly string[]): Readonly<typeof templateColumns> {
  return { ...templateColumns, role: withChoices(roleColumn, own) };
}

export type TemplateRow = RowOf<typeof templateColumns>;

/** The templates as they ship. */
export function shippedTemplates(language: Language): TemplateRow[] {
  return Object.entries(reference().templates).flatMap(([role, tracks]) =>
    Object.entries<TemplateWeights>(tracks).flatMap(([track, weights]) =>
      Object.entries(weights).map(([kpi, weight]) => ({
        role,
        track,
        kpi,
        kpi_name: reference().kpis[kpi]?.name[language] ?? null,
        weight: weight ?? null,
      })),
    ),
  );
}
