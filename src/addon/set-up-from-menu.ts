// What the menu item “Set up or repair workbook” does.

import { currentLanguage } from '../actions/current-language';
import { setUp } from '../actions/set-up';
import { failureSentences, setUpAnswer } from '../actions/set-up-sentences';
import { googleDeps } from '../google/google-deps';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import { tell } from './tell';
import { userLanguage } from './user-language';

/** Makes or repairs the workbook from what stands in it, and says what was done. */
export function setUpFromMenu(): void {
  const deps = googleDeps();
  const language = currentLanguage(deps.readWorkbook()) ?? userLanguage();
  const text = reference().messages[language];
  tell(language, text.setUp.title, sentences());

  function sentences(): readonly string[] {
    try {
      const result = setUp(deps, { language, period: null, people: null, entries: null });
      if (!result.ok) return failureSentences(result.failure, language);
      const { done, warnings } = setUpAnswer(result.value);
      const next =
        result.value.data.people.length === 0 ? [fill(text.setUp.fillInPeople, { title: text.sheets.people })] : [];
      return [...done, ...warnings, ...next];
    } catch (error) {
      console.error(error);
      return [text.endpoint.failed];
    }
  }
}
