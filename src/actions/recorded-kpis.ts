// What Records say of the KPI rows of one period, for rows and columns that people deleted.
import type { RecordField } from '../catalog/record-kinds';
import { isBlank } from '../workbook/cell';
import { cellOfRecord } from '../workbook/records/cell-of-record';
import type { StoredRecord } from '../workbook/records/record';
import { type KpiEntry, roleSheetColumns } from '../workbook/sheets/role-sheet';
import { textsOfAgreement } from './goals/goals-on-record';

/** Cells in the one writing of Records, by column. */
type RecordedCells = ReadonlyMap<RecordField, string>;

export interface RecordedKpis {
  /** The KPIs of the last agreement; null as long as nothing was agreed. */
  readonly agreed: ReadonlySet<string> | null;
  readonly cells: ReadonlyMap<string, RecordedCells>;
}

interface Found {
  request: string;
  agreed: Set<string> | null;
  readonly cells: Map<string, Map<RecordField, string>>;
}

/** By person. Of several records of one cell the last one counts. */
export function recordedKpis(records: readonly StoredRecord[], period: string): ReadonlyMap<string, RecordedKpis> {
  const people = new Map<string, Found>();
  const of = (personId: string): Found => {
    const found = people.get(personId) ?? { request: '', agreed: null, cells: new Map() };
    people.set(personId, found);
    return found;
  };
  for (const record of records) {
    if (record.period !== period || record.kpi === '') continue;
    if (record.kind === 'goal-agreement' && record.field === 'goals') {
      const found = of(record.personId);
      if (found.agreed === null || found.request !== record.requestId) found.agreed = new Set();
      found.request = record.requestId;
      found.agreed.add(record.kpi);
      for (const [field, text] of Object.entries(textsOfAgreement(record.value))) {
        cellsOf(found, record.kpi).set(field as keyof ReturnType<typeof textsOfAgreement>, text);
      }
      continue;
    }
    const change = cellOfRecord(record);
    if (change?.table !== 'kpi') continue;
    const found = of(record.personId);
    if (record.kind === 'goal-change') found.agreed?.add(record.kpi);
    cellsOf(found, record.kpi).set(change.column, change.value);
  }
  return people;
}

function cellsOf({ cells }: Found, kpi: string): Map<RecordField, string> {
  const own = cells.get(kpi) ?? new Map<RecordField, string>();
  cells.set(kpi, own);
  return own;
}

const columns = ['weight', 'baseline', 'target', 'rule', 'detail', 'actual', 'evidence'] as const;

/** The row with what Records say in the columns asked for. */
export function withRecorded(
  row: KpiEntry,
  recorded: RecordedKpis | undefined,
  wanted: readonly string[] = columns,
): KpiEntry {
  const cells = recorded?.cells.get(row.kpi ?? '');
  if (!cells) return row;
  const values = columns.flatMap((column) => {
    const text = cells.get(column);
    return text === undefined || !wanted.includes(column) ? [] : [[column, recordedValue(column, text)] as const];
  });
  return { ...row, ...Object.fromEntries(values) };
}

/** A number is kept as its digits; what the column cannot read stays out. */
function recordedValue(column: (typeof columns)[number], text: string): unknown {
  const isNumber = column !== 'detail' && column !== 'evidence' && Number.isFinite(Number(text));
  const reading = roleSheetColumns[column].read(isBlank(text) ? null : isNumber ? Number(text) : text);
  return reading.kind === 'value' ? reading.value : null;
}
