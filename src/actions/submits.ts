// Records of one person in the period at hand, put together again as the submits they came in.
import type { RecordField, RecordKind } from '../catalog/record-kinds';
import type { StoredRecord } from '../workbook/records/record';
import type { Context } from './context';

export interface Submit {
  readonly requestId: string;
  readonly kind: RecordKind;
  /** ISO time. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly records: readonly StoredRecord[];
  /** What was written of a KPI ('' for the person as a whole) in a field; '' where nothing was. */
  readonly text: (kpi: string, field: RecordField) => string;
}

/** Oldest first. */
export function submits(
  { workbook, period }: Pick<Context, 'workbook' | 'period'>,
  personId: string,
  kinds: readonly RecordKind[],
): Submit[] {
  const groups = new Map<string, StoredRecord[]>();
  for (const record of workbook.records) {
    if (record.personId !== personId || record.period !== period || !kinds.includes(record.kind)) continue;
    const key = `${record.requestId} ${record.kind}`;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()].flatMap((records) => {
    const [first] = records;
    if (!first) return [];
    const { requestId, kind, at, by, reason } = first;
    const text = (kpi: string, field: RecordField) =>
      records.find((record) => record.kpi === kpi && record.field === field)?.value ?? '';
    return [{ requestId, kind, at, by, reason, records, text }];
  });
}

/** Null when there is none. */
export function lastSubmit(
  context: Pick<Context, 'workbook' | 'period'>,
  personId: string,
  kinds: readonly RecordKind[],
): Submit | null {
  const all = submits(context, personId, kinds);
  return all[all.length - 1] ?? null;
}
