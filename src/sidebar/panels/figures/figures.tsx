// Bring figures in: a file or pasted cells, how they are understood, old → new, and only then written; the last import can be taken back.
import { useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { fill } from '../../../text/fill';
import { Busy } from '../../parts/busy';
import { Actions, Button } from '../../parts/button';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { Problems } from '../../parts/problems';
import { useSession, useText } from '../../session';
import { type Asked, useAnswer } from '../../use-answer';
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
  return <Loaded of={asked}>{(form, version) => <Opened form={form} version={version} asked={asked} />}</Loaded>;
}

interface OpenedProps {
  readonly form: Form;
  readonly version: string;
  readonly asked: Asked<Form>;
}

function Opened({ form, version, asked }: OpenedProps) {
  const { figuresPanel: text } = useText();
  const { announce } = useSession();
  const [done, setDone] = useState('');
  const figures = useFigures();
  const { chosen, preview, mapping, isChanged, refusal } = figures;

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
      {done === '' ? null : <Notice kind="success">{done}</Notice>}
      {form.last === null || chosen !== null ? null : (
        <LastImport
          last={form.last}
          version={version}
          onUndone={(answer) => {
            setDone('');
            asked.put(answer);
            announce(text.undone);
          }}
        />
      )}
      {chosen === null ? (
        <ChooseFile
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
      {figures.isBusy ? <Busy>{text.reading}</Busy> : null}
      {refusal === null ? null : <Problems problems={refusal} />}
      {chosen === null || preview === null ? null : (
        <>
          <Recognised chosen={chosen} preview={preview} />
          <HeaderLine
            key={preview.headerLine}
            line={preview.headerLine}
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
              preview={preview}
              uses={figures.uses}
              isBusy={figures.isBusy}
              onUse={figures.use}
              onConfirm={() => void confirm()}
            />
          )}
        </>
      )}
    </>
  );
}
