// What set-up did and what it noticed; it takes the keyboard when it comes.
import { useEffect, useRef } from 'preact/hooks';
import type { EndpointValue } from '../../actions/endpoints';
import { useSession, useText } from '../session';
import { Notice } from './notice';

export type Done = EndpointValue<'setUp'>;

export function WhatWasDone({ done }: { readonly done: Done }) {
  const { run } = useText().setUp;
  const { announce } = useSession();
  const box = useRef<HTMLDivElement>(null);
  // Here rather than where it was carried out: by now the page speaks the language that was chosen.
  useEffect(() => {
    announce(run.finished);
    box.current?.focus();
  }, [done]);
  return (
    <div tabIndex={-1} ref={box}>
      <Notice kind="success">
        <p class="strong">{run.done}</p>
        {done.done.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {done.warnings.length === 0 ? null : (
        <Notice kind="warning">
          <p class="strong">{run.warnings}</p>
          {done.warnings.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
