// Scorecard: an adjustment beyond the limit counts only as far as the limit goes (W5), which nobody sees in the cell.
import type { Cell } from '../cell';
import { readEverySetting } from '../setting-values';
import type { CheckBook } from './book';
import type { Finding } from './finding';
import { findingIn } from './finding-in';

export function checkScorecard({ scorecard, settings: { rows } }: CheckBook): Finding[] {
  const cells = new Map<string, Cell>();
  for (const { values, cell } of rows) {
    const key = values.key ?? '';
    if (!cells.has(key)) cells.set(key, cell('value'));
  }
  const { adjustmentLimit: limit } = readEverySetting(cells).settings.scoring;
  return scorecard.rows.flatMap((row) => {
    const { adjustment, person_id: personId, name } = row.values;
    if (adjustment === null || Math.abs(adjustment) <= limit) return [];
    const facts = { value: adjustment, counted: adjustment > 0 ? limit : -limit, lowest: -limit, highest: limit };
    const whose = { personId, who: name ?? personId ?? '', kpi: '' };
    return [findingIn(scorecard, row, 'adjustmentBeyond', 'adjustment', facts, whose)];
  });
}
