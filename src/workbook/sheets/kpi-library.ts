// KPI library: one row per KPI, as shipped and as HR adds to it.
import { kindLabels, measureLabels, rollUpLabels, ruleLabels, unitLabels } from '../../catalog/choices';
import type { Kpi } from '../../catalog/kpis';
import type { Label, Language } from '../../catalog/label';
import { teamCategoryLabels, teamKpiLabels } from '../../catalog/team-kpis';
import { reference } from '../../reference/all';
import { textOf } from '../cell';
import { type Column, choiceColumn, numberColumn, type RowOf, textColumn } from '../column';
import { plausibleFigure } from '../plausible-figure';
import { formatOfUnit } from '../unit-format';

/** Text that ships in both languages: it follows a change of language as long as nobody has edited it. */
function shippedTextColumn(
  key: 'kpi_name' | 'definition' | 'source' | 'caution',
  look: { readonly width: number; readonly wrap?: boolean },
  pick: (texts: ShippedTexts) => Label | null,
): Column<string> {
  return {
    ...textColumn(key, look),
    translated(cell, language, row) {
      const texts = shippedTexts(textOf(row('kpi')));
      const label = texts && pick(texts);
      return label && Object.values(label).some((text) => text === cell) ? label[language] : cell;
    },
  };
}

type ShippedTexts = Pick<Kpi, 'name' | 'definition' | 'source' | 'caution'>;

/** The texts that ship with a personal or a team KPI; null for one of HR's own. */
export function shippedTexts(key: string): ShippedTexts | null {
  const { kpis, teamKpis } = reference();
  const personal = Object.entries(kpis).find(([shipped]) => shipped === key)?.[1];
  if (personal) return personal;
  const team = Object.entries(teamKpis).find(([shipped]) => shipped === key)?.[1];
  const name = Object.entries(teamKpiLabels).find(([shipped]) => shipped === key)?.[1];
  return team && name ? { ...team, name } : null;
}

export const kpiLibraryColumns = {
  kpi: textColumn('kpi', { width: 200 }),
  kpi_name: shippedTextColumn('kpi_name', { width: 230 }, ({ name }) => name),
  category: choiceColumn('category', teamCategoryLabels, { width: 130 }),
  definition: shippedTextColumn('definition', { width: 260, wrap: true }, ({ definition }) => definition),
  source: shippedTextColumn('source', { width: 170, wrap: true }, ({ source }) => source),
  unit: choiceColumn('unit', unitLabels, { width: 100, align: 'center' }),
  kind: choiceColumn('kind', kindLabels, { width: 110, align: 'center' }),
  measure: choiceColumn('measure', measureLabels, { width: 130, align: 'center' }),
  rule: choiceColumn('rule', ruleLabels, { width: 125 }),
  detail: textColumn('detail', { width: 160 }),
  baseline: numberColumn('baseline', { width: 90, format: formatOfUnit, plausible: plausibleFigure }),
  target: numberColumn('target', { width: 90, format: formatOfUnit, plausible: plausibleFigure }),
  roll_up: choiceColumn('roll_up', rollUpLabels, { width: 110, align: 'center' }),
  serves: choiceColumn('serves', teamKpiLabels, { width: 190, strict: false }),
  caution: shippedTextColumn('caution', { width: 260, wrap: true }, ({ caution }) => caution),
} as const satisfies Record<string, Column>;

export type LibraryKpi = RowOf<typeof kpiLibraryColumns>;

/** The library as it ships, in the workbook's language. */
export function shippedLibrary(language: Language): LibraryKpi[] {
  return Object.entries(reference().kpis).map(([key, kpi]) => ({
    kpi: key,
    kpi_name: kpi.name[language],
    category: null,
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

/** Rows of a library with the shipped texts in the language asked for; what HR wrote stays. */
export function libraryIn(language: Language, rows: readonly LibraryKpi[]): LibraryKpi[] {
  return rows.map((row) => {
    const text = (key: 'kpi_name' | 'definition' | 'source' | 'caution') => {
      const translated = kpiLibraryColumns[key].translated(row[key], language, () => row.kpi);
      return translated === null ? null : String(translated);
    };
    return {
      ...row,
      kpi_name: text('kpi_name'),
      definition: text('definition'),
      source: text('source'),
      caution: text('caution'),
    };
  });
}
