// My result: the score explained line by line, what the manager says, OKR beside it, and that it was read.
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import type { PanelProps } from '../../panel';
import { ForPerson } from '../../parts/for-person';
import { Loaded } from '../../parts/loaded';
import { useText } from '../../session';
import { useAnswer } from '../../use-answer';
import { OkrProgress } from '../okr/okr-progress';
import { Acknowledge } from './acknowledge';
import { Gains } from './gains';
import { Headline } from './headline';
import { KpiLines } from './kpi-lines';
import { ManagerText } from './manager-text';
import type { Result } from './result';
import { TotalLines } from './total-lines';

export function MyResult({ personId }: PanelProps) {
  return <ForPerson personId={personId}>{(chosen) => <ResultOf key={chosen} personId={chosen} />}</ForPerson>;
}

function ResultOf({ personId }: { readonly personId: string }) {
  const asked = useAnswer('myResult', { personId });
  return (
    <Loaded of={asked}>{(value, version) => <Explained result={value} version={version} put={asked.put} />}</Loaded>
  );
}

interface ExplainedProps {
  readonly result: Result;
  readonly version: string;
  readonly put: (answer: Versioned<Result>) => void;
}

function Explained({ result, version, put }: ExplainedProps) {
  const text = useText().result;
  const { name, role, period, okr, isTakingPart, acknowledgement } = result;
  return (
    <>
      <p class="strong">{role === '' ? name : fill(text.of, { name, role })}</p>
      {period === '' ? null : <p class="quiet">{fill(text.period, { period })}</p>}
      <Headline result={result} />
      {isTakingPart ? <KpiLines result={result} /> : null}
      <TotalLines result={result} />
      <Gains result={result} />
      <ManagerText review={result.review} />
      {okr.length === 0 ? null : (
        <>
          <h2>{text.okr.title}</h2>
          <p class="quiet">{text.okr.notScored}</p>
          {okr.map((objective) => (
            <section key={objective.objective}>
              <h3>{objective.objective}</h3>
              {objective.keyResults.map((keyResult, index) => (
                <OkrProgress key={`${index} ${keyResult.keyResult}`} label={keyResult.keyResult} of={keyResult} />
              ))}
            </section>
          ))}
        </>
      )}
      {isTakingPart || acknowledgement.state !== 'early' ? (
        <Acknowledge result={result} version={version} put={put} />
      ) : null}
    </>
  );
}
