// How a score came about, one line per KPI; the contributions add up to the score shown (W9).
import type { Language } from '../catalog/label';
import { contributionsOf } from '../core/contributions';
import type { RuleName } from '../core/points';
import type { Problem } from '../core/problem';
import { isCounted, type Score, scoreOf, type WeightedKpi } from '../core/score';
import type { ScoringSettings } from '../core/settings';
import { fill } from '../text/fill';
import { textIn } from '../text/text';

export interface KpiToExplain {
  readonly name: string;
  /** As they are to be read; '' for a blank one. */
  readonly figures: { readonly actual: string; readonly target: string; readonly baseline: string };
  readonly rule: RuleName;
  readonly weighted: WeightedKpi;
}

export interface ExplainedKpi {
  readonly name: string;
  /** What was compared, or why nothing was, in words. */
  readonly compared: string;
  /** How it is scored, in words. */
  readonly rule: string;
  /** Before and after cap and floor; null where there are none. */
  readonly rawPoints: number | null;
  readonly points: number | null;
  /** Share of the weight that counts, 0–1; null for a KPI that counts nowhere. */
  readonly share: number | null;
  /** Rounded; null while there is no score. */
  readonly contribution: number | null;
}

export interface ExplainedScore {
  readonly score: Score;
  readonly kpis: readonly ExplainedKpi[];
}

export function explainScore(
  kpis: readonly KpiToExplain[],
  settings: ScoringSettings,
  language: Language | null,
): ExplainedScore | Problem {
  const score = scoreOf(
    kpis.map(({ weighted }) => weighted),
    settings,
  );
  if ('field' in score) return score;
  const words = textIn(language ?? 'en').words.explain;
  const counted = kpis.filter(({ weighted }) => weighted.weight > 0 && isCounted(weighted, settings));
  const weights = counted.reduce((sum, { weighted }) => sum + weighted.weight, 0);
  const parts = counted.map(({ weighted }) => (weighted.weight * pointsIn(weighted)) / weights);
  const contributions = score.rawScore === null ? [] : contributionsOf(parts, score.rawScore);
  const lines = kpis.map((kpi): ExplainedKpi => {
    const at = counted.indexOf(kpi);
    const { outcome, weight } = kpi.weighted;
    return {
      name: kpi.name,
      compared: compared(kpi, settings, words),
      rule: words.rules[kpi.rule],
      rawPoints: outcome.kind === 'points' ? outcome.rawPoints : null,
      points: outcome.kind === 'points' ? outcome.points : null,
      share: at === -1 ? null : weight / weights,
      contribution: contributions[at] ?? null,
    };
  });
  return { score, kpis: lines };
}

function pointsIn({ outcome }: WeightedKpi): number {
  return outcome.kind === 'points' ? outcome.points : 0;
}

function compared(
  { figures, rule, weighted }: KpiToExplain,
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
      const withBaseline = rule === 'progress' ? words.withBaseline : words.withTarget;
      const sentence = fill(figures.target === '' ? words.alone : withBaseline, figures);
      return weighted.weight === 0 ? `${sentence} (${words.observed})` : sentence;
    }
  }
}
