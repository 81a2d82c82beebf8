// What a sheet will hold after rows, columns and cells were written: enough of it to plan the next repair before anything is touched.
import type { Cell } from '../cell';
import type { SheetSnapshot } from '../snapshot';
import type { Step } from '../step';

export function snapshotAfter(sheet: SheetSnapshot, steps: readonly Step[]): SheetSnapshot {
  return steps.filter(({ sheet: key }) => key === sheet.key).reduce(after, sheet);
}

function after(sheet: SheetSnapshot, step: Step): SheetSnapshot {
  switch (step.type) {
    case 'AddRows': {
      const add = <Item>(grid: readonly (readonly Item[])[], blank: Item) => {
        const rows = Array.from({ length: step.count }, () => (grid[0] ?? []).map(() => blank));
        return step.after >= grid.length ? grid : [...grid.slice(0, step.after), ...rows, ...grid.slice(step.after)];
      };
      return {
        ...withGrids(sheet, add),
        rowCount: sheet.rowCount + step.count,
        hiddenTopRows: step.after === 0 ? [false, ...sheet.hiddenTopRows] : sheet.hiddenTopRows,
      };
    }
    case 'AddColumns': {
      const add = <Item>(grid: readonly (readonly Item[])[], blank: Item) =>
        grid.map((row) => [
          ...row.slice(0, step.after),
          ...Array.from({ length: step.count }, () => blank),
          ...row.slice(step.after),
        ]);
      return { ...withGrids(sheet, add), columnCount: sheet.columnCount + step.count };
    }
    case 'WriteCells': {
      const { area, cells } = step;
      return {
        ...sheet,
        cells: sheet.cells.map((row, down) =>
          row.map((cell, across) => {
            const written = cells[down + 1 - area.row]?.[across + 1 - area.column];
            return written === undefined ? cell : written;
          }),
        ),
      };
    }
    default:
      return sheet;
  }
}

function withGrids(
  sheet: SheetSnapshot,
  change: <Item>(grid: readonly (readonly Item[])[], blank: Item) => readonly (readonly Item[])[],
): SheetSnapshot {
  return {
    ...sheet,
    cells: change<Cell>(sheet.cells, null),
    topFormulas: change(sheet.topFormulas, ''),
    formats: change(sheet.formats, ''),
    notes: change(sheet.notes, ''),
  };
}
