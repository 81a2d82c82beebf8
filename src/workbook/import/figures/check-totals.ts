// Whether the rows that were kept add up to what the file itself states as its total.
import { plainNumber } from '../../../core/roll-up';
import type { DecimalSign } from '../../../core/typed-number';
import type { FigureMapping } from './figure-mapping';
import { addedColumns } from './row-owners';
import { type SortedRows, statedTotals, type TableRow } from './sort-rows';
import { readFigure } from './written-figure';

export interface TotalCheck {
  readonly column: number;
  readonly stated: number;
  readonly kept: number;
  readonly isSame: boolean;
}

/** Only columns that are added up; none where the file states no total. */
export function checkTotals(
  { kept, totals }: SortedRows,
  mapping: FigureMapping,
  decimal: DecimalSign | null,
): TotalCheck[] {
  const stating = statedTotals(totals);
  return addedColumns(mapping).flatMap((column) => {
    const stated = sumOf(stating, column, decimal);
    if (stated === null) return [];
    const sum = sumOf(kept, column, decimal) ?? 0;
    // Every row was rounded by its console, at most to hundredths.
    const isSame = Math.abs(stated - sum) <= 0.005 * kept.length + Math.abs(stated) * 1e-9;
    return [{ column, stated, kept: sum, isSame }];
  });
}

function sumOf(rows: readonly TableRow[], column: number, decimal: DecimalSign | null): number | null {
  const values = rows.flatMap(({ cells }) => {
    const figure = readFigure(cells[column] ?? '', null, decimal);
    return figure.kind === 'value' ? [figure.value] : [];
  });
  return values.length === 0 ? null : plainNumber(values.reduce((sum, value) => sum + value, 0));
}
