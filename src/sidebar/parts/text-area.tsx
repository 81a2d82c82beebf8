// Several lines of text; it grows with what is written and counts when little room is left.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../text/fill';
import { useText } from '../session';
import { Field, type FieldProps } from './field';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Lines shown while it is empty. */
  readonly rows?: number;
  /** Counted from four fifths on; more can be typed or pasted, so that nothing is cut off, and is said to be too much. */
  readonly maxLength?: number;
}

export function TextArea({ value, onInput, rows = 3, maxLength, ...field }: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = area;
    if (current === null || CSS.supports('field-sizing', 'content')) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + current.offsetHeight - current.clientHeight}px`;
  }, [value]);
  return (
    <Field {...field}>
      {(control) => (
        <>
          <textarea
            {...control}
            ref={area}
            rows={rows}
            style={{ minHeight: `${rows * 20 + 14}px` }}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {maxLength !== undefined && value.length >= maxLength * 0.8 ? (
            <Counter count={value.length} most={maxLength} />
          ) : null}
        </>
      )}
    </Field>
  );
}

function Counter({ count, most }: { readonly count: number; readonly most: number }) {
  const { fields } = useText();
  const isOver = count > most;
  return (
    <div class={isOver ? 'counter over' : 'counter'}>
      {fill(isOver ? fields.tooManyCharacters : fields.characters, { count, most })}
    </div>
  );
}
