// Data that a panel shows: asked for when it opens, and again on request.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EndpointInput, EndpointName, EndpointValue } from '../actions/endpoints';
import { call } from './bridge';
import type { Refusal, Versioned } from './contract';

export interface Asked<Value> {
  /** The last answer, also while a newer one is on its way; null before the first. */
  readonly answer: Versioned<Value> | null;
  readonly refusal: Refusal | null;
  readonly isLoading: boolean;
  again(): void;
  /** Takes what a submit answered, so that nothing has to be asked for again. */
  put(answer: Versioned<Value>): void;
}

interface Held<Value> {
  /** The question as it was sent. */
  readonly question: string;
  readonly answer: Versioned<Value> | null;
  readonly refusal: Refusal | null;
  readonly isLoading: boolean;
}

/** Asks anew whenever the input says something else; only the answer to the latest question counts. */
export function useAnswer<Name extends EndpointName>(
  name: Name,
  input: EndpointInput<Name>,
): Asked<EndpointValue<Name>> {
  const question = JSON.stringify([name, input]);
  const unanswered: Held<EndpointValue<Name>> = { question, answer: null, refusal: null, isLoading: true };
  const [held, setHeld] = useState(unanswered);
  const turn = useRef(0);

  async function ask(): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    setHeld((now) => (now.question === question ? { ...now, refusal: null, isLoading: true } : unanswered));
    const found = await call(name, input);
    if (mine !== turn.current) return;
    setHeld((now) =>
      found.ok
        ? { question, answer: found, refusal: null, isLoading: false }
        : { ...now, refusal: found, isLoading: false },
    );
  }

  useEffect(() => {
    void ask();
    return () => {
      turn.current += 1;
    };
  }, [question]);

  // Between another question and its first answer nothing of the former one may be shown.
  const { answer, refusal, isLoading } = held.question === question ? held : unanswered;
  return {
    answer,
    refusal,
    isLoading,
    again: () => void ask(),
    put(given) {
      turn.current += 1;
      setHeld({ question, answer: given, refusal: null, isLoading: false });
    },
  };
}
