// The scores of everybody as they are now, by the same code as PERFSCORES, from entered columns alone: computed cells may say “Loading…”.

import { perfscores, scoreKeys } from '../formulas/perfscores';
import { type Cell, textOf } from '../workbook/cell';
import { cellAt, readKeyedRange } from '../workbook/keyed-range';
import type { Context } from './context';
import { enteredBlock, scoringBlocks } from './entered-blocks';

/** The computed columns of the Scorecard; a mark such as “⚠ …” stands in place of a score that cannot be read. */
export type ScoreNow = Readonly<Record<(typeof scoreKeys)[number], Cell>>;

/** By person id. */
export function scoresNow({ cells }: Pick<Context, 'cells'>): ReadonlyMap<string, ScoreNow> {
  const scorecard = enteredBlock(cells, 'scorecard');
  const people = scorecard && readKeyedRange(scorecard, ['person_id']);
  if (!scorecard || !people) return new Map();
  const answer = perfscores(scorecard, scoringBlocks(cells));
  return new Map(
    people.dataRows.flatMap((row) => {
      const id = textOf(cellAt(people, row, 'person_id'));
      const cellOf = (key: (typeof scoreKeys)[number]) => answer[row]?.[scoreKeys.indexOf(key)] ?? null;
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
