// What is there: the sheets of the workbook as plain data, read in a few calls per sheet.
import type { Grid } from './cell';
import type { Validation } from './column';

/** A check as it stands: one like ours, one that PerfScore did not set up itself, or one that was not looked into. */
export type FoundValidation = Validation | { readonly type: 'other' | 'unseen' } | null;

export interface FoundProtection {
  /** Null for the whole sheet. Rows and columns count from 1. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What forms need of a sheet: its values alone, read in one call. */
export interface SheetCells {
  readonly key: string;
  readonly title: string;
  /** All cells with content; cells of formulas hold whatever Sheets answers just now. */
  readonly cells: Grid;
  /** Formulas of the first rows, as Sheets writes them back; '' where there is none, nothing where they were not asked for. */
  readonly topFormulas: readonly (readonly string[])[];
  readonly rowCount: number;
}

/** A tab of ours that somebody duplicated: what is typed there counts for nothing. */
export interface SheetCopy extends SheetCells {
  /** Key of the sheet that counts. */
  readonly of: string;
}

export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  /** Set-up leaves copies alone and does not read them. */
  readonly copies?: readonly SheetCopy[];
}

/** Everything about one sheet of ours; rows and columns of the grids count from 0, positions elsewhere from 1. */
export interface SheetSnapshot extends SheetCells {
  readonly sheetId: number;
  /** Known by its metadata; a copied file has lost that and is known by the note on its first cell. */
  readonly marked: boolean;
  readonly columnCount: number;
  /** Number formats and validations of the whole grid. */
  readonly formats: readonly (readonly string[])[];
  readonly validations: readonly (readonly FoundValidation[])[];
  readonly notes: readonly (readonly string[])[];
  /** Whether each of the first rows is hidden; the row of keys is, once a sheet has been furnished to the end. */
  readonly hiddenTopRows: readonly boolean[];
  readonly frozenRows: number;
  readonly hasFilter: boolean;
  readonly protections: readonly FoundProtection[];
  /** Charts by their title, with the ranges they draw. */
  readonly charts: readonly { readonly title: string; readonly ranges: readonly Area[] }[];
  /** Formulas of the conditional formats that have one. */
  readonly conditionalFormulas: readonly string[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Titles of every sheet, also those that are not ours: a title can be taken. */
  readonly titles: readonly string[];
}
