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
export function managerOf(text: string, colleagues: readonly Colleague[]): ManagerReading {
  if (text.includes('@')) return { kind: 'email', email: addressIn(text) };
  const plain = text.normalize('NFKC');
  const [, beforeBracket = '', inBracket = ''] = /^(.*?)\s*[([](.*?)[)\]]\s*$/.exec(plain) ?? [];
  const [, last = '', first = ''] = /^([^,]+),\s*([^,]+)$/.exec(plain) ?? [];
  const spellings = [plain, inBracket, beforeBracket, first === '' ? '' : `${first} ${last}`].map(compared);
  for (const spelling of spellings.filter((word) => word !== '')) {
    const byId = colleagues.filter(({ id }) => compared(id) === spelling);
    const named = byId.length > 0 ? byId : colleagues.filter(({ name }) => compared(name) === spelling);
    if (named.length === 0) continue;
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
