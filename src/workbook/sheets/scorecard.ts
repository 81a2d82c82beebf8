// Scorecard: one row per line of People; everything computed comes from one PERFSCORES.
import { yesNoLabels } from '../../catalog/choices';
import { defaultSettings } from '../../core/settings';
import { type Column, choiceColumn, computedColumn, emailColumn, numberColumn, textColumn } from '../column';
import { roleColumn } from './people';

/** W5: more than the limit counts for nothing. */
export function adjustmentColumn(limit: number): Column<number> {
  return numberColumn('adjustment', { width: 110, limits: { lowest: -limit, highest: limit } });
}

export const scorecardColumns = {
  person_id: textColumn('person_id', { width: 100, origin: 'copied' }),
  name: textColumn('name', { width: 110, origin: 'copied' }),
  team: textColumn('team', { width: 100, origin: 'copied' }),
  role: { ...roleColumn, origin: 'copied' },
  manager_email: emailColumn('manager_email', { width: 190, origin: 'copied', hidden: true }),
  adjustment: adjustmentColumn(defaultSettings.adjustmentLimit),
  veto: choiceColumn('veto', yesNoLabels, { width: 105, align: 'center' }),
  score: computedColumn('score', { width: 105, format: '0.00' }),
  coverage: computedColumn('coverage', { width: 120, format: '0%' }),
  missing: computedColumn('missing', { width: 95, format: '0' }),
  team_score: computedColumn('team_score', { width: 110, format: '0.00' }),
  team_share: computedColumn('team_share', { width: 110, format: '0%' }),
  total: computedColumn('total', { width: 105, format: '0.00' }),
  grade: computedColumn('grade', { width: 105, align: 'center' }),
  state: computedColumn('state', { width: 260, align: 'left' }),
  rank: computedColumn('rank', { width: 80, format: '0' }),
} as const satisfies Record<string, Column>;

const { person_id, name, adjustment, veto } = scorecardColumns;

/** What is read and checked: results may say “Loading…”. */
export const enteredOnScorecard = { person_id, name, adjustment, veto } as const;
