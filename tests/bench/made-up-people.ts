// Made-up people and figures; the seed is fixed, so that every run measures the same workbook.
import { roles } from '../../src/catalog/roles';

/** Mulberry32: small, and the same numbers on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Table {
  readonly name: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** One line per person, in all six roles by turns; every twelfth leads the others of a team. */
export function peopleTable(count: number): Table {
  const random = randomNumbers(20_260_701);
  const roleKeys = Object.keys(roles);
  const lines = Array.from({ length: count }, (_, index) => {
    const lead = index - (index % 12);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    return [
      `p${index + 1}`,
      `Person ${index + 1}`,
      `person${index + 1}@example.com`,
      roleKeys[index % roleKeys.length] ?? '',
      index === lead ? 'yes' : 'no',
      index === lead ? '' : `person${lead + 1}@example.com`,
      `Team ${1 + Math.floor(index / 12)}`,
      `${2018 + Math.floor(random() * 7)}-${month}-01`,
    ];
  });
  const headers = ['person_id', 'name', 'email', 'role', 'lead', 'manager_email', 'team', 'joined'];
  return { name: 'people.csv', rows: [headers, ...lines].map((cells, index) => ({ line: index + 1, cells })) };
}
