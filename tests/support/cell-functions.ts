// The cell functions called as in a sheet: with values and two-dimensional ranges, arguments at the end left out.
import type { Argument } from '../../src/formulas/arguments';
import { perfgrade } from '../../src/formulas/perfgrade';
import { perfpoints } from '../../src/formulas/perfpoints';
import { perfscore } from '../../src/formulas/perfscore';
import { perfscores } from '../../src/formulas/perfscores';
import { perftotal } from '../../src/formulas/perftotal';
import type { Cell, Grid } from '../../src/workbook/cell';

export function PERFSCORE(
  actual: Argument,
  target: Argument,
  weight: Argument,
  rule: Argument = null,
  baseline: Argument = null,
  detail: Argument = null,
  settings: Argument = null,
): number | null {
  return perfscore({ actual, target, weight, rule, baseline, detail }, settings);
}

export function PERFPOINTS(
  actual: Argument,
  target: Argument = null,
  rule: Argument = null,
  baseline: Argument = null,
  detail: Argument = null,
  settings: Argument = null,
): Cell | Cell[][] {
  return perfpoints({ actual, target, rule, baseline, detail }, settings);
}

export function PERFSCORES(people: Argument, ...blocks: Argument[]): Cell[][] {
  return perfscores(people, blocks);
}

export function PERFTOTAL(
  score: Argument,
  teamScore: Argument = null,
  share: Argument = null,
  adjustment: Argument = null,
  veto: Argument = null,
  settings: Argument = null,
): Cell | Cell[][] {
  return perftotal({ score, team_score: teamScore, team_share: share, adjustment, veto }, settings);
}

export function PERFGRADE(
  score: Argument,
  bands: Argument = null,
  coverage: Argument = null,
  settings: Argument = null,
): Cell | Cell[][] {
  return perfgrade({ score, coverage }, bands, settings);
}

/** A range of one column. */
export function column(...cells: Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}

/** A grid with an empty row put in before the given index. */
export function withRowInserted(grid: Grid, before: number): Cell[][] {
  const width = grid[0]?.length ?? 0;
  const empty: Cell[] = Array.from({ length: width }, () => null);
  return [...grid.slice(0, before), empty, ...grid.slice(before)].map((row) => [...row]);
}

/** The sentence that a cell would show as its error. */
export function errorOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('no error was thrown');
}
