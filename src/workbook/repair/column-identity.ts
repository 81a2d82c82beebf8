// Which column of ours stands where, told without its key: by a header that ships in either language, or by the help note on it.
import { languages } from '../../catalog/label';
import { reference } from '../../reference/all';
import { textIn } from '../../text/text';
import { textOf } from '../cell';
import type { Column } from '../column';
import type { SheetSnapshot } from '../snapshot';

export interface SeenColumn {
  readonly key: string;
  readonly at: number;
}

/** Every column whose header or note names exactly one column of the table; rows count from 1. */
export function columnsSeen(
  sheet: Pick<SheetSnapshot, 'cells' | 'notes' | 'columnCount'>,
  headerRow: number,
  columns: readonly Column[],
): SeenColumn[] {
  const byHeader = keysByText(columns, (key, language) => textIn(language).columns[key]);
  const byNote = keysByText(columns, (key, language) => reference().columnHelp[language][key]);
  const seen: SeenColumn[] = [];
  for (let at = 1; at <= sheet.columnCount; at++) {
    const header = textOf(sheet.cells[headerRow - 1]?.[at - 1]);
    const note = sheet.notes[headerRow - 1]?.[at - 1] ?? '';
    const key = byHeader.get(header) ?? byNote.get(note) ?? null;
    if (key !== null) seen.push({ key, at });
  }
  return seen;
}

type Language = (typeof languages)[number];

/** A text that two columns of the table share tells nothing. */
function keysByText(
  columns: readonly Column[],
  textOfKey: (key: Column['key'], language: Language) => string,
): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  for (const { key } of columns) {
    for (const text of new Set(languages.map((language) => textOfKey(key, language)))) {
      if (text !== '') keys.set(text, keys.has(text) ? null : key);
    }
  }
  return keys;
}
