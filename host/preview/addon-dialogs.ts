// Shows what the add-on asks and says. A script waits for an answer, so questions use the browser's own waiting dialogs.
import type { Answer, Dialog } from '../host-memory';
import { type PanelServices, showPanel } from './addon-panel';
import { backToGrid, showMessage, showToast } from './messages';
import type { PageText } from './page-text';

export function answerDialog(dialog: Dialog, text: PageText, panel: Pick<PanelServices, 'asNow' | 'callable'>): Answer {
  const { kind, title, message, buttons } = dialog;
  if (kind === 'toast') {
    showToast(title, message);
    return { button: 'OK' };
  }
  if (kind === 'sidebar' || kind === 'dialog') {
    showPanel(dialog, { ...panel, closeLabel: text.close, backToGrid });
    return { button: 'OK' };
  }
  const question = [title, message].filter((part) => part !== '').join('\n\n');
  if (kind === 'prompt') {
    const typed = window.prompt(question);
    return typed === null ? { button: refusing(buttons) } : { button: agreeing(buttons), text: typed };
  }
  if (buttons.length > 1) return { button: window.confirm(question) ? agreeing(buttons) : refusing(buttons) };
  void showMessage(title, message, [{ value: 'ok', label: text.ok }]);
  return { button: 'OK' };
}

const agreeing = (buttons: readonly string[]): Answer['button'] => (buttons.includes('YES') ? 'YES' : 'OK');

/** Of “yes, no, cancel” the browser's dialog has only two; the careful one of the refusals is taken. */
const refusing = (buttons: readonly string[]): Answer['button'] =>
  buttons.includes('CANCEL') ? 'CANCEL' : buttons.includes('NO') ? 'NO' : 'CLOSE';
