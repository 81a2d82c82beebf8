// Drafts: nothing typed is lost, and nothing old overtakes something new.
import { createDraftStore, type StoredDraft } from '../../../src/sidebar/draft-store';

const PAUSE = 1500;
const KEY = 'review:p1:2026-Q3';

/** A server in memory; saving takes as long as `hold` lasts. */
function server(stored: Record<string, string> = {}) {
  const kept = new Map(Object.entries(stored));
  const saves: [key: string, text: string | null][] = [];
  const state = { isDown: false, hold: Promise.resolve() };
  return {
    kept,
    saves,
    state,
    mostCharacters: 20,
    async save(key: string, text: string | null): Promise<boolean> {
      saves.push([key, text]);
      await state.hold;
      if (state.isDown) return false;
      if (text === null) kept.delete(key);
      else kept.set(key, text);
      return true;
    },
    async load(key: string): Promise<StoredDraft | null> {
      if (state.isDown) return null;
      const text = kept.get(key) ?? null;
      return { text, at: text === null ? null : '2026-10-03T06:05:00.000Z' };
    },
  };
}

async function opened(stored: Record<string, string> = {}) {
  const io = server(stored);
  const store = createDraftStore(io);
  await store.open(KEY);
  return { io, store };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('typing', () => {
  it('is sent once, a second and a half after the last key', async () => {
    const { io, store } = await opened();
    store.change(KEY, 'a');
    await jest.advanceTimersByTimeAsync(PAUSE - 1);
    store.change(KEY, 'ab');
    await jest.advanceTimersByTimeAsync(PAUSE - 1);
    expect(io.saves).toEqual([]);
    expect(store.status(KEY)).toBe('waiting');
    await jest.advanceTimersByTimeAsync(1);
    expect(io.saves).toEqual([[KEY, 'ab']]);
    expect(store.status(KEY)).toBe('kept');
  });

  it('is sent at once when the field or the panel is left, and not a second time', async () => {
    const { io, store } = await opened();
    store.change(KEY, 'a');
    store.flush();
    await jest.advanceTimersByTimeAsync(5 * PAUSE);
    store.flush();
    expect(io.saves).toEqual([[KEY, 'a']]);
  });

  it('stays in memory while one looks at another panel', async () => {
    const { store } = await opened();
    store.change(KEY, 'a');
    expect(store.peek(KEY)).toBe('a');
    expect(await store.open(KEY)).toEqual({ text: 'a', at: null });
    expect(store.peek('review:p2:2026-Q3')).toBeUndefined();
  });

  it('that is undone needs no call', async () => {
    const { io, store } = await opened();
    store.change(KEY, 'a');
    store.change(KEY, null);
    await jest.advanceTimersByTimeAsync(2 * PAUSE);
    expect(io.saves).toEqual([]);
  });
});

describe('saves of one draft', () => {
  it('go one after the other, and the last one is what was typed last', async () => {
    const { io, store } = await opened();
    let release = (): void => {};
    io.state.hold = new Promise((done) => {
      release = done;
    });
    store.change(KEY, 'old');
    store.flush();
    store.change(KEY, 'new');
    store.flush();
    await jest.advanceTimersByTimeAsync(0);
    expect(io.saves).toEqual([[KEY, 'old']]);
    release();
    await jest.advanceTimersByTimeAsync(0);
    expect(io.saves).toEqual([
      [KEY, 'old'],
      [KEY, 'new'],
    ]);
    expect(io.kept.get(KEY)).toBe('new');
    expect(store.status(KEY)).toBe('kept');
  });

  it('end with the removal when the form is submitted while one is under way', async () => {
    const { io, store } = await opened();
    let release = (): void => {};
    io.state.hold = new Promise((done) => {
      release = done;
    });
    store.change(KEY, 'sent');
    store.flush();
    store.change(KEY, null);
    release();
    await jest.advanceTimersByTimeAsync(0);
    expect(io.saves).toEqual([
      [KEY, 'sent'],
      [KEY, null],
    ]);
    expect(io.kept.has(KEY)).toBe(false);
    expect(store.status(KEY)).toBe('none');
  });

  it('of different forms do not wait for each other', async () => {
    const { io, store } = await opened();
    await store.open('goals:p1:2026-Q3');
    io.state.hold = new Promise(() => {});
    store.change(KEY, 'a');
    store.change('goals:p1:2026-Q3', 'b');
    store.flush();
    expect(io.saves).toEqual([
      [KEY, 'a'],
      ['goals:p1:2026-Q3', 'b'],
    ]);
  });
});

describe('a stored draft', () => {
  it('comes back with the time at which it was typed', async () => {
    const store = createDraftStore(server({ [KEY]: 'earlier' }));
    expect(await store.open(KEY)).toEqual({ text: 'earlier', at: '2026-10-03T06:05:00.000Z' });
  });

  it('is removed at once after the submit', async () => {
    const { io, store } = await opened({ [KEY]: 'earlier' });
    store.change(KEY, null);
    await jest.advanceTimersByTimeAsync(0);
    expect(io.saves).toEqual([[KEY, null]]);
    expect(io.kept.has(KEY)).toBe(false);
  });

  it('is not overwritten while nobody knows what it says', async () => {
    const io = server({ [KEY]: 'earlier' });
    const store = createDraftStore(io);
    io.state.isDown = true;
    expect(await store.open(KEY)).toBeNull();
    io.state.isDown = false;
    expect(await store.open(KEY)).toMatchObject({ text: 'earlier' });
  });

  it('stays as it is when one goes on without it; what is typed then is in memory alone', async () => {
    const io = server({ [KEY]: 'earlier' });
    const store = createDraftStore(io);
    store.openWithout(KEY);
    store.change(KEY, 'other');
    await jest.advanceTimersByTimeAsync(2 * PAUSE);
    expect(io.saves).toEqual([]);
    expect(store.status(KEY)).toBe('notKept');
    expect(store.peek(KEY)).toBe('other');
  });
});

describe('a draft that cannot be kept', () => {
  it('because it is too long says so, keeps the shorter one before it and is sent when it is short again', async () => {
    const { io, store } = await opened();
    const longest = 'x'.repeat(20);
    store.change(KEY, longest);
    await jest.advanceTimersByTimeAsync(PAUSE);
    store.change(KEY, `${longest}x`);
    await jest.advanceTimersByTimeAsync(PAUSE);
    store.flush();
    expect(store.status(KEY)).toBe('tooLong');
    expect(store.peek(KEY)).toHaveLength(21);
    expect(io.kept.get(KEY)).toBe(longest);
    store.change(KEY, 'short');
    await jest.advanceTimersByTimeAsync(PAUSE);
    expect(io.kept.get(KEY)).toBe('short');
  });

  it('because the server does not answer says so and tries again with the next key', async () => {
    const { io, store } = await opened();
    const heard: string[] = [];
    const stop = store.subscribe(() => heard.push(store.status(KEY)));
    io.state.isDown = true;
    store.change(KEY, 'a');
    await jest.advanceTimersByTimeAsync(PAUSE);
    io.state.isDown = false;
    store.change(KEY, 'ab');
    await jest.advanceTimersByTimeAsync(PAUSE);
    expect(heard).toEqual(['waiting', 'notKept', 'waiting', 'kept']);
    expect(io.kept.get(KEY)).toBe('ab');
    stop();
    store.change(KEY, 'abc');
    expect(heard).toHaveLength(4);
  });
});
