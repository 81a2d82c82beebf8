// What the SMART lint has to say of a goal, in words.
import type { Language } from '../catalog/label';
import type { Rewrite, SmartLetter, SmartLint } from '../core/smart';
import type { SmartFinding } from '../core/smart-finding';
import { fill, fillFrom } from './fill';
import { textIn } from './text';

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
