// The workbook as the checks look at it, with what Records and History say about it.
import { ruleLabels } from '../../catalog/choices';
import type { Language } from '../../catalog/label';
import type { RecordKind } from '../../catalog/record-kinds';
import { daysOfPeriod } from '../../core/period';
import { textIn } from '../../text/text';
import { choiceOf, textOf } from '../../workbook/cell';
import type { ChangedGoal, CheckBook, PastFigure, Tables } from '../../workbook/check/book';
import { tablesOf } from '../../workbook/check/book';
import { layoutOf } from '../../workbook/layout';
import { canonicalText } from '../../workbook/plan-changes';
import type { StoredRecord } from '../../workbook/records/record';
import { historyColumns } from '../../workbook/sheets/history';
import { roleSheetColumns } from '../../workbook/sheets/role-sheet';
import { shownFigure } from '../../workbook/shown-figure';
import { readTable } from '../../workbook/table-rows';
import { hrEmailsIn } from '../caller';
import type { Context } from '../context';
import { type GoalField, type GoalTexts, goalFields } from '../goals/goal-rows';
import { changedByHand, goalsOnRecord } from '../goals/goals-on-record';

type Given = Pick<Context, 'cells' | 'workbook' | 'period' | 'language' | 'deps'>;

export function checkBookOf(context: Given): CheckBook {
  const { cells, workbook, period, language, deps } = context;
  const tables = tablesOf(cells);
  const agreed = agreedGoals(context);
  return {
    ...tables,
    language,
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

/** Per person with an agreement in this period. */
function agreedGoals({ workbook, period }: Given): ReadonlyMap<string, ReadonlyMap<string, GoalTexts>> {
  const records = new Map<string, StoredRecord[]>();
  for (const record of workbook.records) {
    if (record.kind !== 'goal-agreement' && record.kind !== 'goal-change') continue;
    const own = records.get(record.personId);
    if (own) own.push(record);
    else records.set(record.personId, [record]);
  }
  return new Map(
    [...records].flatMap(([personId, own]) => {
      const goals = goalsOnRecord({ workbook: { ...workbook, records: own }, period }, personId);
      return goals === null ? [] : [[personId, goals]];
    }),
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
    const textAt = (field: GoalField) => canonicalText(roleSheetColumns[field], cell(field));
    const texts = {
      weight: textAt('weight'),
      baseline: textAt('baseline'),
      target: textAt('target'),
      rule: textAt('rule'),
      detail: textAt('detail'),
    };
    const own = changedByHand(onRecord, [{ kpi, texts }]).filter((change) => change.kpi === kpi);
    const changed = own.flatMap((change) => (change.type === 'changed' ? [change] : []));
    const [first] = [...changed].sort((one, other) => goalFields.indexOf(one.field) - goalFields.indexOf(other.field));
    if (!first) return [];
    const agreedIn = (field: GoalField, text: string) => {
      if (field === 'rule') return ruleLabels[choiceOf(ruleLabels, text) ?? 'higher'][language];
      const isFigure = field !== 'detail' && text !== '';
      return isFigure ? shownFigure(Number(text), field === 'weight' ? null : unit) : text || '–';
    };
    const { columns, words } = textIn(language);
    const said = changed.map(({ field, agreed: text }) => `${columns[field]} ${agreedIn(field, textOf(text))}`);
    return [{ personId, kpi, column: first.field, agreed: said.join(words.listSeparator) }];
  });
}
