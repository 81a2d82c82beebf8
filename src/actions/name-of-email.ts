// Records know people by their address; people know each other by name.
import type { CurrentWorkbook } from './current-workbook';

/** The address itself where People name nobody with it. */
export function nameOfEmail({ people }: Pick<CurrentWorkbook, 'people'>, email: string): string {
  return people.find((person) => person.email === email.toLowerCase())?.name ?? email;
}
