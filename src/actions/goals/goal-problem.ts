// What a goal still lacks before it can be scored (S11, S14, W4).
import type { Problem } from '../../core/problem';
import { defaultSettings, type ScoringSettings } from '../../core/settings';
import { problemSentence } from '../../text/problem-sentence';
import { isNotApplicable, type KpiCells, readWeightedKpi } from '../../workbook/kpi-figures';
import { readSettings } from '../../workbook/setting-values';
import type { Context } from '../context';

export function scoringOf({ workbook }: Pick<Context, 'workbook'>): ScoringSettings {
  const settings = readSettings([...workbook.settings.values()].map(({ key, value }) => [key, value]));
  return 'field' in settings ? defaultSettings : settings.scoring;
}

/** Whatever the actual says, unless the KPI is stopped (S10); what weighs nothing may stay unfinished (W12). */
export function goalProblem(cells: KpiCells, scoring: ScoringSettings): Problem | null {
  const actual = isNotApplicable(cells.actual) ? cells.actual : null;
  const { weight, outcome } = readWeightedKpi({ ...cells, actual }, scoring);
  if (outcome.kind === 'error') return outcome.problem;
  return outcome.kind === 'unfinished' && weight > 0 ? outcome.problem : null;
}

export function goalProblemSentence(problem: Problem, { language }: Pick<Context, 'language'>): string {
  return problemSentence(problem, { source: null, row: null, column: null }, language);
}
