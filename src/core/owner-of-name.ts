// Whose a campaign or an account is by a part of its name, whatever its case.

export interface NamePart {
  readonly part: string;
  readonly personId: string;
}

/**
 * “ZX | Brand” with “zx” → the person of “zx”; of parts that fit the longest: “ZX | Video” before “ZX”.
 * Null where none fits, or equally long ones of different people: that is for somebody to decide.
 */
export function ownerOfName(parts: readonly NamePart[], name: string): string | null {
  const plain = name.toLowerCase();
  const fitting = parts.filter(({ part }) => part !== '' && plain.includes(part.toLowerCase()));
  const longest = Math.max(...fitting.map(({ part }) => part.length));
  const people = new Set(fitting.filter(({ part }) => part.length === longest).map(({ personId }) => personId));
  const [personId] = people;
  return personId !== undefined && people.size === 1 ? personId : null;
}
