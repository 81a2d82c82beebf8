// Second step: who is on the sheet, and a list to be pasted, chosen as a file or typed.
import { useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { fill } from '../../../text/fill';
import { Busy } from '../../parts/busy';
import { Actions, Button } from '../../parts/button';
import { Details } from '../../parts/details';
import { FileField } from '../../parts/file-field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { TextArea } from '../../parts/text-area';
import { useText } from '../../session';
import { fileText } from './file-text';
import { pastedTable } from './pasted-table';
import { PeoplePreview } from './people-preview';
import { type ListRow, noTexts, withRoles, withTexts } from './people-rows';
import { PersonEditor } from './person-editor';
import type { Templates } from './set-up-values';
import type { PeopleList } from './use-people-list';

export interface PeopleStepProps {
  readonly onSheet: EndpointValue<'setUpForm'>['people'];
  readonly roles: Templates;
  readonly list: PeopleList;
  readonly rows: readonly ListRow[];
  readonly pasted: string;
  readonly onPasted: (pasted: string) => void;
}

export function PeopleStep({ onSheet, roles, list, rows, pasted, onPasted }: PeopleStepProps) {
  const text = useText().setUp.people;
  const [isAdding, setAdding] = useState(false);
  const [error, setError] = useState<string | null>(null);

  function read(name: string, source: string): void {
    const table = pastedTable(name, source);
    setError(table.rows.length === 0 ? text.nothing : null);
    if (table.rows.length > 0) void list.read(table);
  }

  async function readFile(file: File): Promise<void> {
    const source = fileText(new Uint8Array(await file.arrayBuffer()));
    if (source === null) setError(fill(text.noText, { name: file.name }));
    else {
      onPasted(source);
      read(file.name, source);
    }
  }

  return (
    <>
      <OnSheet people={onSheet} />
      {rows.length > 0 ? null : (
        <Form label={text.paste} onSubmit={() => read(text.pasted, pasted)} isBusy={list.isBusy} refusal={list.refusal}>
          <div class="paste">
            <TextArea
              name="pasted"
              label={text.paste}
              help={text.pasteHelp}
              value={pasted}
              onInput={onPasted}
              error={error}
              rows={5}
            />
          </div>
          <FileField label={text.file} accept=".csv,.tsv,.txt,text/*" onFile={(file) => void readFile(file)} />
          <Actions>
            <Button kind="primary" type="submit" isBusy={list.isBusy}>
              {text.read}
            </Button>
          </Actions>
        </Form>
      )}
      {list.preview === null ? null : <Reading list={list} />}
      {list.isBusy && rows.length > 0 ? <Busy>{text.checking}</Busy> : null}
      {list.preview === null || rows.length === 0 ? null : (
        <PeoplePreview
          preview={list.preview}
          roles={roles}
          onTexts={(line, texts) => void list.change(withTexts(rows, line, texts))}
          onRoles={(chosen) => void list.change(withRoles(rows, chosen))}
          onRemove={(line) => void list.change(rows.filter((row) => row.line !== line))}
          onDateOrder={(order) => void list.change(rows, order)}
        />
      )}
      {isAdding ? (
        <PersonEditor
          label={text.add}
          line={0}
          roles={roles}
          texts={noTexts}
          problems={[]}
          onCancel={() => setAdding(false)}
          onApply={(texts) => {
            setAdding(false);
            void list.change(withTexts(rows, Math.max(0, ...rows.map(({ line }) => line)) + 1, texts));
          }}
        />
      ) : (
        <Actions>
          <Button onClick={() => setAdding(true)}>{text.add}</Button>
          {rows.length === 0 ? null : <Button onClick={() => void list.change([])}>{text.clear}</Button>}
        </Actions>
      )}
    </>
  );
}

function OnSheet({ people }: { readonly people: PeopleStepProps['onSheet'] }) {
  const text = useText().setUp.people;
  if (people.length === 0) return <p class="quiet">{text.none}</p>;
  return (
    <Details summary={fill(text.onSheet, { count: people.length })}>
      <p class="help">{text.onSheetHelp}</p>
      <ul>
        {people.map(({ person_id, name }) => (
          <li key={person_id}>{name === '' ? person_id : name}</li>
        ))}
      </ul>
    </Details>
  );
}

/** What was recognised is said, also what was left out. */
function Reading({ list: { preview, reading } }: { readonly list: PeopleList }) {
  const text = useText();
  if (preview === null) return null;
  const { people } = text.setUp;
  const { columns, unused, skipped } = reading ?? { columns: [], unused: [], skipped: [] };
  return (
    <>
      {preview.problems.length === 0 ? null : (
        <Notice kind="error">
          {preview.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      {columns.length === 0 ? null : (
        <Details summary={people.understood}>
          <ul>
            {columns.map(({ header, key }) => (
              <li key={header}>{fill(people.column, { header, name: text.columns[key] })}</li>
            ))}
          </ul>
        </Details>
      )}
      {unused.length === 0 ? null : (
        <p class="help">{fill(people.unused, { columns: unused.join(text.listSeparator) })}</p>
      )}
      {skipped.map((line) => (
        <p key={line.line} class="help">
          {fill(people.skipped, line)}
        </p>
      ))}
      {preview.notInList.length === 0 ? null : (
        <p class="help">{fill(people.notInList, { names: preview.notInList.join(text.listSeparator) })}</p>
      )}
    </>
  );
}
