// PERFEXPLAIN: how a score came about, line by line, in words; the parts add up to the score shown (W9).
import { languageLabels } from '../catalog/choices';
import type { Language } from '../catalog/label';
import { shown } from '../core/score';
import { textIn } from '../text/text';
import { type Cell, choiceOf, textOf } from '../workbook/cell';
import { isEmptyKpi, readRule, readWeightedKpi } from '../workbook/kpi-figures';
import { type Argument, lineUp, settingsOf, toGrid } from './arguments';
import { type ExplainedScore, explainScore, type KpiToExplain } from './explain-score';
import { fail } from './formula-error';
import type { KpiArguments } from './perfscore';

/**
 * A table with headers: KPI, what was compared, how it is scored, points, points after cap and floor, share of the weight, contribution;
 * the last row is the total. Throws the first figure that cannot be read (S14).
 */
export function perfexplain(
  kpiNames: Argument,
  kpi: KpiArguments,
  settingsArgument: Argument,
  languageArgument: Argument,
): Cell[][] {
  const settings = settingsOf(settingsArgument);
  if ('field' in settings) return fail(settings, null, null);
  const language = choiceOf(languageLabels, toGrid(languageArgument)[0]?.[0]) ?? settings.language;
  const columns = lineUp({ kpi: kpiNames, ...kpi });
  if ('field' in columns) return fail(columns, null, language);
  const kpis: KpiToExplain[] = [];
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
    const weighted = readWeightedKpi(cells, settings.scoring);
    const place = columns.single ? null : row;
    if (weighted.outcome.kind === 'error') return fail(weighted.outcome.problem, place, language);
    const rule = readRule(cells.rule);
    if (typeof rule !== 'string') return fail(rule, place, language);
    const figures = {
      actual: textOf(cells.actual),
      target: textOf(cells.target),
      baseline: textOf(cells.baseline),
    };
    kpis.push({ name: textOf(columns.cell('kpi', row)), figures, rule, weighted });
  }
  const explained = explainScore(kpis, settings.scoring, language);
  if ('field' in explained) return fail(explained, null, language);
  return tableOf(explained, language);
}

function tableOf({ score, kpis }: ExplainedScore, language: Language | null): Cell[][] {
  const { headers, total } = textIn(language ?? 'en').words.explain;
  const isAnyCounted = kpis.some(({ share }) => share !== null);
  return [
    [
      headers.kpi,
      headers.compared,
      headers.rule,
      headers.rawPoints,
      headers.points,
      headers.share,
      headers.contribution,
    ],
    ...kpis.map(({ name, compared, rule, rawPoints, points, share, contribution }): Cell[] => [
      name,
      compared,
      rule,
      rawPoints,
      points,
      share,
      contribution,
    ]),
    [total, null, null, null, null, isAnyCounted ? 1 : null, shown(score.rawScore)],
  ];
}
