// What is wrong with a figure, in a sentence: what was found and what is allowed.

import type { EntryProblem } from '../../core/entry-problem';
import type { Problem } from '../../core/problem';
import type { SentencesFor } from '../text';

export const problems: SentencesFor<Problem> = {
  NotANumber: ({ found }) => `“${found}” is not a number; a number is needed`,
  OutOfRange: ({ found, lowest, highest }) => `${found} is outside ${lowest} to ${highest}`,
  Negative: ({ found }) => `${found} is negative; 0 or more is allowed`,
  NotYesOrNo: ({ found }) => `“${found}” is neither yes nor no; yes, no, true, false, 1, 0 or ✓ are allowed`,
  UnknownRule: ({ found }) =>
    `“${found}” is not a rule; allowed are higher, lower, lower-ratio, range, progress, rating, yes-no, curve, steps`,
  UnreadableDetail: ({ found }) =>
    `“${found}” cannot be read; allowed are cap 130, floor 20, slope 2, 95%~105%, 3.8~4.2, 80%:0; 100%:100, separated by ;`,
  BandUpsideDown: ({ found }) => `the band “${found}” is upside down; the lower bound comes first`,
  PointsOutOfOrder: ({ found }) => `“${found}” is out of order; the values before the colon must rise`,
  PointsMissing: () => 'this rule needs a list of points, such as 70%:0; 100%:100',
  CapBelowFloor: ({ found }) => `the cap is below the floor (${found})`,
  TargetMissing: () => 'the target is blank; this rule needs one',
  TargetZero: () => 'the target is 0, so no share of it can be taken; give another target or points without %',
  BaselineMissing: () => 'the baseline is blank; the rule “progress” needs one',
  WeightsAddUpToZero: () => 'the weights add up to 0; at least one must be above 0',
  UnreadableSetting: ({ key, found }) => `the setting “${key}” cannot be “${found}”`,
  UnreadableBands: ({ found }) =>
    `“${found}” is not a list of grades with their lower bounds (two columns: grade, number)`,
  NotOneColumn: ({ found }) => `the range has ${found} columns; one column is needed`,
  NotKeyed: ({ found }) =>
    `the range that begins with “${found}” has no column keys in its first row; take it from row 1 of a PerfScore sheet on`,
  HeightsDiffer: ({ found, expected }) => `the range has ${found} rows; ${expected} rows or a single cell are needed`,
};

export const entryProblems: SentencesFor<EntryProblem> = {
  Required: () => 'nothing is filled in; it is needed',
  NotANumber: ({ found }) => `“${found}” is not a number; write it like 1200, 1,200 or 3.5`,
  NotAPercentage: ({ found }) => `“${found}” is not a percentage; 95, 95% and 95.0 % are all read as 95 %`,
  OutOfRange: ({ found, lowest, highest }) => `${found} is outside ${lowest} to ${highest}`,
  UnknownChoice: ({ found, allowed }) => `“${found}” is not known; allowed: ${allowed.join(', ')}`,
  NotADate: ({ found }) => `“${found}” is not a date; write it as 2026-07-01`,
  NotAnEmail: ({ found }) => `“${found}” is not an e-mail address`,
  NotAPeriod: ({ found }) => `“${found}” is not a period; allowed: 2026-10, 2026-Q4, 2026-H2 or 2026`,
  Duplicate: ({ found, first }) => `“${found}” is there already, in line ${first}; each may be there once`,
  UnknownPerson: ({ found, list }) => `“${found}” is not on the list of people (${list})`,
  LeftBeforeJoined: ({ found, joined }) => `${found} is before the day the person joined, ${joined}`,
  ColumnMissing: () => 'this column is missing; it is needed',
  ColumnTwice: () => 'this column is there twice; it may be there once',
  TooLong: ({ found, limit }) => `the text has ${found} characters; at most ${limit} are allowed`,
};
