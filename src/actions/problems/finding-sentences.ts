// What a check found, in sentences: what stands there, what is allowed, how to mend it.
import type { Language } from '../../catalog/label';
import { reference } from '../../reference/all';
import { fillFrom } from '../../text/fill';
import { textIn } from '../../text/text';
import type { Facts, Finding, FindingType } from '../../workbook/check/finding';

export interface FindingSentences {
  readonly found: string;
  readonly allowed: string;
  readonly mend: string;
}

/** Checked by the compiler: every kind of finding has its sentences. */
type Sentences = Readonly<Record<FindingType, FindingSentences>>;

export function findingSentences({ type, facts }: Pick<Finding, 'type' | 'facts'>, language: Language) {
  const sentences: Sentences = reference().messages[language].findings;
  const { listSeparator } = textIn(language).words;
  const values = factsIn(facts, language);
  const say = (sentence: string) => fillFrom(sentence, values, listSeparator);
  const { found, allowed, mend } = sentences[type];
  return { found: say(found), allowed: say(allowed), mend: say(mend) };
}

/** A problem is told in its own words. */
function factsIn(facts: Facts, language: Language): Readonly<Record<string, unknown>> {
  const { problems } = textIn(language);
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      typeof fact === 'object' && 'field' in fact ? fillFrom(problems[fact.type], fact) : fact,
    ]),
  );
}
