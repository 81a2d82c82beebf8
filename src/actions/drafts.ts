// What somebody was typing when the sidebar was closed: kept for them alone, outside the workbook.
import type { Deps } from './deps';

export interface Draft {
  /** Null when nothing is kept. */
  readonly text: string | null;
}

const PREFIX = 'perfscore_draft ';

/** Google keeps at most 9 KB of bytes under one key, and a Chinese character takes three of them. */
const CHARACTERS_PER_PART = 2_900;

interface Given {
  readonly key: string;
  readonly text: string | null;
}

/** Long drafts are kept in parts; those of a longer one before are removed. */
export function saveDraft(deps: Deps, { key, text }: Given): null {
  const parts: string[] = [];
  for (let at = 0; text !== null && at < text.length; at += CHARACTERS_PER_PART) {
    parts.push(text.slice(at, at + CHARACTERS_PER_PART));
  }
  parts.forEach((part, number) => {
    deps.ownNotes.write(partKey(key, number), part);
  });
  for (let number = parts.length; deps.ownNotes.read(partKey(key, number)) !== null; number++) {
    deps.ownNotes.write(partKey(key, number), null);
  }
  return null;
}

export function loadDraft(deps: Deps, { key }: Pick<Given, 'key'>): Draft {
  const parts: string[] = [];
  for (let number = 0; ; number++) {
    const part = deps.ownNotes.read(partKey(key, number));
    if (part === null) break;
    parts.push(part);
  }
  return { text: parts.length > 0 ? parts.join('') : null };
}

function partKey(key: string, number: number): string {
  return `${PREFIX}${key} ${number}`;
}
