// The rows of a sheet of KPIs: whose they are, what they weigh and what they scored.
import type { WeightedKpi } from '../core/score';
import type { ScoringSettings } from '../core/settings';
import { type Cell, textOf } from './cell';
import { cellAt, type KeyedRange } from './keyed-range';
import { isEmptyKpi, readWeightedKpi } from './kpi-figures';

/** The keys by which a keyed range is known to hold KPI rows. */
export const kpiBlockKeys = ['kpi', 'actual', 'target', 'weight'] as const;

export interface KpiRow {
  /** Index in the keyed range. */
  readonly row: number;
  /** A person, or a team on the sheet of team KPIs. */
  readonly subject: string;
  readonly kpi: WeightedKpi;
  readonly cell: (key: string) => Cell;
}

/** All rows that name a person or team or hold a figure; a row without a subject counts for nobody. */
export function readKpiRows(block: KeyedRange, settings: ScoringSettings): KpiRow[] {
  const subjectKey = block.columns.has('person_id') ? 'person_id' : 'team';
  const rows: KpiRow[] = [];
  for (const row of block.dataRows) {
    const cell = (key: string) => cellAt(block, row, key);
    const subject = textOf(cell(subjectKey));
    const cells = {
      actual: cell('actual'),
      target: cell('target'),
      weight: cell('weight'),
      rule: cell('rule'),
      baseline: cell('baseline'),
      detail: cell('detail'),
    };
    const isTeamRow = subjectKey === 'team';
    if (subject === '' && (isEmptyKpi(cells) || (isTeamRow && textOf(cell('kpi')) === ''))) continue;
    rows.push({ row, subject, kpi: readWeightedKpi(cells, settings), cell });
  }
  return rows;
}
