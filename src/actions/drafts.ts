// What somebody was typing when the sidebar was closed: kept for them alone, outside the workbook.
import type { Context } from './context';

export interface Draft {
  /** Null when nothing is kept. */
  readonly text: string | null;
}

const PREFIX = 'perfscore_draft ';

export function saveDraft(
  { deps }: Context,
  { key, text }: { readonly key: string; readonly text: string | null },
): null {
  deps.ownNotes.write(PREFIX + key, text);
  return null;
}

export function loadDraft({ deps }: Context, { key }: { readonly key: string }): Draft {
  return { text: deps.ownNotes.read(PREFIX + key) };
}
