// What is wrong with a figure, in a sentence: what was found and what is allowed.
import type { Problem } from '../../core/problem';

export const problems = {
  NotANumber: '“{found}” is not a number; a number is needed',
  OutOfRange: '{found} is outside {lowest} to {highest}',
  Negative: '{found} is negative; 0 or more is allowed',
  NotYesOrNo: '“{found}” is neither yes nor no; yes, no, true, false, 1, 0 or ✓ are allowed',
  UnknownRule:
    '“{found}” is not a rule; allowed are higher, lower, lower-ratio, range, progress, rating, yes-no, curve, steps',
  UnreadableDetail:
    '“{found}” cannot be read; allowed are cap 130, floor 20, slope 2, 95%~105%, 3.8~4.2, 80%:0; 100%:100, separated by ;',
  BandUpsideDown: 'the band “{found}” is upside down; the lower bound comes first',
  PointsOutOfOrder: '“{found}” is out of order; the values before the colon must rise',
  PointsMissing: 'this rule needs a list of points, such as 70%:0; 100%:100',
  CapBelowFloor: 'the cap is below the floor ({found})',
  Missing: 'nothing is filled in; it is needed',
  TargetMissing: 'the target is blank; this rule needs one',
  TargetZero: 'the target is 0, so no share of it can be taken; give another target or points without %',
  BaselineMissing: 'the baseline is blank; the rule “progress” needs one',
  WeightsAddUpToZero: 'the weights add up to 0; at least one must be above 0',
  UnreadableSetting: 'the setting “{key}” cannot be “{found}”',
  UnreadableBands: '“{found}” is not a list of grades with their lower bounds (two columns: grade, number)',
  NotOneColumn: 'the range has {found} columns; one column is needed',
  ColumnLost:
    'the column “{found}” is missing or has lost its key; choose “Set up or repair workbook” in the PerfScore menu',
  NotKeyed:
    'the range that begins with “{found}” has no column keys in its first row; take it from row 1 of a PerfScore sheet on',
  HeightsDiffer: 'the range has {found} rows; {expected} rows or a single cell are needed',
} as const satisfies Readonly<Record<Problem['type'], string>>;
