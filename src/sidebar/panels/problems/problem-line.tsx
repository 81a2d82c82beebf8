// One problem: where it stands, what was found, what is allowed, how to mend it.
import { useState } from 'preact/hooks';
import { fill } from '../../../text/fill';
import { call } from '../../bridge';
import { Actions, Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { useSession, useText } from '../../session';
import { MendChanges } from './mend-changes';
import type { Line } from './shown-groups';

export interface ProblemLineProps {
  readonly line: Line;
  readonly isBusy: boolean;
  readonly onMend: (line: Line, mend: Line['mends'][number]) => void;
}

export function ProblemLine({ line, isBusy, onMend }: ProblemLineProps) {
  const { problemsPanel: text } = useText();
  const { announce } = useSession();
  const [isGoing, setGoing] = useState(false);
  const [refusal, setRefusal] = useState<readonly string[]>([]);
  const { severity, place, kpi, found, allowed, howToMend, mends, cell } = line;
  const [only] = mends.length === 1 ? mends : [];

  async function goTo(): Promise<void> {
    setGoing(true);
    const answer = await call('selectCell', { ...cell, row: { ...cell.row } });
    setGoing(false);
    setRefusal(answer.ok ? [] : answer.problems);
    if (answer.ok) announce(fill(text.shown, { place }));
  }

  return (
    <li class={`problem-${severity}`}>
      <p class="problem-found">
        <span class={`severity ${severity}`}>{text.severity[severity]}</span> {kpi === '' ? null : <b>{kpi}</b>} {found}
      </p>
      <p class="help">{fill(text.allowed, { allowed })}</p>
      <p class="help">{fill(text.howToMend, { mend: howToMend })}</p>
      {mends.length === 0 ? null : (
        <div class="problem-mend">
          {only === undefined ? null : <MendChanges changes={only.changes} />}
          <Actions>
            {mends.map((mend) => (
              <Button key={JSON.stringify(mend)} isBusy={isBusy} onClick={() => onMend(line, mend)}>
                {only === mend ? text.mend[mend.type] : fill(text.meant, { value: mend.changes[0]?.shownValue ?? '' })}
              </Button>
            ))}
          </Actions>
        </div>
      )}
      <p>
        <Button kind="link" isBusy={isGoing} label={fill(text.goTo, { place })} onClick={() => void goTo()}>
          {place}
        </Button>
      </p>
      {refusal.length === 0 ? null : <Problems problems={refusal} />}
    </li>
  );
}
