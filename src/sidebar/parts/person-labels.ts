// How people are told apart in a list: by role where they have one, and by their ID where name and role are the same.
import { fill } from '../../text/fill';
import type { SidebarText } from '../../text/sidebar';
import type { StartPerson } from '../contract';
import type { Option } from './select';

export function personOptions(people: readonly StartPerson[], { fields }: Pick<SidebarText, 'fields'>): Option[] {
  const labels = people.map((person) => (person.role === '' ? person.name : fill(fields.personWithRole, person)));
  return people.map(({ personId }, index) => {
    const label = labels[index] ?? personId;
    const isTwice = labels.indexOf(label) !== labels.lastIndexOf(label);
    return { value: personId, label: isTwice ? fill(fields.personWithId, { label, personId }) : label };
  });
}
