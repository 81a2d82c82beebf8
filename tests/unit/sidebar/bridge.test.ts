// The way to the server, and what is said when it is the way itself that fails.
import type { Language } from '../../../src/catalog/label';
import { callThrough, NO_ANSWER_AFTER_MS } from '../../../src/sidebar/bridge';
import { bridgeFailure } from '../../../src/sidebar/bridge-failure';
import { sidebarTextIn } from '../../../src/text/sidebar';

type Handler = (received: unknown) => void;

interface Bridge {
  readonly sent: [name: string, input: unknown][];
  readonly succeed: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
  readonly ask: (input?: object) => Promise<unknown>;
}

/** Google's runner: each handler makes a new one, the call answers later. */
function bridge(language: Language = 'en', isOnline = true): Bridge {
  const sent: [string, unknown][] = [];
  let handlers: { success?: Handler; failure?: Handler } = {};
  interface Runner {
    withSuccessHandler(success: Handler): Runner;
    withFailureHandler(failure: Handler): Runner;
    callEndpoint(name: string, input: unknown): void;
  }
  const runner = (own: typeof handlers): Runner => ({
    withSuccessHandler: (success) => runner({ ...own, success }),
    withFailureHandler: (failure) => runner({ ...own, failure }),
    callEndpoint(name, input) {
      handlers = own;
      sent.push([name, input]);
    },
  });
  return {
    sent,
    succeed: (answer) => handlers.success?.(answer),
    fail: (error) => handlers.failure?.(error),
    ask: (input = { key: 'k' }) =>
      callThrough(() => runner({}), 'loadDraft', Object(input), {
        isOnline: () => isOnline,
        sentences: () => sidebarTextIn(language).bridge,
      }),
  };
}

const failed = (sentence: string) => ({ ok: false, reason: 'failed', problems: [sentence], fields: [], current: null });
const english = sidebarTextIn('en').bridge;
const chinese = sidebarTextIn('zh-CN').bridge;

describe('a call', () => {
  it('hands the endpoint its input and the page its answer', async () => {
    const way = bridge();
    const asked = way.ask({ key: 'goals:p1', none: undefined });
    const answer = { ok: true, value: { text: null }, version: '7' };
    way.succeed(answer);
    expect(await asked).toBe(answer);
    expect(way.sent).toEqual([['loadDraft', { key: 'goals:p1' }]]);
    expect(Object.keys(Object(way.sent[0]?.[1]))).toEqual(['key']);
  });

  it('hands on what the server refused', async () => {
    const way = bridge();
    const asked = way.ask();
    const refusal = { ok: false, reason: 'refused', problems: ['Only HR'], fields: [], current: null };
    way.succeed(refusal);
    expect(await asked).toBe(refusal);
  });

  it.each([null, undefined, 'text', 7, [], {}, { ok: 'yes' }, { ok: true }, { ok: true, value: 1 }, { ok: false }])(
    'says that something went wrong when %j comes back',
    async (misshapen) => {
      const way = bridge('zh-CN');
      const asked = way.ask();
      way.succeed(misshapen);
      expect(await asked).toEqual(failed(chinese.other));
    },
  );

  it('tells a failure in the language of the page, never in the words of Google', async () => {
    for (const [language, sentence] of [
      ['en', english.accounts],
      ['zh-CN', chinese.accounts],
    ] as const) {
      const way = bridge(language);
      const asked = way.ask();
      way.fail(new Error('PERMISSION_DENIED'));
      expect(await asked).toEqual(failed(sentence));
    }
  });

  it('is answered, too, where there is no bridge at all', async () => {
    const answer = callThrough(
      () => {
        throw new ReferenceError('google is not defined');
      },
      'loadDraft',
      { key: 'k' },
      { isOnline: () => true, sentences: () => english },
    );
    expect(await answer).toEqual(failed(english.other));
  });
});

describe('a call that is never answered', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is given up half a minute after Google ends a script, and a late answer changes nothing', async () => {
    const way = bridge();
    let answer: unknown = null;
    void way.ask().then((given) => {
      answer = given;
    });
    await jest.advanceTimersByTimeAsync(6 * 60_000 + 29_000);
    expect(answer).toBeNull();
    await jest.advanceTimersByTimeAsync(1000);
    expect(NO_ANSWER_AFTER_MS).toBe(390_000);
    expect(answer).toEqual(failed(english.timeout));
    way.succeed({ ok: true, value: 1, version: '' });
    await jest.advanceTimersByTimeAsync(0);
    expect(answer).toEqual(failed(english.timeout));
  });

  it('leaves no clock running once it was answered', async () => {
    const way = bridge();
    const asked = way.ask();
    way.succeed({ ok: true, value: 1, version: '' });
    await asked;
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('a failure of the bridge', () => {
  it.each([
    ['accounts', 'PERMISSION_DENIED'],
    ['accounts', 'ScriptError: Authorization is required to perform that action.'],
    ['accounts', 'Action not allowed'],
    ['accounts', 'You do not have permission to call SpreadsheetApp.getUi'],
    ['accounts', '您需要授权才能执行该操作。'],
    ['timeout', 'Exceeded maximum execution time'],
    ['timeout', 'Service Spreadsheets timed out while accessing document with id 1'],
    ['timeout', '超出了执行时间上限'],
    ['busy', 'Lock timeout: another process was holding the lock for too long.'],
    ['busy', 'There are too many LockService operations against the same script.'],
    ['busy', 'There are too many scripts running simultaneously for this Google user account.'],
    ['busy', 'Service invoked too many times in a short time: exec qps.'],
    ['offline', 'NetworkError: Connection failure due to HTTP 0'],
    ['offline', 'Failed to fetch'],
    ['other', 'ReferenceError: x is not defined'],
    ['other', 'We’re sorry, a server error occurred. Please wait a bit and try again.'],
    ['other', ''],
  ])('is “%s” when Google says “%s”', (failure, message) => {
    expect(bridgeFailure(message, true)).toBe(failure);
  });

  it('is the connection when Google says nothing telling and the browser has none', () => {
    expect(bridgeFailure('ScriptError', false)).toBe('offline');
    expect(bridgeFailure('PERMISSION_DENIED', false)).toBe('accounts');
  });

  it('says in both languages that nothing typed is lost', () => {
    for (const sentence of Object.values(english)) expect(sentence).toMatch(/[Ww]hat you typed is kept/);
    for (const sentence of Object.values(chinese)) expect(sentence).toContain('您填写的内容已保留');
  });
});
