// Where most is left to gain.
import { fill } from '../../../text/fill';
import { useLanguage, useText } from '../../session';
import { shownNumber, shownScore } from '../../shown';
import type { Result } from './result';

const MOST_SHOWN = 3;

export function Gains({ result: { gains, totalParts, parts } }: { readonly result: Result }) {
  const text = useText().result.gains;
  const language = useLanguage();
  if (gains.length === 0) return null;
  // The total of somebody of several roles is weighted by days as well.
  const share = parts.length > 0 ? 1 : (totalParts?.personal.share ?? 1);
  return (
    <>
      <h2>{text.title}</h2>
      <p class="quiet lead">
        {share === 1 ? text.explainAlone : fill(text.explain, { share: shownNumber(share, 'percent', language) })}
      </p>
      {gains.slice(0, MOST_SHOWN).map(({ kpi, name, points, best, gain }, index) => (
        <div key={`${index} ${kpi}`} class="split">
          <div>
            {name}
            <div class="quiet">
              {points === null
                ? fill(text.missing, { best: shownScore(best) })
                : fill(text.now, { points: shownScore(points), best: shownScore(best) })}
            </div>
          </div>
          <span>{fill(text.more, { gain: shownScore(gain) })}</span>
        </div>
      ))}
    </>
  );
}
