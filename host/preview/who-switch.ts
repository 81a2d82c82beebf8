// “I am …” in the strip: changes who is at the keyboard, and with that what the add-on hears from Session, nothing else.
import type { Host } from '../host';
import type { PageText } from './page-text';
import { type KnownPerson, peopleOf } from './workbook-people';

export const WHO = 'as';

const AFTER_CHANGES = 400;

export interface WhoSwitch {
  /** The list may have changed. */
  look(): void;
}

/** `changed` is told after another person has taken over. */
export function offerWho(host: Host, text: PageText, changed: () => void): WhoSwitch {
  const select = document.querySelector<HTMLSelectElement>('#who');
  const label = document.querySelector<HTMLElement>('label[for="who"]');
  if (select === null || label === null) return { look: () => {} };
  label.textContent = text.iAm;
  select.disabled = false;
  let shown = '';
  let timer = 0;

  const fill = () => {
    const groups = groupsOf(host, text);
    const content = JSON.stringify(groups);
    if (content === shown) return;
    shown = content;
    select.replaceChildren(...groups.map(optionGroup));
    select.value = host.user.email;
  };
  select.addEventListener('change', () => {
    host.signIn({ ...host.user, email: select.value });
    const address = new URL(window.location.href);
    address.searchParams.set(WHO, select.value);
    window.history.replaceState(null, '', address);
    fill();
    changed();
    select.focus();
  });
  fill();
  return {
    look() {
      clearTimeout(timer);
      timer = window.setTimeout(fill, AFTER_CHANGES);
    },
  };
}

interface Group {
  readonly kind: 'hr' | 'manager' | 'employee' | 'other';
  readonly title: string;
  readonly people: readonly (readonly [email: string, label: string])[];
}

/** Who is there now stays in the list, also when the workbook does not know them. */
function groupsOf(host: Host, text: PageText): Group[] {
  const { hr, managers, employees } = peopleOf(host);
  const known = [...hr, ...managers, ...employees].map(({ email }) => email);
  const { email } = host.user;
  const unknown = email === '' || known.includes(email) ? [] : [{ email, name: '' }];
  const labelled = (people: readonly KnownPerson[]) => people.map((one) => [one.email, labelOf(one)] as const);
  const groups: Group[] = [
    { kind: 'hr', title: text.hr, people: labelled(hr) },
    { kind: 'manager', title: text.managers, people: labelled(managers) },
    { kind: 'employee', title: text.employees, people: labelled(employees) },
    { kind: 'other', title: text.others, people: [...labelled(unknown), ['', text.otherDomain] as const] },
  ];
  return groups.filter(({ people }) => people.length > 0);
}

const labelOf = ({ name, email }: KnownPerson): string => (name === '' ? email : `${name} · ${email}`);

function optionGroup({ kind, title, people }: Group): HTMLOptGroupElement {
  const group = document.createElement('optgroup');
  group.id = `who-${kind}`;
  group.label = title;
  group.append(...people.map(([email, label]) => new Option(label, email)));
  return group;
}
