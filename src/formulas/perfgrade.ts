// PERFGRADE: the grade per score (W8), blank while too little is in (W11).
import { gradeOf, isCoveredForGrade } from '../core/grade';
import type { Problem } from '../core/problem';
import type { Band, ScoringSettings } from '../core/settings';
import { type Cell, isBlank, textOf } from '../workbook/cell';
import { isProblem, readNumber } from '../workbook/kpi-figures';
import { type Argument, isGiven, settingsOf, toGrid } from './arguments';
import { fail } from './formula-error';
import { perRow } from './per-row';

export interface GradeArguments {
  readonly score: Argument;
  readonly coverage: Argument;
}

/** `bandsArgument` is two columns, grade and lower bound, in any order of rows; left out, the bands of Settings hold. */
export function perfgrade(grade: GradeArguments, bandsArgument: Argument, settingsArgument: Argument): Cell | Cell[][] {
  const settings = settingsOf(settingsArgument);
  if ('field' in settings) return fail(settings, null, null);
  const bands = isGiven(bandsArgument) ? readBands(bandsArgument) : settings.scoring.bands;
  if ('field' in bands) return fail(bands, null, settings.language);
  const scoring = { ...settings.scoring, bands };
  return perRow(grade, 'grade', settings.language, (cell) => gradeOfCells(cell, scoring));
}

function gradeOfCells(cell: (name: keyof GradeArguments) => Cell, scoring: ScoringSettings): string | null | Problem {
  const score = readNumber('score', cell('score'));
  if (isProblem(score)) return score;
  const coverage = readNumber('coverage', cell('coverage'));
  if (isProblem(coverage)) return coverage;
  if (score === null || (coverage !== null && !isCoveredForGrade(coverage, scoring.coverageForGrade))) return null;
  return gradeOf(score, scoring.bands);
}

function readBands(argument: Argument): readonly Band[] | Problem {
  const bands: Band[] = [];
  for (const [grade, from] of toGrid(argument)) {
    if (isBlank(grade) && isBlank(from)) continue;
    if (isBlank(grade) || typeof from !== 'number' || bands.some((band) => band.from === from)) {
      return { type: 'UnreadableBands', field: 'bands', found: `${textOf(grade)} ${textOf(from)}`.trim() };
    }
    bands.push({ grade: textOf(grade), from });
  }
  return bands;
}
