// What is typed into a form, kept while one looks elsewhere, closes the panel or loses the connection.
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { TEXT_LIMITS } from '../core/text-limits';
import { call } from './bridge';
import { createDraftStore, type DraftStatus } from './draft-store';
import { readDraft } from './read-draft';

/** The first line of what is stored says when it was typed: 2026-10-03T06:05:00.000Z. */
const TIME_LINE_LENGTH = 25;

const store = createDraftStore({
  mostCharacters: TEXT_LIMITS.draft - TIME_LINE_LENGTH,
  async save(key, text) {
    const dated = text === null ? null : `${new Date().toISOString()}\n${text}`;
    return (await call('saveDraft', { key, text: dated })).ok;
  },
  async load(key) {
    const answer = await call('loadDraft', { key });
    if (!answer.ok) return null;
    const { text: dated } = answer.value;
    if (dated === null) return { text: null, at: null };
    return { text: dated.slice(TIME_LINE_LENGTH), at: dated.slice(0, TIME_LINE_LENGTH - 1) };
  },
});

/** Sends what is waiting; the page calls it when a field is left, the panel changes or the page goes away. */
export const flushDrafts = store.flush;

export interface Draft<Values> {
  /** Loading: it is not known yet whether there is something to restore; failed: it could not be fetched. */
  readonly state: 'loading' | 'failed' | 'ready';
  readonly values: Values;
  readonly status: DraftStatus;
  /** When what was restored had been typed; null when nothing was. */
  readonly restoredAt: string | null;
  change(part: Partial<Values>): void;
  /** Back to the initial values, the stored draft removed. */
  discard(): void;
  /** After a successful submit: removes the stored draft; what is on the screen stays. */
  clear(): void;
  tryAgain(): void;
  goOnWithout(): void;
}

interface Held<Values> {
  readonly key: string;
  readonly state: 'loading' | 'failed' | 'ready';
  readonly values: Values;
  /** Values that need no draft: the initial ones, later those submitted. */
  readonly saved: Values;
  readonly restoredAt: string | null;
}

/**
 * @param key names form and person: `review:P001:2026-Q3`; another shape of the values needs another key
 * @param initial the values of an untouched form, flat or nested plain data; read once per key
 */
export function useDraft<Values extends object>(key: string, initial: Values): Draft<Values> {
  const [, redraw] = useReducer<number, null>((count) => count + 1, 0);
  const held = useRef<Held<Values> | null>(null);
  // Another key is another form: nothing of one person may ever be seen in the form of another.
  if (held.current?.key !== key) held.current = opened(key, initial);
  const now = held.current;

  useEffect(() => store.subscribe(() => redraw(null)), []);
  useEffect(() => {
    if (now.state === 'loading') void load();
  }, [key]);

  function set(part: Partial<Held<Values>>): void {
    if (held.current?.key !== key) return;
    held.current = { ...held.current, ...part };
    redraw(null);
  }

  async function load(): Promise<void> {
    const found = await store.open(key);
    if (held.current?.key !== key || held.current.state === 'ready') return;
    if (found === null) return set({ state: 'failed' });
    const values = found.text === null ? null : readDraft(found.text, initial);
    set(values === null ? { state: 'ready' } : { state: 'ready', values, restoredAt: found.at });
  }

  return {
    state: now.state,
    values: now.values,
    status: store.status(key),
    restoredAt: now.restoredAt,
    change(part) {
      const { values: before, saved } = held.current ?? now;
      const values = { ...before, ...part };
      const text = JSON.stringify(values);
      set({ values });
      store.change(key, text === JSON.stringify(saved) ? null : text);
    },
    discard() {
      set({ values: initial, saved: initial, restoredAt: null });
      store.change(key, null);
    },
    clear() {
      set({ saved: held.current?.values ?? now.values, restoredAt: null });
      store.change(key, null);
    },
    tryAgain() {
      set({ state: 'loading' });
      void load();
    },
    goOnWithout() {
      store.openWithout(key);
      set({ state: 'ready' });
    },
  };
}

/** What is still in memory is there at once; anything else has to be fetched. */
function opened<Values extends object>(key: string, initial: Values): Held<Values> {
  const text = store.peek(key);
  const values = typeof text === 'string' ? readDraft(text, initial) : null;
  const state = text === undefined ? 'loading' : 'ready';
  return { key, state, values: values ?? initial, saved: initial, restoredAt: null };
}
