// The workbook as the checks look at it, with what Records and History say about it.
import type { Language } from '../../catalog/label';
import type { RecordKind } from '../../catalog/record-kinds';
import { daysOfPeriod } from '../../core/period';
import { changedFields, type GoalTexts, goalTextsOf } from '../../workbook/agreed-goal';
import { agreedWords } from '../../workbook/agreed-words';
import type { ChangedGoal, CheckBook, PastFigure, Tables } from '../../workbook/check/book';
import { tablesOf } from '../../workbook/check/book';
import { layoutOf } from '../../workbook/layout';
import { historyColumns } from '../../workbook/sheets/history';
import { readTable } from '../../workbook/table-rows';
import { hrEmailsIn } from '../caller';
import type { Context } from '../context';
import { agreedGoals } from '../goals/goals-on-record';

type Given = Pick<Context, 'cells' | 'workbook' | 'period' | 'language' | 'deps'>;

export function checkBookOf(context: Given): CheckBook {
  const { cells, workbook, period, language, deps } = context;
  const tables = tablesOf(cells);
  const agreed = agreedGoals(workbook.records, period);
  return {
    ...tables,
    language,
    decimalSign: deps.decimalSign(),
    period: daysOfPeriod(period),
    today: deps.today(),
    hrEmails: hrEmailsIn(workbook),
    past: [...closedFigures(context), ...reviewedFigures(context)],
    agreed: new Set(agreed.keys()),
    changedGoals: changedGoals(tables, agreed, language),
    explained: explainedRatings(context),
  };
}

const reviews: readonly RecordKind[] = ['manager-review', 'review-correction'];

function closedFigures({ cells, period }: Given): PastFigure[] {
  const sheet = cells.sheets.find(({ key }) => key === 'history');
  const layout = sheet && layoutOf(sheet, Object.values(historyColumns), null);
  if (!sheet || !layout) return [];
  return readTable(sheet, layout, historyColumns).rows.flatMap(({ values }) => {
    const { person_id, kpi, actual } = values;
    return person_id === null || kpi === null || actual === null || values.period === period
      ? []
      : [{ personId: person_id, kpi, actual }];
  });
}

/** Of several reviews of one period the last one counts. */
function reviewedFigures({ workbook, period }: Given): PastFigure[] {
  const last = new Map<string, PastFigure>();
  for (const record of workbook.records) {
    if (!reviews.includes(record.kind) || record.field !== 'actual' || record.period === period) continue;
    const { personId, kpi, value } = record;
    const key = JSON.stringify([personId, kpi, record.period]);
    const actual = value === '' ? Number.NaN : Number(value);
    if (Number.isFinite(actual)) last.set(key, { personId, kpi, actual });
    else last.delete(key);
  }
  return [...last.values()];
}

function explainedRatings({ workbook, period }: Given): ReadonlySet<string> {
  return new Set(
    workbook.records.flatMap(({ kind, field, value, personId, kpi, period: at }) =>
      reviews.includes(kind) && field === 'comment' && value !== '' && at === period ? [`${personId} ${kpi}`] : [],
    ),
  );
}

function changedGoals(
  { roleSheets }: Tables,
  agreed: ReadonlyMap<string, ReadonlyMap<string, GoalTexts>>,
  language: Language,
): ChangedGoal[] {
  const rows = roleSheets.flatMap((table) => table.rows).filter(({ nth }) => nth === 0);
  return rows.flatMap(({ values, cell }): ChangedGoal[] => {
    const { person_id: personId, kpi, unit } = values;
    const onRecord = personId === null ? undefined : agreed.get(personId);
    if (personId === null || kpi === null || onRecord === undefined) return [];
    const texts = goalTextsOf(cell);
    const agreedTexts = onRecord.get(kpi);
    const fields = agreedTexts === undefined ? [] : changedFields(agreedTexts, texts);
    const [first] = fields;
    if (agreedTexts === undefined || first === undefined) return [];
    return [{ personId, kpi, column: first, agreed: agreedWords(fields, agreedTexts, unit, language) }];
  });
}
