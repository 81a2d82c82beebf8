// The scores of everybody as they are now, by the same code as PERFSCORES, from entered columns alone: computed cells may say “Loading…”.

import { type RoleKey, roles } from '../catalog/roles';
import { perfscores, scoreKeys } from '../formulas/perfscores';
import { type Cell, type Grid, textOf } from '../workbook/cell';
import type { Column } from '../workbook/column';
import { cellAt, readKeyedRange } from '../workbook/keyed-range';
import { layoutOf } from '../workbook/layout';
import { peopleColumns } from '../workbook/sheets/people';
import { roleSheetColumns } from '../workbook/sheets/role-sheet';
import { scorecardColumns } from '../workbook/sheets/scorecard';
import { settingsColumns } from '../workbook/sheets/settings';
import { teamKpiColumns } from '../workbook/sheets/team-kpis';
import { roleSheetKey } from '../workbook/workbook-data';
import type { Context } from './context';

/** The computed columns of the Scorecard; a mark such as “⚠ …” stands in place of a score that cannot be read. */
export type ScoreNow = Readonly<Record<(typeof scoreKeys)[number], Cell>>;

/** By person id. */
export function scoresNow({ cells }: Pick<Context, 'cells'>): ReadonlyMap<string, ScoreNow> {
  const blockOf = (key: string, columns: Readonly<Record<string, Column>>): Grid | null => {
    const sheet = cells.sheets.find((candidate) => candidate.key === key);
    const entered = Object.values(columns).filter(({ origin }) => origin !== 'computed');
    const layout = sheet && layoutOf(sheet, entered, null);
    if (!sheet || !layout) return null;
    const positions = [...layout.columns.values()];
    return sheet.cells
      .slice(layout.keyRow - 1, layout.lastRow)
      .map((row) => positions.map((at) => row[at - 1] ?? null));
  };
  const scorecard = blockOf('scorecard', scorecardColumns);
  const people = scorecard && readKeyedRange(scorecard, ['person_id']);
  if (!scorecard || !people) return new Map();
  const blocks = [
    ...(Object.keys(roles) as RoleKey[]).map((role) => blockOf(roleSheetKey(role), roleSheetColumns)),
    blockOf('team_kpis', teamKpiColumns),
    blockOf('people', peopleColumns),
    blockOf('settings', settingsColumns),
  ].flatMap((block) => (block === null ? [] : [block]));
  const answer = perfscores(scorecard, blocks);
  return new Map(
    people.dataRows.flatMap((row) => {
      const id = textOf(cellAt(people, row, 'person_id'));
      const cellOf = (key: string) => answer[row]?.[scoreKeys.findIndex((name) => name === key)] ?? null;
      return id === '' ? [] : [[id, scoreNow(cellOf)] as const];
    }),
  );
}

function scoreNow(cellOf: (key: (typeof scoreKeys)[number]) => Cell): ScoreNow {
  return {
    score: cellOf('score'),
    coverage: cellOf('coverage'),
    missing: cellOf('missing'),
    team_score: cellOf('team_score'),
    team_share: cellOf('team_share'),
    total: cellOf('total'),
    grade: cellOf('grade'),
    state: cellOf('state'),
    rank: cellOf('rank'),
  };
}
