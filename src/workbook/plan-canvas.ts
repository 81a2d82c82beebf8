// What has to change on a canvas: it is printed anew as a whole when anything of it differs, and left alone otherwise.
import type { Language } from '../catalog/label';
import { reference } from '../reference/all';
import { textIn } from '../text/text';
import type { CanvasCell, CanvasSpec } from './canvas';
import { textOf } from './cell';
import { areaOf, sameFormula } from './formula';
import type { Layouts } from './layout';
import type { StrayValue } from './repair/stray-values';
import { MEMORY_COLUMN, memoryOf, typedOnCanvas, withTyped } from './repair/typed-on-canvas';
import type { SheetSnapshot } from './snapshot';
import type { Step } from './step';

/** The hidden first row, which holds the key of the sheet; it is hidden last, when everything else stands. */
const KEY_ROW = 1;

export interface CanvasPlan {
  readonly steps: readonly Step[];
  /** What somebody typed where something is printed: it has to be kept elsewhere first. */
  readonly strays: readonly StrayValue[];
}

export function planCanvas(
  spec: CanvasSpec,
  found: SheetSnapshot | null,
  layouts: Layouts,
  language: Language,
): CanvasPlan {
  const sheet = spec.key;
  const own = spec.cells(layouts);
  const typed = found ? typedOnCanvas(found, own) : [];
  const strays = typed.flatMap(({ row, column, content, stays }) =>
    stays ? [] : [{ sheet, title: spec.title, row, column, content, personId: '' }],
  );
  const cells: readonly CanvasCell[] = [
    { row: KEY_ROW, column: 1, content: spec.key, look: 'helper' },
    { row: KEY_ROW, column: MEMORY_COLUMN, content: memoryOf(own), look: 'key' },
    ...withTyped(own, typed),
  ];
  const steps: Step[] = [];
  const columns = spec.columns.length;
  if (found === null) {
    steps.push({ sheet, type: 'AddSheet', title: spec.title, index: 0, rows: spec.rows, columns, hidden: false });
  } else {
    if (!found.marked) steps.push({ sheet, type: 'Mark' });
    if (found.title !== spec.title) steps.push({ sheet, type: 'Rename', title: spec.title });
    const missingRows = spec.rows - found.rowCount;
    if (missingRows > 0) steps.push({ sheet, type: 'AddRows', after: found.rowCount, count: missingRows });
    const missingColumns = columns - found.columnCount;
    if (missingColumns > 0) steps.push({ sheet, type: 'AddColumns', after: found.columnCount, count: missingColumns });
  }
  const finished = found?.hiddenTopRows[KEY_ROW - 1] === true;
  if (!finished || cells.some((cell) => !stands(cell, found))) {
    const area = areaOf(1, 1, spec.rows, columns);
    steps.push({ sheet, type: 'PrintCanvas', area, cells, columns: spec.columns, keyRow: KEY_ROW });
  }
  const missing = spec.charts.filter((chart) => !found?.charts.some((standing) => sameChart(standing, chart)));
  if (missing.length > 0) steps.push({ sheet, type: 'SetCharts', charts: spec.charts });
  const { productName } = textIn(language).words;
  if (!found?.protections.some(({ description }) => description.startsWith(productName))) {
    const { protection } = reference().messages[language].setUp;
    steps.push({ sheet, type: 'Protect', area: null, description: protection, editors: null });
  }
  return { steps, strays };
}

/** Blank cells of a canvas, also those that only have a format, are not compared: tables spill into them. */
function stands({ row, column, content }: CanvasCell, found: SheetSnapshot | null): boolean {
  if (content === '') return true;
  const formula = found?.topFormulas[row - 1]?.[column - 1] ?? '';
  if (typeof content === 'string' && content.startsWith('=')) return sameFormula(formula, content);
  return formula === '' && textOf(found?.cells[row - 1]?.[column - 1]) === String(content);
}

type FoundChart = SheetSnapshot['charts'][number];

function sameChart(found: FoundChart, wanted: CanvasSpec['charts'][number]): boolean {
  return (
    found.title === wanted.title &&
    found.ranges.length === wanted.ranges.length &&
    wanted.ranges.every((range, index) => {
      const other = found.ranges[index];
      return other?.row === range.row && other.column === range.column && other.rows === range.rows;
    })
  );
}
