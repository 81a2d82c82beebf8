// What one sheet should be: its columns, the rows it must have, its formula and its protection.
import type { Language } from '../catalog/label';
import type { Cell } from './cell';
import type { Column } from './column';
import type { Layout, Layouts } from './layout';
import type { SheetSnapshot } from './snapshot';
import type { ConditionalFormat } from './step';

export interface SpecRow {
  /** Cells of a new row, by column key. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Entered cells to fill in a row that is there already, where they are still blank. */
  readonly fill: Readonly<Record<string, Cell>>;
  /** Entered cells that the person just asked to have changed, such as the language. */
  readonly set?: Readonly<Record<string, Cell>>;
}

export interface TableSpec {
  readonly kind: 'table';
  readonly key: string;
  readonly title: string;
  /** The title this sheet ships with in any language: such a title follows a change of language, a title of HR's own stays. */
  readonly shippedTitles: readonly string[];
  readonly columns: readonly Column[];
  /** Column keys that make a row's id. */
  readonly idKeys: readonly string[];
  /** Those among them that may be blank. */
  readonly blankIdKeys: readonly string[];
  readonly rows: readonly SpecRow[];
  /** The one formula, in the key row of the first computed column. */
  readonly formula: { readonly name: string; readonly text: (layouts: Layouts) => string } | null;
  readonly conditionalFormats: (layout: Layout, rowCount: number) => readonly ConditionalFormat[];
  readonly frozenColumns: number;
  readonly hidden: boolean;
  /** Changed by HR alone, or by everybody who may edit the file. */
  readonly guardedForHr: boolean;
}

export interface PlanInput {
  readonly spec: TableSpec;
  /** Null when the sheet is not there yet. */
  readonly found: SheetSnapshot | null;
  readonly language: Language;
  readonly hrEmails: readonly string[];
}
