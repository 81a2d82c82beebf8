// What the columns and rows of an exported file stand for, as plain data: guessed, remembered or chosen. Columns count from 0.

import type { DecimalSign } from '../../../core/typed-number';
import type { DateOrder } from '../../written-date';

/**
 * value: the columns added up; ratio: numerator and denominator; rate: a column of rates, weighted by what it is over,
 * or, over nothing, taken as it stands.
 */
export type FigureHow = 'value' | 'ratio' | 'rate';

export interface FigureRule {
  readonly kpi: string;
  readonly how: FigureHow;
  readonly plus: readonly number[];
  readonly over: readonly number[];
  /** Taken off the denominator. */
  readonly less: readonly number[];
  /** 1000 for costs per mille. */
  readonly times: number;
  /** Only rows that say this in that column. */
  readonly only: { readonly column: number; readonly text: string } | null;
  /** What a rate without a sign is. */
  readonly rateAs: 'fraction' | 'percent';
}

export interface FigureMapping {
  /** The line of the headers; null: it is looked for. */
  readonly headerLine: number | null;
  /** Which account the file is from, where there are several of one console. */
  readonly account: string;
  readonly date: number | null;
  readonly dateOrder: DateOrder | null;
  /** What stands before decimals; null: as the file itself tells. */
  readonly decimal: DecimalSign | null;
  /** What a file without days covers. */
  readonly range: { readonly from: string; readonly to: string } | null;
  /** Null: everything is the one person's. */
  readonly owner: number | null;
  readonly personId: string | null;
  /** '' for nobody: left out on purpose. */
  readonly owners: readonly { readonly found: string; readonly personId: string }[];
  /** Owners whose name contains this, unless they are named above. */
  readonly rules: readonly { readonly part: string; readonly personId: string }[];
  readonly figures: readonly FigureRule[];
  /** What a row counts as that has one part of a figure and lacks the other; null: not decided. */
  readonly blanks: 'leave-out' | 'zero' | null;
  /** What becomes of earlier figures of the same source and days that the file has no more; null: not decided. */
  readonly vanished: 'keep' | 'take-back' | null;
}
