// PERFPOINTS: points per KPI, unrounded; for a whole keyed sheet also what each row still lacks.
import { textIn } from '../text/text';
import type { Cell } from '../workbook/cell';
import { alignedAnswer, readKeyedRange } from '../workbook/keyed-range';
import { isEmptyKpi, readPoints } from '../workbook/kpi-figures';
import { kpiBlockKeys, readKpiRows } from '../workbook/kpi-rows';
import { marksCell } from '../workbook/row-marks';
import { type Argument, isGiven, settingsOf, toGrid } from './arguments';
import { blocksOf } from './blocks';
import { fail, marker } from './formula-error';
import { perRow } from './per-row';
import type { KpiArguments } from './perfscore';
import { issuesOf } from './row-issues';

/**
 * Points of one KPI or of a column of KPIs. A row that cannot be read shows a mark and costs no other row its points; a single KPI throws.
 * When `actual` is a whole keyed sheet, the answer has the columns points, issue and marks, and the other ranges are told apart by their keys.
 */
export function perfpoints(kpi: Omit<KpiArguments, 'weight'>, settingsArgument: Argument): Cell | Cell[][] {
  const sheet = readKeyedRange(toGrid(kpi.actual), kpiBlockKeys);
  if (sheet) return pointsOfSheet(kpi, settingsArgument);
  const settings = settingsOf(settingsArgument);
  if ('field' in settings) return fail(settings, null, null);
  const { scoring, language } = settings;
  return perRow(kpi, 'points', language, (cell) => {
    const cells = {
      actual: cell('actual'),
      target: cell('target'),
      rule: cell('rule'),
      baseline: cell('baseline'),
      detail: cell('detail'),
    };
    if (isEmptyKpi({ ...cells, weight: null })) return null;
    const outcome = readPoints(cells, scoring);
    if (outcome.kind === 'points') return outcome.points;
    return outcome.kind === 'error' ? outcome.problem : null;
  });
}

function pointsOfSheet(kpi: Omit<KpiArguments, 'weight'>, settingsArgument: Argument): Cell[][] {
  const others = [kpi.target, kpi.rule, kpi.baseline, kpi.detail, settingsArgument].filter(isGiven).map(toGrid);
  const blocks = blocksOf([toGrid(kpi.actual), ...others]);
  if ('field' in blocks) return fail(blocks, null, null);
  const [block] = blocks.kpiBlocks;
  if (!block) return [];
  const { scoring, language } = blocks.settings;
  const rows = readKpiRows(block, scoring);
  const issues = issuesOf(rows, blocks.people, language);
  const lines = new Map<number, readonly Cell[]>();
  for (const row of rows) {
    const { outcome } = row.kpi;
    const points =
      outcome.kind === 'points'
        ? outcome.points
        : outcome.kind === 'error'
          ? marker(outcome.problem, row.row, language)
          : null;
    const said = issues.get(row.row) ?? [];
    lines.set(row.row, [points, said[0]?.text ?? null, marksCell(said.flatMap(({ cells }) => cells))]);
  }
  const { columns } = textIn(language ?? 'en');
  const keys = ['points', 'issue', 'marks'] as const;
  return alignedAnswer(
    block,
    keys,
    keys.map((key) => columns[key]),
    lines,
  );
}
