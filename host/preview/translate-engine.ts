// Lets the engine speak the page's language; it asks for each of its sentences by the English one.
import type { Language } from '../demo/text';
import { ENGINE_CHINESE } from './engine-text';
import { engine } from './page-globals';

export type Translate = (english: string) => string;

/** What the page wanted to say and the table does not have: `untranslated` in the browser's console lists it. */
const missing = new Set<string>();

function inChinese(english: string): string {
  // Templates break their lines where the engine's authors did.
  const found = own(english) ?? own(english.replace(/\s+/g, ' '));
  if (found === undefined && /[A-Za-z]{2}/.test(english)) missing.add(english);
  return found ?? english;
}

const own = (english: string): string | undefined =>
  Object.hasOwn(ENGINE_CHINESE, english) ? ENGINE_CHINESE[english] : undefined;

/** Must come before the first workbook: the engine's own constants are translated when they are first used. */
export function translateEngine(language: Language): Translate {
  const translate: Translate = language === 'en' ? (english) => english : inChinese;
  engine.setTranslationMethod((english: string, ..._values: unknown[]) => translate(english));
  Object.assign(globalThis, { untranslated: missing });
  return translate;
}
