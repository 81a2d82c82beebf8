// The way out where a sheet has lost what it is read by: HR has it put back from here.
import { useSession, useText } from '../session';
import { useSubmit } from '../use-submit';
import { Busy } from './busy';
import { Button } from './button';
import { Problems } from './problems';
import type { Done } from './what-was-done';

export function Repair({ onDone }: { readonly onDone: (done: Done) => void }) {
  const { frame, setUp } = useText();
  const { language, refresh } = useSession();
  const submit = useSubmit('setUp');

  async function repair(): Promise<void> {
    const done = await submit.send(() => ({ language, period: null, people: null, entries: null }));
    if (done === null) return;
    await refresh();
    onDone(done.value);
  }

  return (
    <>
      <Button isBusy={submit.isBusy} onClick={() => void repair()}>
        {frame.repair}
      </Button>
      {submit.isBusy ? <Busy>{setUp.run.stages.workbook}</Busy> : null}
      {submit.refusal === null ? null : <Problems problems={submit.refusal.problems} />}
    </>
  );
}
