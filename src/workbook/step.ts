// The single changes that bring a workbook to where it should be; each is one call or a few, whatever the number of rows.
import type { CanvasCell, CanvasChart, CanvasSpec } from './canvas';
import type { Cell, Grid } from './cell';
import type { Validation } from './column';
import type { Area } from './snapshot';
import type { Tone } from './tone';

export interface ConditionalFormat {
  /** Relative to the first cell of the area. */
  readonly formula: string;
  readonly tone: Tone;
  readonly area: Area;
}

export interface ColumnLook {
  readonly column: number;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  readonly hidden: boolean;
  readonly computed: boolean;
}

export type Step = { readonly sheet: string } & (
  | {
      readonly type: 'AddSheet';
      readonly title: string;
      /** Before which position, from 0. */
      readonly index: number;
      readonly rows: number;
      readonly columns: number;
      readonly hidden: boolean;
    }
  | { readonly type: 'Mark' }
  | { readonly type: 'Rename'; readonly title: string }
  | { readonly type: 'AddRows'; readonly after: number; readonly count: number }
  | { readonly type: 'AddColumns'; readonly after: number; readonly count: number }
  | { readonly type: 'SetFormats'; readonly area: Area; readonly formats: readonly (readonly string[])[] }
  | { readonly type: 'WriteCells'; readonly area: Area; readonly cells: Grid }
  | { readonly type: 'WriteFormula'; readonly row: number; readonly column: number; readonly formula: string }
  | {
      readonly type: 'SetValidations';
      readonly area: Area;
      readonly validations: readonly (readonly (Validation | null)[])[];
    }
  | { readonly type: 'SetNotes'; readonly area: Area; readonly notes: readonly (readonly string[])[] }
  | {
      readonly type: 'StyleTable';
      readonly keyRow: number;
      readonly headerRow: number;
      readonly rows: number;
      readonly columns: readonly ColumnLook[];
    }
  | {
      readonly type: 'PrintCanvas';
      readonly area: Area;
      readonly cells: readonly CanvasCell[];
      readonly columns: CanvasSpec['columns'];
      /** Hidden when everything else stands; null where it has to be seen. */
      readonly keyRow: number | null;
    }
  | {
      readonly type: 'Publish';
      readonly title: string;
      /** Stands in place of the Dashboard's title. */
      readonly heading: string;
      /** Rows of the Dashboard that are copied, one below the other. */
      readonly bands: readonly { readonly from: number; readonly to: number }[];
      readonly values: Grid;
      /** Positions in the new sheet. */
      readonly table: readonly CanvasCell[];
    }
  | { readonly type: 'SetCharts'; readonly charts: readonly CanvasChart[] }
  | { readonly type: 'HideRow'; readonly row: number }
  /** Null leaves the columns as they are. */
  | { readonly type: 'Freeze'; readonly rows: number; readonly columns: number | null }
  | { readonly type: 'AddFilter'; readonly area: Area }
  /** In place of all rules of the same shape, wherever rows and columns have moved them; other rules stay. */
  | { readonly type: 'SetConditionalFormats'; readonly formats: readonly ConditionalFormat[] }
  | {
      readonly type: 'Protect';
      readonly area: Area | null;
      readonly description: string;
      /** Null: everybody may edit after a warning. */
      readonly editors: readonly string[] | null;
    }
);

/**
 * Structure first; formats before values, since a cell must be text before `1:50` arrives; checks before values too, since a check
 * left from the other language would refuse the words of this one; protection last.
 */
const order: readonly Step['type'][] = [
  'AddSheet',
  'Mark',
  'Rename',
  'AddRows',
  'AddColumns',
  'SetFormats',
  'SetValidations',
  'WriteCells',
  'WriteFormula',
  'PrintCanvas',
  'SetNotes',
  'StyleTable',
  'HideRow',
  'Freeze',
  'AddFilter',
  'SetConditionalFormats',
  'SetCharts',
  'Publish',
  'Protect',
];

export function inOrder(steps: readonly Step[]): Step[] {
  return order.flatMap((type) => steps.filter((step) => step.type === type));
}

/** Text that begins like a formula stays text: Sheets reads a leading apostrophe as “this is text” and does not show it. */
export function asWritten(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+']/.test(cell) ? `'${cell}` : cell;
}
