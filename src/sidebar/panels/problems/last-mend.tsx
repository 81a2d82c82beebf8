// The last mend, and the way back.
import type { EndpointValue } from '../../../actions/endpoints';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { useText } from '../../session';
import { MendChanges } from './mend-changes';

export interface LastMendProps {
  readonly mend: NonNullable<EndpointValue<'problems'>['lastMend']>;
  readonly isBusy: boolean;
  readonly arrivals: number;
  readonly onUndo: (mendId: string) => void;
}

export function LastMend({ mend: { mendId, changes }, isBusy, arrivals, onUndo }: LastMendProps) {
  const { problemsPanel: text } = useText();
  const [first] = changes;
  return (
    <Notice kind="info" arrivals={arrivals}>
      <p>
        <span class="strong">{text.lastMend}</span> {first?.who}
      </p>
      <MendChanges changes={changes} />
      <p>
        <Button isBusy={isBusy} onClick={() => onUndo(mendId)}>
          {text.undo}
        </Button>
      </p>
    </Notice>
  );
}
