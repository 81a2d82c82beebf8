// Prints a canvas: all cells in one write, then its looks; the row with the sheet's key is hidden last.
import type { CanvasCell, CanvasLook } from '../workbook/canvas';
import type { Area } from '../workbook/snapshot';
import type { Step } from '../workbook/step';
import { tones } from './conditional-format';

interface Style {
  readonly background: string | null;
  readonly font: string;
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
}

const plain: Style = { background: null, font: '#263238', size: 10, weight: 'normal', align: 'left', wrap: false };

const styles: Readonly<Record<CanvasLook, Style>> = {
  title: { ...plain, font: '#1f3a5f', size: 18, weight: 'bold' },
  banner: { ...plain, font: '#a50e0e', weight: 'bold' },
  section: { ...plain, font: '#1f3a5f', size: 12, weight: 'bold' },
  heading: { ...plain, background: '#e3ebf6', font: '#1f3a5f', weight: 'bold' },
  numberHeading: { ...plain, background: '#e3ebf6', font: '#1f3a5f', weight: 'bold', align: 'right' },
  label: { ...plain, background: '#f4f7fb', font: '#546e7a', size: 9, align: 'center' },
  figure: { ...plain, background: '#f4f7fb', font: '#1f3a5f', size: 16, weight: 'bold', align: 'center' },
  text: plain,
  paragraph: { ...plain, wrap: true },
  number: { ...plain, align: 'right' },
  note: { ...plain, font: '#607d8b', size: 9 },
  helper: { ...plain, font: '#90a4ae' },
  key: { ...plain, font: '#90a4ae', size: 6 },
  entry: { ...plain, background: '#fff4cc', wrap: true },
  good: { ...plain, ...tones.good, wrap: true },
  attention: { ...plain, ...tones.attention, wrap: true },
  wrong: { ...plain, ...tones.wrong, wrap: true },
};

/** All cells of an area in one write, each with its look. */
export function styleCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, area: Area, cells: readonly CanvasCell[]): void {
  const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const grid = <Item>(pick: (cell: CanvasCell | undefined) => Item): Item[][] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => pick(at.get(`${area.row + row},${area.column + column}`))),
    );
  const style = (cell: CanvasCell | undefined) => (cell ? styles[cell.look] : plain);
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  range.setNumberFormats(grid((cell) => cell?.format ?? 'General'));
  range.setValues(grid((cell) => cell?.content ?? ''));
  range
    .setBackgrounds(grid((cell) => style(cell).background))
    .setFontColors(grid((cell) => style(cell).font))
    .setFontSizes(grid((cell) => style(cell).size))
    .setFontWeights(grid((cell) => style(cell).weight))
    .setHorizontalAlignments(grid((cell) => style(cell).align))
    .setVerticalAlignment('middle')
    .setWrapStrategies(grid((cell) => wrapping(style(cell).wrap)));
}

export function printCanvas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { area, cells, columns, keyRow }: Extract<Step, { readonly type: 'PrintCanvas' }>,
): void {
  styleCells(sheet, area, cells);
  columns.forEach(({ width, hidden }, index) => {
    sheet.setColumnWidth(index + 1, width);
    if (hidden) sheet.hideColumns(index + 1);
  });
  sheet.setHiddenGridlines(true);
  if (keyRow !== null) sheet.hideRows(keyRow);
}

function wrapping(wrap: boolean): GoogleAppsScript.Spreadsheet.WrapStrategy {
  return wrap ? SpreadsheetApp.WrapStrategy.WRAP : SpreadsheetApp.WrapStrategy.OVERFLOW;
}
