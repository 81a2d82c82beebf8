// The page behind `npm start`: the engine's grid on the saved workbook, the add-on alive in it, every change sent back.
import type { Language } from '../demo/text';
import type { Host } from '../host';
import { answerDialog } from './addon-dialogs';
import { showAddonMenus } from './addon-menu';
import { closePanel } from './addon-panel';
import { installNotes, showNotesToKeyboard } from './cell-notes';
import { offerLanguages } from './language-switch';
import { focusAfterMessages, showMessage, showToast } from './messages';
import { openHost } from './open-host';
import { components, engine } from './page-globals';
import { PAGE_TEXT, type PageText } from './page-text';
import { stepOverPercent } from './percent-keys';
import { speakForProtections } from './protected-edits';
import { Saver, type SaveState } from './saver';
import { fetchAddon, fetchTemplates, fetchWorkbook, startAnew } from './server-files';
import { forgetSheet, showSheet } from './shown-sheet';
import { type Translate, translateEngine } from './translate-engine';
import { offerWho, WHO } from './who-switch';

const pageLanguage: Language = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';

open().catch((error: unknown) => {
  const text = PAGE_TEXT[pageLanguage];
  document.querySelector('#loading')?.remove();
  showState(text.cannotOpen, true);
  void showMessage(text.cannotOpen, plain(error), [{ value: 'ok', label: text.ok }]);
});

async function open(): Promise<void> {
  const [served, files, templates] = await Promise.all([fetchWorkbook(), fetchAddon(), fetchTemplates()]);
  const text = PAGE_TEXT[served.language];
  labelPage(served.language, text);
  const translate = translateEngine(served.language);
  let opened: Host | undefined;
  installNotes(() => opened);
  const host = openHost(served, files, new URLSearchParams(location.search).get(WHO));
  opened = host;
  const saver = new Saver(served.revision, () => host.exportData(), showSaved(text));
  // For whoever looks into the page with the browser's own tools.
  Object.assign(globalThis, { previewHost: host });
  const reopenSidebar = bringAddonToLife(host, saver, text);
  saveChanges(host, saver);
  speakForProtections(host, text);
  showSheet(host, served.opensOn);
  const who = offerWho(host, text, reopenSidebar);
  host.model.on('command-finalized', who, () => who.look());
  await mount(host, { templates, translateFn: translate }, text);
  offerStartAnew(text, saver);
  offerLanguages({
    addon: host,
    present: served.language,
    working: () => showState(text.switching, false),
    keep: (language) => saver.switchTo(language),
    refused: (problems) => {
      showSaved(text)('saved');
      saver.change();
      void showMessage(text.notSwitched, problems.join('\n'), [{ value: 'ok', label: text.ok }]);
    },
  });
  showSaved(text)('saved');
  if (served.notice !== null) await showMessage('', text.keptAside(served.notice), [{ value: 'ok', label: text.ok }]);
}

/**
 * A run may change what is kept beside the cells, such as properties, so every run is followed by saving.
 * Hands back what opens the sidebar anew, if one is open: another person finds it as they would find it themselves.
 */
function bringAddonToLife(host: Host, saver: Saver, text: PageText): () => void {
  let chosen = '';
  let sidebarOf = '';
  const saved = <T>(work: () => T): T => {
    try {
      return work();
    } finally {
      saver.change();
    }
  };
  const choose = (functionName: string) => {
    chosen = functionName;
    whileSaying(text, () => saved(() => host.chooseMenuItem(functionName)));
  };
  const asNow = () => {
    const { user } = host;
    return (name: string, args: unknown[]) => saved(() => host.as(user, () => host.run(name, args)));
  };
  const { callable } = host;
  host.answerDialogs((dialog) => {
    if (dialog.kind === 'sidebar') sidebarOf = chosen;
    return answerDialog(dialog, text, { asNow, callable });
  });
  host.open();
  showAddonMenus(host.menus, choose);
  return () => {
    if (!closePanel('sidebar')) return;
    choose(sidebarOf);
  };
}

