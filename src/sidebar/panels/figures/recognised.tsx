// Which console wrote the file, what was skipped, and whether the rows add up to what the file states.
import { fill } from '../../../text/fill';
import { Details } from '../../parts/details';
import { Notice } from '../../parts/notice';
import { useText } from '../../session';
import { useArrival } from '../../use-arrival';
import type { Chosen, Preview } from './figures-file';

interface RecognisedProps {
  readonly chosen: Chosen;
  readonly preview: Preview;
  readonly arrivals: number;
}

export function Recognised({ chosen, preview, arrivals }: RecognisedProps) {
  const { figuresPanel: text } = useText();
  const { notes, warnings, totals, headerLine } = preview;
  const { encoding } = chosen;
  const { name } = chosen.table;
  const exporter = preview.exporter === '' ? text.unknown : preview.exporter;
  const doubtful = [...totals.filter(({ isSame }) => !isSame).map((total) => total.text), ...warnings];
  const line = useArrival<HTMLParagraphElement>(arrivals);
  const said = { name, exporter, line: headerLine ?? 0 };
  const sentence = encoding === null ? fill(text.recognisedPaste, said) : fill(text.recognised, { ...said, encoding });
  return (
    <>
      <p class="strong" tabIndex={-1} ref={line}>
        {headerLine === null ? name : sentence}
      </p>
      {preview.covers === '' ? null : <p>{preview.covers}</p>}
      {doubtful.length === 0 ? null : (
        <Notice kind="warning">
          {doubtful.map((doubt) => (
            <p key={doubt}>{doubt}</p>
          ))}
        </Notice>
      )}
      {headerLine === null ? null : (
        <Details summary={text.details}>
          <ul>
            {[...notes, ...totals.filter(({ isSame }) => isSame).map((total) => total.text)].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
