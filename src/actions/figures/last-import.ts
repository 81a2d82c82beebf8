// The last import: what it changed, and taking it back.
import { reference } from '../../reference/all';
import { reversalOf } from '../../workbook/figures/stored-figure';
import { canonicalText } from '../../workbook/plan-changes';
import { type RecordEvent, recordEvent, type StoredRecord } from '../../workbook/records/record';
import { roleSheetColumns } from '../../workbook/sheets/role-sheet';
import { shownFigure } from '../../workbook/shown-figure';
import type { Attached } from '../attached-rows';
import { mayDo } from '../caller';
import type { Context, Events } from '../context';
import { done, failed } from '../result';
import { start } from '../start';
import type { FiguresForm, LastImport } from './figures-answer';
import { kpiName, nameOf } from './file-problems';
import { keptFigures, storedFigures } from './kept-figures';

export function figuresForm(context: Context): FiguresForm {
  const { workbook } = context;
  const { people } = start(context);
  const rows = [...workbook.entries.values()].flat();
  const isTheirs = (kpi: string | null) =>
    rows.some((row) => row.kpi === kpi && people.some(({ personId }) => personId === row.person_id));
  return {
    people,
    kpis: workbook.library.flatMap(({ kpi, kpi_name, unit, measure }) =>
      kpi !== null && measure !== 'qualitative' && isTheirs(kpi) ? [{ kpi, name: kpi_name ?? kpi, unit }] : [],
    ),
    last: lastImport(context),
  };
}

/** Null when there is none, when it was taken back, or when somebody brought other figures in for the same KPIs since. */
export function lastImport(context: Context): LastImport | null {
  const records = standingImport(context);
  const whole = records.find(({ field }) => field === 'figures');
  if (!whole) return null;
  const rows = [...context.workbook.entries.values()].flat();
  return {
    importId: whole.requestId,
    at: whole.at,
    by: whole.by === context.caller.email ? '' : whole.by,
    file: whole.value,
    changes: records.flatMap(({ field, personId, kpi, old, value }) => {
      if (field !== 'actual') return [];
      const unit = rows.find((row) => row.person_id === personId && row.kpi === kpi)?.unit ?? null;
      const shown = (text: string) =>
        shownFigure(text !== '' && Number.isFinite(Number(text)) ? Number(text) : text, unit);
      return [
        {
          isKept: !stillSays(context, { personId, kpi, field, value }),
          who: nameOf(context, personId),
          kpiName: kpiName(context, kpi),
          shownOld: shown(old),
          shownValue: shown(value),
        },
      ];
    }),
  };
}

/** Actuals and evidence go back where the cell still says what the import wrote. */
export function undoFigures(context: Context, { importId }: { readonly importId: string }): Events {
  const records = standingImport(context);
  const whole = records.find(({ field }) => field === 'figures');
  if (whole?.requestId !== importId) {
    return failed([{ path: '', message: reference().messages[context.language].figuresImport.nothingToUndo }]);
  }
  const back = records
    .filter((record) => stillSays(context, record))
    .map(
      ({ personId, kpi, field, old, value }): RecordEvent =>
        recordEvent({ personId, kind: 'figures-undo', kpi, field, old: value, value: old }),
    );
  const about = { personId: '', kind: 'figures-undo', field: 'figures' } as const;
  return done([...back, recordEvent({ ...about, old: whole.value, value: importId })]);
}

/** Whether the cell is as the import left it: what somebody wrote there since stays. */
function stillSays(
  { workbook }: Context,
  { personId, kpi, field, value }: Pick<StoredRecord, 'personId' | 'kpi' | 'field' | 'value'>,
): boolean {
  const row = [...workbook.entries.values()].flat().find((one) => one.person_id === personId && one.kpi === kpi);
  if (!row || (field !== 'actual' && field !== 'evidence')) return false;
  return canonicalText(roleSheetColumns[field], row[field]) === value;
}

/** Every row of the import is taken back, so that what it had replaced counts again. Only rows that were written together with its records. */
export function attachedReversals(context: Context, { importId }: { readonly importId: string }): Attached {
  const at = context.workbook.records.find(({ requestId }) => requestId === importId)?.at;
  const own = storedFigures(context).filter((figure) => figure.requestId === importId && figure.at === at);
  const byId = new Map(own.map((figure) => [figure.id, figure]));
  return { figures: [...byId.values()].map((figure) => reversalOf(figure, figure.source)), learned: [] };
}

/** The last one that was not taken back: HR's is that of anybody, everybody else's their own. */
function standingImport(context: Context): StoredRecord[] {
  const { workbook, caller, period } = context;
  const wholes = workbook.records.filter(({ field, period: at }) => field === 'figures' && at === period);
  const takenBack = new Set(wholes.flatMap(({ kind, value }) => (kind === 'figures-undo' ? [value] : [])));
  const standing = wholes.filter(
    ({ kind, requestId, by }) =>
      kind === 'figures-import' && !takenBack.has(requestId) && by !== '' && (caller.isHr || by === caller.email),
  );
  const last = standing[standing.length - 1];
  if (!last) return [];
  const records = workbook.records.filter(({ requestId }) => requestId === last.requestId);
  const rows = storedFigures(context).filter(({ requestId }) => requestId === last.requestId);
  const touched = new Set([...rows, ...records].map(({ personId, kpi }) => `${personId} ${kpi}`));
  const people = [...new Set([...rows, ...records].map(({ personId }) => personId))].filter((id) => id !== '');
  const later = new Set(workbook.records.filter(({ id }) => id > last.id).map(({ requestId }) => requestId));
  const since = keptFigures(context).some(
    ({ personId, kpi, requestId }) => later.has(requestId) && touched.has(`${personId} ${kpi}`),
  );
  return since || !people.every((personId) => mayDo(caller, 'involved', personId)) ? [] : records;
}
