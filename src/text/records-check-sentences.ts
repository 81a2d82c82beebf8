// What verifying Records has found, in words.
import type { Language } from '../catalog/label';
import { recordsCheck } from './en/records-check';
import { fill } from './fill';
import { recordsCheck as recordsCheckZh } from './zh-cn/records-check';

type EnglishText = typeof recordsCheck;

export function recordsCheckTextIn(language: Language): EnglishText {
  return language === 'en' ? recordsCheck : (recordsCheckZh as EnglishText);
}

type Found =
  | { readonly intact: true; readonly count: number; readonly fingerprint: string }
  | { readonly intact: false; readonly id: number; readonly type: 'changed' | 'gone' | 'twice' };

/** Without what it proves, which is the same whatever is found. */
export function recordsCheckSentences(found: Found, text: EnglishText): string[] {
  if (!found.intact) return [fill(text[found.type], found), text.broken];
  if (found.count === 0) return [text.none];
  return [fill(text.intact, found), fill(text.fingerprint, found)];
}
