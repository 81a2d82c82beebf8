// The KPI rows of one person as they stand on the role sheets.
import { type GoalTexts, goalTextsOf } from '../../workbook/agreed-goal';
import { type Cell, textOf } from '../../workbook/cell';
import { isNotApplicable, type KpiCells } from '../../workbook/kpi-figures';
import { cellIn, layoutOf } from '../../workbook/layout';
import { canonicalText } from '../../workbook/plan-changes';
import { roleSheetsOf } from '../../workbook/role-sheets';
import { type KpiEntry, roleSheetColumns } from '../../workbook/sheets/role-sheet';
import { readTable } from '../../workbook/table-rows';
import type { Context } from '../context';
import { submits } from '../submits';

export interface GoalRow {
  readonly kpi: string;
  /** What cannot be read is null here and stands in `cells` and `texts` as it was typed. */
  readonly entry: KpiEntry;
  readonly cells: KpiCells;
  readonly texts: GoalTexts;
  readonly actualText: string;
  /** The KPI stands on the sheets a second time. */
  readonly isTwice: boolean;
}

/** Of two rows of one KPI the first counts, as it does when cells are changed. */
export function goalRows({ cells: { sheets } }: Pick<Context, 'cells'>, personId: string): GoalRow[] {
  const rows = new Map<string, GoalRow>();
  for (const { sheet } of roleSheetsOf(sheets)) {
    const layout = layoutOf(sheet, Object.values(roleSheetColumns), null);
    if (layout === null) continue;
    for (const { row, values } of readTable(sheet, layout, roleSheetColumns).rows) {
      const { person_id, kpi } = values;
      if (person_id !== personId || kpi === null) continue;
      const first = rows.get(kpi);
      if (first) {
        rows.set(kpi, { ...first, isTwice: true });
        continue;
      }
      const cell = (key: keyof KpiCells): Cell => cellIn(sheet, layout, row, key);
      rows.set(kpi, {
        kpi,
        entry: values,
        cells: {
          actual: cell('actual'),
          target: cell('target'),
          weight: cell('weight'),
          rule: cell('rule'),
          baseline: cell('baseline'),
          detail: cell('detail'),
        },
        texts: goalTextsOf(cell),
        actualText: canonicalText(roleSheetColumns.actual, cell('actual')),
        isTwice: false,
      });
    }
  }
  return [...rows.values()];
}

export interface Stop {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  /** What stood there before. */
  readonly old: string;
}

/** The stop that a KPI is under in this period; null where there is none, or where somebody has typed an actual over it. */
export function stopOf(context: Context, personId: string, row: GoalRow): Stop | null {
  if (!isNotApplicable(row.cells.actual)) return null;
  const said = submits(context, personId, ['kpi-stop', 'kpi-resume']).flatMap(({ records }) => records);
  const last = [...said].reverse().find(({ kpi }) => kpi === row.kpi);
  if (last?.kind !== 'kpi-stop') return null;
  const { at, by, reason, old } = last;
  return { at, by, reason, old: isNotApplicable(textOf(old)) ? '' : old };
}
