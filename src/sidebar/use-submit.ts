// Sending a form: busy while it is under way, harmless when it is sent twice, and what the server said against it.
import { useRef, useState } from 'preact/hooks';
import type { EndpointInput, EndpointName, EndpointValue } from '../actions/endpoints';
import { call } from './bridge';
import type { Refusal, Versioned } from './contract';
import { createRequestIds } from './request-id';

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
  const [requestIds] = useState(createRequestIds);

  return {
    ...held,
    errors: Object.fromEntries((held.refusal?.fields ?? []).map(({ path, message }) => [path, message])),
    async send(input) {
      if (underWay.current) return null;
      underWay.current = true;
      setHeld((now) => ({ ...now, isBusy: true }));
      const answer = await call(name, input(requestIds.idOf(JSON.stringify(input('')))));
      underWay.current = false;
      if (!answer.ok) {
        setHeld({ isBusy: false, refusal: answer, stale: answer.current });
        return null;
      }
      requestIds.forget();
      setHeld(idle);
      return answer;
    },
    refuse: (fields) => setHeld({ ...idle, refusal: { ok: false, reason: 'invalid', problems: [], fields } }),
    forget: () => setHeld(idle),
  };
}
