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
  const { goal, words, dates, figures } = reading;
  const first = (spans: readonly Span[]) => typed(reading, spans.slice(0, 1))[0]?.text ?? null;
  const measures = words.filter(
    ({ classes, teamKpi }) => classes.has('measure') || classes.has('cost') || teamKpi !== null,
  );
  const things = wordsOf(reading, 'thing');
  const isDelivered = measures.length === 0;
  const [thing] = isDelivered ? things : measures;
  // “Site traffic” is both: it is not named twice.
  const place = wordsOf(reading, 'place').find((word) => word !== thing);
  const { from, to } = compare(reading);
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
    to: isNoStretch ? null : (field(goal.target) ?? (isDelivered ? first(figures) : to && first([to]))),
    source: goal.source?.trim() || first(wordsOf(reading, 'source')),
    serves: goal.alignedTo.trim() === '' ? null : goal.alignedTo.trim(),
    namesTeamKpi: words.some(({ teamKpi }) => teamKpi !== null),
  };
}
