// Something typed or imported that cannot be used, as a sentence that names file or sheet, line and column.
import type { Language } from '../catalog/label';
import type { PlacedProblem } from '../core/entry-problem';
import { fillFrom } from '../text/fill';
import { atPlace, problemSentence } from '../text/problem-sentence';
import { textIn } from '../text/text';
import { reference } from './all';

/** “people.csv, line 3, Role: “ads” is not known; allowed: …” */
export function entrySentence({ place, problem }: PlacedProblem, language: Language): string {
  if ('field' in problem) return problemSentence(problem, place, language);
  const text = textIn(language);
  const { entryProblems } = reference().messages[language];
  return atPlace(place, fillFrom(entryProblems[problem.type], problem, text.words.listSeparator), text);
}
