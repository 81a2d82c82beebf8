// Charts of a canvas, made anew when one of them differs: quiet colours, readable in Chinese, hidden helper columns included.
import type { CanvasChart } from '../workbook/canvas';

const COLOURS = ['#4a7fb5', '#8fb8a8'];
const TEXT = '#37474f';

/** Puts the charts of a sheet in place of those that bear the same titles or stand in the same spots. */
export function setCharts(sheet: GoogleAppsScript.Spreadsheet.Sheet, charts: readonly CanvasChart[]): void {
  for (const old of sheet.getCharts()) {
    const info = old.getContainerInfo();
    const isOurs = charts.some(({ row, column, title }) => {
      const samePlace = info.getAnchorRow() === row && info.getAnchorColumn() === column;
      return samePlace || old.getOptions().get('title') === title;
    });
    if (isOurs) sheet.removeChart(old);
  }
  for (const chart of charts) sheet.insertChart(build(sheet, chart));
}

function build(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { title, type, ranges, row, column, width, height }: CanvasChart,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  let builder = sheet
    .newChart()
    .setChartType(type === 'column' ? Charts.ChartType.COLUMN : Charts.ChartType.BAR)
    .setNumHeaders(1)
    // Without this a chart leaves out what stands in hidden columns.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setPosition(row, column, 0, 0)
    .setOption('title', title)
    .setOption('titleTextStyle', { color: TEXT, fontSize: 13 })
    .setOption('legend', { position: 'none' })
    .setOption('colors', COLOURS)
    .setOption('width', width)
    .setOption('height', height);
  for (const range of ranges) {
    builder = builder.addRange(sheet.getRange(range.row, range.column, range.rows, range.columns));
  }
  return builder.build();
}