/** Undo and redo repeat changes, but are none of the engine's own kinds of change. */
function saveChanges(host: Host, saver: Saver): void {
  const changes: ReadonlySet<string> = new Set([...engine.coreTypes, 'UNDO', 'REDO']);
  host.model.on('command-dispatched', saver, ({ type }: { type?: string }) => {
    if (type !== undefined && changes.has(type)) saver.change();
  });
  window.addEventListener('beforeunload', (event) => {
    if (saver.unsaved) event.preventDefault();
  });
}

async function mount(
  host: Host,
  wording: { templates: string; translateFn: Translate },
  text: PageText,
): Promise<void> {
  const place = document.querySelector<HTMLElement>('#grid');
  if (place === null) throw new Error('The page has no place for the grid.');
  const app = new components.App(engine.Spreadsheet, {
    props: {
      model: host.model,
      notifyUser: (note: { text: string }) => showToast('', note.text),
      raiseError: (message: string, then?: () => void) => {
        // Later: a dialog takes the keyboard, and the cell editor would complain a second time about what it is leaving.
        queueMicrotask(async () => {
          await showMessage(text.problem, message, [{ value: 'ok', label: text.ok }]);
          then?.();
        });
      },
      askConfirmation: (question: string, confirm: () => void, cancel?: () => void) => {
        const choices = [
          { value: '', label: text.cancel },
          { value: 'yes', label: text.goOn },
        ];
        queueMicrotask(async () => {
          if ((await showMessage('', question, choices)) === 'yes') confirm();
          else cancel?.();
        });
      },
    },
    ...wording,
  });
  const grid = await app.mount(place);
  const { env } = grid;
  // What the engine gives its own components is on the environment of those below the root.
  showNotesToKeyboard(host, env.getStore(engine.stores.CellPopoverStore));
  focusAfterMessages(() => {
    grid.focusGrid();
    restoreCaret();
  });
  // The grid draws itself in the frames after it is in the page; until then the quiet word stays over it.
  await document.fonts.ready;
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector('#loading')?.remove()));
  grid.focusGrid();
  stepOverPercent(env.getStore(engine.stores.CellComposerStore));
}

/** After a modal dialog Chromium puts no caret into an empty editable element, and the first key typed would be lost. */
function restoreCaret(): void {
  const editor = document.activeElement;
  if (!(editor instanceof HTMLElement) || !editor.isContentEditable) return;
  const { contentEditable } = editor;
  editor.contentEditable = 'false';
  editor.getBoundingClientRect();
  editor.contentEditable = contentEditable;
  editor.focus();
}

function offerStartAnew(text: PageText, saver: Saver): void {
  const button = document.querySelector<HTMLButtonElement>('#anew');
  if (button === null) return;
  button.disabled = false;
  button.addEventListener('click', async () => {
    const choices = [
      { value: '', label: text.cancel },
      { value: 'yes', label: text.yes },
    ];
    if ((await showMessage(text.startAnew, text.startAnewQuestion, choices)) !== 'yes') return;
    saver.stop();
    whileSaying(text, async () => {
      await startAnew();
      forgetSheet();
      window.location.reload();
    });
  });
}

/** A failed command is told in its own words; scripts throw errors that are not of this page's `Error`. */
function whileSaying(text: PageText, work: () => unknown): void {
  const tell = (error: unknown) => void showMessage(text.failed, plain(error), [{ value: 'ok', label: text.ok }]);
  try {
    Promise.resolve(work()).catch(tell);
  } catch (error) {
    tell(error);
  }
}

function plain(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

function labelPage(language: Language, text: PageText): void {
  document.documentElement.lang = language;
  const place = document.querySelector('#place');
  if (place !== null) place.textContent = text.place;
  const button = document.querySelector('#anew');
  if (button !== null) button.textContent = text.startAnew;
  const loading = document.querySelector('#loading');
  if (loading !== null) loading.textContent = text.opening;
  showState(text.opening, false);
}

function showSaved(text: PageText): (state: SaveState) => void {
  return (state) => showState(text[state], state === 'behind' || state === 'notSaved');
}

function showState(words: string, trouble: boolean): void {
  const state = document.querySelector('#state');
  if (state === null) return;
  state.textContent = words;
  state.toggleAttribute('data-trouble', trouble);
}
