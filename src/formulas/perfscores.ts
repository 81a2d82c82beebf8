// PERFSCORES: everything computed for a list of people, one line per person, from keyed blocks (rules, part F).
import { participationLabels, type ScoreState, scoreStateLabels } from '../catalog/choices';
import type { Language } from '../catalog/label';
import { gradeOf, isCoveredForGrade } from '../core/grade';
import { round } from '../core/number';
import { type Score, scoreOf, shown, type Total, totalOf } from '../core/score';
import type { ScoringSettings } from '../core/settings';
import { textIn } from '../text/text';
import { type Cell, type Grid, isBlank, textOf } from '../workbook/cell';
import { alignedAnswer, cellAt, type KeyedRange, readKeyedRange } from '../workbook/keyed-range';
import { readNumber, readYesNo } from '../workbook/kpi-figures';
import { type KpiRow, readKpiRows } from '../workbook/kpi-rows';
import type { PersonInBlock } from '../workbook/people-block';
import { type Argument, toGrid } from './arguments';
import { type Blocks, blocksOf } from './blocks';
import { fail, marker } from './formula-error';

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

interface Line {
  readonly score: Cell;
  readonly coverage: number | null;
  readonly missing: number | null;
  readonly teamScore: number | null;
  readonly teamShare: number | null;
  readonly total: number | null;
  readonly grade: string | null;
  readonly state: string;
}

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
  if (keyed) return scorecard(keyed, blocks, scores);
  const width = toGrid(people)[0]?.length ?? 0;
  if (width > 1)
    return fail({ type: 'NotOneColumn', field: 'person_id', found: width }, null, blocks.settings.language);
  return plainScores(toGrid(people), scores);
}

interface Scores {
  readonly ofPerson: (id: string) => Score | string;
  readonly ofTeam: (team: string) => number | null;
}

function scoreEverybody({ kpiBlocks, settings }: Blocks): Scores {
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
      // A team without KPIs of its own shares those of the whole department, whose rows name no team.
      const score = scoreOrMarker(rowsOfTeams.get(team) ?? rowsOfTeams.get('') ?? [], scoring, language);
      return typeof score === 'string' ? null : score.rawScore;
    },
  };
}

function scoreOrMarker(rows: readonly KpiRow[], scoring: ScoringSettings, language: Language | null): Score | string {
  const unreadable = rows.find((row) => row.kpi.outcome.kind === 'error');
  if (unreadable?.kpi.outcome.kind === 'error') return marker(unreadable.kpi.outcome.problem, unreadable.row, language);
  const score = scoreOf(
    rows.map((row) => row.kpi),
    scoring,
  );
  return 'field' in score ? marker(score, null, language) : score;
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
  const { language } = blocks.settings;
  const lines = new Map<number, Line>();
  for (const row of people.dataRows) {
    if (textOf(cellAt(people, row, 'person_id')) !== '') lines.set(row, lineOf(people, row, blocks, scores));
  }
  const ranks = ranksOf(lines);
  const cells = new Map<number, readonly Cell[]>();
  for (const [row, line] of lines) {
    cells.set(row, [
      line.score,
      line.coverage,
      line.missing,
      line.teamScore,
      line.teamShare,
      line.total,
      line.grade,
      line.state,
      ranks.get(row) ?? null,
    ]);
  }
  const { columns } = textIn(language ?? 'en');
  const headers = scoreKeys.map((key) => columns[key]);
  return alignedAnswer(people, scoreKeys, headers, cells);
}

const nothing = {
  score: null,
  coverage: null,
  missing: null,
  teamScore: null,
  teamShare: null,
  total: null,
  grade: null,
} as const;

function lineOf(people: KeyedRange, row: number, blocks: Blocks, scores: Scores): Line {
  const { scoring, language } = blocks.settings;
  const id = textOf(cellAt(people, row, 'person_id'));
  const person = blocks.people?.get(id) ?? null;
  const words = (state: ScoreState) => scoreStateLabels[state][language ?? 'en'];
  if (person && person.participation !== 'taking-part') {
    return { ...nothing, state: participationLabels[person.participation][language ?? 'en'] };
  }
  const score = scores.ofPerson(id);
  if (typeof score === 'string') return { ...nothing, score, state: words('to-correct') };
  if (score.coverage === null) return { ...nothing, state: words('not-rated') };
  const total = totalOfRow(people, row, score, person, blocks, scores);
  if (typeof total === 'string') return { ...nothing, score: total, state: words('to-correct') };
  const graded = total.total !== null && isCoveredForGrade(score.coverage, scoring.coverageForGrade);
  return {
    score: shown(score.rawScore),
    coverage: score.coverage,
    missing: score.missing,
    teamScore: total.teamScore,
    teamShare: total.teamShare,
    total: shown(total.total),
    grade: graded && total.total !== null ? gradeOf(total.total, scoring.bands) : null,
    state: words(stateOf(score, scoring)),
  };
}

/** The total of one line, or the mark when its adjustment or veto cannot be read. */
function totalOfRow(
  people: KeyedRange,
  row: number,
  score: Score,
  person: PersonInBlock | null,
  blocks: Blocks,
  scores: Scores,
): (Total & { readonly teamScore: number | null }) | string {
  const { scoring, language } = blocks.settings;
  const adjustment = readNumber('adjustment', cellAt(people, row, 'adjustment'));
  if (adjustment !== null && typeof adjustment !== 'number') return marker(adjustment, row, language);
  const vetoCell = cellAt(people, row, 'veto');
  const veto = isBlank(vetoCell) ? false : readYesNo('veto', vetoCell);
  if (typeof veto !== 'boolean') return marker(veto, row, language);
  const teamScore = scores.ofTeam(person?.team ?? '');
  const teamShare = person?.lead ? scoring.leadTeamShare : scoring.teamShare;
  const total = totalOf({ score: score.rawScore, teamScore, teamShare, adjustment: adjustment ?? 0, veto }, scoring);
  return { ...total, teamScore: shown(teamScore) };
}

/** W2, W3, W11: how firm a score is. */
function stateOf(score: Score, scoring: ScoringSettings): ScoreState {
  if (score.rawScore === null) return 'blocked';
  const covered = isCoveredForGrade(score.coverage ?? 0, scoring.coverageForGrade);
  if (!covered || score.leftOut > 0) return 'provisional';
  // 0.1 + 0.2 of the weight is 30 %, not a hair more.
  return round(score.notApplicableShare, 9) > scoring.notApplicableLimit ? 'to-review' : 'complete';
}

/** Among those with a total; equal totals share the better rank: 110, 100, 100, 90 → 1, 2, 2, 4. */
function ranksOf(lines: ReadonlyMap<number, Line>): ReadonlyMap<number, number> {
  const totals = [...lines.values()].flatMap(({ total }) => (total === null ? [] : [total]));
  const ascending = totals.sort((one, other) => one - other);
  const betterThan = new Map<number, number>();
  ascending.forEach((total, index) => {
    betterThan.set(total, ascending.length - 1 - index);
  });
  const ranks = new Map<number, number>();
  for (const [row, { total }] of lines) if (total !== null) ranks.set(row, (betterThan.get(total) ?? 0) + 1);
  return ranks;
}
