// How dated figures inside a period become the one actual of a KPI.
import type { PeriodDays } from './period';

export type RollUp = 'sum' | 'last' | 'ratio' | 'mean' | 'growth';

/** A value, or a numerator and a denominator; each is null where it is not known. */
export interface DatedFigure {
  /** ISO. */
  readonly date: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Where it comes from: two accounts are two sources. */
  readonly source: string;
}

export type RolledUp =
  | { readonly kind: 'value'; readonly value: number }
  /** No figure inside the period, or nothing to divide by. */
  | { readonly kind: 'none' }
  /**
   * needs-parts: rates alone cannot be put together, an average of rates is not the rate of the whole;
   * needs-value: a sum is made of values, not of parts; several: more than one reading on the last day; one-reading: growth needs two.
   */
  | { readonly kind: 'cannot'; readonly why: 'needs-parts' | 'needs-value' | 'several' | 'one-reading' };

const none: RolledUp = { kind: 'none' };

/** Days outside the period count nowhere, except as the start of a growth. The order of the figures does not matter. */
export function rollUpFigures(figures: readonly DatedFigure[], how: RollUp, period: PeriodDays): RolledUp {
  const inside = figures.filter(({ date }) => date >= period.from && date <= period.to);
  if (inside.length === 0) return none;
  switch (how) {
    case 'sum':
      return sumOf(inside);
    case 'ratio':
      return ratioOf(inside);
    case 'mean':
      // One reading is a sum of itself over one: 4 and 5 → 4.5, but 40 over 10 ratings and one of 5 → 45/11.
      return quotient(inside.map((figure) => partsOf(figure) ?? { numerator: figure.value ?? 0, denominator: 1 }));
    case 'last':
      return lastOf(inside);
    case 'growth':
      return inside.every(({ value }) => value !== null)
        ? growthOfLevels(
            inside,
            figures.filter(({ date }) => date < period.from),
          )
        : growthOfGains(inside);
  }
}

/** 120 and 80 → 200. */
function sumOf(figures: readonly DatedFigure[]): RolledUp {
  const values = figures.flatMap(({ value }) => value ?? []);
  if (values.length < figures.length) return { kind: 'cannot', why: 'needs-value' };
  return known(total(values));
}

/** P2: ΣN/ΣD, never the mean of the rates: 30/1000 and 10/100 → 40/1100. A rate without its parts stands only for itself. */
function ratioOf(figures: readonly DatedFigure[]): RolledUp {
  const parts = figures.flatMap((figure) => partsOf(figure) ?? []);
  if (parts.length === figures.length) return quotient(parts);
  const [only] = figures;
  if (figures.length === 1 && only && only.value !== null) return known(only.value);
  return { kind: 'cannot', why: 'needs-parts' };
}

function lastOf(figures: readonly DatedFigure[]): RolledUp {
  const day = figures
    .map(({ date }) => date)
    .sort()
    .pop();
  const readings = figures.filter(({ date }) => date === day);
  const parts = readings.flatMap((figure) => partsOf(figure) ?? []);
  if (parts.length === readings.length) return quotient(parts);
  const [only] = readings;
  if (readings.length === 1 && only && only.value !== null) return known(only.value);
  return { kind: 'cannot', why: 'several' };
}

/** Numerator: gained in those days; denominator: how many there were at their beginning. +30 of 1000, then +20 of 1030 → 50/1000. */
function growthOfGains(figures: readonly DatedFigure[]): RolledUp {
  const parts = figures.flatMap((figure) => partsOf(figure) ?? []);
  if (parts.length < figures.length) return { kind: 'cannot', why: 'needs-parts' };
  const starts = bySource(figures).map((own) => earliest(own).denominator ?? 0);
  return quotient([{ numerator: total(parts.map(({ numerator }) => numerator)), denominator: total(starts) }]);
}

/** Values are levels: from the last one before the period, or else the first inside, to the last. 1000 → 1050 is 0.05. */
function growthOfLevels(inside: readonly DatedFigure[], before: readonly DatedFigure[]): RolledUp {
  const sources = bySource(inside).map((own) => {
    const earlier = before.filter(({ source, value }) => source === own[0]?.source && value !== null);
    const start = earlier.length > 0 ? latest(earlier) : earliest(own);
    return { start, end: latest(own) };
  });
  if (sources.some(({ start, end }) => start === end)) return { kind: 'cannot', why: 'one-reading' };
  const start = total(sources.map((source) => source.start.value ?? 0));
  const end = total(sources.map((source) => source.end.value ?? 0));
  return quotient([{ numerator: end - start, denominator: start }]);
}

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

function partsOf({ numerator, denominator }: DatedFigure): Parts | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

function quotient(parts: readonly Parts[]): RolledUp {
  const denominator = total(parts.map((part) => part.denominator));
  return denominator === 0 ? none : known(total(parts.map((part) => part.numerator)) / denominator);
}

function bySource(figures: readonly DatedFigure[]): DatedFigure[][] {
  const sources = [...new Set(figures.map(({ source }) => source))];
  return sources.map((name) => figures.filter(({ source }) => source === name));
}

function earliest(figures: readonly DatedFigure[]): DatedFigure {
  return figures.reduce((first, figure) => (figure.date < first.date ? figure : first));
}

function latest(figures: readonly DatedFigure[]): DatedFigure {
  return figures.reduce((last, figure) => (figure.date > last.date ? figure : last));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function known(value: number): RolledUp {
  return { kind: 'value', value: plainNumber(value) };
}

/** Without the binary noise of adding: 0.1 + 0.2 → 0.3. */
export function plainNumber(value: number): number {
  return Number(value.toPrecision(12));
}
