// Charts inside a sheet.
import JSZip from 'jszip';
import type { Host } from '../../host/host';
import { exportXlsx } from '../../host/node/export-xlsx';
import { hostOf, runBody, script } from './host-of';

const cells =
  "sheet.getRange('A1:C5').setValues([['月份', '得分', 'Target'], ['Jan', 80, 90], ['Feb', 85, 90], ['Mar', 70, 95], ['Apr', 99, 95]]);";
const look = `function look() {
  return SpreadsheetApp.getActive().getSheets()[0].getCharts().map(function (chart) {
    var place = chart.getContainerInfo();
    return { id: chart.getChartId(), type: String(chart.modify().getChartType()), ranges: chart.getRanges().map(function (r) { return r.getA1Notation(); }),
      place: [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()], title: chart.getOptions().get('title'), size: [chart.getOptions().get('width'), chart.getOptions().get('height')],
      kept: chart.getOptions().get('curveType'), hidden: String(chart.getHiddenDimensionStrategy()), headers: chart.getNumHeaders(), axis: chart.getOptions().get('vAxis.title') };
  });
}
function act(code) { return Function('sheet', 'chart', 'SpreadsheetApp', 'Charts', code)(SpreadsheetApp.getActive().getSheets()[0], SpreadsheetApp.getActive().getSheets()[0].getCharts()[0], SpreadsheetApp, Charts); }
`;
const chart = (type: string, rest = '', range = 'A1:C5') =>
  `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.${type}).addRange(sheet.getRange('${range}')).setPosition(2, 5, 3, 4)${rest}.build());`;

const made = (type: string, rest = '', more = ''): Host => {
  const host = hostOf(script(`${cells}${more}${chart(type, rest)}`, look));
  host.run('main');
  return host;
};

/** What the engine hands to its drawing library. */
function drawn(host: Host) {
  const { getters } = host.model;
  const [id = ''] = getters.getChartIds(getters.getActiveSheetId());
  const runtime: object = getters.getChartRuntime(id);
  if (!('chartJsConfig' in runtime)) throw new Error('not drawn');
  const { type, data, options } = JSON.parse(JSON.stringify(runtime.chartJsConfig));
  const series = data.datasets.map((one: { label: string; data: unknown[] }) => [one.label, ...one.data]);
  return { type, labels: data.labels, series, options, datasets: data.datasets };
}

// Apps Script reference, EmbeddedChart: id, ranges, options and place of a chart in a sheet.
test('a chart can be found again and read', () => {
  const host = made(
    'COLUMN',
    ".setOption('title', '绩效').setOption('width', 400).setOption('height', 300).setOption('curveType', 'function').setOption('vAxis', { title: 'Points' }).setNumHeaders(1)",
  );
  const [first] = host.run('look') as { id: number }[];
  expect(first).toEqual({
    id: expect.any(Number),
    type: 'COLUMN',
    ranges: ['A1:C5'],
    place: [2, 5, 3, 4],
    title: '绩效',
    size: [400, 300],
    kept: 'function',
    hidden: 'IGNORE_BOTH',
    headers: 1,
    axis: 'Points',
  });
  const copy = hostOf(script('', look), { data: JSON.parse(JSON.stringify(host.exportData())) });
  expect(copy.run('look')).toEqual([first]);
  expect(drawn(copy).series).toEqual(drawn(host).series);
});

// Reference: a chart that is in no sheet has no id; modify, updateChart and removeChart keep and end it.
test('charts are changed and taken out', () => {
  const host = made('LINE');
  const id = (host.run('look') as { id: number }[])[0]?.id;
  expect(
    host.run('act', ['return sheet.newChart().setChartType(Charts.ChartType.PIE).build().getChartId()']),
  ).toBeNull();
  host.run('act', [
    "sheet.updateChart(chart.modify().setChartType(Charts.ChartType.BAR).clearRanges().addRange(sheet.getRange('A1:B5')).setOption('title', 'New').setPosition(9, 2, 0, 0).build())",
  ]);
  expect(host.run('look')).toMatchObject([{ id, type: 'BAR', ranges: ['A1:B5'], title: 'New', place: [9, 2, 0, 0] }]);
  host.run('act', ['sheet.removeChart(chart)']);
  expect(host.run('look')).toEqual([]);
});

