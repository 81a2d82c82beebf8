// A problem with a figure as a sentence that names the place, what was found and what is allowed (S14).
import type { Language } from '../catalog/label';
import type { Place } from '../core/entry-problem';
import type { Problem } from '../core/problem';
import { fill, fillFrom } from './fill';
import { type EnglishText, say } from './text';

/** “row 5, Target: “abc” is not a number; a number is needed” */
export function problemSentence(problem: Problem, place: Place, language: Language | null): string {
  return say(language, (text) => atPlace(place, fillFrom(text.problems[problem.type], problem), text));
}

/** A sentence with its place in front. */
export function atPlace(place: Place, sentence: string, text: EnglishText): string {
  const words = placeWords(place, text);
  return words === '' ? sentence : fill(text.words.place.before, { place: words, sentence });
}

/** “Paid ads, row 5, Target” */
export function placeWords(place: Place, { columns, words }: EnglishText): string {
  const parts: string[] = [];
  if (place.source) parts.push(place.source.name);
  if (place.row !== null) {
    parts.push(
      fill(place.source?.kind === 'file' ? words.place.line : words.place.row, { line: place.row, row: place.row }),
    );
  }
  if (place.column !== null) {
    const names: Readonly<Record<string, string>> = { ...words.arguments, ...columns };
    parts.push(names[place.column] ?? place.column);
  }
  return parts.join(words.place.separator);
}
