// What the page speaks: the texts of one language, which came with it or were asked for since.
import type { Language } from '../catalog/label';
import type { SidebarText } from '../text/sidebar';

export interface Spoken {
  readonly language: Language;
  readonly text: SidebarText;
}

let spoken: Spoken | null = null;

/** From now on, also where the next call fails. */
export function speak(next: Spoken): void {
  spoken = next;
  document.documentElement.lang = next.language;
}

export function spokenNow(): Spoken {
  if (spoken === null) throw new Error('nothing was said yet');
  return spoken;
}

/** What the server wrote into the page; null where that did not arrive. */
export function readTexts(json: string): SidebarText | null {
  try {
    const found: unknown = JSON.parse(json);
    return isText(found) ? found : null;
  } catch {
    return null;
  }
}

/** Page and texts come from one build: here only whether there are any. */
function isText(found: unknown): found is SidebarText {
  return typeof found === 'object' && found !== null && 'frame' in found && 'bridge' in found;
}
