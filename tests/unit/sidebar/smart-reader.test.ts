// Goals are read while they are written: after a pause, together, the newest text last, and nobody hears of a failure.
import { type Advice, createSmartReader, type Question } from '../../../src/sidebar/smart-reader';
import { saidGoal } from '../../../src/sidebar/written-goals';

const PAUSE = 1000;

const question = (text: string, changes: Partial<Question> = {}): Question => ({
  language: 'en',
  period: '2026-Q4',
  goal: saidGoal(text),
  ...changes,
});

/** A server that answers each goal with its own text; every call waits until it is let go. */
function opened({ isHeld = false } = {}) {
  const calls: string[][] = [];
  const state = { isDown: false };
  const waiting: (() => void)[] = [];
  const reader = createSmartReader(async ({ goals }) => {
    calls.push(goals.map(({ text }) => text));
    if (isHeld) await new Promise<void>((go) => waiting.push(go));
    return state.isDown ? null : goals.map(({ text }): Advice => ({ letters: [], pattern: text }));
  });
  async function letGo() {
    waiting.shift()?.();
    await jest.advanceTimersByTimeAsync(0);
  }
  return { reader, calls, state, letGo };
}

const pause = () => jest.advanceTimersByTimeAsync(PAUSE);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('asks a second after the last key, and tells those who listen', async () => {
  const { reader, calls } = opened();
  const [line, heard] = [{}, jest.fn()];
  reader.subscribe(heard);
  reader.want(line, question('Write'));
  await jest.advanceTimersByTimeAsync(PAUSE - 1);
  reader.want(line, question('Write 12 posts'));
  await jest.advanceTimersByTimeAsync(PAUSE - 1);
  expect(calls).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(calls).toEqual([['Write 12 posts']]);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(reader.known(question('Write 12 posts'))).toEqual({ letters: [], pattern: 'Write 12 posts' });
  expect(reader.known(question('Write'))).toBeNull();
});

it('asks nothing while nothing has changed, nor for what was answered before', async () => {
  const { reader, calls } = opened();
  const line = {};
  for (const text of ['a', 'a', 'b', 'a']) {
    reader.want(line, question(text));
    await pause();
  }
  await jest.advanceTimersByTimeAsync(60_000);
  expect(calls).toEqual([['a'], ['b']]);
  reader.want(line, question('c'));
  reader.want(line, question('b'));
  await pause();
  expect(calls).toHaveLength(2);
});

it('asks for all that is new in one call, and for another period or language in another', async () => {
  const { reader, calls } = opened();
  const lines = ['a', 'b', 'c'].map((text) => ({ text }));
  for (const line of lines) reader.want(line, question(line.text));
  reader.want({}, question('d', { period: '2027-Q1' }));
  reader.want({}, question('a', { language: 'zh-CN' }));
  await pause();
  expect(calls).toEqual([['a', 'b', 'c'], ['d'], ['a']]);
  const [first] = lines;
  if (first) reader.want(first, question('a2'));
  await pause();
  expect(calls.slice(3)).toEqual([['a2']]);
});

it('sends 45 goals in calls of 20', async () => {
  const { reader, calls } = opened();
  for (let number = 0; number < 45; number++) reader.want({}, question(`goal ${number}`));
  await pause();
  expect(calls.map((goals) => goals.length)).toEqual([20, 20, 5]);
});

it('has one call under way at a time; what was typed meanwhile follows, what was left is not asked for', async () => {
  const { reader, calls, letGo } = opened({ isHeld: true });
  const line = {};
  for (const text of ['one', 'one two', 'one two three']) {
    reader.want(line, question(text));
    await pause();
  }
  expect(calls).toEqual([['one']]);
  await letGo();
  expect(calls).toEqual([['one'], ['one two three']]);
  expect(reader.known(question('one two three'))).toBeNull();
  await letGo();
  expect(reader.known(question('one two three'))?.pattern).toBe('one two three');
  expect(calls).toHaveLength(2);
});

it('waits for whoever is typing before it sends what follows', async () => {
  const { reader, calls, letGo } = opened({ isHeld: true });
  const line = {};
  reader.want(line, question('one'));
  await pause();
  reader.want(line, question('one t'));
  await letGo();
  expect(calls).toEqual([['one']]);
  reader.want(line, question('one two'));
  await pause();
  expect(calls).toEqual([['one'], ['one two']]);
});

it('says nothing of a failure and asks again only when something changes', async () => {
  const { reader, calls, state } = opened();
  const heard = jest.fn();
  reader.subscribe(heard);
  state.isDown = true;
  reader.want({}, question('a'));
  await jest.advanceTimersByTimeAsync(600_000);
  expect([calls, heard.mock.calls]).toEqual([[['a']], []]);
  state.isDown = false;
  reader.want({}, question('b'));
  await pause();
  expect(calls.slice(1)).toEqual([['a', 'b']]);
});

it('sends what was typed during a call that failed', async () => {
  const { reader, calls, state, letGo } = opened({ isHeld: true });
  const line = {};
  reader.want(line, question('a'));
  await pause();
  state.isDown = true;
  reader.want(line, question('ab'));
  await pause();
  await letGo();
  expect(calls).toEqual([['a'], ['ab']]);
});

it('asks for nothing that has left the screen, and tells nobody who has gone', async () => {
  const { reader, calls } = opened();
  const [line, heard] = [{}, jest.fn()];
  const end = reader.subscribe(heard);
  reader.want(line, question('a'));
  reader.want(line, null);
  await pause();
  expect(calls).toEqual([]);
  end();
  reader.want(line, question('b'));
  await pause();
  expect([calls, heard.mock.calls]).toEqual([[['b']], []]);
});

it('forgets old texts, never those on the screen', async () => {
  const { reader, calls } = opened();
  reader.want({}, question('stays'));
  const line = {};
  for (let number = 0; number < 310; number++) {
    reader.want(line, question(`text ${number}`));
    await pause();
  }
  expect(reader.known(question('stays'))).not.toBeNull();
  expect(reader.known(question('text 0'))).toBeNull();
  expect(reader.known(question('text 309'))).not.toBeNull();
  expect(calls).toHaveLength(310);
});
