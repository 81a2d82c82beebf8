// A report in a message box.
import type { Language } from '../catalog/label';
import { reference } from '../reference/all';
import { fill } from '../text/fill';

/** Longer reports than this do not fit. */
const MOST_LINES = 20;

export function tell(language: Language, title: string, sentences: readonly string[]): void {
  const ui = SpreadsheetApp.getUi();
  const { andMore } = reference().messages[language].setUp;
  const rest = sentences.length - MOST_LINES;
  const shown = rest > 0 ? [...sentences.slice(0, MOST_LINES), fill(andMore, { count: rest })] : sentences;
  ui.alert(title, shown.join('\n'), ui.ButtonSet.OK);
}
