// The id of each line of a list: its own, that of the same person on People, or one made from the e-mail.
import type { Person } from '../sheets/people';
import { addressIn } from './manager-of';
import type { RawLine } from './people-columns';

export interface LineId {
  /** '' when there is neither an id nor an e-mail. */
  readonly id: string;
  readonly from: 'line' | 'sheet' | 'email';
}

/** ann@example.com → the id People has for her; for somebody new “ann”, or the whole address where “ann” is taken. */
export function idsOfLines(lines: readonly RawLine[], current: readonly Person[]): LineId[] {
  const written = lines.map((line) => plainId(line.text('person_id')));
  const taken = new Set([...written, ...current.map(({ person_id }) => person_id ?? '')]);
  const made = new Map<string, string>();
  const onSheet = new Map(
    current.flatMap(({ person_id }) => (person_id === null ? [] : [[plainId(person_id), person_id]])),
  );
  return lines.map((line, index) => {
    const own = written[index] ?? '';
    if (own !== '') return { id: onSheet.get(own) ?? own, from: 'line' };
    const email = addressIn(line.text('email'));
    const [name = '', domain] = email.split('@');
    if (name === '' || domain === undefined) return { id: '', from: 'line' };
    const known = current.filter((person) => person.email === email);
    const { person_id } = known.find(({ left }) => left === null) ?? known[0] ?? { person_id: null };
    if (person_id !== null) return { id: person_id, from: 'sheet' };
    const id = made.get(email) ?? (taken.has(name) ? email : name);
    made.set(email, id);
    taken.add(id);
    return { id, from: 'email' };
  });
}

/** １００１ as typed in a Chinese input method is 1001. */
export function plainId(id: string): string {
  return id.normalize('NFKC').trim();
}
