// One card per KPI: what was compared, by which rule, what it gave and what it adds; together the personal score (W9).
import { round } from '../../../core/number';
import { fill } from '../../../text/fill';
import { useLanguage, useText } from '../../session';
import { shownNumber, shownScore } from '../../shown';
import type { Result } from './result';

export function KpiLines({ result: { kpis, score } }: { readonly result: Result }) {
  const text = useText().result.score;
  return (
    <>
      <h2>{text.title}</h2>
      {kpis.length === 0 ? <p class="quiet">{text.none}</p> : null}
      {kpis.map((kpi, index) => (
        <KpiLine key={`${index} ${kpi.kpi}`} kpi={kpi} />
      ))}
      {score === null ? null : (
        <p class="split sum">
          <span>{text.sum}</span>
          <span>{shownScore(score)}</span>
        </p>
      )}
    </>
  );
}

function KpiLine({ kpi }: { readonly kpi: Result['kpis'][number] }) {
  const text = useText().result.score;
  const language = useLanguage();
  const { points, rawPoints, share, contribution } = kpi;
  const isCut = points !== null && rawPoints !== null && round(points) !== round(rawPoints);
  return (
    <article class="entry">
      <div class="split">
        <h3>{kpi.name}</h3>
        <span>{points === null ? text.notReached : fill(text.reached, { points: shownScore(points) })}</span>
      </div>
      <p>{kpi.compared}</p>
      {points === null ? null : <p class="quiet">{kpi.rule}</p>}
      {isCut ? <p>{fill(text.capped, { rawPoints: shownScore(rawPoints), points: shownScore(points) })}</p> : null}
      {share === null || contribution === null ? null : (
        <p>
          {fill(text.contributes, {
            share: shownNumber(share, 'percent', language),
            contribution: shownScore(contribution),
          })}
        </p>
      )}
      {points !== null && kpi.weight === 0 ? <p>{text.observed}</p> : null}
      {kpi.evidence === '' ? null : <p class="pre quiet">{fill(text.evidence, { text: kpi.evidence })}</p>}
      {kpi.comment === '' ? null : <p class="pre">{fill(text.comment, { text: kpi.comment })}</p>}
    </article>
  );
}