test('ranges and anchor follow rows, columns and names', () => {
  const host = made('COLUMN', '.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)');
  host.insertRows('Sheet1', 1, 2);
  host.insertColumns('Sheet1', 1, 1);
  host.renameSheet('Sheet1', '面板 1');
  expect(host.run('look')).toMatchObject([{ ranges: ['B3:D7'], place: [4, 6, 3, 4], hidden: 'SHOW_BOTH' }]);
  expect(drawn(host).series[0]).toEqual(['得分', 80, 85, 70, 99]);
});

test.each([
  ['COLUMN', 'bar', 'x'],
  ['BAR', 'bar', 'y'],
  ['LINE', 'line', 'x'],
  ['AREA', 'line', 'x'],
  ['COMBO', 'bar', 'x'],
  ['SCATTER', 'line', 'x'],
])('%s is drawn', (type, kind, indexAxis) => {
  const picture = drawn(made(type));
  expect(picture).toMatchObject({
    type: kind,
    series: [
      ['得分', 80],
      ['Target', 90],
    ].map(expect.arrayContaining),
  });
  expect(picture.options.indexAxis ?? 'x').toBe(indexAxis);
});

// The figures of a dashboard often stand in a hidden tab: hidden tabs hide no rows.
test('a chart may show the cells of another, hidden tab', () => {
  const host = hostOf(
    script(
      `var dash = sheet; sheet = book.insertSheet('计算'); ${cells} dash.insertChart(dash.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B5')).build()); dash.activate(); sheet.hideSheet()`,
      look,
    ),
  );
  host.run('main');
  expect(drawn(host).series).toEqual([['得分', 80, 85, 70, 99]]);
});

test('a pie has one series', () => {
  const { type, labels, series } = drawn(made('PIE', ".setOption('colors', ['#010203', 'red'])"));
  expect([type, labels, series]).toEqual(['pie', ['Jan', 'Feb', 'Mar', 'Apr'], [['得分', 80, 85, 70, 99]]]);
});

// Google Charts, "configuration options" of column and bar charts.
test('options reach the drawing', () => {
  const { options, datasets, series } = drawn(
    made(
      'COLUMN',
      ".setOption('title', 'T').setOption('legend', { position: 'bottom' }).setOption('colors', ['#111111', 'red']).setOption('series', { 1: { color: '#222222', labelInLegend: 'Goal' } }).setOption('vAxis.title', 'V').setOption('hAxis.title', 'H').setOption('vAxis.viewWindow.min', 50).setOption('vAxis.viewWindow.max', 120).setOption('isStacked', true)",
    ),
  );
  expect(options.plugins.legend).toMatchObject({ display: true, position: 'bottom' });
  expect(options.plugins.title).toMatchObject({ text: 'T' });
  expect(options.scales.y).toMatchObject({ min: 50, max: 120, stacked: true, title: { text: 'V' } });
  expect(options.scales.x).toMatchObject({ title: { text: 'H' } });
  expect(datasets.map((one: { backgroundColor: string }) => one.backgroundColor)).toEqual(['#111111', '#222222']);
  expect(series[1][0]).toBe('Goal');
});

// Apps Script reference, EmbeddedChart.getNumHeaders: negative means found by looking; setTransposeRowsAndColumns.
test('headers and transposing', () => {
  const part = (rest: string, more = '') => drawn(made('COLUMN', rest, more));
  expect(part('.setNumHeaders(0)').labels[0]).toBe('月份');
  expect(part('').series).toEqual([
    ['得分', 80, 85, 70, 99],
    ['Target', 90, 90, 95, 95],
  ]);
  const across = part('.setTransposeRowsAndColumns(true)');
  expect([across.labels, across.series[0]]).toEqual([
    ['得分', 'Target'],
    ['Jan', 80, 90],
  ]);
  const two = drawn(
    made('COLUMN', ".clearRanges().addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('C1:C5'))"),
  );
  expect(two.series).toEqual([['Target', 90, 90, 95, 95]]);
});

