// What is gone or not shown, and the repair of the workbook with one click.
import { useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { Notice } from '../../parts/notice';
import { Repair } from '../../parts/repair';
import { type Done, WhatWasDone } from '../../parts/what-was-done';
import { useSession, useText } from '../../session';

interface NeedsRepairProps {
  readonly repairs: EndpointValue<'problems'>['repairs'];
  readonly onDone: () => void;
}

export function NeedsRepair({ repairs, onDone }: NeedsRepairProps) {
  const { repair: text } = useText().problemsPanel;
  const { start } = useSession();
  const [repaired, setRepaired] = useState<Done | null>(null);
  return (
    <>
      {repaired === null ? null : <WhatWasDone done={repaired} />}
      {repairs.length === 0 ? null : (
        <Notice kind="error">
          <p class="strong">{text.title}</p>
          {repairs.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{start.me.isHr ? text.how : text.byHr}</p>
          {start.me.isHr ? (
            <Repair
              onDone={(done) => {
                setRepaired(done);
                onDone();
              }}
            />
          ) : null}
        </Notice>
      )}
    </>
  );
}
