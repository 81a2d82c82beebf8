// Whose a campaign or an account is by a part of its name; the first part that fits counts, whatever its case.

export interface NamePart {
  readonly part: string;
  readonly personId: string;
}

/** “ZX | Brand” with “zx” → the person of “zx”; null where no part fits. */
export function ownerOfName(parts: readonly NamePart[], name: string): string | null {
  const found = parts.find(({ part }) => part !== '' && name.toLowerCase().includes(part.toLowerCase()));
  return found?.personId ?? null;
}
