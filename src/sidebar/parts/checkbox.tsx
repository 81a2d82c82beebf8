// Yes or no.
import { controlAttributes, FieldError, FieldHelp, type FieldProps } from './field';

export interface CheckboxProps extends Omit<FieldProps, 'isOptional'> {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

export function Checkbox({ isChecked, onChange, ...field }: CheckboxProps) {
  return (
    <div class="field">
      <label class="checkbox">
        <input
          {...controlAttributes(field)}
          type="checkbox"
          checked={isChecked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{field.label}</span>
      </label>
      <FieldHelp {...field} />
      <FieldError {...field} />
    </div>
  );
}
