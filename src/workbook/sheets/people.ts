// People: one line per person × role × manager.
import { participationLabels, yesNoLabels } from '../../catalog/choices';
import type { Labels } from '../../catalog/label';
import { type RoleKey, roles } from '../../catalog/roles';
import { type Column, choiceColumn, dateColumn, emailColumn, type RowOf, textColumn } from '../column';

export const roleNames = Object.fromEntries(
  Object.entries(roles).map(([key, role]) => [key, role.name]),
) as Labels<RoleKey>;

const trackNames: Labels<string> = Object.fromEntries(
  Object.values(roles).flatMap((role) => Object.entries(role.tracks).map(([key, track]) => [key, track.name])),
);

export const roleColumn = choiceColumn('role', roleNames, { width: 150 });

export const peopleColumns = {
  person_id: textColumn('person_id', { width: 100 }),
  name: textColumn('name', { width: 110 }),
  email: emailColumn('email', { width: 190 }),
  team: textColumn('team', { width: 110 }),
  role: roleColumn,
  track: choiceColumn('track', trackNames, { width: 110 }),
  lead: choiceColumn('lead', yesNoLabels, { width: 105, align: 'center' }),
  manager_email: emailColumn('manager_email', { width: 190 }),
  joined: dateColumn('joined', { width: 110 }),
  left: dateColumn('left', { width: 110 }),
  participation: choiceColumn('participation', participationLabels, { width: 200, strict: false }),
  same_person_as: textColumn('same_person_as', { width: 150 }),
} as const satisfies Record<string, Column>;

export type Person = RowOf<typeof peopleColumns>;

/** The tracks of a role, each with everything that is accepted for it: “commerce (电商)”. */
export function tracksOf(role: RoleKey): { readonly key: string; readonly words: string }[] {
  return Object.entries(roles[role].tracks).map(([key, { name }]) => {
    const others = [...new Set<string>(Object.values(name))].filter((word) => word !== key);
    return { key, words: others.length === 0 ? key : `${key} (${others.join(', ')})` };
  });
}
