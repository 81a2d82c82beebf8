// The goals of one person: the KPIs as they stand, where the agreement stands, and what has happened to them in this period.
import type { Kind, Measure, Unit } from '../../catalog/choices';
import type { RecordKind } from '../../catalog/record-kinds';
import { needsTarget, type RuleName } from '../../core/points';
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { type GoalField, goalFields } from '../../workbook/agreed-goal';
import type { Cell } from '../../workbook/cell';
import { isNotApplicable, readDetail, readRule } from '../../workbook/kpi-figures';
import type { LibraryKpi } from '../../workbook/sheets/kpi-library';
import { mayDo } from '../caller';
import { type Context, personOf } from '../context';
import { nameOfEmail } from '../name-of-email';
import { submits } from '../submits';
import { goalProblem, goalProblemSentence, scoringOf } from './goal-problem';
import { type GoalRow, goalRows, stopOf } from './goal-rows';
import { type GoalState, goalStatus } from './goal-status';
import { type ByHand, changedByHand, goalsOnRecord } from './goals-on-record';
import { type LastPeriod, lastPeriodOf } from './last-period';
import { servedByKpis } from './served-by';

export interface GoalKpi {
  readonly kpi: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: Unit | null;
  readonly kind: Kind | null;
  readonly measure: Measure | null;
  /** Where the library says the figure is read; '' where it does not. */
  readonly source: string;
  /** The team KPI it serves, in words; '' where the library names none. */
  readonly serves: string;
  /** Null where the cell names no rule that there is. */
  readonly rule: RuleName | null;
  readonly detail: string;
  readonly weight: number | null;
  readonly baseline: number | null;
  readonly target: number | null;
  /** As it stands in the sheet: a number, or a word. */
  readonly actual: Cell;
  readonly isNotApplicable: boolean;
  /** Null unless it was stopped on record; one may also be not applicable because somebody typed so. */
  readonly stop: { readonly at: string; readonly by: string; readonly reason: string } | null;
  readonly needsTarget: boolean;
  readonly library: Pick<LibraryKpi, 'rule' | 'detail' | 'baseline' | 'target'> | null;
  readonly lastPeriod: LastPeriod | null;
  /** In words. */
  readonly problems: readonly string[];
}

export interface GoalEvent {
  readonly at: string;
  readonly by: string;
  readonly kind: RecordKind;
  readonly reason: string;
  readonly changes: readonly {
    readonly kpi: string;
    readonly field: GoalField | 'actual';
    readonly old: string;
    readonly value: string;
  }[];
}

export interface GoalsForm {
  readonly personId: string;
  readonly name: string;
  readonly period: string;
  readonly state: GoalState;
  /** Who said the last word. */
  readonly last: { readonly at: string; readonly by: string; readonly reason: string } | null;
  /** From the first agreement of a period on every change needs a reason. */
  readonly agreed: { readonly at: string; readonly by: string } | null;
  readonly kpis: readonly GoalKpi[];
  readonly weightSum: number;
  /** W2: share of the weight not applicable above which a person is looked at by hand. */
  readonly notApplicableLimit: number;
  readonly byHand: readonly ByHand[];
  /** Names of KPIs that `byHand` and `events` speak of, also of those that stand on no sheet any more. */
  readonly kpiNames: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly events: readonly GoalEvent[];
  readonly may: {
    readonly propose: boolean;
    readonly agree: boolean;
    readonly object: boolean;
    readonly stop: boolean;
  };
}

