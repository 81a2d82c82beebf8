// What pages and programs call: every action by its name, with plain data both ways.
import { answer } from '../actions/answer';
import type { EndpointAnswer } from '../actions/endpoints';
import { refused } from '../actions/refusals';
import { type Language, languages } from '../catalog/label';
import { googleDeps } from '../google/google-deps';
import { reference } from '../reference/all';
import { userLanguage } from './user-language';

/** Never throws: what goes wrong inside is logged for the developer and said in plain words to the person. */
export function endpoint(name: unknown, input: unknown): EndpointAnswer {
  const language = languageOf(input) ?? userLanguage();
  try {
    return answer(googleDeps(), language, name, input);
  } catch (error) {
    console.error(error);
    return refused('failed', reference().messages[language].endpoint.failed);
  }
}

function languageOf(input: unknown): Language | null {
  if (typeof input !== 'object' || input === null || !('language' in input)) return null;
  return languages.find((language) => language === input.language) ?? null;
}
