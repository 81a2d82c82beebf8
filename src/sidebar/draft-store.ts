// Keeps what is typed: in memory while the page is open, and on the server for the next time.

const PAUSE_MS = 1500;

export type DraftStatus = 'none' | 'waiting' | 'kept' | 'tooLong' | 'notKept';

export interface StoredDraft {
  readonly text: string | null;
  readonly at: string | null;
}

export interface DraftServer {
  /** In characters; what is longer stays in memory alone. */
  readonly mostCharacters: number;
  /** Whether it is kept now; null removes it. */
  save(key: string, text: string | null): Promise<boolean>;
  /** Null: it could not be fetched. */
  load(key: string): Promise<StoredDraft | null>;
}

export interface DraftStore {
  /** What is in memory; undefined when this draft was not opened yet. */
  peek(key: string): string | null | undefined;
  open(key: string): Promise<StoredDraft | null>;
  /** Begins with nothing where the stored draft could not be fetched; what is typed then stays in memory alone. */
  openWithout(key: string): void;
  /** Remembers at once and sends after a pause; null: there is nothing to keep any more. */
  change(key: string, text: string | null): void;
  /** Sends what is waiting, now. */
  flush(): void;
  status(key: string): DraftStatus;
  /** Told whenever a status may have changed; the answer ends it. */
  subscribe(listener: () => void): () => void;
}

interface Draft {
  text: string | null;
  /** What the server has as far as we know. */
  stored: string | null;
  readonly memoryOnly: boolean;
  status: DraftStatus;
  timer: ReturnType<typeof setTimeout> | null;
  sending: boolean;
}

export function createDraftStore(server: DraftServer): DraftStore {
  const drafts = new Map<string, Draft>();
  const listeners = new Set<() => void>();

  function remember(key: string, text: string | null, memoryOnly: boolean): void {
    drafts.set(key, { text, stored: text, memoryOnly, status: 'none', timer: null, sending: false });
  }

  function tell(draft: Draft, status: DraftStatus): void {
    draft.status = status;
    for (const listener of listeners) listener();
  }

  const isTooLong = (text: string | null): boolean => (text?.length ?? 0) > server.mostCharacters;

  function settle(draft: Draft): void {
    if (draft.timer !== null) clearTimeout(draft.timer);
    draft.timer = null;
  }

  /** One at a time for each draft: parallel calls may arrive in any order, and an old text must not come after a new one. */
  async function send(key: string, draft: Draft): Promise<void> {
    settle(draft);
    if (draft.sending || draft.memoryOnly || draft.text === draft.stored) return;
    if (isTooLong(draft.text)) return;
    const { text } = draft;
    draft.sending = true;
    const isKept = await server.save(key, text);
    draft.sending = false;
    if (isKept) draft.stored = text;
    const isLatest = draft.text === text;
    if (isLatest) tell(draft, statusAfter(text, isKept));
    else if (draft.timer === null) await send(key, draft);
  }

  return {
    peek: (key) => drafts.get(key)?.text,
    async open(key) {
      const known = drafts.get(key);
      if (known) return { text: known.text, at: null };
      const found = await server.load(key);
      if (found !== null && !drafts.has(key)) remember(key, found.text, false);
      return found;
    },
    openWithout: (key) => remember(key, null, true),
    change(key, text) {
      const draft = drafts.get(key);
      if (draft === undefined || draft.text === text) return;
      draft.text = text;
      settle(draft);
      if (draft.memoryOnly) return tell(draft, text === null ? 'none' : 'notKept');
      if (isTooLong(text)) return tell(draft, 'tooLong');
      tell(draft, 'waiting');
      // What is submitted or discarded is to be gone at once.
      if (text === null) void send(key, draft);
      else draft.timer = setTimeout(() => void send(key, draft), PAUSE_MS);
    },
    flush() {
      for (const [key, draft] of drafts) if (draft.timer !== null) void send(key, draft);
    },
    status: (key) => drafts.get(key)?.status ?? 'none',
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function statusAfter(text: string | null, isKept: boolean): DraftStatus {
  if (!isKept) return 'notKept';
  return text === null ? 'none' : 'kept';
}
