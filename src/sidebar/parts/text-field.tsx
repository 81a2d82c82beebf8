// One line of text.
import { Field, type FieldProps } from './field';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** A date is `2026-10-03`. */
  readonly kind?: 'text' | 'email' | 'date';
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
}

export function TextField({ value, onInput, kind = 'text', maxLength, isReadOnly, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => {
        const attributes = { ...control, value, readOnly: isReadOnly, autocomplete: 'off' } as const;
        return kind === 'date' ? (
          <input {...attributes} type="date" onInput={(event) => onInput(event.currentTarget.value)} />
        ) : (
          <input
            {...attributes}
            type="text"
            inputMode={kind}
            maxLength={maxLength}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        );
      }}
    </Field>
  );
}
