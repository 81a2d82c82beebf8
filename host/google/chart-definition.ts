// A chart of Google's as the engine's own chart: kind, series, colours, axes.
import type { ChartSource } from '../chart-source';
import type { EngineRange, Model } from '../engine';
import { colorValue } from './cell-style';
import { atPath, flag, number, text, texts } from './chart-options';
import type { ChartSpec } from './embedded-chart';
import { typed } from './embedded-chart-builder';

type Getters = Model['getters'];
type Options = ChartSpec['options'];

/** The colours that Sheets gives series which were given none. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

export const sizeOf = (options: Options): { width: number; height: number } => ({
  width: number(options, 'width') ?? 600,
  height: number(options, 'height') ?? 371,
});

export function definitionOf(spec: ChartSpec, sheetId: string, getters: Getters): object {
  const type = typed(spec);
  const { options } = spec;
  const dataSource = sourceOf(spec, type, sheetId, getters);
  const background = color(text(options, 'backgroundColor', 'backgroundColor.fill'));
  const common = {
    dataSource,
    title: titleOf(options, 'title', 'titleTextStyle'),
    legendPosition: legendOf(options),
    showValues: dataSource.dataSets.some((_, index) => text(options, `series.${index}.dataLabel`) === 'value'),
    ...(background && { background }),
  };
  if (type === 'PIE') {
    const count = Math.max(texts(options, 'colors').length, palette.length);
    const slicesColors = Array.from({ length: count }, (_, index) => colorOf(options, 'slices', index));
    const hole = number(options, 'pieHole') ?? 0;
    const showValues = ['percentage', 'value'].includes(text(options, 'pieSliceText') ?? 'percentage');
    const donut = hole > 0 && { isDoughnut: true, pieHolePercentage: Math.round(hole * 100) };
    return { ...common, type: 'pie', dataSetStyles: {}, slicesColors, showValues, ...donut };
  }
  const dataSetStyles = Object.fromEntries(
    dataSource.dataSets.map(({ dataSetId }, index) => [dataSetId, seriesStyle(options, index, type === 'COMBO')]),
  );
  const drawn = { ...common, dataSetStyles, axesDesign: axesOf(options) };
  const stacked = atPath(options, 'isStacked') !== undefined && ![false, 'false', null].includes(stackOf(options));
  const hideDataMarkers = number(options, 'pointSize') === undefined || number(options, 'pointSize') === 0;
  if (type === 'COMBO') return { ...drawn, type: 'combo', hideDataMarkers };
  if (type === 'SCATTER') return { ...drawn, type: 'scatter', labelsAsText: false };
  if (type === 'LINE' || type === 'AREA') {
    const fillArea = type === 'AREA';
    return { ...drawn, type: 'line', labelsAsText: true, cumulative: false, hideDataMarkers, fillArea, stacked };
  }
  return { ...drawn, type: 'bar', stacked, horizontal: type === 'BAR' };
}

function stackOf(options: Options): string | boolean | null {
  const value = atPath(options, 'isStacked');
  return typeof value === 'boolean' || typeof value === 'string' ? value : null;
}

/** The first column (or row) of the ranges side by side names the points, the others are series; a pie has one series. */
function sourceOf(spec: ChartSpec, type: string, sheetId: string, getters: Getters): ChartSource<string> {
  const { ranges, transpose, merge, options } = spec;
  if (ranges.length > 1 && (merge === 'MERGE_ROWS') !== transpose) {
    throw new Error('The local host draws several ranges side by side only, or one under the other when transposed');
  }
  const name = (range: EngineRange) => getters.getRangeString(range, sheetId);
  const lines = ranges.flatMap((range) => {
    const { top, bottom, left, right } = range.zone;
    const at = (index: number) =>
      transpose ? { left, right, top: index, bottom: index } : { top, bottom, left: index, right: index };
    const [from, to] = transpose ? [top, bottom] : [left, right];
    return Array.from({ length: to - from + 1 }, (_, index) =>
      name(getters.getRangeFromZone(range.sheetId, at(from + index))),
    );
  });
  const hasDomain = lines.length > 1 && flag(options, 'useFirstColumnAsDomain') !== false;
  const series = lines.slice(hasDomain ? 1 : 0);
  return {
    type: 'range',
    dataSetsHaveTitle: spec.headers !== 0,
    dataSets: (type === 'PIE' ? series.slice(0, 1) : series).map((dataRange, index) => ({
      dataSetId: String(index),
      dataRange,
    })),
    ...(hasDomain && lines[0] !== undefined && { labelRange: lines[0] }),
    sheets: {
      ranges: ranges.map((range) => name(getters.getRangeFromZone(range.sheetId, range.zone))),
      headers: spec.headers,
      transpose,
      merge,
      hidden: spec.hidden,
      type,
      options,
    },
  };
}

const color = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : (colorValue(value) ?? undefined);

function colorOf(options: Options, group: 'series' | 'slices', index: number): string {
  const own = color(text(options, `${group}.${index}.color`)) ?? color(texts(options, 'colors')[index]);
  return own ?? palette[index % palette.length] ?? '#000000';
}

function seriesStyle(options: Options, index: number, combo: boolean): object {
  const label = text(options, `series.${index}.labelInLegend`);
  const kind = text(options, `series.${index}.type`, 'seriesType');
  return {
    backgroundColor: colorOf(options, 'series', index),
    ...(number(options, `series.${index}.targetAxisIndex`) === 1 && { yAxisId: 'y1' }),
    ...(label !== undefined && { label }),
    ...(combo && { type: kind === 'line' ? 'line' : 'bar' }),
  };
}

function legendOf(options: Options): string {
  const position = text(options, 'legend.position', 'legend') ?? 'right';
  return ['top', 'bottom', 'left', 'none'].includes(position) ? position : position === 'in' ? 'top' : 'right';
}

function titleOf(options: Options, name: string, style: string): object {
  const ink = color(text(options, `${style}.color`));
  const fontSize = number(options, `${style}.fontSize`);
  const bold = flag(options, `${style}.bold`);
  const italic = flag(options, `${style}.italic`);
  return {
    text: text(options, name) ?? '',
    ...(ink && { color: ink }),
    ...(fontSize !== undefined && { fontSize }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
  };
}

function axesOf(options: Options): object {
  const axis = (...names: readonly string[]) => {
    const named = names.find((name) => atPath(options, name) !== undefined) ?? '';
    const min = number(options, `${named}.viewWindow.min`, `${named}.minValue`);
    const max = number(options, `${named}.viewWindow.max`, `${named}.maxValue`);
    return {
      title: titleOf(options, `${named}.title`, `${named}.titleTextStyle`),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(number(options, `${named}.gridlines.count`) === 0 && { gridLines: 'none' }),
    };
  };
  return { x: axis('hAxis', 'hAxes.0'), y: axis('vAxis', 'vAxes.0'), y1: axis('vAxes.1') };
}
