// That the person has read their result, with a comment if they want.
import { useEffect } from 'preact/hooks';
import { TEXT_LIMITS } from '../../../core/text-limits';
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import { useDraft } from '../../drafts';
import { Actions, Button } from '../../parts/button';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { TextArea } from '../../parts/text-area';
import { WithDraft } from '../../parts/with-draft';
import { useLanguage, useSession, useText } from '../../session';
import { shownTime } from '../../shown';
import { useSubmit } from '../../use-submit';
import type { Result } from './result';

interface AcknowledgeProps {
  readonly result: Result;
  readonly version: string;
  readonly put: (answer: Versioned<Result>) => void;
}

export function Acknowledge({ result, version, put }: AcknowledgeProps) {
  const text = useText().result.acknowledge;
  const language = useLanguage();
  const { name, mayAcknowledge, acknowledgement } = result;
  const { state, at, by, comment } = acknowledgement;
  const time = at === null ? '' : shownTime(at, language);
  const isOpen = state === 'due' || state === 'again';
  return (
    <>
      <h2>{text.title}</h2>
      {state === 'early' ? <p class="quiet">{text.early}</p> : null}
      {state === 'again' ? <Notice kind="warning">{fill(text.again, { at: time })}</Notice> : null}
      {state === 'done' ? <Notice kind="success">{fill(text.done, { at: time, name: by })}</Notice> : null}
      {comment === '' ? null : <p class="pre">{fill(text.doneComment, { text: comment })}</p>}
      {isOpen && mayAcknowledge === null ? <p class="quiet">{fill(text.waiting, { name })}</p> : null}
      {isOpen && mayAcknowledge !== null ? <Confirm result={result} version={version} put={put} /> : null}
    </>
  );
}

function Confirm({ result: { personId, name, mayAcknowledge }, version, put }: AcknowledgeProps) {
  const text = useText().result.acknowledge;
  const { announce, start } = useSession();
  const draft = useDraft(`acknowledge:${personId}:${start.period}`, { comment: '' });
  const submit = useSubmit('acknowledge');
  const { stale } = submit;

  // What was read is no longer what stands there: it is shown anew, and nothing is confirmed unread.
  useEffect(() => {
    if (stale !== null) put(stale);
  }, [stale]);

  async function confirm(): Promise<void> {
    const { comment } = draft.values;
    const saved = await submit.send((requestId) => ({ personId, comment, requestId, version }));
    if (saved === null) return;
    draft.clear();
    announce(text.saved);
    put(saved);
  }

  return (
    <WithDraft draft={draft}>
      <Form onSubmit={() => void confirm()} isBusy={submit.isBusy} refusal={submit.refusal}>
        <p class="quiet lead">{mayAcknowledge === 'own' ? text.explain : fill(text.inTheirPlace, { name })}</p>
        <TextArea
          name="comment"
          label={text.comment}
          isOptional
          maxLength={TEXT_LIMITS.short}
          value={draft.values.comment}
          error={submit.errors.comment}
          onInput={(comment) => draft.change({ comment })}
        />
        {stale === null ? null : <Notice kind="warning">{text.changed}</Notice>}
        <Actions>
          <Button kind="primary" type="submit" isBusy={submit.isBusy}>
            {text.confirm}
          </Button>
        </Actions>
      </Form>
    </WithDraft>
  );
}
