// The reference data of the built add-on, read from its own file the first time it is asked for in a run.
import type { Reference } from '../reference/all';

export const REFERENCE_FILE = 'Reference';

let loaded: Reference | null = null;

/** Takes the place of reference/all in the bundle; the build writes both files from the same source. */
export function reference(): Reference {
  loaded ??= JSON.parse(HtmlService.createHtmlOutputFromFile(REFERENCE_FILE).getContent()) as Reference;
  return loaded;
}
