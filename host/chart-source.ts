// Where a chart's figures come from as Sheets sees it: ranges side by side, headers, hidden rows and columns.
import type { Engine, EngineRange, Model, Zone } from './engine';

/** What Sheets knows of a chart and the engine does not; kept inside the engine's own chart. */
export interface SheetsChart<R> {
  readonly ranges: readonly R[];
  /** Below zero: found by looking at the cells. */
  readonly headers: number;
  readonly transpose: boolean;
  readonly hidden: string;
  readonly merge: string;
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Series<R> {
  readonly dataSetId: string;
  readonly dataRange: R;
  readonly labelCell?: R;
}

export interface ChartSource<R> {
  readonly type: 'range';
  readonly dataSets: readonly Series<R>[];
  readonly dataSetsHaveTitle: boolean;
  readonly labelRange?: R;
  readonly sheets?: SheetsChart<R>;
}

type Getters = Model['getters'];
type Registry = Engine['registries']['chartDataSourceRegistry'];
type Handler = ReturnType<Registry['get']>;

const installed = new WeakSet<Engine>();

/** Teaches the engine's charts what Sheets does with hidden cells, headers and returned blanks. */
export function installChartSource(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);
  const registry = engine.registries.chartDataSourceRegistry;
  const own = registry.get('range');

  /** The engine carries ranges of its own kind; ours travel as the series of a source that only exists for that. */
  const carried = <R>(sheets: SheetsChart<R>, carry: (source: ChartSource<R>) => unknown): readonly unknown[] => {
    const dataSets = sheets.ranges.map((dataRange, index) => ({ dataSetId: String(index), dataRange }));
    const moved = carry({ type: 'range', dataSets, dataSetsHaveTitle: false }) as ChartSource<unknown>;
    return moved.dataSets.map(({ dataRange }) => dataRange);
  };
  const along = (source: unknown, carry: (part: unknown) => unknown): unknown => {
    const { sheets } = source as ChartSource<unknown>;
    return sheets ? { ...Object(carry(source)), sheets: { ...sheets, ranges: carried(sheets, carry) } } : carry(source);
  };

  const handler: Handler = {
    ...own,
    fromExternalDefinition(source, sheetId, getters) {
      const { sheets } = source as ChartSource<string>;
      const made = own.fromExternalDefinition(source, sheetId, getters);
      if (!sheets) return made;
      const ranges = sheets.ranges.map((name) => getters.getRangeFromSheetXC(sheetId, name));
      return { ...Object(made), sheets: { ...sheets, ranges } };
    },
    getDefinition: (source, sheetId, getters) => along(source, (part) => own.getDefinition(part, sheetId, getters)),
    adaptRanges: (source, adapters) => along(source, (part) => own.adaptRanges(part, adapters)),
    transform: (source, sheetId, adapters) => along(source, (part) => own.transform(part, sheetId, adapters)),
    duplicateInDuplicatedSheet: (source, from, to, getters) =>
      along(source, (part) => own.duplicateInDuplicatedSheet(part, from, to, getters)),
    extractData(source, chartId, getters) {
      const chart = source as ChartSource<EngineRange>;
      if (!chart.sheets) return own.extractData(source, chartId, getters);
      const eyes = eyesOf(getters, chart.sheets.hidden);
      const { dataSetsValues, labelValues } = own.extractData(visibleSource(chart, eyes), chartId, eyes);
      return { dataSetsValues, labelValues: labelValues.map(keptPlace) };
    },
    toExcelDataSets(source, styles, getters) {
      const chart = source as ChartSource<EngineRange>;
      // What it is given while a workbook is exported is the whole set of getters.
      const every = getters as Getters;
      const given = chart.sheets ? visibleSource(chart, eyesOf(every, chart.sheets.hidden)) : chart;
      return own.toExcelDataSets(given, styles, getters);
    },
  };
  registry.replace('range', handler);
}

/** A returned "" is content: such a line keeps its place on the axis, where the engine would drop it. */
const keptPlace = <C extends { value: unknown }>(cell: C): C => (cell.value === '' ? { ...cell, value: ' ' } : cell);

interface Eyes extends Getters {
  readonly skipsRow: (sheetId: string, row: number) => boolean;
  readonly skipsColumn: (sheetId: string, col: number) => boolean;
}

/** The engine's getters with a chart's own idea of what is hidden. */
function eyesOf(getters: Getters, strategy: string): Eyes {
  const skipsRow = (sheetId: string, row: number) =>
    /BOTH|ROWS/.test(ignored(strategy)) && getters.isRowHidden(sheetId, row);
  const skipsColumn = (sheetId: string, col: number) =>
    /BOTH|COLUMNS/.test(ignored(strategy)) && getters.isColHidden(sheetId, col);
  return {
    ...getters,
    skipsRow,
    skipsColumn,
    isColHidden: () => false,
    getVisibleRangeValues: ({ sheetId, zone }) =>
      positions(zone)
        .filter(({ col, row }) => !skipsRow(sheetId, row) && !skipsColumn(sheetId, col))
        .map(({ col, row }) => getters.getEvaluatedCell({ sheetId, col, row })),
  };
}

const ignored = (strategy: string): string => (strategy.startsWith('IGNORE') ? strategy : '');

const positions = (zone: Zone): { col: number; row: number }[] => {
  const all: { col: number; row: number }[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) all.push({ col, row });
  }
  return all;
};

/** The series and labels of a chart without the hidden ones, headers taken off. */
function visibleSource(source: ChartSource<EngineRange>, eyes: Eyes): ChartSource<EngineRange> {
  const { sheets, labelRange } = source;
  if (!sheets) return source;
  const { transpose } = sheets;
  const skips = ({ sheetId, zone }: EngineRange) =>
    transpose ? eyes.skipsRow(sheetId, zone.top) : eyes.skipsColumn(sheetId, zone.left);
  const series = source.dataSets.filter(({ dataRange }) => !skips(dataRange));
  const headers = sheets.headers >= 0 ? sheets.headers : headersFound(series, transpose, eyes);
  const from = ({ sheetId, zone }: EngineRange, skipped: number) =>
    eyes.getRangeFromZone(
      sheetId,
      transpose
        ? { ...zone, left: Math.min(zone.left + skipped, zone.right) }
        : { ...zone, top: Math.min(zone.top + skipped, zone.bottom) },
    );
  const first = ({ sheetId, zone: { left, top } }: EngineRange) =>
    eyes.getRangeFromZone(sheetId, { left, top, right: left, bottom: top });
  return {
    type: 'range',
    dataSetsHaveTitle: headers > 0,
    dataSets: series.map(({ dataSetId, dataRange }) => {
      if (headers === 0) return { dataSetId, dataRange };
      const withTitle = from(dataRange, headers - 1);
      return { dataSetId, dataRange: withTitle, labelCell: first(withTitle) };
    }),
    ...(labelRange && !skips(labelRange) && { labelRange: from(labelRange, headers) }),
  };
}

/** One header where the series begin with words, none where they begin with figures. */
function headersFound(series: readonly Series<EngineRange>[], transpose: boolean, getters: Getters): number {
  const beginnings = series.map(({ dataRange: { sheetId, zone } }) =>
    getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top }),
  );
  const long = series.some(({ dataRange: { zone } }) => (transpose ? zone.right > zone.left : zone.bottom > zone.top));
  const words = beginnings.filter(({ value }) => typeof value === 'string' && value !== '');
  return long && words.length > 0 && beginnings.every(({ value }) => typeof value !== 'number') ? 1 : 0;
}
