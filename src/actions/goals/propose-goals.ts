// The manager proposes goals, or changes those that were agreed: everything is checked, and what differs goes on record, old and new.
import { unusedDetail } from '../../core/unused-detail';
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { type GoalTexts, goalFields, isSameText } from '../../workbook/agreed-goal';
import { type KpiCells, readDetail } from '../../workbook/kpi-figures';
import { recordText } from '../../workbook/record-text';
import { type RecordEvent, recordEvent } from '../../workbook/records/record';
import { type Context, type Events, type FieldProblem, personOf } from '../context';
import type { EndpointInput } from '../endpoints';
import { done, failed } from '../result';
import { goalProblem, goalProblemSentence, scoringOf } from './goal-problem';
import { type GoalRow, goalRows } from './goal-rows';
import { goalStatus } from './goal-status';
import { goalsOnRecord } from './goals-on-record';
import { weightSumProblem } from './weight-sum-problem';

type Input = EndpointInput<'proposeGoals'>;
type Goal = Input['kpis'][number];

/** Before an agreement it is a proposal, afterwards a change, which needs a reason. */
export function proposeGoals(context: Context, { personId, kpis, reason }: Input): Events {
  const text = reference().messages[context.language].goalForms;
  const rows = goalRows(context, personId);
  const problems = problemsOf(context, personId, rows, kpis);
  const onRecord = goalsOnRecord(context, personId);
  if (onRecord !== null && reason.trim() === '') problems.push({ path: 'reason', message: text.reasonMissing });
  if (problems.length > 0) return failed(problems);
  const kind = onRecord === null ? 'goal-proposal' : 'goal-change';
  const changes = kpis.flatMap((goal): RecordEvent[] => {
    const row = rows.find(({ kpi }) => kpi === goal.kpi);
    if (!row) return [];
    const before = { personId, kind, kpi: goal.kpi, reason } as const;
    return changesOf(row.texts, onRecord?.get(goal.kpi) ?? null, textsOf(goal), onRecord !== null).map((change) =>
      recordEvent({ ...before, ...change }),
    );
  });
  const { state } = goalStatus(context, personId);
  const saysSomething = state === 'open' || state === 'objected';
  if (changes.length === 0 && !saysSomething) return failed([{ path: '', message: text.nothingChanged }]);
  return done([...changes, recordEvent({ personId, kind, field: 'goals', reason })]);
}

/**
 * The old value is what the cell says, so that it is only written over that; where the cell says the new value already, because somebody
 * changed it by hand after the agreement, it is what was agreed.
 */
function changesOf(cells: GoalTexts, onRecord: GoalTexts | null, wanted: GoalTexts, wasAgreed: boolean) {
  return goalFields.flatMap((field) => {
    const value = wanted[field];
    if (!isSameText(field, cells[field], value)) return [{ field, old: cells[field], value }];
    if (!wasAgreed) return [];
    const agreed = onRecord?.[field] ?? '';
    return isSameText(field, agreed, value) ? [] : [{ field, old: agreed, value: cells[field] }];
  });
}

function textsOf({ weight, baseline, target, rule, detail }: Goal): GoalTexts {
  return {
    weight: recordText(weight),
    baseline: recordText(baseline),
    target: recordText(target),
    rule: recordText(rule),
    detail: recordText(detail),
  };
}

function problemsOf(
  context: Context,
  personId: string,
  rows: readonly GoalRow[],
  goals: readonly Goal[],
): FieldProblem[] {
  const text = reference().messages[context.language].goalForms;
  const name = personOf(context, personId).name ?? personId;
  if (rows.length === 0) return [{ path: '', message: fill(text.noKpis, { name }) }];
  const problems = goals.flatMap((goal, index): FieldProblem[] => {
    const path = `kpis.${index}`;
    const row = rows.find(({ kpi }) => kpi === goal.kpi);
    if (!row) return [{ path: `${path}.kpi`, message: fill(text.unknownKpi, { name, kpi: goal.kpi }) }];
    const kpi = row.entry.kpi_name ?? goal.kpi;
    if (goals.findIndex((other) => other.kpi === goal.kpi) < index) {
      return [{ path: `${path}.kpi`, message: fill(text.namedTwice, { kpi }) }];
    }
    return problemsOfGoal(context, row, goal).map(({ path: field, message }) => ({
      path: field === '' ? '' : `${path}.${field}`,
      message: fill(text.ofKpi, { kpi, problem: message }),
    }));
  });
  const weights = rows.map(({ kpi, entry }) => {
    const goal = goals.find((candidate) => candidate.kpi === kpi);
    return (goal ? goal.weight : entry.weight) ?? 0;
  });
  const sum = weightSumProblem(weights, context.language);
  return sum === null ? problems : [...problems, sum];
}

/** Paths within the goal. */
function problemsOfGoal(context: Context, row: GoalRow, goal: Goal): FieldProblem[] {
  const text = reference().messages[context.language].goalForms;
  const { weight, baseline, target, rule } = goal;
  if (rule === null) return [{ path: 'rule', message: text.ruleMissing }];
  const weightMissing = weight === null ? [{ path: 'weight', message: text.weightMissing }] : [];
  const detailText = recordText(goal.detail);
  const detail = readDetail(detailText);
  const unused = 'field' in detail ? null : unusedDetail(rule, detail);
  if (unused !== null) {
    const message = fill(text.detailUnused, { part: text.detailParts[unused] });
    return [...weightMissing, { path: 'detail', message }];
  }
  const cells: KpiCells = { actual: row.cells.actual, weight: weight ?? 1, baseline, target, rule, detail: detailText };
  const problem = goalProblem(cells, scoringOf(context));
  if (problem === null) return weightMissing;
  const field = goalFields.find((key) => key === problem.field) ?? '';
  return [...weightMissing, { path: field, message: goalProblemSentence(problem, context) }];
}
