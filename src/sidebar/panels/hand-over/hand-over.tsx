// Hand over: all reports of one manager to another, shown by name before it is done.

import { useEffect, useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import { useDraft } from '../../drafts';
import { Actions, Button } from '../../parts/button';
import { Form } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { Select } from '../../parts/select';
import { WithDraft } from '../../parts/with-draft';
import { useSession, useText } from '../../session';
import { useAnswer } from '../../use-answer';
import { useSubmit } from '../../use-submit';

type HandOverForm = EndpointValue<'handOverForm'>;

export function HandOver() {
  const text = useText().handOver;
  const asked = useAnswer('handOverForm', {});
  return (
    <>
      <p>{text.intro}</p>
      <Loaded of={asked}>
        {(form, version) =>
          form.managers.length === 0 ? (
            <p class="quiet">{text.nobody}</p>
          ) : (
            <FromTo form={form} version={version} onSaved={asked.put} />
          )
        }
      </Loaded>
    </>
  );
}

interface FromToProps {
  readonly form: HandOverForm;
  readonly version: string;
  readonly onSaved: (saved: Versioned<HandOverForm>) => void;
}

function FromTo({ form, version, onSaved }: FromToProps) {
  const text = useText().handOver;
  const { announce } = useSession();
  const draft = useDraft('hand-over', { from: '', to: '' });
  const submit = useSubmit('handOver');
  const [done, setDone] = useState<string | null>(null);
  const [hasChanged, setChanged] = useState(false);
  const { from, to } = draft.values;
  const nameOf = (email: string) => form.candidates.find((one) => one.email === email)?.name ?? email;

  async function save(count: number): Promise<void> {
    const saved = await submit.send((requestId) => ({ from, to, requestId, version }));
    if (saved === null) return;
    const sentence = fill(text.done, { count, to: nameOf(to) });
    draft.discard();
    setDone(sentence);
    announce(sentence);
    onSaved(saved);
  }

  // Nothing is typed here that could be lost: the list as it is now takes the place of the old one.
  const { stale } = submit;
  useEffect(() => {
    if (stale === null) return;
    setChanged(true);
    submit.forget();
    onSaved(stale);
  }, [stale]);

  function choose(part: { readonly from: string } | { readonly to: string }): void {
    setDone(null);
    setChanged(false);
    submit.forget();
    draft.change(part);
  }

  return (
    <WithDraft draft={draft}>
      {done === null ? null : <Notice kind="success">{done}</Notice>}
      {hasChanged ? <Notice kind="warning">{text.stale}</Notice> : null}
      <Select
        name="from"
        label={text.from}
        value={from}
        options={form.managers.map(({ email, name, reports }) => ({
          value: email,
          label: fill(text.manager, { name, count: reports.length }),
        }))}
        onChange={(chosen) => choose({ from: chosen })}
        error={submit.errors.from}
      />
      <Select
        name="to"
        label={text.to}
        value={to}
        options={form.candidates
          .filter(({ email }) => email !== from)
          .map(({ email, name }) => ({ value: email, label: name }))}
        onChange={(chosen) => choose({ to: chosen })}
        error={submit.errors.to}
      />
      {from === '' || to === '' ? null : (
        <WhoMoves key={version} from={from} to={to} toName={nameOf(to)} submit={submit} onSubmit={save} />
      )}
    </WithDraft>
  );
}

interface WhoMovesProps {
  readonly from: string;
  readonly to: string;
  readonly toName: string;
  readonly submit: Pick<ReturnType<typeof useSubmit<'handOver'>>, 'isBusy' | 'refusal'>;
  readonly onSubmit: (count: number) => Promise<void>;
}

function WhoMoves({ from, to, toName, submit, onSubmit }: WhoMovesProps) {
  const text = useText().handOver;
  const asked = useAnswer('previewHandOver', { from, to });
  return (
    <Loaded of={asked}>
      {({ problems, changes, notes }) =>
        problems.length > 0 ? (
          <Notice kind="error">
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        ) : (
          <Form
            label={text.intro}
            onSubmit={() => void onSubmit(changes.length)}
            isBusy={submit.isBusy}
            refusal={submit.refusal}
          >
            <p>{fill(text.changes, { to: toName })}</p>
            <ul>
              {changes.map(({ personId, name }) => (
                <li key={personId}>{name}</li>
              ))}
            </ul>
            {notes.map((note) => (
              <p key={note} class="help">
                {note}
              </p>
            ))}
            <Actions>
              <Button kind="primary" type="submit" isBusy={submit.isBusy}>
                {fill(text.submit, { count: changes.length })}
              </Button>
            </Actions>
          </Form>
        )
      }
    </Loaded>
  );
}
