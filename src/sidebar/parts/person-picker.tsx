// Whom it is about: one of the people that the person here may open.
import { fill } from '../../text/fill';
import type { StartPerson } from '../contract';
import { useText } from '../session';
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
  const { fields } = useText();
  const options = people.map((person) => ({
    value: person.personId,
    label: person.role === '' ? person.name : fill(fields.personWithRole, person),
  }));
  return (
    <Select
      name={name}
      label={label ?? fields.person}
      value={value ?? ''}
      options={options}
      onChange={onChange}
      placeholder={fields.choosePerson}
      error={error}
    />
  );
}
