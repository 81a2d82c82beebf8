// The employee's word on the goals: agreed as they stand, or a change asked for.
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { readRule } from '../../workbook/kpi-figures';
import { recordEvent } from '../../workbook/records/record';
import type { Context, Events, FieldProblem } from '../context';
import type { EndpointInput } from '../endpoints';
import { done, failed } from '../result';
import { goalProblem, goalProblemSentence, scoringOf } from './goal-problem';
import { type GoalRow, goalRows } from './goal-rows';
import { goalStatus } from './goal-status';
import { mayBeAgreed } from './goals-form';
import type { AgreedGoal } from './goals-on-record';
import { weightSumProblem } from './weight-sum-problem';

/** What is agreed stands in Records whole, so that it can be compared with the sheets at any time. */
export function agreeGoals(context: Context, { personId }: EndpointInput<'agreeGoals'>): Events {
  const text = reference().messages[context.language].goalForms;
  const { state } = goalStatus(context, personId);
  if (!mayBeAgreed(state)) {
    return failed([{ path: '', message: state === 'agreed' ? text.alreadyAgreed : text.nothingProposed }]);
  }
  const rows = goalRows(context, personId);
  const problems = problemsOf(context, rows);
  if (problems.length > 0) return failed(problems);
  const kind = 'goal-agreement';
  return done([
    ...rows.map((row) =>
      recordEvent({ personId, kind, kpi: row.kpi, field: 'goals', value: JSON.stringify(agreedGoalOf(row)) }),
    ),
    recordEvent({ personId, kind, field: 'goals' }),
  ]);
}

export function askGoalChange(context: Context, { personId, reason }: EndpointInput<'askGoalChange'>): Events {
  const text = reference().messages[context.language].goalForms;
  if (goalStatus(context, personId).state === 'open') {
    return failed([{ path: '', message: text.nothingProposed }]);
  }
  if (reason.trim() === '') return failed([{ path: 'reason', message: text.objectionMissing }]);
  return done([recordEvent({ personId, kind: 'goal-objection', field: 'goals', reason })]);
}

function agreedGoalOf({ entry, cells, texts }: GoalRow): AgreedGoal {
  const { weight, baseline, target } = entry;
  const rule = readRule(cells.rule);
  return {
    weight,
    baseline,
    target,
    rule: typeof rule === 'string' ? rule : null,
    detail: texts.detail === '' ? null : texts.detail,
  };
}

function problemsOf(context: Context, rows: readonly GoalRow[]): FieldProblem[] {
  const text = reference().messages[context.language].goalForms;
  const scoring = scoringOf(context);
  const problems = rows.flatMap(({ kpi, entry, cells, isTwice }, index): FieldProblem[] => {
    const path = `kpis.${index}`;
    const name = entry.kpi_name ?? kpi;
    const problem = goalProblem(cells, scoring);
    const sentence = problem ? goalProblemSentence(problem, context) : isTwice ? text.twice : null;
    return sentence === null ? [] : [{ path, message: fill(text.ofKpi, { kpi: name, problem: sentence }) }];
  });
  const sum = weightSumProblem(
    rows.map(({ entry }) => entry.weight ?? 0),
    context.language,
  );
  return sum === null ? problems : [...problems, sum];
}
