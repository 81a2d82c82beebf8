// The KPI rows of one person, explained in words, and what each of them could still add to the score.
import { type Unit, unitLabels, yesNoLabels } from '../../catalog/choices';
import type { Language } from '../../catalog/label';
import { bestPoints } from '../../core/best-points';
import { round } from '../../core/number';
import type { RuleName } from '../../core/points';
import type { Problem } from '../../core/problem';
import { type Score, scoreOf } from '../../core/score';
import type { ScoringSettings } from '../../core/settings';
import { type ExplainedKpi, explainScore } from '../../formulas/explain-score';
import { type Cell, choiceOf, textOf } from '../../workbook/cell';
import { readKpiFigures, readRule, readYesNo } from '../../workbook/kpi-figures';
import type { KpiRow } from '../../workbook/kpi-rows';
import { shownFigure } from '../../workbook/shown-figure';

export interface KpiLine extends ExplainedKpi {
  readonly kpi: string;
  readonly weight: number;
  /** Whether a figure or a target is what keeps it from counting. */
  readonly lacks: 'figure' | 'goal' | null;
  readonly evidence: string;
}

export interface Gain {
  readonly kpi: string;
  readonly name: string;
  /** Null while its figure is missing. */
  readonly points: number | null;
  readonly best: number;
  /** What the personal score would rise by if this KPI alone had its best points; unrounded. */
  readonly gain: number;
}

export interface ExplainedKpis {
  readonly score: Score;
  readonly kpis: readonly KpiLine[];
  /** Most first. */
  readonly gains: readonly Gain[];
}

export function explainedKpis(
  rows: readonly KpiRow[],
  settings: ScoringSettings,
  language: Language,
): ExplainedKpis | Problem {
  const explained = explainScore(
    rows.map((row) => kpiToExplain(row, language)),
    settings,
    language,
  );
  if ('field' in explained) return explained;
  const kpis = explained.kpis.flatMap((line, index): KpiLine[] => {
    const row = rows[index];
    return row ? [{ ...line, kpi: textOf(row.cell('kpi')), ...restOf(row) }] : [];
  });
  return { score: explained.score, kpis, gains: gainsOf(rows, explained.score, settings) };
}

function restOf({ kpi: { weight, outcome }, cell }: KpiRow): Pick<KpiLine, 'weight' | 'lacks' | 'evidence'> {
  const lacks = outcome.kind === 'missing' ? 'figure' : outcome.kind === 'unfinished' ? 'goal' : null;
  return { weight, lacks, evidence: textOf(cell('evidence')) };
}

function kpiToExplain({ kpi, cell }: KpiRow, language: Language) {
  const rule = readRule(cell('rule'));
  const known: RuleName = typeof rule === 'string' ? rule : 'higher';
  const unit = choiceOf(unitLabels, cell('unit'));
  const figures = {
    actual: shownActual(cell('actual'), known, unit, language),
    target: shownFigure(cell('target'), unit),
    baseline: shownFigure(cell('baseline'), unit),
  };
  return { name: textOf(cell('kpi_name')) || textOf(cell('kpi')), figures, rule: known, weighted: kpi };
}

function shownActual(cell: Cell, rule: RuleName, unit: Unit | null, language: Language): string {
  const answer = rule === 'yes-no' ? readYesNo('actual', cell) : null;
  return typeof answer === 'boolean' ? yesNoLabels[answer ? 'yes' : 'no'][language] : shownFigure(cell, unit);
}

/** Each KPI alone at its best, the others as they are, scored anew by the same rules. */
function gainsOf(rows: readonly KpiRow[], score: Score, settings: ScoringSettings): Gain[] {
  const { rawScore } = score;
  if (rawScore === null) return [];
  const gains = rows.flatMap((row): Gain[] => {
    const { outcome, weight } = row.kpi;
    if (weight === 0 || (outcome.kind !== 'points' && outcome.kind !== 'missing')) return [];
    const figures = readKpiFigures({
      actual: row.cell('actual'),
      target: row.cell('target'),
      rule: row.cell('rule'),
      baseline: row.cell('baseline'),
      detail: row.cell('detail'),
    });
    if ('field' in figures) return [];
    const best = bestPoints(figures, settings);
    const atBest = { weight, outcome: { kind: 'points', points: best, rawPoints: best } } as const;
    const then = scoreOf(
      rows.map((other) => (other === row ? atBest : other.kpi)),
      settings,
    );
    const gain = 'field' in then || then.rawScore === null ? 0 : then.rawScore - rawScore;
    const points = outcome.kind === 'points' ? outcome.points : null;
    const name = textOf(row.cell('kpi_name')) || textOf(row.cell('kpi'));
    return round(gain) > 0 ? [{ kpi: textOf(row.cell('kpi')), name, points, best, gain }] : [];
  });
  return gains.sort((one, other) => other.gain - one.gain);
}
