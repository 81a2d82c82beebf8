// What somebody had begun to say about a file, kept as a draft; the file itself is not kept and has to be chosen again.
import type { Draft } from '../../drafts';
import type { Chosen, Mapping } from './figures-file';

export interface Begun {
  readonly file: string;
  readonly headers: readonly string[];
  /** Null where nothing was begun. */
  readonly mapping: Mapping | null;
}

export const nothingBegun: Begun = { file: '', headers: [], mapping: null };

export type BegunDraft = Draft<Begun>;

/** The days that were typed for a file without any are asked again: the next file of that name may be about others. */
export function begunFrom({ table }: Chosen, headers: readonly string[], mapping: Mapping): Begun {
  return { file: table.name, headers, mapping: { ...mapping, range: null } };
}

/** Null where it was begun with another file. */
export function begunFor({ file, mapping }: Begun, { table }: Chosen): Mapping | null {
  return file === table.name ? mapping : null;
}

/** Columns are counted: of another table they would be others. */
export function isOfTable({ headers }: Begun, found: readonly string[]): boolean {
  return headers.length === found.length && headers.every((header, index) => header === found[index]);
}
