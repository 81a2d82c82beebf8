// KPIs written down as they stand in a sheet, and what becomes of them in one word each.
import type { PointsOutcome } from '../../src/core/points';
import { defaultSettings, type ScoringSettings } from '../../src/core/settings';
import type { Cell, Grid } from '../../src/workbook/cell';
import { readPoints } from '../../src/workbook/kpi-figures';

/** The cells of one KPI: actual, target, rule, baseline, detail. */
export function outcomeOf(row: readonly Cell[], settings: ScoringSettings = defaultSettings): PointsOutcome {
  const [actual = null, target = null, rule = null, baseline = null, detail = null] = row;
  return readPoints({ actual, target, rule, baseline, detail }, settings);
}

/** Points to nine decimals, or `missing`, `not applicable`, `unfinished: TargetMissing`, `error: UnknownRule`. */
export function scored(row: readonly Cell[], settings: ScoringSettings = defaultSettings): number | string {
  const outcome = outcomeOf(row, settings);
  switch (outcome.kind) {
    case 'points':
      return Number(outcome.points.toFixed(9));
    case 'missing':
      return 'missing';
    case 'notApplicable':
      return 'not applicable';
    case 'unfinished':
      return `unfinished: ${outcome.problem.type}`;
    case 'error':
      return `error: ${outcome.problem.type}`;
  }
}

/** One answer per row of actual, target, rule, baseline, detail. */
export function scoredRows(rows: Grid, settings: ScoringSettings = defaultSettings): (number | string)[] {
  return rows.map((row) => scored(row, settings));
}

/** Only the named settings differ from the defaults. */
export function settingsWith(changes: Partial<ScoringSettings>): ScoringSettings {
  return { ...defaultSettings, ...changes };
}
