// Applies one calculation to every row of a cell function's arguments.
import type { Language } from '../catalog/label';
import type { Field, Problem } from '../core/problem';
import { type ColumnKey, textIn } from '../text/text';
import type { Cell } from '../workbook/cell';
import { type Argument, type ArgumentColumns, lineUp } from './arguments';
import { fail, marker } from './formula-error';

/**
 * One value for single cells, a column for ranges. A row that cannot be read shows a mark and costs no other row its value; a single one throws.
 */
export function perRow<Name extends Field>(
  given: Readonly<Record<Name, Argument>>,
  resultKey: ColumnKey,
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
  return columns.single ? answer(0) : alignedColumn(columns, resultKey, language, answer);
}

/** Row for row beside the ranges given: in keyed ones the key and the header of the result stand above the data. */
function alignedColumn<Name extends Field>(
  { headerRow, dataRows }: ArgumentColumns<Name>,
  resultKey: ColumnKey,
  language: Language | null,
  answer: (row: number) => Cell,
): Cell[][] {
  const answers = new Map(dataRows.map((row) => [row, answer(row)]));
  const height = Math.max(headerRow ?? 0, ...dataRows) + 1;
  return Array.from({ length: height }, (_, row) => {
    if (headerRow !== null && row === 0) return [resultKey];
    if (row === headerRow) return [textIn(language ?? 'en').columns[resultKey]];
    return [answers.get(row) ?? null];
  });
}
