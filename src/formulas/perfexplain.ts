// PERFEXPLAIN: how a score came about, line by line, in words; the parts add up to the score shown (W9).
import { languageLabels } from '../catalog/choices';
import type { Language } from '../catalog/label';
import { contributionsOf } from '../core/contributions';
import { round } from '../core/number';
import type { RuleName } from '../core/points';
import { isCounted, scoreOf, type WeightedKpi } from '../core/score';
import type { ScoringSettings } from '../core/settings';
import { fill } from '../text/fill';
import { textIn } from '../text/text';
import { type Cell, choiceOf, textOf } from '../workbook/cell';
import { isEmptyKpi, readRule, readWeightedKpi } from '../workbook/kpi-figures';
import { type Argument, lineUp, settingsOf, toGrid } from './arguments';
import { fail } from './formula-error';
import type { KpiArguments } from './perfscore';

interface ExplainedKpi {
  readonly name: string;
  readonly actual: Cell;
  readonly target: Cell;
  readonly baseline: Cell;
  readonly rule: RuleName;
  readonly weighted: WeightedKpi;
}

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
  const kpis: ExplainedKpi[] = [];
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
    kpis.push({ ...cells, name: textOf(columns.cell('kpi', row)), rule, weighted });
  }
  return explanation(kpis, settings.scoring, language);
}

function explanation(kpis: readonly ExplainedKpi[], settings: ScoringSettings, language: Language | null): Cell[][] {
  const score = scoreOf(
    kpis.map(({ weighted }) => weighted),
    settings,
  );
  if ('field' in score) return fail(score, null, language);
  const words = textIn(language ?? 'en').words.explain;
  const counted = kpis.filter(({ weighted }) => weighted.weight > 0 && isCounted(weighted, settings));
  const weights = counted.reduce((sum, { weighted }) => sum + weighted.weight, 0);
  const parts = counted.map(({ weighted }) => (weighted.weight * pointsIn(weighted)) / weights);
  const contributions = score.rawScore === null ? counted.map(() => null) : contributionsOf(parts, score.rawScore);
  const { headers } = words;
  const lines = kpis.map((kpi): Cell[] => {
    const at = counted.indexOf(kpi);
    const { outcome, weight } = kpi.weighted;
    const points = outcome.kind === 'points' ? [outcome.rawPoints, outcome.points] : [null, null];
    const share = at === -1 ? null : weight / weights;
    return [
      kpi.name,
      compared(kpi, settings, words),
      words.rules[kpi.rule],
      ...points,
      share,
      contributions[at] ?? null,
    ];
  });
  const total = score.rawScore === null ? null : round(score.rawScore);
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
    ...lines,
    [words.total, null, null, null, null, counted.length > 0 ? 1 : null, total],
  ];
}

function pointsIn({ outcome }: WeightedKpi): number {
  return outcome.kind === 'points' ? outcome.points : 0;
}

function compared(
  { actual, target, baseline, rule, weighted }: ExplainedKpi,
  settings: ScoringSettings,
  words: ReturnType<typeof textIn>['words']['explain'],
): string {
  switch (weighted.outcome.kind) {
    case 'missing':
      return settings.missing === 'zero' ? words.missingZero : words.missing;
    case 'notApplicable':
      return words.notApplicable;
    case 'unfinished':
      return words.unfinished;
    default: {
      const figures = { actual: textOf(actual), target: textOf(target), baseline: textOf(baseline) };
      const withBaseline = rule === 'progress' ? words.withBaseline : words.withTarget;
      const sentence = fill(textOf(target) === '' ? words.alone : withBaseline, figures);
      return weighted.weight === 0 ? `${sentence} (${words.observed})` : sentence;
    }
  }
}
