// A goal as it is read before it is judged: its words, figures and dates, each with its place in the text.
import type { PeriodDays } from './period';
import { type DateMark, datesIn } from './smart-dates';
import { fold, type Lexicon, type Span, type Word, type WordClass, wordsIn } from './smart-lexicon';
import { type Figure, figuresIn } from './smart-numbers';

export interface Goal {
  readonly text: string;
  readonly target: number | null;
  readonly unit: string;
  readonly baseline: number | null;
  /** A date or words, as typed. */
  readonly due: string;
  /** A team KPI or an objective, in anybody's words. */
  readonly alignedTo: string;
  /** The person's own last figures of the same thing, oldest first. */
  readonly history: readonly number[];
  /** Null when it is not known; then no date can be outside. */
  readonly period: PeriodDays | null;
  /** Where the figure is read, when a field says so. */
  readonly source?: string;
  /** Which way is better, when a rule says so; otherwise the words of the goal tell, and where they do not, the way from baseline to target may. */
  readonly better?: 'higher' | 'lower' | 'towards-target' | null;
}

export interface Reading {
  readonly goal: Goal;
  /** Lower case and half-width, every character at its place. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMark[];
}

export function readGoal(goal: Goal, lexicon: Lexicon): Reading {
  const text = fold(goal.text);
  const all = wordsIn(text, lexicon);
  const counted = all.some(({ classes }) => classes.has('duration'));
  const dates = datesIn(text, goal.period).filter(
    ({ start, end }) => !(counted && /天|days?|weeks?/.test(text.slice(start, end))),
  );
  const masked = all.filter(({ classes }) => classes.has('mask'));
  const words = all.filter(({ classes }) => !classes.has('mask'));
  return { goal, text, words, dates, figures: figuresIn(text, all, [...dates, ...masked], lexicon) };
}

export const wordsOf = (reading: Reading, ...classes: readonly WordClass[]) =>
  reading.words.filter((word) => classes.some((name) => word.classes.has(name)));

/** What stands between two places, or before one. */
export const between = ({ text }: Reading, start: number, end: number) => text.slice(Math.max(start, 0), end);

/** The words of the goal as they were typed. */
export interface Found extends Span {
  readonly text: string;
}

export const typed = ({ goal }: Reading, spans: readonly Span[]): readonly Found[] =>
  spans.map(({ start, end }) => ({ start, end, text: goal.text.slice(start, end).trim() }));

/** Words that say nothing by themselves. */
const FILLER =
  /^(?:with|from|into|that|this|their|each|have|been|than|then|will|within|during|before|after|until|through|across|between|about|the|and|for|our|its|are|was|all|any|per|out|end|day|week|month|year|quarter|period|target|goal)$/;

/**
 * Whether the goal names something in its own words, which no list can hold: two Chinese characters or an English word
 * left over when words, figures and dates are taken out.
 */
export function hasOwnWords({ text, words, figures, dates }: Reading): boolean {
  const rest = text.split('');
  for (const { start, end } of [...words, ...figures, ...dates]) for (let at = start; at < end; at++) rest[at] = ' ';
  const left = rest.join('').replace(/[的和与在将把让由为等及或内外上下中前后之不均各其我并且后以]/g, ' ');
  return /[\u4e00-\u9fff]{2}/.test(left) || (left.match(/[a-z]{3,}/g) ?? []).some((word) => !FILLER.test(word));
}
