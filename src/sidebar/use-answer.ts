// Data that a panel shows: asked for when it opens, and again on request.
import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from './bridge';
import type { EndpointInput, EndpointName, EndpointValue, Refusal } from './contract';

export interface Asked<Value> {
  /** The last value, also while a newer one is on its way; null before the first. */
  readonly value: Value | null;
  readonly refusal: Refusal | null;
  readonly isLoading: boolean;
  again(): void;
}

/** Asks anew whenever the input says something else; only the answer to the latest question counts. */
export function useAnswer<Name extends EndpointName>(
  name: Name,
  input: EndpointInput<Name>,
): Asked<EndpointValue<Name>> {
  const asked = JSON.stringify(input);
  const [held, setHeld] = useState<{
    readonly asked: string;
    readonly value: EndpointValue<Name> | null;
    readonly refusal: Refusal | null;
    readonly isLoading: boolean;
  }>({ asked, value: null, refusal: null, isLoading: true });
  const latest = useRef(0);

  async function ask(): Promise<void> {
    latest.current += 1;
    const turn = latest.current;
    setHeld((now) => ({
      asked,
      value: now.asked === asked ? now.value : null,
      refusal: null,
      isLoading: true,
    }));
    const answer = await call(name, input);
    if (turn !== latest.current) return;
    setHeld((now) => ({
      asked,
      value: answer.ok ? answer.value : now.value,
      refusal: answer.ok ? null : answer,
      isLoading: false,
    }));
  }

  useEffect(() => {
    void ask();
    return () => {
      latest.current += 1;
    };
  }, [name, asked]);

  // Between another question and its first answer nothing of the former one may be shown.
  const isCurrent = held.asked === asked;
  return {
    value: isCurrent ? held.value : null,
    refusal: isCurrent ? held.refusal : null,
    isLoading: isCurrent ? held.isLoading : true,
    again: () => void ask(),
  };
}
