// Duplicated tabs: which of the two counts, and what was typed only into the copy.
import { unitLabels } from '../../catalog/choices';
import { type Cell, choiceOf, isBlank, textOf } from '../cell';
import type { Column } from '../column';
import { canonicalText } from '../plan-changes';
import { shownFigure } from '../shown-figure';
import type { CheckBook, CheckRow, CopiedTable } from './book';
import type { Finding } from './finding';
import { findingIn } from './finding-in';

export function checkCopies({ copies }: CheckBook): Finding[] {
  return copies.flatMap((copied) => {
    const { copy, original } = copied;
    const [first] = copy.rows;
    const [column] = copied.entered;
    if (!first || !column) return [];
    const names = { copy: copy.title, original: original.title };
    const all = differences(copied);
    const [difference] = all;
    if (!difference) return [findingIn(copy, first, 'copiedSheet', column.key, names)];
    const { found, counts } = difference;
    const facts = { ...names, found, counts, count: all.length };
    return [findingIn(copy, difference.row, 'copyDiffers', difference.column.key, facts)];
  });
}

interface Difference {
  readonly row: CheckRow<unknown>;
  readonly column: Column;
  readonly found: string;
  readonly counts: string;
}

/** Cells of the copy that say something else than the same row of the original, which may have no such row. */
function differences({ copy, original, entered }: CopiedTable): Difference[] {
  const idOf = ({ id, nth }: CheckRow<unknown>) => JSON.stringify([id, nth]);
  const rows = new Map(original.rows.map((row) => [idOf(row), row]));
  return copy.rows.flatMap((row) =>
    entered.flatMap((column): Difference[] => {
      const cell = row.cell(column.key);
      const counting = rows.get(idOf(row))?.cell(column.key) ?? null;
      if (isBlank(cell) || canonicalText(column, cell) === canonicalText(column, counting)) return [];
      return [{ row, column, found: shown(row, column, cell), counts: shown(row, column, counting) || '–' }];
    }),
  );
}

/** As it stands on the sheet: 4.2%, not 0.042. */
function shown({ cell: cellOf }: CheckRow<unknown>, { key }: Column, cell: Cell): string {
  const isFigure = key === 'baseline' || key === 'target' || key === 'actual';
  if (typeof cell !== 'number') return textOf(cell);
  return shownFigure(cell, isFigure ? choiceOf(unitLabels, cellOf('unit')) : null);
}
