// What is gone or not shown, and the repair of the workbook with one click.
import { useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { useSession, useText } from '../../session';
import { useSubmit } from '../../use-submit';

interface NeedsRepairProps {
  readonly repairs: EndpointValue<'problems'>['repairs'];
  readonly onDone: () => void;
}

export function NeedsRepair({ repairs, onDone }: NeedsRepairProps) {
  const { repair: text } = useText().problemsPanel;
  const { start, announce } = useSession();
  const submit = useSubmit('setUp');
  const [said, setSaid] = useState<readonly string[]>([]);

  async function mend(): Promise<void> {
    const done = await submit.send(() => ({ language: start.language, period: null, people: null, entries: null }));
    if (done === null) return;
    setSaid([...done.value.done, ...done.value.warnings]);
    announce(text.done);
    onDone();
  }

  const told = repairs.length > 0 ? repairs : said;
  if (told.length === 0) return null;
  return (
    <Notice kind={repairs.length > 0 ? 'error' : 'info'}>
      <p class="strong">{repairs.length > 0 ? text.title : text.done}</p>
      {[...told, ...(submit.refusal?.problems ?? [])].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {repairs.length === 0 ? null : start.me.isHr ? (
        <>
          <p>{text.how}</p>
          <Button isBusy={submit.isBusy} onClick={() => void mend()}>
            {text.button}
          </Button>
        </>
      ) : (
        <p>{text.byHr}</p>
      )}
    </Notice>
  );
}
