// What to do next, each one click away.
import type { EndpointValue } from '../../../actions/endpoints';
import { fill } from '../../../text/fill';
import { Button } from '../../parts/button';
import { useSession, useText } from '../../session';

export interface NextStepsProps {
  readonly home: EndpointValue<'home'>;
  /** Shows the reminder. */
  readonly onLate: () => void;
}

export function NextSteps({ home: { steps, furtherSteps }, onLate }: NextStepsProps) {
  const { home } = useText();
  const { open } = useSession();
  return (
    <>
      <h2>{home.next}</h2>
      {steps.length === 0 ? <p class="quiet">{home.nothingToDo}</p> : null}
      <ul class="next-steps">
        {steps.map(({ kind, panel, personId, name, count }, index) => (
          <li key={`${kind} ${personId ?? ''}`}>
            <Button
              kind={index === 0 ? 'primary' : 'secondary'}
              onClick={() => (kind === 'late' ? onLate() : open(panel, personId ?? undefined))}
            >
              {fill(home.steps[kind], { name, count })}
            </Button>
          </li>
        ))}
      </ul>
      {furtherSteps > 0 ? <p class="quiet">{fill(home.furtherSteps, { count: furtherSteps })}</p> : null}
    </>
  );
}
