// An exported file as it is understood with a mapping, or with what is guessed and remembered.
import { type Collected, collectFigures } from '../../workbook/import/figures/collect-figures';
import type { FigureMapping } from '../../workbook/import/figures/figure-mapping';
import { type DayRange, rangeAbove, rangeInName } from '../../workbook/import/figures/file-range';
import { type FoundTable, findTable } from '../../workbook/import/figures/find-header';
import { type SortedRows, sortRows } from '../../workbook/import/figures/sort-rows';
import type { StringTable } from '../../workbook/import/string-table';
import { type Around, rememberedRows } from './kept-figures';
import { type LostColumns, lostColumns, rememberedMapping } from './remembered-mapping';

export interface GivenFile {
  readonly table: StringTable;
  /** Null: guessed and remembered. */
  readonly mapping: FigureMapping | null;
  /** Where the headers stand, for a mapping that is to be guessed. */
  readonly headerLine?: number | undefined;
}

export interface ReadExport {
  readonly file: string;
  /** Console and account: two accounts are two sources; '' where neither is known. */
  readonly source: string;
  readonly found: FoundTable;
  readonly mapping: FigureMapping;
  readonly lost: readonly LostColumns[];
  /** What the file itself says it covers, unless somebody said so. */
  readonly range: DayRange | null;
  readonly sorted: SortedRows;
  readonly collected: Collected;
}

/** Null where no row looks like headers. */
export function readExport(context: Around, { table, mapping: given, headerLine }: GivenFile): ReadExport | null {
  const line = given?.headerLine ?? headerLine ?? null;
  const found = findTable(table, line);
  if (found === null) return null;
  const remembered = rememberedRows(context);
  const mapping = given ?? { ...rememberedMapping(found, remembered), headerLine: line };
  const range = mapping.range ?? rangeAbove(found.above) ?? rangeInName(table.name);
  const sorted = sortRows(found, [mapping.date, mapping.owner]);
  const account = mapping.account.trim();
  return {
    file: table.name,
    source: [found.exporter?.name ?? '', account].filter((part) => part !== '').join(' / '),
    found,
    mapping,
    lost: lostColumns(found, remembered),
    range,
    sorted,
    collected: collectFigures(found, sorted.kept, mapping, range),
  };
}
