// Home: where the period stands, what to do next, whom to remind.
import { useRef } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { fill } from '../../../text/fill';
import { CopyText } from '../../parts/copy-text';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { useSession, useText } from '../../session';
import { useAnswer } from '../../use-answer';
import { NextSteps } from './next-steps';
import { RecordsCheck } from './records-check';
import { reminderText } from './reminder-text';

export function Home() {
  const { home } = useText();
  const { me } = useSession().start;
  const asked = useAnswer('home', {});
  const name = me.name ?? me.email;
  return (
    <>
      <p>{name === null ? home.greetingUnknown : fill(home.greeting, { name })}</p>
      <Loaded of={asked}>
        {(value) => (value.isSetUp ? <Round value={value} isHr={me.isHr} /> : <BeforeSetUp value={value} />)}
      </Loaded>
    </>
  );
}

interface HomeProps {
  readonly value: EndpointValue<'home'>;
}

function BeforeSetUp({ value }: HomeProps) {
  const { home } = useText();
  return (
    <>
      <Notice kind="info">{home.about}</Notice>
      <NextSteps home={value} onLate={() => undefined} />
    </>
  );
}

function Round({ value, isHr }: HomeProps & { readonly isHr: boolean }) {
  const text = useText();
  const { home } = text;
  const { period, endsOn, scope, people, stages, late } = value;
  const reminder = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <p class="quiet">{period === '' ? home.noPeriod : fill(home.period, { period, endsOn })}</p>
      <NextSteps home={value} onLate={() => reminder.current?.focus()} />
      <h2>{fill(home.stands[scope], { people })}</h2>
      {people === 0 ? (
        <p class="quiet">{home.nobody}</p>
      ) : (
        stages.map((stage) => (
          <ProgressBar
            key={stage.key}
            label={home.stages[stage.key]}
            value={stage.done}
            most={stage.all}
            shown={fill(home.count, stage)}
          />
        ))
      )}
      {late === null ? null : (
        <>
          <h2 tabIndex={-1} ref={reminder}>
            {home.late}
          </h2>
          {late.length === 0 ? (
            <p class="quiet">{home.nobodyLate}</p>
          ) : (
            <CopyText label={home.reminder.label} text={reminderText(value, text)} rows={8} />
          )}
        </>
      )}
      {isHr ? <RecordsCheck /> : null}
    </>
  );
}
