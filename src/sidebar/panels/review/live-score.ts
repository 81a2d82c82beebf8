// The score of a review while it is being typed, by the rules of core on the figures that the form brought.
import { contributionsOf } from '../../../core/contributions';
import { gradeOf, isCoveredForGrade } from '../../../core/grade';
import { type PointsOutcome, pointsOf } from '../../../core/points';
import type { Problem } from '../../../core/problem';
import { isCounted, type Score, scoreOf, shown } from '../../../core/score';
import type { ScoringSettings } from '../../../core/settings';
import { actualOf, type KpiValues, type ReviewForm } from './review-values';

export interface LiveKpi {
  readonly name: string;
  readonly weight: number;
  readonly outcome: PointsOutcome;
  /** Share of the weight that counts, 0–1; null for what counts nowhere. */
  readonly share: number | null;
  /** Rounded so that they add up to the score shown (W9); null while there is none. */
  readonly contribution: number | null;
}

export interface LiveScore extends Score {
  readonly kpis: readonly LiveKpi[];
  /** As shown (W7); null while there is none. */
  readonly score: number | null;
  /** Of the personal score by itself; null below the coverage that a grade needs (W11). */
  readonly grade: string | null;
  readonly settings: ScoringSettings;
}

export interface NoScore {
  /** The KPI that cannot be scored; '' where it is a setting. */
  readonly kpi: string;
  readonly problem: Problem;
  readonly kpis: readonly Pick<LiveKpi, 'outcome'>[];
}

/** @param typed in the order of the form's KPIs */
export function liveScore(form: ReviewForm, typed: readonly KpiValues[]): LiveScore | NoScore {
  const { scoring } = form;
  if ('field' in scoring) return { kpi: '', problem: scoring, kpis: form.kpis.map(() => failed(scoring)) };
  const kpis = form.kpis.map((kpi, index) => {
    const { figures, weight, name } = kpi;
    if (typeof weight !== 'number') return { name, weight: 0, ...failed(weight) };
    if ('field' in figures) return { name, weight, ...failed(figures) };
    const actual = actualOf(typed[index]?.actual ?? '', kpi);
    return { name, weight, outcome: pointsOf({ ...figures, actual }, scoring) };
  });
  for (const { name, outcome } of kpis) {
    if (outcome.kind === 'error') return { kpi: name, problem: outcome.problem, kpis };
  }
  const score = scoreOf(kpis, scoring);
  if ('field' in score) return { kpi: '', problem: score, kpis };
  const counted = kpis.filter((kpi) => kpi.weight > 0 && isCounted(kpi, scoring));
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  const parts = counted.map(
    ({ weight, outcome }) => (weight * (outcome.kind === 'points' ? outcome.points : 0)) / weights,
  );
  const { rawScore, coverage } = score;
  const contributions = rawScore === null ? [] : contributionsOf(parts, rawScore);
  const isCovered = coverage !== null && isCoveredForGrade(coverage, scoring.coverageForGrade);
  return {
    ...score,
    kpis: kpis.map((kpi) => {
      const at = counted.indexOf(kpi);
      return { ...kpi, share: at < 0 ? null : kpi.weight / weights, contribution: contributions[at] ?? null };
    }),
    score: shown(rawScore),
    grade: rawScore !== null && isCovered ? gradeOf(rawScore, scoring.bands) : null,
    settings: scoring,
  };
}

function failed(problem: Problem): { readonly outcome: PointsOutcome } {
  return { outcome: { kind: 'error', problem } };
}
