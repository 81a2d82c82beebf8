// PERFSCORE: one weighted score, rounded.
import { scoreOf, shown } from '../core/score';
import { isEmptyKpi, readWeightedKpi } from '../workbook/kpi-figures';
import { type Argument, lineUp, settingsOf } from './arguments';
import { fail } from './formula-error';

export interface KpiArguments {
  readonly actual: Argument;
  readonly target: Argument;
  readonly weight: Argument;
  readonly rule: Argument;
  readonly baseline: Argument;
  readonly detail: Argument;
}

/** Blank when nothing can be scored (W3); throws the first problem, naming row, field, what was found and what is allowed (S14). */
export function perfscore(kpi: KpiArguments, settingsArgument: Argument): number | null {
  const settings = settingsOf(settingsArgument);
  if ('field' in settings) return fail(settings, null, null);
  const { scoring, language } = settings;
  const columns = lineUp(kpi);
  if ('field' in columns) return fail(columns, null, language);
  const kpis = [];
  for (const row of columns.dataRows) {
    const cells = {
      actual: columns.cell('actual', row),
      target: columns.cell('target', row),
      weight: columns.cell('weight', row),
      rule: columns.cell('rule', row),
      baseline: columns.cell('baseline', row),
      detail: columns.cell('detail', row),
    };
    if (isEmptyKpi(cells)) continue;
    const weighted = readWeightedKpi(cells, scoring);
    if (weighted.outcome.kind === 'error') return fail(weighted.outcome.problem, columns.single ? null : row, language);
    kpis.push(weighted);
  }
  const score = scoreOf(kpis, scoring);
  return 'field' in score ? fail(score, null, language) : shown(score.rawScore);
}
