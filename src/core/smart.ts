// The SMART lint: how far a goal is specific, measurable, achievable, relevant and time-bound, and what to mend. No model, no clock.
import { achievable, compare, isLowerBetter, shownFigure } from './smart-achievable';
import type { LetterResult } from './smart-finding';
import { measurable, relevant, specific, timeBound } from './smart-letters';
import type { Lexicon, Span } from './smart-lexicon';
import { type Goal, type Reading, readGoal, typed, wordsOf } from './smart-reading';

export const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;

export type SmartLetter = (typeof smartLetters)[number];

/** A sentence to fill: what the goal already says, null for what is to be added. */
export interface Rewrite {
  readonly kind: 'raise' | 'lower' | 'deliver';
  readonly due: string | null;
  readonly place: string | null;
  readonly thing: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string | null;
  readonly serves: string | null;
  /** What is counted is a team KPI itself. */
  readonly namesTeamKpi: boolean;
}

export interface SmartLint {
  readonly letters: Readonly<Record<SmartLetter, LetterResult>>;
  /** 0 to 10. */
  readonly total: number;
  readonly rewrite: Rewrite;
}

/** Linear in the length of the text, which is data: nothing in it is run or shown as anything but text. */
export function lintGoal(goal: Goal, lexicon: Lexicon): SmartLint {
  const reading = readGoal(goal, lexicon);
  const letters = {
    S: specific(reading),
    M: measurable(reading),
    A: achievable(reading),
    R: relevant(reading),
    T: timeBound(reading),
  };
  const total = smartLetters.reduce((sum, letter) => sum + letters[letter].score, 0);
  return { letters, total, rewrite: rewriteOf(reading, letters.A) };
}

function rewriteOf(reading: Reading, { findings }: LetterResult): Rewrite {
  const { goal, words, dates } = reading;
  const first = (spans: readonly Span[]) => typed(reading, spans.slice(0, 1))[0]?.text ?? null;
  const measures = words.filter(
    ({ classes, teamKpi }) => classes.has('measure') || classes.has('cost') || teamKpi !== null,
  );
  const things = wordsOf(reading, 'thing');
  const { from, to } = compare(reading);
  // What the figure stands beside: “10 videos with 5k views” is about videos.
  const nearest = to && nearestTo(to, [...things, ...measures]);
  const isMeasured = nearest ? measures.includes(nearest) : measures.length > 0;
  const isDelivered = from === null && !isMeasured;
  const [thing] = isMeasured
    ? nearest
      ? joined(nearest, measures)
      : measures
    : isDelivered
      ? nearest
        ? [nearest]
        : things
      : [];
  // “Site traffic” is both: it is not named twice.
  const place = wordsOf(reading, 'place').find((word) => word !== thing);
  const field = (value: number | null) => (value === null ? null : shownFigure(value, /[%％]/.test(goal.unit)));
  const due = first(dates.filter(({ state }) => state === 'inside'));
  const isNoStretch = findings.some(({ type }) => type === 'WorseThanBefore' || type === 'SameAsBefore');
  return {
    kind: isDelivered ? 'deliver' : isLowerBetter(reading) ? 'lower' : 'raise',
    due: goal.due.trim() === '' ? due : goal.due.trim(),
    place: place ? first([place]) : null,
    thing: thing ? first([thing]) : null,
    from: field(goal.baseline) ?? (from && first([from])),
    // Nobody is told to raise something to less than there is.
    to: isNoStretch ? null : (field(goal.target) ?? (to && !(isDelivered && isTime(reading, to)) ? first([to]) : null)),
    source: goal.source?.trim() || first(wordsOf(reading, 'source')),
    serves: goal.alignedTo.trim() === '' ? null : goal.alignedTo.trim(),
    namesTeamKpi: words.some(({ teamKpi }) => teamKpi !== null),
  };
}

function nearestTo<Place extends Span>(figure: Span, words: readonly Place[]): Place | undefined {
  const distance = ({ start, end }: Place) => (end <= figure.start ? figure.start - end : start - figure.end);
  return words.reduce<Place | undefined>(
    (best, word) => (best === undefined || distance(word) < distance(best) ? word : best),
    undefined,
  );
}

/** “线索成本” is one thing although its halves are words of their own. */
function joined<Place extends Span>(word: Place, words: readonly Place[]): Span[] {
  const before = words.find(({ end }) => end === word.start);
  return [before ? { start: before.start, end: word.end } : word];
}

/** Within 2 days is no number of things. */
const isTime = ({ text }: Reading, { start, end }: Span) =>
  /(?:天|日|小时|分钟|秒|周|hours?|days?|min(?:ute)?s?|weeks?|seconds?)$/.test(text.slice(start, end));
