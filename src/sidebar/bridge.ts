// The one way to the server: an endpoint by its name. It never rejects; a failure of the bridge is an answer like any other.
import type { EndpointAnswer, EndpointInput, EndpointName } from '../actions/endpoints';
import { type BridgeFailure, bridgeFailure } from './bridge-failure';
import { spokenNow } from './spoken';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  callEndpoint(name: string, input: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Google ends a script after 6 minutes; half a minute more for the way. */
export const NO_ANSWER_AFTER_MS = 390_000;

/** Asks the server; failures of the bridge are told in the language of the page. */
export function call<Name extends EndpointName>(name: Name, input: EndpointInput<Name>): Promise<EndpointAnswer<Name>> {
  const isOnline = () => navigator.onLine;
  const sentences = () => spokenNow().text.bridge;
  return callThrough(() => google.script.run, name, input, { isOnline, sentences });
}

export interface Surroundings {
  isOnline(): boolean;
  sentences(): Readonly<Record<BridgeFailure, string>>;
}

export function callThrough<Name extends EndpointName>(
  runner: () => Runner,
  name: Name,
  input: EndpointInput<Name>,
  { isOnline, sentences }: Surroundings,
): Promise<EndpointAnswer<Name>> {
  return new Promise((answer) => {
    const fail = (failure: BridgeFailure): void => {
      const problems = [sentences()[failure]];
      answer({ ok: false, reason: 'failed', problems, fields: [], current: null });
    };
    const patience = setTimeout(() => fail('timeout'), NO_ANSWER_AFTER_MS);
    const failed = (error: unknown) => {
      clearTimeout(patience);
      fail(bridgeFailure(messageOf(error), isOnline()));
    };
    try {
      // Only JSON crosses: what is undefined is left out here rather than turned into null on the way.
      const sent: unknown = JSON.parse(JSON.stringify(input));
      runner()
        .withSuccessHandler((received) => {
          clearTimeout(patience);
          if (isAnswer<Name>(received)) answer(received);
          else fail('other');
        })
        .withFailureHandler(failed)
        .callEndpoint(name, sent);
    } catch (error) {
      failed(error);
    }
  });
}

/** The server's types vouch for the value; here only the envelope is looked at, since Google hands over null for what it cannot carry. */
function isAnswer<Name extends EndpointName>(received: unknown): received is EndpointAnswer<Name> {
  if (typeof received !== 'object' || received === null || !('ok' in received)) return false;
  if (received.ok === true) return 'value' in received && 'version' in received;
  return received.ok === false && 'problems' in received && Array.isArray(received.problems) && 'fields' in received;
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
