// What the employee said of themselves, beside the manager's form; their numbers only once the manager has given theirs.
import { notApplicableLabel, notApplicableWords, yesNoLabels, yesWords } from '../../../catalog/choices';
import type { Language } from '../../../catalog/label';
import { fill } from '../../../text/fill';
import { Details } from '../../parts/details';
import { useLanguage, useText } from '../../session';
import { shownNumber, shownTime } from '../../shown';
import { longTexts, type ReviewForm, type ReviewKpi } from './review-values';

type Review = NonNullable<ReviewForm['selfReview']>;

export function SelfReviewShown({ form }: { readonly form: ReviewForm }) {
  const text = useText().review;
  const language = useLanguage();
  const { name, selfReview } = form;
  if (selfReview === null) return <p>{fill(text.selfReview.none, { name })}</p>;
  const isHidden = selfReview.kpis.some(({ actual }) => actual === null);
  const said = longTexts.filter((field) => selfReview[field] !== '');
  return (
    <Details summary={fill(text.selfReview.title, { name })} isOpen>
      <p class="quiet">{fill(text.selfReview.at, { at: shownTime(selfReview.at, language) })}</p>
      {selfReview.reason === '' ? null : <p class="pre">{fill(text.reasonGiven, selfReview)}</p>}
      {isHidden ? <p>{fill(text.selfReview.numbersLater, { name })}</p> : null}
      <p>{text.selfReview.beside}</p>
      {said.length === 0 ? null : (
        <dl class="said">
          {said.map((field) => (
            <div key={field}>
              <dt>{text[field]}</dt>
              <dd class="pre">{selfReview[field]}</dd>
            </div>
          ))}
        </dl>
      )}
    </Details>
  );
}

export function SelfReviewOfKpi({ kpi, review }: { readonly kpi: ReviewKpi; readonly review: Review['kpis'][number] }) {
  const text = useText().review.selfReview;
  const language = useLanguage();
  const { actual, evidence, comment } = review;
  const number = actual === null || actual === '' ? null : shownActual(actual, kpi, language);
  if (number === null && evidence === '' && comment === '') return null;
  const own = kpi.answer === 'rating' ? text.rating : text.number;
  return (
    <div class="quoted">
      <p class="quiet">{text.ofKpi}</p>
      {number === null ? null : <p>{fill(own, { actual: number })}</p>}
      {evidence === '' ? null : <p class="pre">{fill(text.evidence, { text: evidence })}</p>}
      {comment === '' ? null : <p class="pre">{fill(text.comment, { text: comment })}</p>}
    </div>
  );
}

function shownActual(actual: string, { answer, unit }: ReviewKpi, language: Language): string {
  const word = actual.toLowerCase();
  if (notApplicableWords.includes(word)) return notApplicableLabel[language];
  if (answer === 'yes-no') return yesNoLabels[yesWords.includes(word) ? 'yes' : 'no'][language];
  return Number.isFinite(Number(actual)) ? shownNumber(Number(actual), unit, language) : actual;
}
