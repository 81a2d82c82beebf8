// What Records say of the KPI rows of one period, for rows and columns that people deleted.
import type { RecordField } from '../catalog/record-kinds';
import { agreedCell, type GoalTexts, goalFields } from '../workbook/agreed-goal';
import { isBlank } from '../workbook/cell';
import { cellOfRecord } from '../workbook/records/cell-of-record';
import type { StoredRecord } from '../workbook/records/record';
import { type KpiEntry, roleSheetColumns } from '../workbook/sheets/role-sheet';
import { agreedGoals, textsOfAgreement } from './goals/goals-on-record';

/** Cells in the one writing of Records, by column. */
type RecordedCells = ReadonlyMap<RecordField, string>;

export interface RecordedKpis {
  /** By KPI, as they were agreed last; null as long as nothing was agreed. */
  readonly agreed: ReadonlyMap<string, GoalTexts> | null;
  readonly cells: ReadonlyMap<string, RecordedCells>;
}

/** By person. Of several records of one cell the last one counts. */
export function recordedKpis(records: readonly StoredRecord[], period: string): ReadonlyMap<string, RecordedKpis> {
  const people = new Map<string, Map<string, Map<RecordField, string>>>();
  const cellsOf = (personId: string, kpi: string) => {
    const person = people.get(personId) ?? new Map<string, Map<RecordField, string>>();
    people.set(personId, person);
    const cells = person.get(kpi) ?? new Map<RecordField, string>();
    person.set(kpi, cells);
    return cells;
  };
  for (const record of records) {
    if (record.period !== period || record.kpi === '') continue;
    if (record.kind === 'goal-agreement' && record.field === 'goals') {
      const texts = textsOfAgreement(record.value);
      for (const field of goalFields) cellsOf(record.personId, record.kpi).set(field, texts[field]);
      continue;
    }
    const change = cellOfRecord(record);
    if (change?.table === 'kpi') cellsOf(record.personId, record.kpi).set(record.field, change.value);
  }
  const agreed = agreedGoals(records, period);
  return new Map([...people].map(([id, cells]) => [id, { agreed: agreed.get(id) ?? null, cells }]));
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

/** What the hidden column beside a KPI row says; null where nothing was agreed. */
export function agreedBeside(recorded: RecordedKpis | undefined, kpi: string | null): string | null {
  const texts = recorded?.agreed?.get(kpi ?? '');
  return texts === undefined ? null : agreedCell(texts);
}

/** A number is kept as its digits; what the column cannot read stays out. */
function recordedValue(column: (typeof columns)[number], text: string): unknown {
  const isNumber = column !== 'detail' && column !== 'evidence' && Number.isFinite(Number(text));
  const reading = roleSheetColumns[column].read(isBlank(text) ? null : isNumber ? Number(text) : text);
  return reading.kind === 'value' ? reading.value : null;
}
