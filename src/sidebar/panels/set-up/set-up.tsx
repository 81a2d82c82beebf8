// Set up: three steps, then the run; what it did stays in sight, and it can be run again at any time.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { useSession, useText } from '../../session';
import { useAnswer } from '../../use-answer';
import { SetUpSteps } from './set-up-steps';

type Done = EndpointValue<'setUp'>;

export function SetUp() {
  const form = useAnswer('setUpForm', {});
  const templates = useAnswer('templatesForm', {});
  const [done, setDone] = useState<Done | null>(null);
  return (
    <>
      {done === null ? null : <WhatWasDone done={done} />}
      <Loaded of={form}>
        {(value, version) => (
          <Loaded of={templates}>
            {(found, foundVersion) => (
              <SetUpSteps
                key={version}
                form={value}
                templates={{ value: found, version: foundVersion }}
                onTemplates={templates.put}
                onDone={(answer) => {
                  setDone(answer);
                  form.again();
                  templates.again();
                }}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

function WhatWasDone({ done }: { readonly done: Done }) {
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
