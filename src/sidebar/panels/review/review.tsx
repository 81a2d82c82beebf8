// Review and self review: whose it is, what was submitted, what was talked about, and the form.
import { useState } from 'preact/hooks';
import { fill } from '../../../text/fill';
import type { PanelProps } from '../../panel';
import { Details } from '../../parts/details';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { PersonPicker } from '../../parts/person-picker';
import { useLanguage, useSession, useText } from '../../session';
import { shownTime } from '../../shown';
import { useAnswer } from '../../use-answer';
import { ReviewFormShown } from './review-form';
import type { ReviewForm } from './review-values';
import { SelfReviewShown } from './self-review-shown';

export function Review({ personId }: PanelProps) {
  return <Reviewing kind="manager" personId={personId} />;
}

export function SelfReview({ personId }: PanelProps) {
  return <Reviewing kind="self" personId={personId} />;
}

function Reviewing({ kind, personId }: PanelProps & Pick<ReviewForm, 'kind'>) {
  const text = useText().review;
  const { me, people } = useSession().start;
  const choices = people.filter((person) =>
    kind === 'self' ? person.isSelf || person.personId === personId : person.isReport || me.isHr,
  );
  const only = choices.length === 1 ? (choices[0]?.personId ?? null) : null;
  const [chosen, setChosen] = useState(personId ?? only);
  if (choices.length === 0) return <Notice kind="info">{text.noReports}</Notice>;
  return (
    <>
      {choices.length === 1 && kind === 'self' ? null : (
        <PersonPicker
          people={choices}
          value={chosen}
          onChange={setChosen}
          label={kind === 'self' ? text.whichOfMine : text.whom}
        />
      )}
      {chosen === null ? null : <ReviewOf key={chosen} kind={kind} personId={chosen} />}
    </>
  );
}

function ReviewOf({ kind, personId }: Pick<ReviewForm, 'kind' | 'personId'>) {
  const text = useText().review;
  const asked = useAnswer(kind === 'manager' ? 'reviewForm' : 'selfReviewForm', { personId });
  return (
    <Loaded of={asked}>
      {(form, version) => (
        <>
          <h2>{fill(text.about, form)}</h2>
          <Standing form={form} />
          {form.notTakingPart === null ? null : (
            <Notice kind="info">{fill(text.notTakingPart, { name: form.name, why: form.notTakingPart })}</Notice>
          )}
          {form.kind === 'manager' ? <SelfReviewShown form={form} /> : null}
          <CheckIns form={form} />
          {form.kpis.length === 0 ? (
            <Notice kind="info">{fill(text.noKpis, form)}</Notice>
          ) : (
            <ReviewFormShown form={form} version={version} put={asked.put} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Standing({ form: { last } }: { readonly form: ReviewForm }) {
  const text = useText().review;
  const language = useLanguage();
  if (last === null) return <p class="quiet">{text.open}</p>;
  return (
    <>
      <p class="quiet">{fill(text.submitted, { at: shownTime(last.at, language), by: last.by })}</p>
      {last.reason === '' ? null : <p class="quiet pre">{fill(text.reasonGiven, last)}</p>}
    </>
  );
}

function CheckIns({ form: { checkIns } }: { readonly form: ReviewForm }) {
  const text = useText().review;
  const language = useLanguage();
  if (checkIns.length === 0) return null;
  const fields = ['progress', 'blocker', 'support', 'nextStep'] as const;
  return (
    <Details summary={fill(text.checkIns, { count: checkIns.length })}>
      {checkIns.map((checkIn) => (
        <section key={`${checkIn.at} ${checkIn.by} ${checkIn.progress}`}>
          <p class="quiet">{fill(text.checkInOf, { at: shownTime(checkIn.at, language), by: checkIn.by })}</p>
          <dl class="said">
            {fields.map((field) =>
              checkIn[field] === '' ? null : (
                <div key={field}>
                  <dt>{text.checkInFields[field]}</dt>
                  <dd class="pre">{checkIn[field]}</dd>
                </div>
              ),
            )}
          </dl>
        </section>
      ))}
    </Details>
  );
}
