// The last mend of somebody, and what of it can still be taken back.
import { type Unit, unitLabels } from '../../catalog/choices';
import { choiceOf, textOf } from '../../workbook/cell';
import { type MendChange, mendColumns } from '../../workbook/check/finding';
import { planChanges } from '../../workbook/plan-changes';
import { cellOfRecord } from '../../workbook/records/cell-of-record';
import { mendedRow } from '../../workbook/records/mended-row';
import type { RecordEvent, StoredRecord } from '../../workbook/records/record';
import { recordEvent } from '../../workbook/records/record';
import { shownFigure } from '../../workbook/shown-figure';
import type { Context } from '../context';
import { mayMend } from './may-mend';
import type { LastMend } from './problems-answer';

type Around = Pick<Context, 'workbook' | 'caller' | 'cells' | 'language'>;

/** Null when there is none, when it was taken back, or when its cells say something else by now. */
export function lastMend(context: Around): LastMend | null {
  const records = standingMend(context);
  const [first] = records;
  if (!first) return null;
  return { mendId: first.requestId, changes: records.map((record) => shownChange(record, context)) };
}

/** The events that write back what stood there, each where the cell still says what the mend wrote; none for a mend that is not the last one. */
export function undoEvents(context: Around, mendId: string): RecordEvent[] {
  const records = standingMend(context);
  if (records[0]?.requestId !== mendId) return [];
  return records.map(({ personId, kpi, field, old, value, reason }) =>
    recordEvent({ personId, kind: 'mend-undo', kpi, field, old: value, value: old, reason }),
  );
}

function standingMend({ workbook, caller, cells, language }: Around): StoredRecord[] {
  const own = workbook.records.filter(
    ({ kind, by }) => (kind === 'mend' || kind === 'mend-undo') && by !== '' && by === caller.email,
  );
  const last = own[own.length - 1];
  if (last?.kind !== 'mend') return [];
  return own.filter((record) => {
    if (record.requestId !== last.requestId || !mayMend(caller, mendedRow(record.personId))) return false;
    const { old: value, value: old } = record;
    const change = cellOfRecord({ ...record, kind: 'mend-undo', old, value });
    return change !== null && planChanges(cells, [change], language).steps.length > 0;
  });
}

function shownChange(record: StoredRecord, { workbook }: Around): LastMend['changes'][number] {
  const { table, subject } = mendedRow(record.personId);
  const rows = table === 'kpi' ? [...workbook.entries.values()].flat() : [];
  const known = workbook.library.find(({ kpi }) => kpi === record.kpi);
  const row = rows.find(({ person_id, kpi }) => person_id === subject && kpi === record.kpi);
  const column = mendColumn(record.field);
  const unit: Unit | null = column === 'weight' ? null : choiceOf(unitLabels, row?.unit ?? known?.unit ?? null);
  const shown = (text: string) => {
    const isNumber = text !== '' && Number.isFinite(Number(text));
    return isNumber ? shownFigure(Number(text), unit) : textOf(text) || '–';
  };
  const who = workbook.people.find(({ person_id }) => person_id === subject)?.name ?? subject;
  return {
    who,
    kpiName: (row?.kpi_name ?? known?.kpi_name ?? record.kpi) || who,
    column,
    shownOld: shown(record.old),
    shownValue: shown(record.value),
  };
}

function mendColumn(field: StoredRecord['field']): MendChange['column'] {
  return mendColumns.find((column) => column === field) ?? 'actual';
}
