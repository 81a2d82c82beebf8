// The labelled goals, and how well the lint finds the weak ones (a score below 2) among them.
import { readFileSync } from 'node:fs';
import { smartWords } from '../../src/catalog/smart-words';
import { daysOfPeriod } from '../../src/core/period';
import { lintGoal, type SmartLetter, smartLetters } from '../../src/core/smart';
import { lexiconOf } from '../../src/core/smart-lexicon';
import type { Goal } from '../../src/core/smart-reading';

interface LabelledGoal {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly heldOut: boolean;
  readonly labels: readonly number[];
  readonly target?: number;
  readonly unit?: string;
  readonly baseline?: number;
  readonly history?: readonly number[];
  readonly due?: string;
  readonly alignedTo?: string;
  readonly period?: string;
}

const fixture: { readonly goals: readonly LabelledGoal[] } = JSON.parse(
  readFileSync('tests/fixtures/smart-goals.json', 'utf8'),
);

export const labelledGoals = fixture.goals;

export const lexicon = lexiconOf(smartWords);

/** A goal of which only the text is known, in the third quarter of 2026 unless said otherwise. */
export function goalOf(text: string, more: Partial<Goal> = {}): Goal {
  const period = daysOfPeriod('2026-Q3');
  return { text, target: null, unit: '', baseline: null, due: '', alignedTo: '', history: [], period, ...more };
}

export function scoresOf(goal: LabelledGoal): readonly number[] {
  const { text, period, heldOut, labels, id, kind, ...more } = goal;
  const lint = lintGoal(goalOf(text, { ...more, period: daysOfPeriod(period ?? '2026-Q3') }), lexicon);
  return smartLetters.map((letter) => lint.letters[letter].score);
}

export interface Quality {
  readonly letter: SmartLetter;
  readonly weak: number;
  readonly found: number;
  readonly falseAlarms: number;
  readonly same: number;
  readonly goals: number;
}

/** Of the weak goals how many were found, and how many good ones were called weak. */
export function qualityOn(goals: readonly LabelledGoal[]): readonly Quality[] {
  const scored = goals.map((goal) => ({ labels: goal.labels, scores: scoresOf(goal) }));
  return smartLetters.map((letter, index) => {
    const pairs = scored.map(({ labels, scores }) => ({ label: labels[index] ?? 0, score: scores[index] ?? 0 }));
    const count = (test: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(test).length;
    return {
      letter,
      weak: count(({ label }) => label < 2),
      found: count(({ label, score }) => label < 2 && score < 2),
      falseAlarms: count(({ label, score }) => label === 2 && score < 2),
      same: count(({ label, score }) => label === score),
      goals: pairs.length,
    };
  });
}
