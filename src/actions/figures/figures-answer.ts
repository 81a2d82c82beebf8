// What the panel “Bring figures in” is answered.
import type { Unit } from '../../catalog/choices';
import type { FigureMapping } from '../../workbook/import/figures/figure-mapping';
import type { Start } from '../start';
import type { CellState } from './plan-cell';

export interface BroughtCell {
  readonly personId: string;
  readonly kpi: string;
  readonly who: string;
  readonly kpiName: string;
  readonly state: CellState;
  readonly shownOld: string;
  readonly shownNew: string;
  /** From which rows, and what else there is to know. */
  readonly notes: readonly string[];
}

export interface FileOwner {
  readonly found: string;
  /** Null: not assigned; '': nobody's, on purpose. */
  readonly personId: string | null;
  readonly by: 'owner' | 'rule' | 'file' | null;
  readonly rows: number;
  /** “Cost 1,529.08” */
  readonly sums: readonly string[];
}

export interface FiguresPreview {
  /** '' where no row looks like headers. */
  readonly exporter: string;
  readonly headerLine: number | null;
  readonly headers: readonly string[];
  /** How the file is understood; to be changed and sent again. */
  readonly mapping: FigureMapping | null;
  /** Which days it is about; '' where that is not known. */
  readonly covers: string;
  /** What was recognised, and what was skipped because it should be. */
  readonly notes: readonly string[];
  /** What was left out although somebody may count on it. */
  readonly warnings: readonly string[];
  /** What keeps the file from being taken. */
  readonly problems: readonly string[];
  /** Whether the kept rows add up to what the file states. */
  readonly totals: readonly { readonly text: string; readonly isSame: boolean }[];
  readonly owners: readonly FileOwner[];
  readonly cells: readonly BroughtCell[];
  readonly asks: {
    readonly range: boolean;
    readonly dateOrder: boolean;
    readonly decimal: boolean;
    readonly blanks: boolean;
    readonly vanished: boolean;
    readonly account: boolean;
  };
  /** For an import that was just taken: to take it back. */
  readonly last: LastImport | null;
}

export interface LastImport {
  readonly importId: string;
  /** ISO time. */
  readonly at: string;
  /** Whose it is; '' for one's own. */
  readonly by: string;
  readonly file: string;
  readonly changes: readonly {
    readonly who: string;
    readonly kpiName: string;
    readonly shownOld: string;
    readonly shownValue: string;
    /** Somebody wrote something else there since, which stays when the import is taken back. */
    readonly isKept: boolean;
  }[];
}

export interface FiguresForm {
  /** Whose figures the one who asks may bring in. */
  readonly people: Start['people'];
  /** What figures may be for: the KPIs of those people that are counted. */
  readonly kpis: readonly { readonly kpi: string; readonly name: string; readonly unit: Unit | null }[];
  readonly last: LastImport | null;
}