export function goalsForm(context: Context, { personId }: { readonly personId: string }): GoalsForm {
  const { workbook, caller, period } = context;
  const rows = goalRows(context, personId);
  const status = goalStatus(context, personId);
  const byHand = changedByHand(goalsOnRecord(context, personId), rows);
  const events = goalEvents(context, personId);
  const scoring = scoringOf(context);
  const past = lastPeriodOf(context, personId);
  const served = servedByKpis(context);
  const isTheirs = mayDo(caller, 'self', personId);
  const isManager = mayDo(caller, 'manager', personId);
  const nameOf = (kpi: string): string =>
    rows.find((row) => row.kpi === kpi)?.entry.kpi_name ??
    workbook.library.find((item) => item.kpi === kpi)?.kpi_name ??
    kpi;
  const named = [...rows, ...byHand, ...events.flatMap(({ changes }) => changes)].map(({ kpi }) => kpi);
  return {
    personId,
    name: personOf(context, personId).name ?? personId,
    period,
    state: status.state,
    last: status.last && { ...status.last, by: nameOfEmail(workbook, status.last.by) },
    agreed: status.agreed && { ...status.agreed, by: nameOfEmail(workbook, status.agreed.by) },
    kpis: rows.map((row) => goalKpi(context, personId, row, nameOf(row.kpi), scoring, past, served)),
    weightSum: rows.reduce((sum, { entry }) => sum + (entry.weight ?? 0), 0),
    notApplicableLimit: scoring.notApplicableLimit,
    byHand,
    kpiNames: Object.fromEntries(named.map((kpi) => [kpi, nameOf(kpi)])),
    events,
    may: {
      propose: isManager && rows.length > 0,
      agree: isTheirs && mayBeAgreed(status.state),
      object: isTheirs && status.state !== 'open',
      stop: isManager && rows.length > 0,
    },
  };
}

/** Who has asked for a change may still agree after all. */
export function mayBeAgreed(state: GoalState): boolean {
  return state === 'proposed' || state === 'changed' || state === 'objected';
}

function goalKpi(
  context: Context,
  personId: string,
  row: GoalRow,
  name: string,
  scoring: ReturnType<typeof scoringOf>,
  past: ReadonlyMap<string, LastPeriod>,
  served: ReadonlyMap<string, string>,
): GoalKpi {
  const { kpi, entry, cells } = row;
  const item = context.workbook.library.find((candidate) => candidate.kpi === kpi) ?? null;
  const rule = readRule(cells.rule);
  const detail = readDetail(cells.detail);
  const stop = stopOf(context, personId, row);
  const problem = goalProblem(cells, scoring);
  const text = reference().messages[context.language].goalForms;
  return {
    kpi,
    name,
    definition: item?.definition ?? '',
    unit: entry.unit,
    kind: entry.kind,
    measure: item?.measure ?? null,
    source: item?.source ?? '',
    serves: served.get(kpi) ?? '',
    rule: typeof rule === 'string' ? rule : null,
    detail: row.texts.detail,
    weight: entry.weight,
    baseline: entry.baseline,
    target: entry.target,
    actual: cells.actual,
    isNotApplicable: isNotApplicable(cells.actual),
    stop: stop && { at: stop.at, by: nameOfEmail(context.workbook, stop.by), reason: stop.reason },
    needsTarget: typeof rule === 'string' && !('field' in detail) && needsTarget(rule, detail),
    library: item && { rule: item.rule, detail: item.detail, baseline: item.baseline, target: item.target },
    lastPeriod: past.get(kpi) ?? null,
    problems: [
      ...(problem ? [fill(text.ofKpi, { kpi: name, problem: goalProblemSentence(problem, context) })] : []),
      ...(row.isTwice ? [fill(text.ofKpi, { kpi: name, problem: text.twice })] : []),
    ],
  };
}

const goalKinds: readonly RecordKind[] = [
  'goal-proposal',
  'goal-change',
  'goal-agreement',
  'goal-objection',
  'kpi-stop',
  'kpi-resume',
];

function goalEvents(context: Context, personId: string): GoalEvent[] {
  const changedFields: readonly string[] = [...goalFields, 'actual'];
  const isChanged = (field: string): field is GoalField | 'actual' => changedFields.includes(field);
  return submits(context, personId, goalKinds)
    .map(({ at, by, kind, reason, records }) => ({
      at,
      by: nameOfEmail(context.workbook, by),
      kind,
      reason,
      changes: records.flatMap(({ kpi, field, old, value }) => (isChanged(field) ? [{ kpi, field, old, value }] : [])),
    }))
    .reverse();
}
