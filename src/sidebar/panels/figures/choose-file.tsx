// A file that a console exported, or cells copied out of it.
import { useState } from 'preact/hooks';
import { MOST_ROWS } from '../../../core/text-limits';
import { fill } from '../../../text/fill';
import { type FigureFile, figureFile, figureTable } from '../../figures-file/figure-table';
import { Actions, Button } from '../../parts/button';
import { FileField } from '../../parts/file-field';
import { Form } from '../../parts/form';
import { Problems } from '../../parts/problems';
import { TextArea } from '../../parts/text-area';
import { useText } from '../../session';
import type { Chosen } from './figures-file';

interface ChooseFileProps {
  readonly onChosen: (file: Chosen) => void;
  readonly arrivals: number;
}

export function ChooseFile({ onChosen, arrivals }: ChooseFileProps) {
  const { figuresPanel: text } = useText();
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  /** Why it is not taken; null where it is. */
  function choose(file: Chosen): string | null {
    const { name, rows } = file.table;
    if (rows.length > MOST_ROWS) return fill(text.tooLong, { name, count: rows.length, most: MOST_ROWS });
    onChosen(file);
    return null;
  }

  async function readFile(file: File): Promise<void> {
    const name = file.name.slice(0, 200);
    const read = await file.arrayBuffer().then(
      (content): FigureFile => figureFile(name, new Uint8Array(content)),
      () => ({ kind: 'gone' }) as const,
    );
    setProblem(
      read.kind === 'table'
        ? choose({ table: read.table, encoding: read.encoding })
        : fill(text.kinds[read.kind], { name }),
    );
  }

  function readPasted(): void {
    setError(pasted.trim() === '' ? text.nothing : choose({ table: figureTable(text.pasted, pasted), encoding: null }));
  }

  return (
    <>
      <FileField
        label={text.file}
        accept=".csv,.tsv,.txt,.xls,.xlsx,text/*"
        arrivals={arrivals}
        onFile={(file) => {
          setProblem(null);
          void readFile(file);
        }}
      />
      {problem === null ? null : <Problems problems={[problem]} />}
      <Form label={text.paste} onSubmit={readPasted}>
        <div class="paste">
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
        </div>
        <Actions>
          <Button type="submit">{text.read}</Button>
        </Actions>
      </Form>
    </>
  );
}
