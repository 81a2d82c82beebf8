// Who may sit at the keyboard: the people whom the workbook itself names, read from its cells by column and setting keys.
import type { Host } from '../host';

export interface KnownPerson {
  readonly email: string;
  /** Blank when only the address is known. */
  readonly name: string;
}

export interface WorkbookPeople {
  readonly hr: readonly KnownPerson[];
  readonly managers: readonly KnownPerson[];
  readonly employees: readonly KnownPerson[];
}

/** How far down the row of keys may stand. */
const KEY_ROWS = 10;

/** Everybody once: who is HR is not listed as a manager again, nor a manager as an employee. */
export function peopleOf(host: Host): WorkbookPeople {
  const lines = rows(host, ['person_id', 'name', 'email', 'manager_email']);
  const settings = rows(host, ['key', 'value']);
  const names = new Map(lines.flatMap(({ email = '', name = '' }) => (email === '' ? [] : [[address(email), name]])));
  const listed = new Set<string>();
  const people = (emails: readonly string[]): KnownPerson[] =>
    emails.map(address).flatMap((email) => {
      // Headers are no addresses.
      if (!email.includes('@') || listed.has(email)) return [];
      listed.add(email);
      return [{ email, name: names.get(email) ?? '' }];
    });
  return {
    hr: people(
      settings.filter(({ key }) => key === 'hr_emails').flatMap(({ value = '' }) => value.split(/[\s,;，；、]+/)),
    ),
    managers: people(lines.map(({ manager_email = '' }) => manager_email)),
    employees: people(lines.map(({ email = '' }) => email)),
  };
}

const address = (email: string): string => email.trim().toLowerCase();

/** The rows of the first sheet that has all these columns, each as text by key. */
function rows(host: Host, keys: readonly string[]): Record<string, string>[] {
  const { getters } = host.model;
  for (const id of getters.getSheetIds()) {
    const title = getters.getSheetName(id);
    const top = host.display(title, `1:${Math.min(KEY_ROWS, getters.getNumberRows(id))}`);
    const at = top.findIndex((row) => keys.every((key) => row.includes(key)));
    if (at === -1) continue;
    const table = host.display(title);
    const columns = table[at] ?? [];
    return table
      .slice(at + 1)
      .map((row) => Object.fromEntries(keys.map((key) => [key, row[columns.indexOf(key)] ?? ''])));
  }
  return [];
}
