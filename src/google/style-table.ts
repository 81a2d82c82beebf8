// How a table looks: quiet headers, computed columns in grey, the row of keys out of sight.
import { runsOf } from '../workbook/runs';
import type { Step } from '../workbook/step';

const HEADER_HEIGHT = 38;
const colours = {
  header: '#e3ebf6',
  headerFont: '#1f3a5f',
  computedHeader: '#eceff1',
  computedHeaderFont: '#455a64',
  computedFont: '#37474f',
  computedBackground: '#fafbfc',
} as const;

export function styleTable(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { keyRow, headerRow, rows, columns }: Extract<Step, { readonly type: 'StyleTable' }>,
): void {
  const dataRows = rows - headerRow;
  for (const run of runsOf(columns.map(({ column }) => column))) {
    const inRun = columns
      .filter(({ column }) => column >= run.from && column <= run.to)
      .sort((one, other) => one.column - other.column);
    const header = sheet.getRange(headerRow, run.from, 1, inRun.length);
    header
      .setBackgrounds([inRun.map(({ computed }) => (computed ? colours.computedHeader : colours.header))])
      .setFontColors([inRun.map(({ computed }) => (computed ? colours.computedHeaderFont : colours.headerFont))])
      .setFontWeight('bold')
      .setWrap(true)
      .setVerticalAlignment('middle')
      .setHorizontalAlignments([inRun.map(({ align }) => align)]);
    const data = sheet.getRange(headerRow + 1, run.from, dataRows, inRun.length);
    data.setVerticalAlignment('middle');
    for (const part of runsOf(inRun.filter(({ computed }) => computed).map(({ column }) => column))) {
      const range = sheet.getRange(headerRow + 1, part.from, dataRows, part.to - part.from + 1);
      range.setBackground(colours.computedBackground).setFontColor(colours.computedFont);
    }
  }
  for (const { column, width, align, wrap, hidden } of columns) {
    sheet.setColumnWidth(column, width);
    const data = sheet.getRange(headerRow + 1, column, dataRows, 1);
    if (align !== 'left') data.setHorizontalAlignment(align);
    if (wrap) data.setWrap(true);
    if (hidden) sheet.hideColumns(column);
  }
  sheet.setRowHeight(headerRow, HEADER_HEIGHT);
  sheet.hideRows(keyRow);
}
