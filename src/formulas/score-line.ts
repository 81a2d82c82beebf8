// One line of the Scorecard, taken for itself: score, total, grade and how firm they are.
import { participationLabels, type ScoreState, scoreStateLabels } from '../catalog/choices';
import type { Language } from '../catalog/label';
import { gradeOf, isCoveredForGrade } from '../core/grade';
import { round } from '../core/number';
import { type Score, shown, type Total, type TotalInput, totalOf } from '../core/score';
import type { ScoringSettings } from '../core/settings';
import { fill } from '../text/fill';
import { say, textIn } from '../text/text';
import { isBlank, textOf } from '../workbook/cell';
import { cellAt, type KeyedRange } from '../workbook/keyed-range';
import { readNumber, readYesNo } from '../workbook/kpi-figures';
import type { PersonInBlock } from '../workbook/people-block';
import type { Blocks } from './blocks';
import { marker } from './formula-error';
import type { Scores } from './scores';

export interface Line {
  /** Unrounded, or the mark of what cannot be read. */
  readonly score: number | string | null;
  readonly coverage: number | null;
  readonly missing: number | null;
  /** Rounded, or the mark of what cannot be read. */
  readonly teamScore: number | string | null;
  readonly teamShare: number | null;
  /** Unrounded (S14). */
  readonly total: number | null;
  readonly grade: string | null;
  readonly state: string;
  /** Unrounded, what the total was made of; null while there is none. */
  readonly made: TotalInput | null;
}

const nothing = {
  score: null,
  coverage: null,
  missing: null,
  teamScore: null,
  teamShare: null,
  total: null,
  grade: null,
  made: null,
} as const;

export function scoreLine(people: KeyedRange, row: number, blocks: Blocks, scores: Scores): Line {
  const { scoring, language } = blocks.settings;
  const id = textOf(cellAt(people, row, 'person_id'));
  const person = blocks.people?.get(id) ?? null;
  const words = (state: ScoreState) => scoreStateLabels[state][language ?? 'en'];
  if (blocks.people && !person) {
    return { ...nothing, state: say(language, (text) => text.words.issues.notOnPeople) };
  }
  if (person && person.participation !== 'taking-part') {
    return { ...nothing, state: participationLabels[person.participation][language ?? 'en'] };
  }
  const score = scores.ofPerson(id);
  if (typeof score === 'string') return { ...nothing, score, state: words('to-correct') };
  if (score.coverage === null) return { ...nothing, state: words('not-rated') };
  const total = totalOfRow(people, row, score, person, blocks, scores);
  if (typeof total === 'string') return { ...nothing, score: total, state: words('to-correct') };
  if (typeof total.teamScore === 'string') {
    const { rawScore, coverage, missing } = score;
    return { ...nothing, score: rawScore, coverage, missing, teamScore: total.teamScore, state: words('to-correct') };
  }
  const graded = total.total !== null && isCoveredForGrade(score.coverage, scoring.coverageForGrade);
  return {
    score: score.rawScore,
    coverage: score.coverage,
    missing: score.missing,
    teamScore: total.teamScore,
    teamShare: total.teamShare,
    total: total.total,
    grade: graded && total.total !== null ? gradeOf(total.total, scoring.bands) : null,
    state: withVeto(words(stateOf(score, scoring)), total, language),
    made: total.total === null ? null : total.made,
  };
}

/** W6: the figure without the veto stays in sight beside the capped one. */
function withVeto(state: string, { total, uncapped }: Total, language: Language | null): string {
  if (total === null || uncapped === null || uncapped === total) return state;
  return fill(textIn(language ?? 'en').words.parts.veto, { state, uncapped: round(uncapped).toFixed(2) });
}

/** The total of one line, or the mark when its adjustment or veto cannot be read. */
function totalOfRow(
  people: KeyedRange,
  row: number,
  score: Score,
  person: PersonInBlock | null,
  blocks: Blocks,
  scores: Scores,
): (Total & { readonly teamScore: number | string | null; readonly made: TotalInput }) | string {
  const { scoring, language } = blocks.settings;
  const adjustment = readNumber('adjustment', cellAt(people, row, 'adjustment'));
  if (adjustment !== null && typeof adjustment !== 'number') return marker(adjustment, row, language);
  const vetoCell = cellAt(people, row, 'veto');
  const veto = isBlank(vetoCell) ? false : readYesNo('veto', vetoCell);
  if (typeof veto !== 'boolean') return marker(veto, row, language);
  const teamScore = scores.ofTeam(person?.team ?? '');
  const teamShare = person?.lead ? scoring.leadTeamShare : scoring.teamShare;
  const readable = typeof teamScore === 'string' ? null : teamScore;
  const made = { score: score.rawScore, teamScore: readable, teamShare, adjustment: adjustment ?? 0, veto };
  return { ...totalOf(made, scoring), made, teamScore: typeof teamScore === 'string' ? teamScore : shown(teamScore) };
}

/** W2, W3, W11: how firm a score is. */
function stateOf(score: Score, scoring: ScoringSettings): ScoreState {
  if (score.rawScore === null) return 'blocked';
  const covered = isCoveredForGrade(score.coverage ?? 0, scoring.coverageForGrade);
  if (!covered || score.leftOut > 0) return 'provisional';
  // 0.1 + 0.2 of the weight is 30 %, not a hair more.
  return round(score.notApplicableShare, 9) > scoring.notApplicableLimit ? 'to-review' : 'complete';
}
