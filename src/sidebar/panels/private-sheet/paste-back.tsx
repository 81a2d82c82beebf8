// What somebody filled in in a file of their own: pasted, previewed, recorded.
import { useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { fill } from '../../../text/fill';
import { call } from '../../bridge';
import type { Refusal, Versioned } from '../../contract';
import { Actions, Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Problems } from '../../parts/problems';
import { TextArea } from '../../parts/text-area';
import { useSession, useText } from '../../session';
import { useSubmit } from '../../use-submit';
import { pastedCells } from './pasted-cells';

type Preview = EndpointValue<'previewPrivate'>;

export function PasteBack() {
  const { privateSheet } = useText();
  const { announce } = useSession();
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [preview, setPreview] = useState<Versioned<Preview> | null>(null);
  const [recorded, setRecorded] = useState('');
  const submit = useSubmit('takePrivate');

  function paste(pasted: string): void {
    setText(pasted);
    setError('');
    setRefusal(null);
    setPreview(null);
    setRecorded('');
    submit.forget();
  }

  async function look(): Promise<void> {
    if (text.trim() === '') return setError(privateSheet.pasteFirst);
    setBusy(true);
    const answer = await call('previewPrivate', { cells: pastedCells(text) });
    setRefusal(answer.ok ? null : answer);
    setPreview(answer.ok ? answer : null);
    setBusy(false);
  }

  async function record({ value, version }: Versioned<Preview>): Promise<void> {
    const { personId, name } = value;
    if (personId === null) return;
    const cells = pastedCells(text);
    const saved = await submit.send((requestId) => ({ personId, cells, requestId, version }));
    if (saved === null) return;
    const sentence = fill(privateSheet.recorded, { name });
    paste('');
    setRecorded(sentence);
    announce(sentence);
  }

  const shown = submit.stale ?? preview;
  return (
    <>
      <div class="paste">
        <TextArea
          name="cells"
          label={privateSheet.paste}
          help={privateSheet.pasteHelp}
          value={text}
          error={error}
          onInput={paste}
        />
      </div>
      <Actions>
        <Button isBusy={isBusy} onClick={() => void look()}>
          {privateSheet.preview}
        </Button>
      </Actions>
      {recorded === '' ? null : <Notice kind="success">{recorded}</Notice>}
      {refusal === null ? null : <Problems problems={refusal.problems} />}
      {submit.refusal === null ? null : <Problems problems={submit.refusal.problems} />}
      {shown === null ? null : <Found preview={shown.value} />}
      {shown === null || shown.value.lines.length === 0 ? null : (
        <Actions>
          <Button kind="primary" isBusy={submit.isBusy} onClick={() => void record(shown)}>
            {fill(privateSheet.record, shown.value)}
          </Button>
        </Actions>
      )}
    </>
  );
}

function Found({ preview }: { readonly preview: Preview }) {
  const { privateSheet } = useText();
  const { personId, problems, lines, notes } = preview;
  return (
    <section aria-label={privateSheet.preview}>
      {personId === null ? null : <h3>{fill(privateSheet.whose, preview)}</h3>}
      {problems.length === 0 ? null : (
        <Problems title={privateSheet.wrong} problems={problems.map(({ message }) => message)} />
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {lines.length === 0 ? null : <p class="strong">{privateSheet.lines}</p>}
      <ul>
        {lines.map((line) => (
          <li key={`${line.what} ${line.kpi} ${line.field}`} class="pre">
            <Line line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { readonly line: Preview['lines'][number] }) {
  const { privateSheet } = useText();
  const { what, kpi, field, old, value } = line;
  const about = kpi === '' ? privateSheet.aboutPerson : privateSheet.aboutKpi;
  const title = field === '' ? what : fill(about, { what, kpi, field });
  const change = old === '' ? value : fill(privateSheet.from, { old, value });
  return (
    <>
      <span class="quiet">{title}</span>
      {change === '' ? null : `\n${change}`}
    </>
  );
}
