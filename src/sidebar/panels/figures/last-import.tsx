// The last import, and the way back.
import type { EndpointValue } from '../../../actions/endpoints';
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Problems } from '../../parts/problems';
import { useLanguage, useText } from '../../session';
import { shownTime } from '../../shown';
import { useSubmit } from '../../use-submit';

type Form = EndpointValue<'figuresForm'>;

export interface LastImportProps {
  readonly last: NonNullable<Form['last']>;
  readonly version: string;
  readonly onUndone: (answer: Versioned<Form>) => void;
}

export function LastImport({ last, version, onUndone }: LastImportProps) {
  const { figuresPanel: text } = useText();
  const language = useLanguage();
  const submit = useSubmit('undoFigures');

  async function undo(): Promise<void> {
    const { importId } = last;
    const basedOn = submit.stale?.version ?? version;
    const saved = await submit.send((requestId) => ({ importId, requestId, version: basedOn }));
    if (saved !== null) onUndone(saved);
  }

  const { refusal } = submit;
  const said = { file: last.file, at: shownTime(last.at, language) };
  return (
    <Notice kind="info">
      <p>{last.by === '' ? fill(text.last, said) : fill(text.lastOf, { ...said, by: last.by })}</p>
      <ul>
        {last.changes.map(({ who, kpiName: kpi, shownOld, shownValue, isKept }) => (
          <li key={`${who} ${kpi}`}>
            <span class="strong">{who}</span>{' '}
            {fill(text.change, { kpi, old: shownOld || text.blank, value: shownValue || text.blank })}
            {isKept ? ` ${text.keptSince}` : null}
          </li>
        ))}
      </ul>
      {refusal === null ? null : <Problems problems={refusal.problems} />}
      <p>
        <Button isBusy={submit.isBusy} onClick={() => void undo()}>
          {text.undo}
        </Button>
      </p>
    </Notice>
  );
}
