// Sending a form: busy while it is under way, harmless when it is sent twice, and what the server said against it.
import { useRef, useState } from 'preact/hooks';
import type { EndpointInput, EndpointName, EndpointValue } from '../actions/endpoints';
import { call } from './bridge';
import type { Refusal, Versioned } from './contract';
import { newRequestId } from './request-id';

export interface Submit<Value, Input> {
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  /** What is wrong with a field, by its name. */
  readonly errors: Readonly<Record<string, string>>;
  /** Somebody else has saved meanwhile: the form as it is now. */
  readonly stale: Versioned<Value> | null;
  /** What the server answered; null when it was refused, or when one is under way already. */
  send(input: (requestId: string) => Input): Promise<Versioned<Value> | null>;
  /** Shows what the form itself finds wrong in the same way; nothing is sent. */
  refuse(fields: Refusal['fields']): void;
  /** Forgets the refusal. */
  forget(): void;
}

interface Held<Value> {
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  readonly stale: Versioned<Value> | null;
}

export function useSubmit<Name extends EndpointName>(name: Name): Submit<EndpointValue<Name>, EndpointInput<Name>> {
  const idle: Held<EndpointValue<Name>> = { isBusy: false, refusal: null, stale: null };
  const [held, setHeld] = useState(idle);
  const underWay = useRef(false);
  const last = useRef({ content: '', requestId: '' });

  /** The same form sent again keeps its id, should the first answer have been lost on the way; another content is another request. */
  function requestIdFor(content: string): string {
    if (last.current.content !== content) last.current = { content, requestId: newRequestId() };
    return last.current.requestId;
  }

  return {
    ...held,
    errors: Object.fromEntries((held.refusal?.fields ?? []).map(({ path, message }) => [path, message])),
    async send(input) {
      if (underWay.current) return null;
      underWay.current = true;
      setHeld((now) => ({ ...now, isBusy: true }));
      const answer = await call(name, input(requestIdFor(JSON.stringify(input('')))));
      underWay.current = false;
      if (!answer.ok) {
        setHeld({ isBusy: false, refusal: answer, stale: answer.current });
        return null;
      }
      last.current = { content: '', requestId: '' };
      setHeld(idle);
      return answer;
    },
    refuse: (fields) => setHeld({ ...idle, refusal: { ok: false, reason: 'invalid', problems: [], fields } }),
    forget: () => setHeld(idle),
  };
}
