// In an exported xlsx file every cell holds what it shows, so that programs which do not calculate show figures too.
import type { Engine } from './engine';

type EvaluationPlugin = InstanceType<ReturnType<Engine['registries']['coreViewsPluginRegistry']['get']>>;
type ExportedBook = Parameters<NonNullable<EvaluationPlugin['exportForExcel']>>[0];
type ExportedSheet = ExportedBook['sheets'][number];

const installed = new WeakSet<Engine>();

export function installExportedResults(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);
  const registry = engine.registries.coreViewsPluginRegistry;
  const EvaluationPlugin = registry.get('evaluation');

  registry.replace(
    'evaluation',
    class extends EvaluationPlugin {
      override exportForExcel(data: ExportedBook): void {
        super.exportForExcel(data);
        for (const sheet of data.sheets) {
          leaveOutBlanks(sheet);
          for (const [xc, value] of spilled(sheet)) {
            sheet.cells[xc] = String(value);
            const { zone } = this.getters.getRangeFromSheetXC(sheet.id, xc);
            const position = { sheetId: sheet.id, col: zone.left, row: zone.top };
            const { format } = this.getters.getEvaluatedCell(position);
            if (format) sheet.formats[xc] = formatNumber(data.formats, format);
          }
        }
      }
    },
  );
}

/** A formula that shows nothing is a formula with an empty text; the blank rest of a result is no cell at all. */
function leaveOutBlanks({ cells, cellValues }: ExportedSheet): void {
  for (const [xc, value] of Object.entries(cellValues)) {
    if (value !== null) continue;
    const content = cells[xc];
    if (typeof content === 'string' && content.startsWith('=')) cellValues[xc] = '';
    else delete cellValues[xc];
    if (content === '') delete cells[xc];
  }
}

/** The cells that a formula elsewhere fills: the engine writes the formula's own cell only. */
const spilled = ({ cells, cellValues }: ExportedSheet) =>
  Object.entries(cellValues).filter(
    ([xc, value]) => cells[xc] === undefined && value !== null && value !== undefined && value !== '',
  );

function formatNumber(formats: ExportedBook['formats'], format: string): number {
  const known = Object.entries(formats).find(([, one]) => one === format);
  if (known) return Number(known[0]);
  const next = Math.max(0, ...Object.keys(formats).map(Number)) + 1;
  formats[next] = format;
  return next;
}
