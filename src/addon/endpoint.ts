// One door for pages and programs: looks the endpoint up, checks what was sent, runs the action, answers in sentences.
import { type EndpointAnswer, type EndpointInput, endpointInputs, isEndpointName } from '../actions/endpoints';
import { setUp } from '../actions/set-up';
import { failureSentences, setUpAnswer } from '../actions/set-up-sentences';
import { type Language, languages } from '../catalog/label';
import { googleDeps } from '../google/google-deps';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import { userLanguage } from './user-language';

/** Never throws: what goes wrong inside is logged for the developer and said in plain words to the person. */
export function endpoint(name: unknown, input: unknown): EndpointAnswer {
  const language = languageOf(input) ?? userLanguage();
  const text = reference().messages[language].endpoint;
  try {
    if (!isEndpointName(name)) return { ok: false, problems: [fill(text.unknown, { name: String(name) })] };
    const parsed = endpointInputs[name].safeParse(input);
    if (parsed.success) return runSetUp(parsed.data);
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path }) => fill(text.badInput, { where: path.join(' › ') || name })),
    };
  } catch (error) {
    console.error(error);
    return { ok: false, problems: [text.failed] };
  }
}

function runSetUp(input: EndpointInput<'setUp'>): EndpointAnswer {
  const result = setUp(googleDeps(), input);
  if (result.ok) return { ok: true, value: setUpAnswer(result.value) };
  return { ok: false, problems: failureSentences(result.failure, input.language) };
}

function languageOf(input: unknown): Language | null {
  if (typeof input !== 'object' || input === null || !('language' in input)) return null;
  return languages.find((language) => language === input.language) ?? null;
}
