// Finds a manager's e-mail from what an HR list says: an address, an id or a name of somebody in the list or on People.

/** Somebody who may be named as a manager. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  /** '' while it is not known. */
  readonly email: string;
  /** The id of the first line of somebody with several; '' otherwise. */
  readonly samePersonAs: string;
}

/** By the spelling of their ids and names, and by e-mail; made once per list. */
export interface Colleagues {
  readonly byId: ReadonlyMap<string, readonly Colleague[]>;
  readonly byName: ReadonlyMap<string, readonly Colleague[]>;
  readonly byEmail: ReadonlyMap<string, readonly Colleague[]>;
}

export function colleaguesBy(all: readonly Colleague[]): Colleagues {
  const by = (keyOf: (colleague: Colleague) => string) => {
    const found = new Map<string, Colleague[]>();
    for (const colleague of all) {
      const key = keyOf(colleague);
      if (key === '') continue;
      const same = found.get(key) ?? [];
      same.push(colleague);
      found.set(key, same);
    }
    return found;
  };
  return {
    byId: by(({ id }) => compared(id)),
    byName: by(({ name }) => compared(name)),
    byEmail: by(({ email }) => email),
  };
}

export type ManagerReading =
  | { readonly kind: 'email'; readonly email: string }
  | { readonly kind: 'noEmail' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notUnique' };

const ADDRESS = /[^\s<>()[\]（）,;，；:：]+@[^\s<>()[\]（）,;，；]+/;

/** The address in “王敏 <Wang.Min@example.com>”, in lower case; the text itself when it holds none. */
export function addressIn(text: string): string {
  return (ADDRESS.exec(text.normalize('NFKC'))?.[0] ?? text).toLowerCase();
}

/** “ann@example.com”, “1001”, “Ann Lee”, “Lee, Ann”, “林晓雯（1001）” → her e-mail. */
export function managerOf(text: string, { byId, byName }: Colleagues): ManagerReading {
  if (text.includes('@')) return { kind: 'email', email: addressIn(text) };
  const plain = text.normalize('NFKC');
  const [, beforeBracket = '', inBracket = ''] = /^(.*?)\s*[([](.*?)[)\]]\s*$/.exec(plain) ?? [];
  const [, last = '', first = ''] = /^([^,]+),\s*([^,]+)$/.exec(plain) ?? [];
  const spellings = [plain, inBracket, beforeBracket, first === '' ? '' : `${first} ${last}`].map(compared);
  for (const spelling of spellings) {
    const named = byId.get(spelling) ?? byName.get(spelling);
    if (named === undefined) continue;
    const [email, other] = [...new Set(named.map((colleague) => colleague.email).filter((found) => found !== ''))];
    if (other !== undefined) return { kind: 'notUnique' };
    return email === undefined ? { kind: 'noEmail' } : { kind: 'email', email };
  }
  return { kind: 'unknown' };
}

/** Names compare without case, width and spaces: “Ann  Lee” is “ann lee”, “王 敏” is “王敏”. */
function compared(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
