// PERFTOTAL: personal score, team score, adjustment and veto put together (W5–W7), for one person or a column.
import type { Problem } from '../core/problem';
import { shown, totalOf } from '../core/score';
import type { ScoringSettings } from '../core/settings';
import type { Cell } from '../workbook/cell';
import { isBlank } from '../workbook/cell';
import { isProblem, readNumber, readYesNo } from '../workbook/kpi-figures';
import { type Argument, settingsOf } from './arguments';
import { fail } from './formula-error';
import { perRow } from './per-row';

export interface TotalArguments {
  readonly score: Argument;
  readonly team_score: Argument;
  readonly team_share: Argument;
  readonly adjustment: Argument;
  readonly veto: Argument;
}

/** Rounded totals; blank where there is no personal score. A share is between 0 and 1. */
export function perftotal(total: TotalArguments, settingsArgument: Argument): Cell | Cell[][] {
  const settings = settingsOf(settingsArgument);
  if ('field' in settings) return fail(settings, null, null);
  return perRow(total, 'total', settings.language, (cell) => totalOfCells(cell, settings.scoring));
}

function totalOfCells(cell: (name: keyof TotalArguments) => Cell, scoring: ScoringSettings): number | null | Problem {
  const score = readNumber('score', cell('score'));
  if (isProblem(score)) return score;
  const teamScore = readNumber('team_score', cell('team_score'));
  if (isProblem(teamScore)) return teamScore;
  const share = readNumber('team_share', cell('team_share'));
  if (isProblem(share)) return share;
  if (share !== null && (share < 0 || share > 1)) {
    return { type: 'OutOfRange', field: 'team_share', found: String(share), lowest: 0, highest: 1 };
  }
  const adjustment = readNumber('adjustment', cell('adjustment'));
  if (isProblem(adjustment)) return adjustment;
  const veto = isBlank(cell('veto')) ? false : readYesNo('veto', cell('veto'));
  if (typeof veto !== 'boolean') return veto;
  const input = { score, teamScore, teamShare: share ?? scoring.teamShare, adjustment: adjustment ?? 0, veto };
  return shown(totalOf(input, scoring).total);
}
