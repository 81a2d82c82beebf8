// The chain over Records: every row carries a digest of itself and the row before, so that a careless edit shows.
import type { RecordEvent, StoredRecord } from './record';

/** SHA-256 of UTF-8 text, in hexadecimal. */
export type Digest = (text: string) => string;

type Unchained = Omit<StoredRecord, 'chain'>;

export interface Written {
  readonly at: string;
  readonly by: string;
  readonly period: string;
  readonly requestId: string;
}

/** The events as the rows that follow those already there. */
export function chained(
  events: readonly RecordEvent[],
  written: Written,
  before: readonly StoredRecord[],
  digest: Digest,
): StoredRecord[] {
  const last = before.reduce<StoredRecord | null>((latest, row) => (latest && latest.id > row.id ? latest : row), null);
  let { id, chain } = last ?? { id: 0, chain: '' };
  return events.map((event) => {
    id += 1;
    const row = { ...event, ...written, id };
    chain = link(chain, row, digest);
    return { ...row, chain };
  });
}

export type ChainCheck =
  | { readonly intact: true; readonly count: number; readonly fingerprint: string }
  | {
      readonly intact: false;
      /** Number of the first record that is not as it was written, or is gone. */
      readonly id: number;
      readonly type: 'changed' | 'gone' | 'twice';
    };

/**
 * Whether every row is as it was written and none is gone, in whatever order they stand. The fingerprint is the last link: kept elsewhere,
 * on paper for instance, it also shows that somebody wrote the whole chain anew or cut its end off.
 */
export function checkChain(records: readonly StoredRecord[], digest: Digest): ChainCheck {
  const rows = [...records].sort((one, other) => one.id - other.id);
  let chain = '';
  for (const [index, row] of rows.entries()) {
    const id = index + 1;
    if (row.id !== id) return { intact: false, id: Math.min(row.id, id), type: row.id < id ? 'twice' : 'gone' };
    if (row.chain !== link(chain, row, digest)) return { intact: false, id, type: 'changed' };
    chain = row.chain;
  }
  return { intact: true, count: rows.length, fingerprint: chain };
}

/** Keys, not words, are in the digest: a change of the workbook's language breaks no chain. */
function link(before: string, row: Unchained, digest: Digest): string {
  const { id, at, by, period, personId, kind, kpi, field, old, value, reason, requestId } = row;
  return digest(
    JSON.stringify([before, id, at, by, period, personId, kind, kpi, field, old, value, reason, requestId]),
  );
}
