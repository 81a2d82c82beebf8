// Sending a form: busy while it is under way, harmless when it is sent twice, and what the server said against it.
import { useRef, useState } from 'preact/hooks';
import { call } from './bridge';
import type { EndpointInput, EndpointName, EndpointValue, Refusal } from './contract';
import { newRequestId } from './request-id';

export interface Submit<Name extends EndpointName> {
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  /** What is wrong with a field, by its name. */
  readonly errors: Readonly<Record<string, string>>;
  /** The value of the answer, or null when it was refused (see `refusal`) or one is under way already. */
  send(input: (requestId: string) => EndpointInput<Name>): Promise<EndpointValue<Name> | null>;
  /** Shows problems found by the form itself in the same way; nothing is sent. */
  refuse(fields: readonly { readonly path: string; readonly message: string }[]): void;
  forget(): void;
}

export function useSubmit<Name extends EndpointName>(name: Name): Submit<Name> {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const underWay = useRef(false);
  const last = useRef({ input: '', requestId: '' });

  /** The same form sent again keeps its id, even if the first answer was lost on the way; another content is another request. */
  function requestIdFor(input: string): string {
    if (last.current.input !== input) last.current = { input, requestId: newRequestId() };
    return last.current.requestId;
  }

  return {
    isBusy,
    refusal,
    errors: Object.fromEntries((refusal?.fields ?? []).map(({ path, message }) => [path, message])),
    async send(input) {
      if (underWay.current) return null;
      underWay.current = true;
      setBusy(true);
      const answer = await call(name, input(requestIdFor(JSON.stringify(input('')))));
      underWay.current = false;
      setBusy(false);
      setRefusal(answer.ok ? null : answer);
      if (!answer.ok) return null;
      last.current = { input: '', requestId: '' };
      return answer.value;
    },
    refuse: (fields) => setRefusal({ ok: false, reason: 'invalid', problems: [], fields }),
    forget: () => setRefusal(null),
  };
}
