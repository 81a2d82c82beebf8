// What the engine leaves out of the charts of an xlsx file: whether hidden cells show, and the ends of the value axis.
import type { Host } from '../host';

interface Axis {
  readonly min?: number;
  readonly max?: number;
}

/** The part of a chart's definition that matters here; not every kind of chart has all of it. */
interface Drawn {
  readonly horizontal?: boolean;
  readonly axesDesign?: { readonly x?: Axis; readonly y?: Axis };
  readonly dataSource?: { readonly sheets?: { readonly hidden: string } };
}

/** The parts are numbered in the order of the tabs and of the charts in each. */
export function completedCharts(host: Host): (path: string, text: string) => string {
  const { getters } = host.model;
  const charts = getters.getSheetIds().flatMap((sheetId) => {
    const ids = getters.getChartIds(sheetId);
    return getters
      .getFigures(sheetId)
      .flatMap((figure) => ids.filter((id) => getters.getFigureIdFromChartId(id) === figure.id));
  });
  return (path, text) => {
    const number = Number(/^xl\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? 0);
    const id = charts[number - 1];
    return id === undefined ? text : completed(getters.getChartDefinition(id) as object, text);
  };
}

function completed({ horizontal, axesDesign, dataSource }: Drawn, text: string): string {
  const axis = horizontal ? axesDesign?.x : axesDesign?.y;
  const ends = [
    axis?.max === undefined ? '' : `<c:max val="${axis.max}"/>`,
    axis?.min === undefined ? '' : `<c:min val="${axis.min}"/>`,
  ].join('');
  // Hidden series are left out already, so only hidden points are in question.
  const visibleOnly = /^(SHOW_BOTH|IGNORE_COLUMNS)$/.test(dataSource?.sheets?.hidden ?? '') ? 0 : 1;
  return text
    .replace(/(<c:valAx>[\s\S]*?<c:orientation\s+val="\w+"\s*\/>)/, `$1${ends}`)
    .replace('</c:chart>', `<c:plotVisOnly val="${visibleOnly}"/></c:chart>`);
}
