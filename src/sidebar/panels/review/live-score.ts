// The score of a review while it is being typed, by the rules of core on the figures that the form brought.
import { contributionsOf } from '../../../core/contributions';
import { gradeOf, isCoveredForGrade } from '../../../core/grade';
import { type PointsOutcome, pointsOf } from '../../../core/points';
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
  /** A setting or a KPI that cannot be read; an actual out of bounds; weights that add up to 0. */
  readonly why: 'settings' | 'kpi' | 'actual' | 'weights';
  /** Its name; '' where it is none. */
  readonly kpi: string;
  /** What is wrong, where the server knows; '' otherwise. */
  readonly sentence: string;
  readonly kpis: readonly Pick<LiveKpi, 'outcome'>[];
}

/** @param typed in the order of the form's KPIs */
export function liveScore(form: ReviewForm, typed: readonly KpiValues[]): LiveScore | NoScore {
  const { scoring, scoringProblem } = form;
  if (scoring === null) return { why: 'settings', kpi: '', sentence: scoringProblem, kpis: [] };
  const kpis = form.kpis.map((kpi, index) => {
    const { figures, weight, name } = kpi;
    const actual = actualOf(typed[index]?.actual ?? '', kpi);
    const outcome: PointsOutcome = figures ? pointsOf({ ...figures, actual }, scoring) : { kind: 'missing' };
    return { name, weight, outcome };
  });
  const unreadable = form.kpis.find(({ problem }) => problem !== null);
  if (unreadable) return { why: 'kpi', kpi: unreadable.name, sentence: unreadable.problem ?? '', kpis };
  const outside = kpis.find(({ outcome }) => outcome.kind === 'error');
  if (outside) return { why: 'actual', kpi: outside.name, sentence: '', kpis };
  const score = scoreOf(kpis, scoring);
  if ('field' in score) return { why: 'weights', kpi: '', sentence: '', kpis };
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
