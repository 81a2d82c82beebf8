// What the SMART lint has to say of a goal, in words.
import type { Language } from '../catalog/label';
import type { Rewrite, SmartLetter, SmartLint } from '../core/smart';
import type { SmartFinding, SmartScore } from '../core/smart-finding';
import { fill, fillFrom } from './fill';
import { textIn } from './text';

/** What a form shows beside a goal. */
export interface SmartAdvice {
  /** In the order of the word. */
  readonly letters: readonly {
    readonly letter: SmartLetter;
    readonly name: string;
    readonly score: SmartScore;
    /** Of the goal, each once. */
    readonly words: readonly string[];
    readonly mend: readonly string[];
  }[];
  /** Null where nothing is to be mended. */
  readonly pattern: string | null;
}

export function smartAdvice(lint: SmartLint, language: Language): SmartAdvice {
  const { headers } = textIn(language).words.smart;
  const letters = lettersOf(lint).map(([letter, { score, words, findings }]) => ({
    letter,
    name: headers[letter],
    score,
    words: [...new Set(words.map(({ text }) => text))],
    mend: score < 2 ? findings.map((finding) => findingSentence(finding, language)) : [],
  }));
  const isGood = letters.every(({ score }) => score === 2);
  return { letters, pattern: isGood ? null : rewriteSentence(lint.rewrite, language) };
}

/** “M: add a number; T: …. For example: by [date], …” for every letter below 2; null when there is none. */
export function mendSentence(lint: SmartLint, language: Language): string | null {
  const { smart } = textIn(language).words;
  const parts = lettersOf(lint).flatMap(([letter, { score, findings }]) => {
    // Without a number M asks for one already.
    const told = findings.filter(({ type }) => score < 2 && type !== 'TargetMissing');
    if (told.length === 0) return [];
    const sentences = told.map((finding) => findingSentence(finding, language));
    return [fill(smart.letter, { letter, findings: sentences.join(smart.separator) })];
  });
  if (parts.length === 0) return null;
  const mend = parts.join(smart.separator);
  return fill(smart.withPattern, { mend, pattern: rewriteSentence(lint.rewrite, language) });
}

export function findingSentence(finding: SmartFinding, language: Language): string {
  const { smart, listSeparator } = textIn(language).words;
  return fillFrom(smart.findings[finding.type], finding, listSeparator);
}

/** The goal as it could be written, with [gaps] where something is still to be said. */
export function rewriteSentence({ kind, namesTeamKpi, ...known }: Rewrite, language: Language): string {
  const { patterns, gaps } = textIn(language).words.smart;
  const pattern = fill(patterns[kind], {
    due: known.due ?? gaps.due,
    place: known.place ?? gaps.place,
    thing: known.thing ?? gaps.thing,
    from: known.from ?? gaps.from,
    to: known.to ?? gaps.to,
    source: known.source ?? gaps.source,
  });
  if (known.serves === null && namesTeamKpi) return pattern;
  return fill(patterns.serving, { pattern, serves: known.serves ?? gaps.serves });
}

function lettersOf({ letters }: SmartLint): readonly (readonly [SmartLetter, SmartLint['letters'][SmartLetter]])[] {
  const { S, M, A, R, T } = letters;
  return [
    ['S', S],
    ['M', M],
    ['A', A],
    ['R', R],
    ['T', T],
  ];
}
