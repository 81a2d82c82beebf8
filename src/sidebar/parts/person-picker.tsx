// Whom it is about: one of the people that the person here may open.
import type { StartPerson } from '../contract';
import { useText } from '../session';
import { personOptions } from './person-labels';
import { Select } from './select';

export interface PersonPickerProps {
  readonly people: readonly StartPerson[];
  /** A personId; null while nobody is chosen. */
  readonly value: string | null;
  readonly onChange: (personId: string) => void;
  readonly label?: string;
  readonly name?: string;
  readonly error?: string | null | undefined;
}

export function PersonPicker({ people, value, onChange, label, name = 'personId', error }: PersonPickerProps) {
  const text = useText();
  const { fields } = text;
  return (
    <Select
      name={name}
      label={label ?? fields.person}
      value={value ?? ''}
      options={personOptions(people, text)}
      onChange={onChange}
      placeholder={fields.choosePerson}
      error={error}
    />
  );
}
