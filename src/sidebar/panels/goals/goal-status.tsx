// Where the agreement stands: who said the last word and when.
import { fill } from '../../../text/fill';
import { Notice, type NoticeProps } from '../../parts/notice';
import { useLanguage, useText } from '../../session';
import { shownTime } from '../../shown';
import type { GoalsForm } from './goal-values';

const kinds: Readonly<Record<GoalsForm['state'], NoticeProps['kind']>> = {
  open: 'info',
  proposed: 'info',
  changed: 'warning',
  agreed: 'success',
  objected: 'warning',
};

export function GoalStatus({ form }: { readonly form: GoalsForm }) {
  const text = useText().goals.status;
  const language = useLanguage();
  const { state, last, agreed, name, period } = form;
  const sentence = fill(text[state], {
    name,
    period,
    by: last?.by ?? '',
    at: last === null ? '' : shownTime(last.at, language),
    agreedBy: agreed?.by ?? '',
    agreedAt: agreed === null ? '' : shownTime(agreed.at, language),
  });
  return (
    <Notice kind={kinds[state]}>
      <p class="strong">{sentence}</p>
      {last === null || last.reason === '' ? null : <p class="pre">{fill(text.reason, last)}</p>}
      {state === 'objected' && agreed !== null ? (
        <p>{fill(text.agreedBefore, { agreedBy: agreed.by, agreedAt: shownTime(agreed.at, language) })}</p>
      ) : null}
    </Notice>
  );
}
