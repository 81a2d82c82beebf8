// Shows a page of the add-on: a sidebar of 300 px at the right or a dialog in the middle, in a frame without rights.
import type { Dialog } from '../host-memory';
import { PanelCalls, type RunFunction } from './panel-calls';
import { type PanelCall, withGoogle } from './panel-shim';

export interface PanelServices {
  /** Runs functions as the person who is at the keyboard now, whoever is there when their turn comes. */
  asNow(): RunFunction;
  readonly callable: readonly string[];
  readonly closeLabel: string;
  /** Where the keyboard goes when the page is closed, or on F6. */
  backToGrid(): void;
}

/** As in Sheets, one page is open at a time. */
let openKind: Dialog['kind'] | undefined;
let close = (): void => {};

/** Whether a page of this kind was open. */
export function closePanel(kind: Dialog['kind']): boolean {
  if (openKind !== kind) return false;
  close();
  return true;
}

export function showPanel({ kind, title, html }: Dialog, services: PanelServices): void {
  close();
  const panel = document.createElement('aside');
  panel.className = kind === 'sidebar' ? 'panel panel-side' : 'panel panel-middle';
  panel.ariaLabel = title;
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
  frame.srcdoc = withGoogle(html ?? '', services.callable);
  panel.append(heading, button, frame);

  const calls = new PanelCalls((busy) => {
    panel.ariaBusy = String(busy);
  });
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source === null || source !== frame.contentWindow) return;
    if (data === 'close' || (data === 'escape' && kind === 'dialog')) close();
    else if (data === 'grid') services.backToGrid();
    else if (isCall(data))
      void calls.send(data, services.asNow()).then((reply) => frame.contentWindow?.postMessage(reply, '*'));
  };
  const onKey = (event: KeyboardEvent) => {
    // As in Sheets, Esc closes a dialog and leaves a sidebar.
    if (event.key === 'Escape' && kind === 'dialog') close();
    if (event.key !== 'F6') return;
    event.preventDefault();
    if (panel.contains(document.activeElement)) services.backToGrid();
    else frame.focus();
  };
  window.addEventListener('message', listen);
  window.addEventListener('keydown', onKey, true);
  close = () => {
    window.removeEventListener('message', listen);
    window.removeEventListener('keydown', onKey, true);
    panel.remove();
    document.body.classList.remove('with-side-panel');
    window.dispatchEvent(new Event('resize'));
    openKind = undefined;
    close = () => {};
    services.backToGrid();
  };
  button.addEventListener('click', () => close());
  // Whoever is choosing in the strip goes on choosing there.
  frame.addEventListener('load', () => {
    if (!document.activeElement?.closest('.strip')) frame.focus();
  });
  openKind = kind;
  document.body.append(panel);
  document.body.classList.toggle('with-side-panel', kind === 'sidebar');
  window.dispatchEvent(new Event('resize'));
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
