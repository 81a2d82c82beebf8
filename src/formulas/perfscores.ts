// PERFSCORES: everything computed for a list of people, one line per person, from keyed blocks (rules, part F).
import { shown } from '../core/score';
import { say, textIn } from '../text/text';
import { type Cell, type Grid, isBlank, textOf } from '../workbook/cell';
import { alignedAnswer, cellAt, type KeyedRange, readKeyedRange } from '../workbook/keyed-range';
import { type Argument, toGrid } from './arguments';
import { type Blocks, blocksOf, lostColumn } from './blocks';
import { fail } from './formula-error';
import { joinParts, type PartLine } from './parts-of-people';
import { type Line, scoreLine } from './score-line';
import { type Scores, scoreEverybody } from './scores';

/** What stands on the Scorecard, in this order. */
export const scoreKeys = [
  'score',
  'coverage',
  'missing',
  'team_score',
  'team_share',
  'total',
  'grade',
  'state',
  'rank',
] as const;

/**
 * For a plain column of ids: score, coverage, missing per row. For a keyed block of people: the columns of `scoreKeys`, aligned row for row.
 * A person whose figures cannot be read shows the mark in place of the score; nobody else loses theirs.
 */
export function perfscores(people: Argument, blockArguments: readonly Argument[]): Cell[][] {
  const grids = blockArguments.map(toGrid).filter((grid) => grid.some((row) => row.some((cell) => !isBlank(cell))));
  const blocks = blocksOf(grids);
  if ('field' in blocks) return fail(blocks, null, null);
  const scores = scoreEverybody(blocks);
  const keyed = readKeyedRange(toGrid(people), ['person_id']);
  const lost = keyed && lostColumn(keyed);
  if (lost) {
    const { language } = blocks.settings;
    return fail(
      { type: 'ColumnLost', field: 'block', found: say(language, ({ columns }) => columns[lost]) },
      null,
      language,
    );
  }
  if (keyed) return scorecard(keyed, blocks, scores);
  const width = toGrid(people)[0]?.length ?? 0;
  if (width > 1)
    return fail({ type: 'NotOneColumn', field: 'person_id', found: width }, null, blocks.settings.language);
  return plainScores(toGrid(people), scores);
}

function plainScores(people: Grid, scores: Scores): Cell[][] {
  const ids = people.map((row) => textOf(row[0]));
  while (ids.length > 1 && ids[ids.length - 1] === '') ids.pop();
  return ids.map((id) => {
    if (id === '') return [null, null, null];
    const score = scores.ofPerson(id);
    if (typeof score === 'string') return [score, null, null];
    return [shown(score.rawScore), score.coverage, score.coverage === null ? null : score.missing];
  });
}

function scorecard(people: KeyedRange, blocks: Blocks, scores: Scores): Cell[][] {
  const lines = joinParts(everyLine(people, blocks, scores), blocks);
  const ranks = ranksOf(lines);
  const cells = new Map<number, readonly Cell[]>();
  for (const [row, line] of lines) {
    const { score, coverage, missing, teamScore, teamShare, total, grade, state } = line;
    cells.set(row, [
      typeof score === 'string' ? score : shown(score),
      coverage,
      missing,
      teamScore,
      teamShare,
      shown(total),
      grade,
      state,
      ranks.get(row) ?? null,
    ]);
  }
  const { columns } = textIn(blocks.settings.language ?? 'en');
  const headers = scoreKeys.map((key) => columns[key]);
  return alignedAnswer(people, scoreKeys, headers, cells);
}

/** The line of every person in a keyed block, each taken for itself. */
export function everyLine(people: KeyedRange, blocks: Blocks, scores: Scores): PartLine[] {
  return people.dataRows.flatMap((row) => {
    const id = textOf(cellAt(people, row, 'person_id'));
    return id === '' ? [] : [{ row, id, line: scoreLine(people, row, blocks, scores) }];
  });
}

/** Among those with a total; equal totals share the better rank: 110, 100, 100, 90 → 1, 2, 2, 4. */
function ranksOf(lines: ReadonlyMap<number, Line>): ReadonlyMap<number, number> {
  const totals = new Map([...lines].flatMap(([row, { total }]) => (total === null ? [] : [[row, shown(total)]])));
  const ascending = [...totals.values()].sort((one, other) => (one ?? 0) - (other ?? 0));
  const better = new Map(ascending.map((total, index) => [total, ascending.length - 1 - index]));
  return new Map([...totals].map(([row, total]) => [row, (better.get(total) ?? 0) + 1]));
}