// Apps Script reference, ChartHiddenDimensionStrategy: hidden rows and columns are left out unless told otherwise.
test.each([
  ['IGNORE_BOTH', [['得分', 80, 70, 99]]],
  [
    'IGNORE_ROWS',
    [
      ['得分', 80, 70, 99],
      ['Target', 90, 95, 95],
    ],
  ],
  ['IGNORE_COLUMNS', [['得分', 80, 85, 70, 99]]],
  [
    'SHOW_BOTH',
    [
      ['得分', 80, 85, 70, 99],
      ['Target', 90, 90, 95, 95],
    ],
  ],
])('%s', (strategy, expected) => {
  const host = made(
    'COLUMN',
    `.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.${strategy})`,
    'sheet.hideRows(3); sheet.hideColumns(3);',
  );
  expect(drawn(host).series).toEqual(expected);
});

// Reported for Sheets: a returned "" is content. Such lines keep their place on the axis; blanks of a result do not.
test.each([
  ["''", 3],
  ['null', 2],
])('a line of %s takes %d places', (filler, places) => {
  const host = hostOf(
    `/** @customfunction */ function FILL() { return [['a', 1], ['b', 2], [${filler}, ${filler}]]; }\n${script(
      `sheet.getRange('A1').setFormula('=FILL()'); ${chart('COLUMN', '', 'A1:B9')}`,
      look,
    )}`,
  );
  host.run('main');
  expect(drawn(host).labels).toHaveLength(places);
});

test('what is not listed, mistyped or misplaced throws', () => {
  expect(() => runBody('Charts.newDataTable()')).toThrow('Charts.newDataTable is not implemented by the local host');
  expect(() => runBody('Charts.ChartType.GAUGE')).toThrow('Charts.ChartType.GAUGE is not implemented');
  expect(() => runBody("sheet.newChart().setChartType('COLUMN')")).toThrow("don't match the method signature");
  expect(() => runBody('sheet.newChart().build()')).toThrow('no chart without setChartType');
  expect(() => runBody(chart('COLUMN', '.setPosition(5000, 1, 0, 0)'))).toThrow('outside the dimensions');
  expect(() =>
    runBody(`${chart('COLUMN')} var c = sheet.getCharts()[0]; sheet.removeChart(c); sheet.removeChart(c)`),
  ).toThrow('not in this sheet');
});

test('inserting charts is one batch and every call is counted', () => {
  const host = made('COLUMN', '', chart('PIE'));
  expect([
    host.workbook.batches,
    host.calls.of('Sheet.insertChart'),
    host.calls.of('EmbeddedChartBuilder.build'),
  ]).toEqual([1, 2, 2]);
});

test('charts become native charts of the xlsx file', async () => {
  const host = made(
    'COLUMN',
    ".setOption('title', '绩效').setOption('vAxis.viewWindow', { min: 0, max: 120 }).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)",
    `${chart('PIE')} sheet.hideColumns(3);`,
  );
  const parts = await JSZip.loadAsync(await exportXlsx(host));
  const [pie = '', columns = ''] = await Promise.all(
    [1, 2].map((number) => parts.file(`xl/charts/chart${number}.xml`)?.async('string')),
  );
  expect(pie).toMatch(/!A2:A5[\s\S]*<c:plotVisOnly val="1"\/>/);
  expect(columns).toMatch(
    /绩效[\s\S]*!C2:C5[\s\S]*<c:max val="120"\/><c:min val="0"\/>[\s\S]*<c:plotVisOnly val="0"\/>/,
  );
});
