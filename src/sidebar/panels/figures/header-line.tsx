// Where the headers stand, for a file in which they were not found or found in the wrong line.
import { useState } from 'preact/hooks';
import { fill } from '../../../text/fill';
import { Button } from '../../parts/button';
import { Details } from '../../parts/details';
import { Form } from '../../parts/form';
import { NumberField } from '../../parts/number-field';
import { typedValue } from '../../read-typed-number';
import { useText } from '../../session';

interface HeaderLineProps {
  /** Null where none was found. */
  readonly line: number | null;
  /** Of the file. */
  readonly last: number;
  readonly isBusy: boolean;
  readonly onRead: (line: number) => void;
}

export function HeaderLine({ line, last, isBusy, onRead }: HeaderLineProps) {
  const { figuresPanel: text } = useText();
  const [typed, setTyped] = useState(line === null ? '' : String(line));
  const [error, setError] = useState<string | null>(null);

  function read(): void {
    const wanted = typedValue(typed, null) ?? 0;
    const isLine = Number.isInteger(wanted) && wanted >= 1 && wanted <= last;
    setError(isLine ? null : fill(text.noSuchLine, { last }));
    if (isLine && wanted !== line) onRead(wanted);
  }

  return (
    <Details summary={text.headersElsewhere} isOpen={line === null}>
      <Form label={text.headersElsewhere} isBusy={isBusy} onSubmit={read}>
        <NumberField
          name="headerLine"
          label={text.headerLine}
          value={typed}
          error={error}
          onInput={(value) => {
            setTyped(value);
            setError(null);
          }}
        />
        <Button type="submit" isBusy={isBusy}>
          {text.readFrom}
        </Button>
      </Form>
    </Details>
  );
}
