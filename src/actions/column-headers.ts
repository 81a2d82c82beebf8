// Column keys as the headers that people read.
import type { Language } from '../catalog/label';
import { isColumnKey, textIn } from '../text/text';

export function headerOf(key: string, language: Language): string {
  return isColumnKey(key) ? textIn(language).columns[key] : key;
}

export function headersOf(keys: readonly string[], language: Language): string {
  return keys.map((key) => headerOf(key, language)).join(textIn(language).words.listSeparator);
}
