// Where the goals of a person stand in this period: by the last word that either side has said.
import type { RecordKind } from '../../catalog/record-kinds';
import type { Context } from '../context';
import { type Submit, submits } from '../submits';

/** open: nobody has proposed any; changed: agreed once and changed since, to be agreed anew; objected: the employee asked for a change. */
export type GoalState = 'open' | 'proposed' | 'changed' | 'agreed' | 'objected';

export interface GoalStatus {
  readonly state: GoalState;
  /** Who said the last word, when (ISO) and why; null while it is open. */
  readonly last: Pick<Submit, 'at' | 'by' | 'reason'> | null;
  /** The last agreement of this period, also where something came after it. */
  readonly agreed: Pick<Submit, 'at' | 'by'> | null;
}

const stateAfter: Partial<Record<RecordKind, GoalState>> = {
  'goal-proposal': 'proposed',
  'goal-change': 'changed',
  'goal-agreement': 'agreed',
  'goal-objection': 'objected',
};

export function goalStatus(context: Pick<Context, 'workbook' | 'period'>, personId: string): GoalStatus {
  const said = submits(context, personId, ['goal-proposal', 'goal-change', 'goal-agreement', 'goal-objection']);
  const last = said[said.length - 1] ?? null;
  const agreed = [...said].reverse().find(({ kind }) => kind === 'goal-agreement') ?? null;
  return {
    state: (last && stateAfter[last.kind]) ?? 'open',
    last: last && { at: last.at, by: last.by, reason: last.reason },
    agreed: agreed && { at: agreed.at, by: agreed.by },
  };
}
