// Check-in: a short note about how it goes, by either side, and the earlier ones.
import { useEffect } from 'preact/hooks';
import type { EndpointValue } from '../../actions/endpoints';
import { TEXT_LIMITS } from '../../core/text-limits';
import { fill } from '../../text/fill';
import type { Versioned } from '../contract';
import { useDraft } from '../drafts';
import type { PanelProps } from '../panel';
import { Actions, Button } from '../parts/button';
import { ForPerson } from '../parts/for-person';
import { Form } from '../parts/form';
import { Loaded } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { WithDraft } from '../parts/with-draft';
import { useLanguage, useSession, useText } from '../session';
import { shownTime } from '../shown';
import { useAnswer } from '../use-answer';
import { useSubmit } from '../use-submit';

type Value = EndpointValue<'checkInForm'>;

export function CheckIn({ personId }: PanelProps) {
  const { checkIn } = useText();
  return (
    <>
      <p class="quiet lead">{checkIn.about}</p>
      <ForPerson personId={personId}>{(chosen) => <CheckInsOf key={chosen} personId={chosen} />}</ForPerson>
    </>
  );
}

function CheckInsOf({ personId }: { readonly personId: string }) {
  const asked = useAnswer('checkInForm', { personId });
  return (
    <Loaded of={asked}>
      {(value, version) => (
        <>
          <NewCheckIn personId={personId} version={version} put={asked.put} />
          <Earlier checkIns={value.checkIns} />
        </>
      )}
    </Loaded>
  );
}

const empty = { progress: '', blocker: '', support: '', nextStep: '' };

interface NewCheckInProps {
  readonly personId: string;
  readonly version: string;
  readonly put: (answer: Versioned<Value>) => void;
}

/** Every field takes several lines: Enter must not send half a note. */
function NewCheckIn({ personId, version, put }: NewCheckInProps) {
  const { checkIn } = useText();
  const { announce, start } = useSession();
  const draft = useDraft(`check-in:${personId}:${start.period}`, empty);
  const submit = useSubmit('addCheckIn');
  const { stale, errors } = submit;
  const { values } = draft;

  // The other side was quicker: its note is shown, and one's own may follow it as it is.
  useEffect(() => {
    if (stale !== null) put(stale);
  }, [stale]);

  async function add(): Promise<void> {
    const saved = await submit.send((requestId) => ({ ...values, personId, requestId, version }));
    if (saved === null) return;
    draft.discard();
    announce(checkIn.added);
    put(saved);
  }

  const field = (name: keyof typeof empty) => ({
    name,
    label: checkIn[name],
    rows: 2,
    value: values[name],
    error: errors[name],
    onInput: (text: string) => draft.change({ [name]: text }),
  });
  return (
    <WithDraft draft={draft}>
      <Form onSubmit={() => void add()} isBusy={submit.isBusy} refusal={submit.refusal}>
        <TextArea {...field('progress')} help={checkIn.progressHelp} maxLength={TEXT_LIMITS.long} />
        <TextArea {...field('blocker')} isOptional maxLength={TEXT_LIMITS.short} />
        <TextArea {...field('support')} isOptional maxLength={TEXT_LIMITS.short} />
        <TextArea {...field('nextStep')} isOptional maxLength={TEXT_LIMITS.short} />
        {stale === null ? null : (
          <Notice kind="warning">{fill(checkIn.meanwhile, { name: stale.value.checkIns[0]?.by ?? '' })}</Notice>
        )}
        <Actions>
          <Button kind="primary" type="submit" isBusy={submit.isBusy}>
            {checkIn.add}
          </Button>
        </Actions>
      </Form>
    </WithDraft>
  );
}

function Earlier({ checkIns }: Pick<Value, 'checkIns'>) {
  const { checkIn } = useText();
  const language = useLanguage();
  return (
    <>
      <h2>{checkIn.earlier}</h2>
      {checkIns.length === 0 ? <p class="quiet">{checkIn.none}</p> : null}
      {checkIns.map(({ at, by, ...texts }, index) => (
        <article key={checkIns.length - index} class="entry">
          <h3>{fill(checkIn.who, { at: shownTime(at, language), name: by })}</h3>
          <p class="pre">{texts.progress}</p>
          {(['blocker', 'support', 'nextStep'] as const).map((name) =>
            texts[name] === '' ? null : (
              <p key={name}>
                <span class="quiet">{checkIn[name]}</span>
                <br />
                <span class="pre">{texts[name]}</span>
              </p>
            ),
          )}
        </article>
      ))}
    </>
  );
}
