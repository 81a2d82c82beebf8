// The letter A of a goal: against the baseline and the person's own figures; what is not known is 1 and never invented.
import { round } from './number';
import type { LetterResult } from './smart-finding';
import type { Span } from './smart-lexicon';
import type { Figure } from './smart-numbers';
import { between, type Reading, typed, wordsOf } from './smart-reading';

/** More than twice the best so far is seldom reached by working as before: worth a question, no verdict. */
const FAR = 2;

export interface Comparison {
  /** Null when it is only known by how much it changes. */
  readonly target: number | null;
  readonly before: number | null;
  /** Target ÷ before where only the change is written: up 20 % → 1.2. */
  readonly factor: number | null;
  /** Where the text says it starts and where it is to end. */
  readonly from: Figure | null;
  readonly to: Figure | null;
  readonly figures: readonly Figure[];
}

export function achievable(reading: Reading): LetterResult {
  const { goal } = reading;
  const isLower = isLowerBetter(reading);
  const { target, before, factor, figures } = compare(reading);
  const isPercent = /[%％]/.test(goal.unit) || figures.some(({ kind }) => kind === 'percent');
  const shown = (value: number) => shownFigure(value, isPercent);
  const words = typed(reading, figures);
  const unknown = (type: 'BaselineMissing' | 'TargetMissing') => ({ score: 1, words, findings: [{ type }] }) as const;
  if (factor !== null && (before === null || target === null)) {
    const isFar = isLower ? factor < 1 / FAR : factor > FAR;
    if (isFar) return { score: 1, words, findings: [{ type: 'FarChange' }] };
    const named = [...wordsOf(reading, 'past'), ...reading.dates.filter(({ state }) => state === 'past')];
    return named.length > 0
      ? { score: 2, words: [...words, ...typed(reading, named)], findings: [] }
      : unknown('BaselineMissing');
  }
  if (target === null) return unknown('TargetMissing');
  const known = [...(before === null ? [] : [before]), ...goal.history];
  const reference = before ?? goal.history[goal.history.length - 1];
  if (reference === undefined) return unknown('BaselineMissing');
  const better = isLower ? reference - target : target - reference;
  if (better < 0)
    return {
      score: 0,
      words,
      findings: [{ type: 'WorseThanBefore', target: shown(target), before: shown(reference) }],
    };
  if (better === 0) return { score: 1, words, findings: [{ type: 'SameAsBefore', before: shown(reference) }] };
  const best = isLower ? Math.min(...known) : Math.max(...known);
  if (isFarFrom(best, target, isLower))
    return { score: 1, words, findings: [{ type: 'FarAbove', target: shown(target), before: shown(best) }] };
  return { score: 2, words, findings: [] };
}

/** 41 on 20 is far, 40 is not; for what should fall 9 on 20 is far. From 0 nothing can be told, so it is asked. */
function isFarFrom(best: number, target: number, isLower: boolean): boolean {
  if (isLower && best > 0) return target < best / FAR;
  return Math.abs(target - best) > Math.abs(best) * (FAR - 1) && (isLower ? target < best : target > best);
}

export function isLowerBetter(reading: Reading): boolean {
  const { better = null, baseline, target } = reading.goal;
  if (better === 'higher' || better === 'lower') return better === 'lower';
  if (wordsOf(reading, 'lower').length > 0) return true;
  if (wordsOf(reading, 'raise').length > 0) return false;
  if (wordsOf(reading, 'cost').length > 0) return true;
  return better === 'towards-target' && baseline !== null && target !== null && target < baseline;
}

/** What is to be reached and what it is measured against; the fields of the goal go before its text. */
export function compare(reading: Reading): Comparison {
  const { goal, figures } = reading;
  const isLower = isLowerBetter(reading);
  const written = writtenBaseline(reading);
  const first = figures.find((figure) => figure !== written && figure.kind !== 'factor');
  const change = changeOf(reading, isLower, written);
  const unscaled = goal.baseline ?? written?.value ?? null;
  // A rate may be typed as 2.4 beside a text that says 3%: both are percent points (S16).
  const before =
    goal.target === null && first?.kind === 'percent' && unscaled !== null && Math.abs(unscaled) > 1.5
      ? round(unscaled / 100, 12)
      : unscaled;
  const used = [...(written ? [written] : []), ...(change ? [change.figure] : first ? [first] : [])];
  // “By 500” and “2 points” are no levels, also where it is not known from what.
  const isStep =
    first !== undefined && (first.kind === 'points' || BY.test(between(reading, first.start - 3, first.start)));
  const found = { before, from: written, to: change || isStep ? null : (first ?? null), figures: used };
  if (goal.target !== null) return { ...found, target: goal.target, factor: null };
  if (change) {
    const target =
      before === null ? null : round(change.gain === null ? before * change.factor : before + change.gain, 12);
    return { ...found, target, factor: change.gain === null ? change.factor : null };
  }
  return { ...found, target: first?.value ?? null, factor: null };
}

