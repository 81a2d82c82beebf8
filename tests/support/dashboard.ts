// The Dashboard as a person reads it: figures by their labels, tables by their titles, wherever they stand.
import type { Host } from '../../host/host';

function placeOf(host: Host, title: string, words: string): { grid: unknown[][]; row: number; column: number } {
  const grid = host.values(title);
  const row = grid.findIndex((cells) => cells.includes(words));
  if (row === -1) throw new Error(`“${title}” does not show “${words}”`);
  return { grid, row, column: grid[row]?.indexOf(words) ?? 0 };
}

/** The figure under a label. */
export function under(host: Host, title: string, label: string): unknown {
  const { grid, row, column } = placeOf(host, title, label);
  return grid[row + 1]?.[column];
}

/** The rows of a table under its title, as wide as its headings, up to the first row without a first cell. */
export function tableUnder(host: Host, title: string, section: string): unknown[][] {
  const { grid, row, column } = placeOf(host, title, section);
  const headings = grid[row + 1]?.slice(column) ?? [];
  const empty = headings.indexOf('');
  const width = empty === -1 ? headings.length : empty;
  const rows = grid.slice(row + 2).map((cells) => cells.slice(column, column + width));
  const end = rows.findIndex((cells) => cells[0] === '' || cells[0] === null);
  return end === -1 ? rows : rows.slice(0, end);
}

export interface DrawnChart {
  readonly title: string;
  readonly labels: readonly string[];
  readonly figures: readonly unknown[];
}

/** What the charts of a sheet draw now. */
export function chartsOf(host: Host, title: string): DrawnChart[] {
  const { getters } = host.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === title) ?? '';
  return getters.getChartIds(sheetId).map((id) => {
    const runtime: unknown = getters.getChartRuntime(id);
    const definition: unknown = getters.getChartDefinition(id);
    return drawn(runtime, definition);
  });
}

/** The engine's own shapes are read as plain data, since its types differ from chart to chart. */
function drawn(runtime: unknown, definition: unknown): DrawnChart {
  const { chartJsConfig } = JSON.parse(JSON.stringify(runtime));
  const { title } = JSON.parse(JSON.stringify(definition));
  const { labels = [], datasets = [] } = chartJsConfig?.data ?? {};
  return { title: title?.text ?? '', labels, figures: datasets[0]?.data ?? [] };
}

/** Every cell of a sheet that shows an error. */
export function errorsOn(host: Host, title: string): string[] {
  return host
    .display(title)
    .flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        /^#|⚠|undefined|NaN|Infinity/.test(text) ? [`R${row + 1}C${column + 1} ${text}`] : [],
      ),
    );
}
