// Lets the engine call a script's custom functions from cells.
import type { Engine } from './engine';
import type { CustomFunction } from './script-functions';
import { sheetsError, shownText } from './workbook';

export interface CellResult {
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly message?: string;
}

/** The host of the model that evaluates the cell. */
export interface FunctionHost {
  /** Rows of results; throws when the function throws; undefined when the script has no such function. */
  callFunction(name: string, args: readonly FunctionArgument[]): readonly (readonly CellResult[])[] | undefined;
}

export interface ArgumentCell {
  readonly value: string | number | boolean | null;
  readonly format: string | undefined;
}

/** undefined: left out in the middle; rows of cells otherwise. */
export type FunctionArgument = readonly (readonly ArgumentCell[])[] | undefined;

type EngineArgument =
  | { value: ArgumentCell['value']; format?: string }
  | { value: ArgumentCell['value']; format?: string }[][]
  | undefined;

/**
 * Registers the functions with the engine. Its registry is one per process, so what is registered looks up the host of
 * the model that is evaluating: several hosts can live side by side.
 */
export function registerCustomFunctions(engine: Engine, functions: readonly CustomFunction[]): void {
  const { functionRegistry } = engine.registries;
  for (const { name, description, parameters } of functions) {
    const help = parameters.map((one) => `${one.name}: ${one.description}`).join('; ');
    const spell = name.toUpperCase();
    if (functionRegistry.contains(spell) && !registered.has(spell)) throw new Error(`${name} is a built-in function`);
    registered.add(spell);
    functionRegistry.replace(spell, {
      description: description || name,
      category: 'Custom',
      isExported: false,
      args: [
        {
          name: 'arguments',
          description: help,
          type: ['ANY', 'RANGE'],
          acceptMatrix: true,
          acceptErrors: true,
          repeating: true,
          optional: true,
        },
      ],
      compute(...args: EngineArgument[]) {
        const host: FunctionHost | undefined = this.scriptHost;
        return compute(host, name, args);
      },
    });
  }
}

const registered = new Set<string>();

function compute(host: FunctionHost | undefined, name: string, args: readonly EngineArgument[]) {
  try {
    const rows = host?.callFunction(name, args.map(toRows));
    if (!rows) return { value: '#NAME?', message: `Unknown function: ${name}` };
    const width = rows[0]?.length ?? 0;
    return Array.from({ length: width }, (_, column) => rows.map((row) => toEngine(row[column] ?? { value: null })));
  } catch (error) {
    return { value: '#ERROR', message: error instanceof Error ? error.message : String(error) };
  }
}

const toEngine = ({ value, format, message }: CellResult) => ({
  value,
  ...(format !== undefined && { format }),
  ...(message !== undefined && { message }),
});

/** The engine's matrices are columns of cells; scripts get rows. */
function toRows(argument: EngineArgument): FunctionArgument {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return [[toCell(argument)]];
  const height = argument[0]?.length ?? 0;
  return Array.from({ length: height }, (_, row) => argument.map((column) => toCell(column[row])));
}

function toCell(cell: { value: ArgumentCell['value']; format?: string } | undefined): ArgumentCell {
  const value = cell?.value ?? null;
  const format = cell?.format;
  if (typeof value !== 'string') return { value, format };
  return { value: value.startsWith('#') ? sheetsError(value) : shownText(value, format), format };
}
