// What the manager wrote; there is nothing to see before the review is submitted.
import { fill } from '../../../text/fill';
import { useLanguage, useText } from '../../session';
import { shownTime } from '../../shown';
import type { Result } from './result';

const fields = ['strengths', 'gaps', 'development', 'nextGoals'] as const;

export function ManagerText({ review }: Pick<Result, 'review'>) {
  const text = useText().result.manager;
  const language = useLanguage();
  if (review === null) return null;
  const written = fields.filter((field) => review[field] !== '');
  return (
    <>
      <h2>{text.title}</h2>
      <p class="quiet">{fill(text.by, { name: review.by, at: shownTime(review.at, language) })}</p>
      {review.correction === null ? null : <p>{fill(text.corrected, { reason: review.correction })}</p>}
      {written.length === 0 ? <p class="quiet">{text.nothing}</p> : null}
      {written.map((field) => (
        <section key={field}>
          <h3>{text[field]}</h3>
          <p class="pre">{review[field]}</p>
        </section>
      ))}
    </>
  );
}
