// Menu items that do an action and tell what came of it.
import { answerDo } from '../actions/answer';
import { currentLanguage } from '../actions/current-language';
import type { DoName, EndpointInput, EndpointValue } from '../actions/endpoints';
import type { Language } from '../catalog/label';
import { googleDeps } from '../google/google-deps';
import { type Messages, reference } from '../reference/all';
import { tell } from './tell';
import { userLanguage } from './user-language';

interface MenuItem<Name extends DoName> {
  readonly name: Name;
  readonly title: (text: Messages) => string;
  readonly input: (language: Language) => EndpointInput<Name>;
  readonly sentences: (value: EndpointValue<Name>, text: Messages) => readonly string[];
}

/** The same way in as for a page, rights included. */
export function answerFromMenu<Name extends DoName>({ name, title, input, sentences }: MenuItem<Name>): void {
  let language = userLanguage();
  let told: readonly string[] = [reference().messages[language].endpoint.failed];
  try {
    const deps = googleDeps();
    language = currentLanguage(deps.readCells()) ?? language;
    const answered = answerDo(deps, language, name, input(language));
    told = answered.ok ? sentences(answered.value, reference().messages[language]) : answered.problems;
  } catch (error) {
    console.error(error);
  }
  const text = reference().messages[language];
  tell(language, title(text), told);
}
