// The frame of every field: label, help, the control itself, and beneath it what is wrong with it.
import type { ComponentChildren } from 'preact';
import { useText } from '../session';

export interface FieldProps {
  /** Where it stands in what is sent: the server names a wrong field by it. */
  readonly name: string;
  readonly label: string;
  readonly help?: ComponentChildren;
  readonly error?: string | null | undefined;
  /** Says “optional” behind the label. */
  readonly isOptional?: boolean;
}

/** To be spread over the control. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export function fieldId(name: string): string {
  return `field-${name}`;
}

export function controlAttributes({ name, help, error }: FieldProps): ControlAttributes {
  const id = fieldId(name);
  const described = [...(help ? [`${id}-help`] : []), ...(error ? [`${id}-error`] : [])].join(' ');
  return {
    id,
    name,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error ? true : undefined,
  };
}

export function Field({
  children,
  ...field
}: FieldProps & { readonly children: (control: ControlAttributes) => ComponentChildren }) {
  const text = useText();
  const id = fieldId(field.name);
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {field.isOptional ? <span class="quiet">{text.fields.optional}</span> : null}
      </label>
      <FieldHelp {...field} />
      {children(controlAttributes(field))}
      <FieldError {...field} />
    </div>
  );
}

export function FieldHelp({ name, help }: Pick<FieldProps, 'name' | 'help'>) {
  return help ? (
    <div class="help" id={`${fieldId(name)}-help`}>
      {help}
    </div>
  ) : null;
}

/** Always there, so that a message is announced when it comes and moves nothing. */
export function FieldError({ name, error }: Pick<FieldProps, 'name' | 'error'>) {
  return (
    <div class="field-error" id={`${fieldId(name)}-error`} aria-live="polite">
      {error ?? ''}
    </div>
  );
}