/** The figure the text starts from: from 3 % to 4 %, 744 → 1,000, currently 744. */
function writtenBaseline(reading: Reading): Figure | null {
  const { figures } = reading;
  const labelBefore = lastBefore(wordsOf(reading, 'now'));
  const pastBefore = lastBefore(
    [
      ...wordsOf(reading, 'past').filter(({ start, end }) => !COMPARED_WITH.test(between(reading, start, end))),
      ...reading.dates.filter(({ state }) => state === 'past'),
    ].sort((one, other) => one.start - other.start),
  );
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1];
    const lead = between(reading, figure.start - 5, figure.start);
    if (next && next.start - figure.end < 40) {
      const gap = between(reading, figure.end, next.start);
      if (/(?:从|由|自|\bfrom) ?约?$/.test(lead) && /到|至|\bto\b|[-=]>|→/.test(gap)) return figure;
      if (/^ ?(?:→|[-=]>) ?$/.test(gap)) return figure;
    }
    const label = labelBefore(figure.start);
    if (label && figure.start - label.end <= 4) return figure;
    // “Q2: 1.5%”, “上月 95”: what it was, not what it is to be; “on Q2, 15%” is a change.
    const past = pastBefore(figure.start);
    if (past && /^ ?[:：为是]? ?$/.test(between(reading, past.end, figure.start))) return figure;
  }
  return null;
}

/** A change by its name: it says on what, and is no figure of that time. */
const COMPARED_WITH = /^(?:同比|环比|qoq|yoy|mom|year over year)$/;

const BY = /\bby $/;

interface Change {
  readonly factor: number;
  /** Set when it is an amount on top of what there is: 3,000 new followers. */
  readonly gain: number | null;
  readonly figure: Figure;
}

/** A change by a share, a factor or an amount, as against a level to be reached (by 20 % and not to 20 %). */
function changeOf(reading: Reading, isLower: boolean, written: Figure | null): Change | null {
  const verbBefore = lastBefore(wordsOf(reading, 'raise', 'lower', 'gain'));
  const { figures } = reading;
  for (const figure of figures) {
    if (figure === written) continue;
    const last = verbBefore(figure.start);
    const verb = last && figure.start - last.end <= 12 ? last : undefined;
    const gap = verb ? between(reading, verb.end, figure.start) : '';
    const isLevel = verb?.classes.has('level') || /到|至|达|为|\bto\b|\bof\b/.test(gap);
    if (figure.kind === 'factor') {
      if (isLower && figure.value > 1) return { factor: 1 / figure.value, gain: null, figure };
      const isOnTop = verb !== undefined && !isLevel && between(reading, figure.start, figure.end).includes('倍');
      return { factor: figure.value + (isOnTop ? 1 : 0), gain: null, figure };
    }
    const after = between(reading, figure.end, figure.end + 12);
    const isBy = BY.test(between(reading, figure.start - 3, figure.start));
    const isNoun = /^ ?(?:increase|growth|more|lift|uplift|reduction|decrease|fewer|less|qoq|yoy|mom)\b/.test(after);
    const isCompared = /(?:同比|环比) ?$/.test(between(reading, figure.start - 4, figure.start));
    if (!isBy && !isNoun && !isCompared && (verb === undefined || isLevel || !isNextTo(gap))) continue;
    const value = isLower ? -figure.value : figure.value;
    if (figure.kind === 'percent') return { factor: 1 + value, gain: null, figure };
    if (written || reading.goal.baseline !== null) return { factor: 1, gain: value, figure };
  }
  return null;
}

/** The last of the words that end before a place; places are asked for from left to right, so that it stays linear. */
function lastBefore<Place extends Span>(words: readonly Place[]): (place: number) => Place | undefined {
  let next = 0;
  return (place) => {
    while (next < words.length && (words[next]?.end ?? 0) <= place) next++;
    return words[next - 1];
  };
}

/** Between “raise” and “20%” stands at most the thing that is raised, no other clause. */
const isNextTo = (gap: string) => !/[,，。;；、]/.test(gap);

/** 0.05 of a rate is 5%. */
export function shownFigure(value: number, isPercent: boolean): string {
  return isPercent ? `${round(value * 100, 4)}%` : String(value);
}
