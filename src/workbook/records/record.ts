// Records as plain data: what happened, and the row that keeps it.
import type { RecordField, RecordKind } from '../../catalog/record-kinds';
import type { Cell } from '../cell';
import { recordText } from '../record-text';
import type { RecordRow } from '../sheets/records';

/** One thing that happened to one field of one person; every submit is one or several of them. */
export interface RecordEvent {
  /** A person, a team, or '' for the whole department. */
  readonly personId: string;
  readonly kind: RecordKind;
  /** The KPI's key, or “objective › key result”; '' where the event is about the person as a whole. */
  readonly kpi: string;
  readonly field: RecordField;
  /** Cells as text; '' where there was or is nothing. */
  readonly old: string;
  readonly value: string;
  readonly reason: string;
}

export interface StoredRecord extends RecordEvent {
  /** 1, 2, 3 … in the order of writing: the chain can be followed after people have sorted the sheet. */
  readonly id: number;
  /** ISO time with the workbook's offset. */
  readonly at: string;
  readonly by: string;
  readonly period: string;
  readonly requestId: string;
  readonly chain: string;
}

interface Given extends Pick<RecordEvent, 'personId' | 'kind' | 'field'> {
  readonly kpi?: string;
  readonly old?: Cell;
  readonly value?: Cell;
  readonly reason?: string;
}

export function recordEvent({ kpi = '', old = null, value = null, reason = '', ...given }: Given): RecordEvent {
  return { ...given, kpi, old: recordText(old), value: recordText(value), reason: recordText(reason) };
}

/** Null for a row that is none of ours: without a number, a kind or a field that is known. */
export function storedRecord(row: RecordRow): StoredRecord | null {
  const id = Number(row.record_id);
  if (!Number.isInteger(id) || row.record_kind === null || row.field === null) return null;
  return {
    id,
    at: row.at ?? '',
    by: row.by ?? '',
    period: row.period ?? '',
    personId: row.person_id ?? '',
    kind: row.record_kind,
    kpi: row.kpi ?? '',
    field: row.field,
    old: row.old_value ?? '',
    value: row.new_value ?? '',
    reason: row.reason ?? '',
    requestId: row.request_id ?? '',
    chain: row.chain ?? '',
  };
}

export function recordRow(record: StoredRecord): RecordRow {
  return {
    record_id: String(record.id),
    at: record.at,
    by: record.by,
    period: record.period,
    person_id: record.personId,
    record_kind: record.kind,
    kpi: record.kpi,
    field: record.field,
    old_value: record.old,
    new_value: record.value,
    reason: record.reason,
    request_id: record.requestId,
    chain: record.chain,
  };
}
