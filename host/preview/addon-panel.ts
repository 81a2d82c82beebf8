// Shows a page of the add-on: a sidebar of 300 px at the right or a dialog in the middle, in a frame without rights.
import type { Dialog } from '../host-memory';
import { type PanelCall, type PanelReply, withGoogle } from './panel-shim';

export interface PanelServices {
  run(name: string, args: unknown[]): unknown;
  closeLabel: string;
  /** Where the keyboard goes when the page is closed. */
  backToGrid(): void;
}

/** As in Sheets, one page is open at a time. */
let close = (): void => {};

export function showPanel({ kind, title, html }: Dialog, services: PanelServices): void {
  close();
  const panel = document.createElement('aside');
  panel.className = kind === 'sidebar' ? 'panel panel-side' : 'panel panel-middle';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.ariaLabel = services.closeLabel;
  const frame = document.createElement('iframe');
  frame.title = title;
  // Without allow-same-origin the frame can reach neither the workbook nor the local server.
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-popups allow-downloads');
  frame.srcdoc = withGoogle(html ?? '');
  panel.append(heading, button, frame);

  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow) return;
    if (data === 'close' || (data === 'escape' && kind === 'dialog')) close();
    else if (isCall(data)) frame.contentWindow?.postMessage(answer(data, services), '*');
  };
  // As in Sheets, Esc closes a dialog and leaves a sidebar.
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && kind === 'dialog') close();
  };
  window.addEventListener('message', listen);
  window.addEventListener('keydown', onKey);
  close = () => {
    window.removeEventListener('message', listen);
    window.removeEventListener('keydown', onKey);
    panel.remove();
    document.body.classList.remove('with-side-panel');
    window.dispatchEvent(new Event('resize'));
    close = () => {};
    services.backToGrid();
  };
  button.addEventListener('click', () => close());
  document.body.append(panel);
  document.body.classList.toggle('with-side-panel', kind === 'sidebar');
  window.dispatchEvent(new Event('resize'));
}

function answer({ id, name, args }: PanelCall, services: PanelServices): PanelReply {
  try {
    return { id, value: services.run(name, args) };
  } catch (error) {
    const told = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    return { id, error: String(told) };
  }
}

function isCall(data: unknown): data is PanelCall {
  return (
    typeof data === 'object' &&
    data !== null &&
    'id' in data &&
    'name' in data &&
    typeof data.name === 'string' &&
    'args' in data &&
    Array.isArray(data.args)
  );
}
