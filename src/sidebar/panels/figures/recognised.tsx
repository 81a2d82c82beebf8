// Which console wrote the file, what was skipped, and whether the rows add up to what the file states.
import { fill } from '../../../text/fill';
import { Details } from '../../parts/details';
import { Notice } from '../../parts/notice';
import { useText } from '../../session';
import type { Chosen, Preview } from './figures-file';

export function Recognised({ chosen, preview }: { readonly chosen: Chosen; readonly preview: Preview }) {
  const { figuresPanel: text } = useText();
  const { notes, warnings, totals, headerLine } = preview;
  const { encoding } = chosen;
  const { name } = chosen.table;
  const exporter = preview.exporter === '' ? text.unknown : preview.exporter;
  const doubtful = [...totals.filter(({ isSame }) => !isSame).map((total) => total.text), ...warnings];
  if (headerLine === null) return null;
  return (
    <>
      <p class="strong">
        {encoding === null
          ? fill(text.recognisedPaste, { name, exporter, line: headerLine })
          : fill(text.recognised, { name, encoding, exporter, line: headerLine })}
      </p>
      {preview.covers === '' ? null : <p>{preview.covers}</p>}
      {doubtful.length === 0 ? null : (
        <Notice kind="warning">
          {doubtful.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <Details summary={text.details}>
        <ul>
          {[...notes, ...totals.filter(({ isSame }) => isSame).map((total) => total.text)].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}
