// From the personal score to the total: team share, adjustment, veto (W5, W6), and the roles of somebody who moved (P3).
import { fill } from '../../../text/fill';
import { useLanguage, useText } from '../../session';
import { shownNumber, shownScore } from '../../shown';
import type { Result } from './result';

export function TotalLines({ result }: { readonly result: Result }) {
  const { totalParts, parts } = result;
  return (
    <>
      {totalParts === null ? null : <Parts of={totalParts} isOneOfSeveral={parts.length > 0} />}
      {parts.length === 0 ? null : <Movers result={result} />}
    </>
  );
}

interface PartsProps {
  readonly of: NonNullable<Result['totalParts']>;
  readonly isOneOfSeveral: boolean;
}

function Parts({ of: { personal, team, adjustment, sum, bound, vetoCap, total }, isOneOfSeveral }: PartsProps) {
  const text = useText().result.parts;
  const language = useLanguage();
  const shareLine = (sentence: typeof text.personal | typeof text.team, part: typeof personal) => (
    <Line
      label={fill(sentence, { score: shownScore(part.score), share: shownNumber(part.share, 'percent', language) })}
    >
      {part.contribution}
    </Line>
  );
  const isLimited = adjustment !== null && adjustment.entered !== adjustment.contribution;
  return (
    <>
      <h2>{text.title}</h2>
      {shareLine(text.personal, personal)}
      {team === null ? <p class="quiet">{text.noTeam}</p> : shareLine(text.team, team)}
      {adjustment === null ? null : (
        <Line label={isLimited ? fill(text.adjustmentLimited, { entered: adjustment.entered }) : text.adjustment}>
          {adjustment.contribution}
        </Line>
      )}
      {bound === null && vetoCap === null ? null : <Line label={text.sum}>{sum}</Line>}
      {bound === null ? null : <p>{text.bound}</p>}
      {vetoCap === null ? null : <p>{fill(text.veto, { cap: vetoCap, sum: shownScore(bound ?? sum) })}</p>}
      <Line label={isOneOfSeveral ? text.ofThisLine : text.total} isSum>
        {total}
      </Line>
    </>
  );
}

/** Days times total over the lines that count, divided by their days. */
function Movers({ result: { parts, total } }: { readonly result: Result }) {
  const text = useText().result.movers;
  return (
    <>
      <h2>{text.title}</h2>
      <p class="quiet lead">{text.explain}</p>
      {parts.map(({ personId, role, days, counts, total: own }) => (
        <p key={personId} class="split">
          <span>{fill(counts || own === null ? text.line : text.tooShort, { role: role || personId, days })}</span>
          <span>{own === null ? text.noTotal : shownScore(own)}</span>
        </p>
      ))}
      {total === null ? null : (
        <Line label={text.total} isSum>
          {total}
        </Line>
      )}
    </>
  );
}

interface LineProps {
  readonly label: string;
  readonly isSum?: boolean;
  readonly children: number;
}

function Line({ label, isSum = false, children }: LineProps) {
  return (
    <p class={isSum ? 'split sum' : 'split'}>
      <span>{label}</span>
      <span>{shownScore(children)}</span>
    </p>
  );
}
