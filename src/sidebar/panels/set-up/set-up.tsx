// Set up: three steps, then the run; what it did stays in sight, and it can be run again at any time.
import { useState } from 'preact/hooks';
import { Loaded } from '../../parts/loaded';
import { type Done, WhatWasDone } from '../../parts/what-was-done';
import { useAnswer } from '../../use-answer';
import { SetUpSteps } from './set-up-steps';

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
