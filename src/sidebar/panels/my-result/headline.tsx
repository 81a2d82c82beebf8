// What came out, how firm it is, and what the next grade lacks.
import { type Grade, gradeLabels } from '../../../catalog/grades';
import { fill } from '../../../text/fill';
import { Notice } from '../../parts/notice';
import { useLanguage, useText } from '../../session';
import { shownNumber, shownScore } from '../../shown';
import type { Result } from './result';

export function Headline({ result }: { readonly result: Result }) {
  const text = useText().result;
  const { total, grade, gradeMeaning, state, problem } = result;
  return (
    <>
      {problem === null ? null : <Notice kind="error">{problem}</Notice>}
      <div class="grade-box">
        {grade === null ? null : <span class="grade">{grade}</span>}
        <div>
          <p class="strong">{total === null ? text.noTotal : fill(text.total, { total: shownScore(total) })}</p>
          <p>{grade === null ? text.noGrade : gradeMeaning}</p>
          {state === '' ? null : <p class="quiet">{fill(text.state, { state })}</p>}
        </div>
      </div>
      {result.isTakingPart ? <StillOpen result={result} /> : null}
      <Coverage result={result} />
      <Next result={result} />
    </>
  );
}

function StillOpen({ result }: { readonly result: Result }) {
  const text = useText().result;
  const { open, listSeparator } = text;
  const { kpis, goals, isSelfReviewed, review, acknowledgement, mayAcknowledge } = result;
  const namesOf = (lacks: 'figure' | 'goal') =>
    kpis.flatMap((kpi) => (kpi.lacks === lacks && kpi.weight > 0 ? [kpi.name] : [])).join(listSeparator);
  const figures = namesOf('figure');
  const targets = namesOf('goal');
  const missing = [
    ...(goals === 'agreed' ? [] : [open.goals]),
    ...(targets === '' ? [] : [fill(open.targets, { names: targets })]),
    ...(figures === '' ? [] : [fill(open.figures, { names: figures })]),
    ...(isSelfReviewed || review !== null ? [] : [open.selfReview]),
    ...(review === null ? [open.review] : []),
  ];
  if (review === null || figures !== '' || targets !== '') {
    return (
      <Notice kind="warning">
        <p>{open.title}</p>
        <ul>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  const isWaiting = acknowledgement.state !== 'done' && mayAcknowledge === 'own';
  return isWaiting ? <Notice kind="info">{text.toConfirm}</Notice> : null;
}

/** W11: why there is no grade, or that not all of the weight has figures yet. */
function Coverage({ result: { coverage, coverageForGrade, grade, total } }: { readonly result: Result }) {
  const text = useText().result;
  const language = useLanguage();
  if (coverage === null || coverage === 1) return null;
  const percent = (share: number) => shownNumber(share, 'percent', language);
  const isShort = grade === null && total !== null && coverage < coverageForGrade;
  return (
    <p>
      {isShort
        ? fill(text.coverageNeeded, { limit: percent(coverageForGrade), coverage: percent(coverage) })
        : fill(text.coverage, { coverage: percent(coverage) })}
    </p>
  );
}

function Next({ result: { next, grade, isBest } }: { readonly result: Result }) {
  const text = useText().result.next;
  const language = useLanguage();
  if (next === null) return isBest && grade !== null ? <p>{text.best}</p> : null;
  const { ofPersonal } = next;
  const meaning = isGrade(next.grade) ? gradeLabels[next.grade][language] : '';
  return (
    <p>
      {fill(text.sentence, {
        distance: shownScore(next.distance),
        grade: next.grade,
        meaning,
        from: shownNumber(next.from, null, language),
      })}{' '}
      {ofPersonal === null ? null : fill(text.personal, { points: shownScore(ofPersonal) })}
    </p>
  );
}

function isGrade(grade: string): grade is Grade {
  return grade in gradeLabels;
}
