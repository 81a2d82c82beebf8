// Bring figures in: a file or pasted cells, how they are understood, old → new, and only then written; the last import can be taken back.
import { useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { fill } from '../../../text/fill';
import { useDraft } from '../../drafts';
import { Busy } from '../../parts/busy';
import { Actions, Button } from '../../parts/button';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { Problems } from '../../parts/problems';
import { WithDraft } from '../../parts/with-draft';
import { useSession, useText } from '../../session';
import { type Asked, useAnswer } from '../../use-answer';
import { type BegunDraft, nothingBegun } from './begun-mapping';
import { Changes } from './changes';
import { ChooseFile } from './choose-file';
import { HeaderLine } from './header-line';
import { LastImport } from './last-import';
import { MappingForm } from './mapping-form';
import { Recognised } from './recognised';
import { useFigures } from './use-figures';

type Form = EndpointValue<'figuresForm'>;

export function Figures() {
  const asked = useAnswer('figuresForm', {});
  const draft = useDraft('figures', nothingBegun);
  return (
    // What had been begun is told here in other words: it needs its file again.
    <WithDraft draft={{ ...draft, restoredAt: null }}>
      <Loaded of={asked}>
        {(form, version) => <Opened form={form} version={version} asked={asked} draft={draft} />}
      </Loaded>
    </WithDraft>
  );
}

interface OpenedProps {
  readonly form: Form;
  readonly version: string;
  readonly asked: Asked<Form>;
  readonly draft: BegunDraft;
}

function Opened({ form, version, asked, draft }: OpenedProps) {
  const { figuresPanel: text, drafts } = useText();
  const { announce } = useSession();
  const [done, setDone] = useState('');
  const figures = useFigures(draft);
  const { chosen, preview, mapping, isChanged, isBegun, refusal, reads, applies } = figures;
  const isShown = preview !== null && !isChanged;
  const needed = preview?.problems ?? [];
  const { file: begun } = draft.values;

  async function confirm(): Promise<void> {
    const file = await figures.take();
    if (file === null) return;
    const sentence = fill(text.done, { file });
    setDone(sentence);
    announce(sentence);
    asked.again();
  }

  return (
    <>
      <p class="quiet">{text.about}</p>
      {done === '' ? null : (
        <Notice kind="success" arrivals={1}>
          {done}
        </Notice>
      )}
      {form.last === null || chosen !== null ? null : (
        <LastImport
          last={form.last}
          version={version}
          onUndone={(answer) => {
            setDone('');
            asked.put(answer);
            figures.forget();
            announce(text.undone);
          }}
        />
      )}
      {begun !== '' && (chosen === null || isBegun) ? (
        <Notice kind="info">
          {fill(chosen === null ? text.begun : text.begunAgain, { file: begun })}{' '}
          <Button kind="link" onClick={figures.beginAnew}>
            {drafts.discard}
          </Button>
        </Notice>
      ) : null}
      {chosen === null ? (
        <ChooseFile
          arrivals={done === '' ? reads : 0}
          onChosen={(file) => {
            setDone('');
            figures.choose(file);
          }}
        />
      ) : (
        <Actions>
          <Button onClick={figures.forget}>{text.other}</Button>
        </Actions>
      )}
      {figures.isBusy && !figures.isWriting ? <Busy>{text.reading}</Busy> : null}
      {refusal === null || isShown ? null : <Problems problems={refusal} />}
      {chosen === null || preview === null ? null : (
        <>
          <Recognised chosen={chosen} preview={preview} arrivals={reads} />
          {needed.length === 0 ? null : <Problems problems={needed} arrivals={applies} />}
          <HeaderLine
            key={preview.headerLine}
            line={preview.headerLine}
            last={Math.max(1, ...chosen.table.rows.slice(-1).map(({ line }) => line))}
            isBusy={figures.isBusy}
            onRead={figures.readFrom}
          />
          {mapping === null ? null : (
            <MappingForm
              form={form}
              preview={preview}
              mapping={mapping}
              isBusy={figures.isBusy}
              onChange={figures.change}
              onApply={figures.apply}
            />
          )}
          {isChanged ? (
            <p class="help">{text.changed}</p>
          ) : (
            <Changes
              people={form.people}
              preview={preview}
              uses={figures.uses}
              isBusy={figures.isBusy}
              isWriting={figures.isWriting}
              refusal={refusal}
              arrivals={needed.length === 0 ? applies : 0}
              onUse={figures.use}
              onConfirm={() => void confirm()}
            />
          )}
        </>
      )}
    </>
  );
}
