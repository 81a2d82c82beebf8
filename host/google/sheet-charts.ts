// The charts of a sheet: putting in, finding again, changing, taking out.
import type { ChartSource } from '../chart-source';
import type { EngineRange } from '../engine';
import type { ScriptContext } from '../script-context';
import { ServiceError, texts } from '../service-error';
import { definitionOf, sizeOf } from './chart-definition';
import { withOption } from './chart-options';
import { type ChartSpec, EmbeddedChartService } from './embedded-chart';
import { chartType, hiddenDimensionStrategy, mergeStrategy } from './enums';
import { RangeService } from './range';
import { stableNumber } from './sheet-id';

const engineChartId = (number: number): string => `c${number}`;
const chartNumber = (engineId: string): number => stableNumber('c', engineId);

export function chartsOf(context: ScriptContext, sheetId: string): EmbeddedChartService[] {
  return context.workbook.getters
    .getChartIds(sheetId)
    .map((id) => new EmbeddedChartService(specOf(context, sheetId, id)));
}

export function insertChart({ workbook, memory }: ScriptContext, sheetId: string, spec: ChartSpec): void {
  anchored(workbook.model.getters.getSheetZone(sheetId), spec);
  const { row, column, x, y } = spec.place;
  const chartId = engineChartId(memory.newNumber());
  workbook.enqueueAction(() =>
    workbook.attempt('CREATE_CHART', {
      sheetId,
      figureId: `figure-${chartId}`,
      chartId,
      col: column - 1,
      row: row - 1,
      offset: { x, y },
      size: sizeOf(spec.options),
      definition: definitionOf(spec, sheetId, workbook.model.getters),
    }),
  );
}

export function updateChart(context: ScriptContext, sheetId: string, spec: ChartSpec): void {
  const { workbook } = context;
  anchored(workbook.model.getters.getSheetZone(sheetId), spec);
  const chartId = idOf(context, sheetId, spec);
  const { row, column, x, y } = spec.place;
  workbook.enqueueAction(() => {
    const { getters } = workbook.model;
    const figureId = getters.getFigureIdFromChartId(chartId);
    workbook.attempt('UPDATE_CHART', { sheetId, chartId, figureId, definition: definitionOf(spec, sheetId, getters) });
    const place = { col: column - 1, row: row - 1, offset: { x, y } };
    workbook.attempt('UPDATE_FIGURE', { sheetId, figureId, ...place, ...sizeOf(spec.options) });
  });
}

export function removeChart(context: ScriptContext, sheetId: string, spec: ChartSpec): void {
  const { workbook } = context;
  const figureId = workbook.getters.getFigureIdFromChartId(idOf(context, sheetId, spec));
  workbook.enqueue('DELETE_FIGURE', { sheetId, figureId });
}

function anchored(sheet: { bottom: number; right: number }, { place }: ChartSpec): void {
  if (place.row - 1 > sheet.bottom || place.column - 1 > sheet.right) throw new ServiceError(texts.outside);
}

function idOf({ workbook }: ScriptContext, sheetId: string, { number }: ChartSpec): string {
  const id = workbook.getters.getChartIds(sheetId).find((one) => chartNumber(one) === number);
  if (id === undefined) throw new ServiceError('The chart is not in this sheet.');
  return id;
}

function specOf(context: ScriptContext, sheetId: string, chartId: string): ChartSpec {
  const { getters } = context.workbook;
  const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(chartId));
  const definition = getters.getChart(chartId)?.getRangeDefinition();
  if (!figure || !definition) throw new Error(`The chart ${chartId} has no figure`);
  const source = definition.dataSource as ChartSource<EngineRange> | undefined;
  const sheets = source?.sheets;
  const drawn = source ? [...(source.labelRange ? [source.labelRange] : []), ...source.dataSets.map(rangeOf)] : [];
  const title = 'title' in definition ? definition.title?.text : undefined;
  const placed = { width: figure.width, height: figure.height, ...(title && { title }) };
  // What a person changed in the grid since then shows.
  const options = Object.entries(placed).reduce(
    (all, [name, value]) => withOption(all, name, value),
    sheets?.options ?? {},
  );
  return {
    number: chartNumber(chartId),
    type: known(chartType, sheets?.type) ?? drawnType(definition),
    ranges: (sheets?.ranges ?? drawn).map((range) => new RangeService(context, range.sheetId, range.zone)),
    headers: sheets?.headers ?? (source?.dataSetsHaveTitle ? 1 : 0),
    transpose: sheets?.transpose ?? false,
    merge: known(mergeStrategy, sheets?.merge) ?? 'MERGE_COLUMNS',
    hidden: known(hiddenDimensionStrategy, sheets?.hidden) ?? 'IGNORE_BOTH',
    options,
    place: { row: figure.row + 1, column: figure.col + 1, x: figure.offset.x, y: figure.offset.y },
  };
}

const rangeOf = ({ dataRange }: { dataRange: EngineRange }): EngineRange => dataRange;

const known = <K extends string>(values: Readonly<Record<K, unknown>>, name: string | undefined): K | undefined =>
  (Object.keys(values) as K[]).find((one) => one === name);

/** A chart that a person drew in the grid. */
function drawnType(definition: { type: string; horizontal?: boolean; fillArea?: boolean }): ChartSpec['type'] {
  if (definition.type === 'bar') return definition.horizontal ? 'BAR' : 'COLUMN';
  if (definition.type === 'line') return definition.fillArea ? 'AREA' : 'LINE';
  return known(chartType, definition.type.toUpperCase());
}
