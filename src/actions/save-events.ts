// Saves what happened: first Records, then the cells that follow them. An interruption in between is finished by whoever comes next.
import type { Language } from '../catalog/label';
import { agreedCell } from '../workbook/agreed-goal';
import { layoutOf } from '../workbook/layout';
import { planAppend } from '../workbook/plan-append';
import { type CellChange, planChanges } from '../workbook/plan-changes';
import { cellOfRecord } from '../workbook/records/cell-of-record';
import { chained } from '../workbook/records/chain';
import { type RecordEvent, recordRow, type StoredRecord } from '../workbook/records/record';
import { cellsOf } from '../workbook/row-cells';
import { recordColumns } from '../workbook/sheets/records';
import type { WorkbookCells } from '../workbook/snapshot';
import type { Step } from '../workbook/step';
import { type Attached, attachedSteps } from './attached-rows';
import type { Context } from './context';
import type { Deps } from './deps';
import { agreedGoals } from './goals/goals-on-record';

/** Holds the requests that are being saved, each from before its first write until after its last; more than one where Google refused a cell. */
const UNDER_WAY = 'perfscore_under_way';

/**
 * False when Records or what is attached cannot be taken: the sheet is gone or has lost a column, and set-up has to repair it.
 * What is attached is written first and counts only once Records have its request. Call it with the lock held.
 */
export function saveEvents(
  context: Context,
  events: readonly RecordEvent[],
  requestId: string,
  attached: Attached | null = null,
): boolean {
  const { deps, cells, workbook, caller, period, language } = context;
  const sheet = cells.sheets.find(({ key }) => key === 'records');
  const columns = Object.values(recordColumns);
  const layout = sheet && layoutOf(sheet, columns, null);
  if (!sheet || !layout || columns.some(({ key }) => !layout.columns.has(key))) return false;
  const written = { at: deps.now(), by: caller.email ?? '', period, requestId };
  const before: readonly Step[] | null = attached === null ? [] : attachedSteps(context, attached, written);
  if (before === null) return false;
  const records = chained(events, written, workbook.records, deps.digest);
  const rows = records.map((record) => cellsOf(recordColumns, recordRow(record), language));
  const others = underWay(deps).filter((other) => other !== requestId);
  noteUnderWay(deps, [...others, requestId]);
  deps.applySteps([
    ...before,
    ...planAppend(sheet, layout, columns, rows),
    ...cellSteps(cells, workbook.records, records, language),
  ]);
  noteUnderWay(deps, others);
  return true;
}

/** Whose cells do not all follow Records yet. */
export function underWay({ workbookNotes }: Deps): string[] {
  return (workbookNotes.read(UNDER_WAY) ?? '').split(' ').filter((requestId) => requestId !== '');
}

function noteUnderWay({ workbookNotes }: Deps, requestIds: readonly string[]): void {
  workbookNotes.write(UNDER_WAY, requestIds.length === 0 ? null : requestIds.join(' '));
}

/** Writes the cells that an interrupted save did not get to; a cell that says something else by now stays. Call it with the lock held. */
export function finishInterrupted(
  deps: Deps,
  cells: WorkbookCells,
  records: readonly StoredRecord[],
  language: Language,
): void {
  const requestIds = underWay(deps);
  const own = records.filter(({ requestId }) => requestIds.includes(requestId));
  deps.applySteps(cellSteps(cells, records, own, language));
  noteUnderWay(deps, []);
}

/** The cells that the new records change, and beside the KPI rows what is agreed by now. */
function cellSteps(
  cells: WorkbookCells,
  before: readonly StoredRecord[],
  added: readonly StoredRecord[],
  language: Language,
) {
  const changes = added.flatMap((record) => cellOfRecord(record) ?? []);
  return planChanges(cells, [...changes, ...agreedChanges([...before, ...added], added)], language).steps;
}

function agreedChanges(records: readonly StoredRecord[], added: readonly StoredRecord[]): CellChange[] {
  const touched = added.filter(({ kind }) => kind === 'goal-agreement' || kind === 'goal-change');
  const [first] = touched;
  if (!first) return [];
  const people = new Set(touched.map(({ personId }) => personId));
  const own = records.filter(({ personId }) => people.has(personId));
  return [...agreedGoals(own, first.period)].flatMap(([person_id, goals]) =>
    [...goals].map(([kpi, texts]): CellChange => {
      return { table: 'kpi', id: { person_id, kpi }, column: 'agreed', old: null, value: agreedCell(texts) };
    }),
  );
}
