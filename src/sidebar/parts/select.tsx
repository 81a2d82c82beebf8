// One of a closed list.
import { useText } from '../session';
import { Field, type FieldProps } from './field';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps extends FieldProps {
  /** '' while nothing is chosen. */
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string;
}

export function Select({ value, options, onChange, placeholder, ...field }: SelectProps) {
  const { fields } = useText();
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {value === '' ? <option value="">{placeholder ?? fields.choose}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
