// Whether Records are as they were written, on request: it takes a while with thousands of them.
import { useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { recordsCheckSentences } from '../../../text/records-check-sentences';
import { call } from '../../bridge';
import type { Refusal } from '../../contract';
import { Button } from '../../parts/button';
import { Details } from '../../parts/details';
import { Notice } from '../../parts/notice';
import { Problems } from '../../parts/problems';
import { useText } from '../../session';

interface Found {
  readonly check: EndpointValue<'verifyRecords'> | null;
  readonly refusal: Refusal | null;
}

export function RecordsCheck() {
  const { recordsCheck } = useText();
  const [isBusy, setBusy] = useState(false);
  const [{ check, refusal }, setFound] = useState<Found>({ check: null, refusal: null });

  async function verify(): Promise<void> {
    setBusy(true);
    const answer = await call('verifyRecords', {});
    setFound(answer.ok ? { check: answer.value, refusal: null } : { check: null, refusal: answer });
    setBusy(false);
  }

  return (
    <Details summary={recordsCheck.title}>
      <p>{recordsCheck.proves}</p>
      <p>
        <Button isBusy={isBusy} onClick={() => void verify()}>
          {recordsCheck.title}
        </Button>
      </p>
      {check === null ? null : (
        <Notice kind={!check.intact ? 'error' : check.count > 0 ? 'success' : 'info'}>
          {recordsCheckSentences(check, recordsCheck).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {refusal === null ? null : <Problems problems={refusal.problems} />}
    </Details>
  );
}
