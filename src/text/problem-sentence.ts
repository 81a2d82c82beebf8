// A problem as a sentence that names the place, what was found and what is allowed (S14).

import type { Language } from '../catalog/label';
import type { EntryProblem, Place, PlacedProblem } from '../core/entry-problem';
import type { Problem } from '../core/problem';
import { isColumnKey, type SentencesFor, say, type Text } from './text';

/** “people.csv, line 3, Role: “ads” is not known; allowed: …” */
export function placedSentence(placed: PlacedProblem, language: Language | null): string {
  return say(language, (text) => {
    const place = placeWords(placed.place, text);
    const sentence = problemWords(placed.problem, text);
    return place === '' ? sentence : text.place.before(place, sentence);
  });
}

function problemWords(problem: EntryProblem | Problem, text: Text): string {
  return 'field' in problem ? sentenceOf(text.problems, problem) : sentenceOf(text.entryProblems, problem);
}

/** The tables are complete by type; TypeScript cannot see that the entry found by `type` takes just this problem. */
function sentenceOf<P extends { readonly type: string }>(sentences: SentencesFor<P>, problem: P): string {
  const sentence: (problem: never) => string = sentences[problem.type as P['type']];
  return sentence(problem as never);
}

function placeWords(place: Place, text: Text): string {
  const words: string[] = [];
  if (place.source) words.push(place.source.name);
  if (place.row !== null)
    words.push(place.source?.kind === 'file' ? text.place.line(place.row) : text.place.row(place.row));
  if (place.column !== null) words.push(isColumnKey(place.column) ? text.columns[place.column].header : place.column);
  return words.join(text.place.separator);
}
