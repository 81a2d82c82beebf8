// Everybody's score worked out anew from what stands in the cells, by the rules as a person would; nothing of the add-on is used.
import type { Host } from '../../host/host';
import { handKpis } from '../support/hand-score';
import { OWN_KPI } from './workbook-in-use';

/** A number, null where nothing can be scored, `mark` where a figure cannot be read. */
export type ScoreAgain = number | null | 'mark';

export function scoresAgain(host: Host, roleSheets: readonly string[]): Map<string, ScoreAgain> {
  const rows = roleSheets.flatMap((title) => [...everyRow(host, title)]);
  const people = new Set(rows.map((row) => String(row.person_id ?? '')).filter((id) => id !== ''));
  return new Map([...people].map((id) => [id, scoreOf(rows.filter((row) => row.person_id === id))]));
}

/** Also rows of one person and KPI that stand there twice. */
function everyRow(host: Host, title: string): Record<string, unknown>[] {
  const grid = host.values(title);
  const keyRow = grid.findIndex((row) => row.includes('person_id') && row.includes('kpi'));
  const keys = (grid[keyRow] ?? []).map(String);
  const header = grid.findIndex((row, index) => index > keyRow && row.some((cell) => cell !== ''));
  // A key that stands twice: the first counts.
  return grid
    .slice(header + 1)
    .map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at]] as const).reverse()));
}

function scoreOf(rows: readonly Record<string, unknown>[]): ScoreAgain {
  let weighted = 0;
  let weights = 0;
  // W4: nobody can be scored where no KPI weighs anything.
  let isMarked = rows.every(({ weight }) => weight === '' || weight === 0);
  for (const { kpi, weight, actual, target } of rows) {
    const known = kpi === OWN_KPI ? handKpis.roas : handKpis[String(kpi)];
    if (!known) {
      // KPIs of the templates have no figures until somebody types them.
      if (actual === '' || actual === '不适用') continue;
      throw new Error(`${kpi} is not in the table of hand scores`);
    }
    const needsTarget = known.target !== '';
    if (weight !== '' && typeof weight !== 'number') isMarked = true;
    if (actual === '' || actual === '不适用') continue;
    if (typeof actual !== 'number') {
      isMarked = true;
      continue;
    }
    // S11: without a target there is nothing to measure against yet.
    if (needsTarget && target === '') continue;
    if (needsTarget && typeof target !== 'number') return 'mark';
    if (needsTarget && target === 0) return 'mark';
    const points = Math.min(Math.max(known.rule(actual, Number(target)), 0), known.cap ?? 120);
    if (typeof weight !== 'number' || weight === 0) continue;
    weighted += weight * points;
    weights += weight;
  }
  if (isMarked) return 'mark';
  return weights === 0 ? null : weighted / weights;
}
