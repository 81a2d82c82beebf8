// Whom a panel is about: the one it was opened for, oneself, or whoever is chosen.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSession } from '../session';
import { PersonPicker } from './person-picker';

export interface ForPersonProps {
  /** Null: nobody in particular. */
  readonly personId: string | null;
  readonly children: (personId: string) => ComponentChildren;
}

/** Who may open nobody but themselves is not asked. */
export function ForPerson({ personId, children }: ForPersonProps) {
  const { people } = useSession().start;
  const own = people.find(({ isSelf }) => isSelf) ?? (people.length === 1 ? people[0] : undefined);
  const [chosen, choose] = useState(personId ?? own?.personId ?? null);
  return (
    <>
      {people.length > 1 ? <PersonPicker people={people} value={chosen} onChange={choose} /> : null}
      {chosen === null ? null : children(chosen)}
    </>
  );
}
