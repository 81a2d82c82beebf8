// The scores of everybody in the KPI rows handed over, by person and by team.
import type { Language } from '../catalog/label';
import { type Score, scoreOf } from '../core/score';
import type { ScoringSettings } from '../core/settings';
import { textOf } from '../workbook/cell';
import { type KpiRow, readKpiRows } from '../workbook/kpi-rows';
import type { Blocks } from './blocks';
import { marker } from './formula-error';

export interface Scores {
  /** The score, or the mark of the first figure that cannot be read. */
  readonly ofPerson: (id: string) => Score | string;
  /** Unrounded; null while there is none, the mark when it cannot be read. A team without KPIs of its own shares the department's. */
  readonly ofTeam: (team: string) => number | string | null;
}

export function scoreEverybody({ kpiBlocks, settings }: Blocks): Scores {
  const { scoring, language } = settings;
  const rowsOfPeople = new Map<string, KpiRow[]>();
  const rowsOfTeams = new Map<string, KpiRow[]>();
  for (const block of kpiBlocks) {
    const rowsBySubject = block.columns.has('person_id') ? rowsOfPeople : rowsOfTeams;
    for (const row of readKpiRows(block, scoring)) {
      const rows = rowsBySubject.get(row.subject);
      if (rows) rows.push(row);
      else rowsBySubject.set(row.subject, [row]);
    }
  }
  return {
    ofPerson: (id) => scoreOrMarker(rowsOfPeople.get(id) ?? [], scoring, language),
    ofTeam: (team) => {
      // Rows of the whole department name no team.
      const score = scoreOrMarker(rowsOfTeams.get(team) ?? rowsOfTeams.get('') ?? [], scoring, language);
      return typeof score === 'string' ? score : score.rawScore;
    },
  };
}

function scoreOrMarker(rows: readonly KpiRow[], scoring: ScoringSettings, language: Language | null): Score | string {
  const unreadable = rows.find((row) => row.kpi.outcome.kind === 'error');
  if (unreadable?.kpi.outcome.kind === 'error') {
    return marker(unreadable.kpi.outcome.problem, unreadable.row, language, textOf(unreadable.cell('kpi_name')));
  }
  const score = scoreOf(
    rows.map((row) => row.kpi),
    scoring,
  );
  return 'field' in score ? marker(score, null, language) : score;
}
