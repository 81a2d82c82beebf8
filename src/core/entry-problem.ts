// What can be wrong with something typed or imported, as data; the sentences are in text/problems.
import type { Problem } from './problem';

export type EntryProblem =
  | { readonly type: 'Required' }
  | { readonly type: 'NotANumber'; readonly found: string }
  | { readonly type: 'NotAPercentage'; readonly found: string }
  | { readonly type: 'OutOfRange'; readonly found: string; readonly lowest: number; readonly highest: number }
  | { readonly type: 'UnknownChoice'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly type: 'UnclearChoice'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly type: 'NotADate'; readonly found: string }
  | { readonly type: 'AmbiguousDate'; readonly found: string; readonly dayFirst: string; readonly monthFirst: string }
  | { readonly type: 'NotAnEmail'; readonly found: string }
  | { readonly type: 'NotAPeriod'; readonly found: string }
  | { readonly type: 'Duplicate'; readonly found: string; readonly first: number }
  | { readonly type: 'UnknownPerson'; readonly found: string; readonly list: string }
  | { readonly type: 'IdOrEmailNeeded' }
  | { readonly type: 'UnknownManager'; readonly found: string }
  | { readonly type: 'ManagerNotUnique'; readonly found: string }
  | { readonly type: 'OwnManager' }
  | { readonly type: 'LeftBeforeJoined'; readonly found: string; readonly joined: string }
  | { readonly type: 'ColumnMissing' }
  | { readonly type: 'ColumnTwice' }
  | { readonly type: 'TooLong'; readonly found: number; readonly limit: number };

/** Where something was found: a line of a file or a row of a sheet, and the column there. */
export interface Place {
  readonly source: { readonly kind: 'file' | 'sheet'; readonly name: string } | null;
  readonly row: number | null;
  /** A column key. */
  readonly column: string | null;
}

export interface PlacedProblem {
  readonly place: Place;
  readonly problem: EntryProblem | Problem;
}
