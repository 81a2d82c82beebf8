// What verifying Records has found, in words.
import { fill } from './fill';
import type { SidebarText } from './sidebar';

type Found =
  | { readonly intact: true; readonly count: number; readonly fingerprint: string }
  | { readonly intact: false; readonly id: number; readonly type: 'changed' | 'gone' | 'twice' };

/** Without what it proves, which is the same whatever is found. */
export function recordsCheckSentences(found: Found, text: SidebarText['recordsCheck']): string[] {
  if (!found.intact) return [fill(text[found.type], found), text.broken];
  if (found.count === 0) return [text.none];
  return [fill(text.intact, found), fill(text.fingerprint, found)];
}
