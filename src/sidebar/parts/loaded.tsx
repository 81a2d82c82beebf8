// Around what needs an answer of the server first: waiting, or why there is none with a way to ask again.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSession, useText } from '../session';
import type { Asked } from '../use-answer';
import { Busy } from './busy';
import { Button } from './button';
import { Notice } from './notice';
import { Repair } from './repair';
import { type Done, WhatWasDone } from './what-was-done';

export interface LoadedProps<Value> {
  readonly of: Asked<Value>;
  readonly children: (value: Value, version: string) => ComponentChildren;
}

/** A value that is there stays, also while it is asked for anew or when that fails. */
export function Loaded<Value>({ of, children }: LoadedProps<Value>) {
  const { frame } = useText();
  const { start } = useSession();
  const [repaired, setRepaired] = useState<Done | null>(null);
  const isMendable = of.refusal?.reason === 'damaged' && start.me.isHr;
  return (
    <>
      {repaired === null ? null : <WhatWasDone done={repaired} />}
      {of.refusal === null ? null : (
        <Notice kind="error">
          {of.refusal.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
          {isMendable ? (
            <Repair
              onDone={(done) => {
                setRepaired(done);
                of.again();
              }}
            />
          ) : (
            <Button onClick={of.again}>{frame.tryAgain}</Button>
          )}
        </Notice>
      )}
      {of.answer === null && of.isLoading ? <Busy /> : null}
      {of.answer === null ? null : children(of.answer.value, of.answer.version)}
    </>
  );
}
