// Who is late with what, grouped by the person who has to act: the data of a reminder.
import type { Person } from '../../workbook/sheets/people';
import type { LateItem, LatePerson } from './home-answer';
import type { PersonalDuty } from './next-steps';

/**
 * Whoever asks reminds others: their own duties are among their next steps. Duties about somebody without a manager are HR's and are
 * there, too.
 */
export function latePeople(
  duties: readonly PersonalDuty[],
  people: readonly Person[],
  asking: string | null,
): LatePerson[] {
  const groups = new Map<string, { name: string; items: Map<LateItem['kind'], string[]> }>();
  for (const { kind, isOwn, isLate, standing } of duties) {
    const { person, personId, name } = standing;
    const email = isOwn ? person.email : person.manager_email;
    if (!isLate || (!isOwn && email === null) || (email !== null && email === asking)) continue;
    const id = email ?? personId;
    const nameOfManager = people.find((one) => one.email === email)?.name ?? email ?? '';
    const group = groups.get(id) ?? { name: isOwn ? name : nameOfManager, items: new Map() };
    groups.set(id, group);
    const names = group.items.get(kind) ?? [];
    // Who moved inside the period has two lines, but is named once.
    group.items.set(kind, isOwn || names.includes(name) ? names : [...names, name]);
  }
  return [...groups.values()].map(({ name, items }) => ({
    name,
    items: [...items].map(([kind, names]) => ({ kind, names })),
  }));
}
