// A sheet that is printed as a whole rather than kept as a table: the Guide and the Dashboard.
import type { Layouts } from './layout';
import type { Tone } from './tone';

/** How a cell of a canvas looks; the looks themselves are in google/style-canvas. */
export type CanvasLook =
  | 'title'
  | 'banner'
  | 'section'
  | 'heading'
  | 'numberHeading'
  | 'label'
  | 'figure'
  | 'text'
  | 'paragraph'
  | 'number'
  | 'note'
  | 'helper'
  | 'key'
  | 'entry'
  /** The tones of conditional formats, for their legend. */
  | Tone;

export interface CanvasCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Text, a number, or a formula that begins with =. */
  readonly content: string | number;
  readonly look: CanvasLook;
  /** Number format; General when left out. */
  readonly format?: string;
}

export interface CanvasChart {
  readonly title: string;
  readonly type: 'column' | 'bar';
  /** Blocks of equal height whose first row names the series: categories first, then one per series. */
  readonly ranges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  /** Where its upper left corner stands. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export interface CanvasSpec {
  readonly kind: 'canvas';
  readonly key: string;
  readonly title: string;
  readonly shippedTitles: readonly string[];
  readonly rows: number;
  /** Width of each column in pixels; hidden ones hold what charts and tables read. */
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly cells: (layouts: Layouts) => readonly CanvasCell[];
  readonly charts: readonly CanvasChart[];
}
