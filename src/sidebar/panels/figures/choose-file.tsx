// A file that a console exported, or cells copied out of it.
import { useState } from 'preact/hooks';
import { MOST_ROWS } from '../../../core/text-limits';
import { fill } from '../../../text/fill';
import { figureFile, figureTable } from '../../figures-file/figure-table';
import { Actions, Button } from '../../parts/button';
import { Form } from '../../parts/form';
import { Problems } from '../../parts/problems';
import { TextArea } from '../../parts/text-area';
import { useText } from '../../session';
import type { Chosen } from './figures-file';

export function ChooseFile({ onChosen }: { readonly onChosen: (file: Chosen) => void }) {
  const { figuresPanel: text } = useText();
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function choose(file: Chosen): void {
    const count = file.table.rows.length;
    if (count > MOST_ROWS) setProblem(fill(text.tooLong, { name: file.table.name, count, most: MOST_ROWS }));
    else onChosen(file);
  }

  async function readFile(file: File): Promise<void> {
    const name = file.name.slice(0, 200);
    const read = figureFile(name, new Uint8Array(await file.arrayBuffer()));
    if (read.kind === 'table') choose({ table: read.table, encoding: read.encoding });
    else setProblem(fill(text.kinds[read.kind], { name }));
  }

  function readPasted(): void {
    if (pasted.trim() === '') setError(text.nothing);
    else choose({ table: figureTable(text.pasted, pasted), encoding: null });
  }

  return (
    <>
      <label class="file">
        {text.file}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xls,.xlsx,text/*"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            setProblem(null);
            if (file) void readFile(file);
            // The same file can be chosen again after it was exported anew.
            currentTarget.value = '';
          }}
        />
      </label>
      {problem === null ? null : <Problems problems={[problem]} />}
      <Form label={text.paste} onSubmit={readPasted}>
        <TextArea
          name="pasted"
          label={text.paste}
          value={pasted}
          onInput={(value) => {
            setPasted(value);
            setError(null);
            setProblem(null);
          }}
          error={error}
          rows={4}
        />
        <Actions>
          <Button type="submit">{text.read}</Button>
        </Actions>
      </Form>
    </>
  );
}
