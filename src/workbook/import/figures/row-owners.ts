// Whose the rows of an exported table are, and what they add up to for each of the owners that it names.
import { ownerOfName } from '../../../core/owner-of-name';
import { plainNumber } from '../../../core/roll-up';
import type { FigureMapping } from './figure-mapping';
import type { TableRow } from './sort-rows';
import type { FigureReader } from './written-figure';

export interface CollectedOwner {
  readonly found: string;
  /** Null: not assigned; '': nobody's, on purpose. */
  readonly personId: string | null;
  readonly by: 'owner' | 'rule' | 'file' | null;
  readonly lines: readonly number[];
  /** What its rows add up to, by column of the mapped figures. */
  readonly sums: ReadonlyMap<number, number>;
}

type Owner = Pick<CollectedOwner, 'found' | 'personId' | 'by'>;

/** An owner by its whole name goes before a part of it. */
export function ownerReader(mapping: FigureMapping): (row: TableRow) => Owner {
  const { owner: column, owners, rules } = mapping;
  if (column === null) return () => ({ found: '', personId: mapping.personId, by: 'file' });
  const byName = new Map(owners.map(({ found, personId }) => [found, personId]));
  const known = new Map<string, Owner>();
  const read = (found: string): Owner => {
    const own = byName.get(found);
    if (own !== undefined) return { found, personId: own, by: 'owner' };
    const personId = ownerOfName(rules, found);
    return { found, personId, by: personId === null ? null : 'rule' };
  };
  return ({ cells }) => {
    const found = (cells[column] ?? '').trim();
    const owner = known.get(found) ?? read(found);
    known.set(found, owner);
    return owner;
  };
}

export function ownersOf(rows: readonly TableRow[], mapping: FigureMapping, read: FigureReader): CollectedOwner[] {
  const columns = addedColumns(mapping);
  const ownerOf = ownerReader(mapping);
  const owners = new Map<string, CollectedOwner & { readonly lines: number[]; readonly sums: Map<number, number> }>();
  for (const row of rows) {
    const { found, personId, by } = ownerOf(row);
    const owner = owners.get(found) ?? { found, personId, by, lines: [], sums: new Map<number, number>() };
    owners.set(found, owner);
    owner.lines.push(row.line);
    for (const column of columns) {
      const figure = read(row.cells[column] ?? '', null);
      if (figure.kind === 'value') owner.sums.set(column, plainNumber((owner.sums.get(column) ?? 0) + figure.value));
    }
  }
  return [...owners.values()];
}

/** Columns of mapped figures that may be added up: all but rates. */
export function addedColumns({ figures }: FigureMapping): number[] {
  return [...new Set(figures.flatMap(({ how, plus, over }) => (how === 'rate' ? over : [...plus, ...over])))];
}
