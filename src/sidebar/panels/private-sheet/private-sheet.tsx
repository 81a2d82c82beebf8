// Private workbooks: a sheet about one person for a file of its own, and what they filled in back again.
import { useState } from 'preact/hooks';
import { call } from '../../bridge';
import type { Refusal } from '../../contract';
import type { PanelProps } from '../../panel';
import { Actions, Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { PersonPicker } from '../../parts/person-picker';
import { Problems } from '../../parts/problems';
import { useSession, useText } from '../../session';
import { PasteBack } from './paste-back';

export function PrivateSheet({ personId }: PanelProps) {
  const { privateSheet } = useText();
  return (
    <>
      <p>{privateSheet.about}</p>
      <h2>{privateSheet.make}</h2>
      <MakeSheet personId={personId} />
      <h2>{privateSheet.back}</h2>
      <PasteBack />
    </>
  );
}

interface Made {
  readonly next: string | null;
  readonly refusal: Refusal | null;
}

function MakeSheet({ personId }: PanelProps) {
  const { privateSheet } = useText();
  const { start } = useSession();
  const [chosen, setChosen] = useState(personId);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const [{ next, refusal }, setMade] = useState<Made>({ next: null, refusal: null });

  async function make(): Promise<void> {
    if (chosen === null) return setError(privateSheet.choose);
    setBusy(true);
    const answer = await call('makePrivateSheet', { personId: chosen });
    setMade(answer.ok ? { next: answer.value.next, refusal: null } : { next: null, refusal: answer });
    setBusy(false);
  }

  return (
    <>
      <PersonPicker
        people={start.people}
        value={chosen}
        error={error}
        onChange={(id) => {
          setChosen(id);
          setError('');
          setMade({ next: null, refusal: null });
        }}
      />
      <Actions>
        <Button kind="primary" isBusy={isBusy} onClick={() => void make()}>
          {privateSheet.makeButton}
        </Button>
      </Actions>
      {next === null ? null : <Notice kind="success">{next}</Notice>}
      {refusal === null ? null : <Problems problems={refusal.problems} />}
    </>
  );
}
