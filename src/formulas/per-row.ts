// Applies one calculation to every row of a cell function's arguments.
import type { Language } from '../catalog/label';
import type { Field, Problem } from '../core/problem';
import type { Cell } from '../workbook/cell';
import { type Argument, lineUp } from './arguments';
import { fail, marker } from './formula-error';

/**
 * One value for single cells, a column for ranges. A row that cannot be read shows a mark and costs no other row its value; a single one throws.
 */
export function perRow<Name extends Field>(
  given: Readonly<Record<Name, Argument>>,
  language: Language | null,
  calculate: (cell: (name: Name) => Cell) => string | number | null | Problem,
): Cell | Cell[][] {
  const columns = lineUp(given);
  if ('field' in columns) return fail(columns, null, language);
  const answer = (row: number): Cell => {
    const value = calculate((name) => columns.cell(name, row));
    if (value === null || typeof value !== 'object') return value;
    return columns.single ? fail(value, null, language) : marker(value, row, language);
  };
  if (columns.single) return answer(0);
  const firstRow = columns.dataRows[0] ?? 0;
  const above: Cell[][] = Array.from({ length: firstRow }, () => [null]);
  return [...above, ...columns.dataRows.map((row) => [answer(row)])];
}
