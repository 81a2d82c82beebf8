// Says that an edit is not allowed, or asks before one that a warning stands before.
import type { Host, StoppedEdit } from '../host';
import { showMessage } from './messages';
import type { PageText } from './page-text';

export function speakForProtections(host: Host, text: PageText): void {
  let waiting: StoppedEdit[] = [];
  host.whenStopped((stopped) => {
    waiting.push(stopped);
    // One gesture may be several commands, such as ticking many boxes: they are answered together.
    if (waiting.length > 1) return;
    queueMicrotask(async () => {
      const edits = waiting;
      waiting = [];
      if (edits.some(({ kind }) => kind === 'protected')) {
        await showMessage(text.protectedTitle, text.protectedCells, [{ value: 'ok', label: text.ok }]);
        return;
      }
      const choices = [
        { value: '', label: text.cancel },
        { value: 'yes', label: text.editAnyway },
      ];
      if ((await showMessage(text.headsUp, text.warnedCells, choices)) !== 'yes') return;
      for (const edit of edits) edit.goAhead();
    });
  });
}
