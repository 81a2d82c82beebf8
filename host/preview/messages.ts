// Messages of the add-on and of the page: a modal dialog with plain text, or a toast that goes away.
export interface Choice {
  value: string;
  label: string;
}

let focusGrid = (): void => {};

/** Where the keyboard goes when a message is closed. */
export function focusAfterMessages(focus: () => void): void {
  focusGrid = focus;
}

export const backToGrid = (): void => focusGrid();

/** Answers with the value of the chosen button, or '' when the dialog was dismissed. */
export function showMessage(title: string, text: string, choices: readonly Choice[]): Promise<string> {
  const dialog = document.createElement('dialog');
  dialog.className = 'message';
  if (title !== '') dialog.append(element('h2', title));
  dialog.append(element('p', text));
  const form = document.createElement('form');
  form.method = 'dialog';
  for (const { value, label } of choices) {
    const button = element('button', label);
    button.setAttribute('value', value);
    form.append(button);
  }
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      backToGrid();
      resolve(dialog.returnValue);
    });
  });
}

export function showToast(title: string, text: string, seconds = 5): void {
  const note = document.createElement('div');
  note.className = 'toast-note';
  if (title !== '') note.append(element('strong', title));
  note.append(text);
  note.addEventListener('click', () => note.remove());
  document.querySelector('#toasts')?.append(note);
  if (seconds > 0) setTimeout(() => note.remove(), seconds * 1000);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
