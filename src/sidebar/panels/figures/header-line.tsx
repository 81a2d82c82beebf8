// Where the headers stand, for a file in which they were not found or found in the wrong line.
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { Details } from '../../parts/details';
import { Form } from '../../parts/form';
import { NumberField } from '../../parts/number-field';
import { typedValue } from '../../read-typed-number';
import { useText } from '../../session';

interface HeaderLineProps {
  /** Null where none was found. */
  readonly line: number | null;
  readonly isBusy: boolean;
  readonly onRead: (line: number) => void;
}

export function HeaderLine({ line, isBusy, onRead }: HeaderLineProps) {
  const { figuresPanel: text } = useText();
  const [typed, setTyped] = useState(line === null ? '' : String(line));
  const wanted = typedValue(typed, null);
  return (
    <Details summary={text.headersElsewhere} isOpen={line === null}>
      <Form
        label={text.headersElsewhere}
        isBusy={isBusy}
        onSubmit={() => {
          if (wanted !== null && wanted !== line) onRead(wanted);
        }}
      >
        <NumberField name="headerLine" label={text.headerLine} value={typed} onInput={setTyped} />
        <Button type="submit" isBusy={isBusy}>
          {text.readFrom}
        </Button>
      </Form>
    </Details>
  );
}
