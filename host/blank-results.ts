// A blank result of a formula stays blank, as in Sheets: `=A1` of an empty cell, blanks in FILTER, IFERROR(x) without a
// second value, null from a custom function. The engine would make zeros of them.
import type { CellPosition, Engine, Zone } from './engine';

interface Result {
  readonly value: unknown;
  readonly format?: string | undefined;
  readonly origin?: { readonly col: number };
}

interface FormulaCell {
  readonly compiledFormula: object & { execute: (...inputs: unknown[]) => Result | Result[][] };
}

/** The parts of the engine's evaluator that turn results into cells. */
interface Evaluator {
  readonly evaluatedCells: {
    get(position: CellPosition): Result;
    set(position: CellPosition, cell: object): void;
  };
  readonly spreadingRelations: {
    searchFormulaPositionsSpreadingOn(sheetId: string, zone: Zone): Iterable<CellPosition>;
  };
  readonly blockedArrayFormulas: { has(position: CellPosition): boolean };
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
  computeFormulaCell(position: CellPosition, cell: FormulaCell): Result;
  spreadValues(position: CellPosition, matrix: Result[][]): (col: number, row: number) => void;
}

const installed = new WeakSet<Engine>();
const outside = { sheetId: '', col: -1, row: -1 };

export function installBlankResults(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);
  const registry = engine.registries.coreViewsPluginRegistry;
  const EvaluationPlugin = registry.get('evaluation');

  registry.replace(
    'evaluation',
    class extends EvaluationPlugin {
      constructor(...config: ConstructorParameters<typeof EvaluationPlugin>) {
        super(...config);
        const { evaluator }: { evaluator?: Evaluator } = this as object;
        if (evaluator) keepBlanks(evaluator);
      }
    },
  );
}

function keepBlanks(evaluator: Evaluator): void {
  // The engine takes a blank cell for one that no result reaches.
  evaluator.getArrayFormulaSpreadingOn = ({ sheetId, col, row }) => {
    const zone = { left: col, right: col, top: row, bottom: row };
    const reaching = [...evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone)];
    return reaching.find((position) => !evaluator.blockedArrayFormulas.has(position));
  };
  const compute = evaluator.computeFormulaCell.bind(evaluator);
  const spread = evaluator.spreadValues.bind(evaluator);
  evaluator.computeFormulaCell = (position, cell) => {
    const { compiledFormula } = cell;
    const execute = (...inputs: unknown[]) => marked(compiledFormula.execute(...inputs));
    const followed = Object.create(compiledFormula, { execute: { value: execute } });
    const made = compute(position, { ...cell, compiledFormula: followed });
    if (!isMarked(made)) return made;
    // The engine remembers no cell without a value; a formula's cell is one all the same.
    const blank = unmarked(made);
    evaluator.evaluatedCells.set(position, blank);
    return blank;
  };
  evaluator.spreadValues = (position, matrix) => {
    const put = spread(position, matrix);
    return (col, row) => {
      put(col, row);
      if (!isMarked(matrix[col]?.[row])) return;
      const at = { ...position, col: position.col + col, row: position.row + row };
      evaluator.evaluatedCells.set(at, unmarked(evaluator.evaluatedCells.get(at)));
    };
  };
}

const isNothing = ({ value }: Result): boolean => value === null || value === undefined;
const isMarked = (result: Result | undefined): boolean => result?.origin?.col === outside.col;
const mark = (result: Result): Result => (isNothing(result) ? { ...result, value: '', origin: outside } : result);

function marked(result: Result | Result[][]): Result | Result[][] {
  if (!Array.isArray(result)) return mark(result);
  return result.some((column) => column.some(isNothing)) ? result.map((column) => column.map(mark)) : result;
}

function unmarked(cell: Result): Result {
  if (!isMarked(cell)) return cell;
  const { origin: _outside, format, ...rest } = cell;
  const blank = { type: 'empty', value: null, formattedValue: '', isAutoSummable: true, defaultAlign: 'left' } as const;
  return { ...rest, ...blank, ...(format !== undefined && { format }) };
}
