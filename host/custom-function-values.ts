// Values between cells and custom functions.
import type { InputRules } from './cell-input';
import type { ArgumentCell, CellResult, FunctionArgument } from './custom-function-bridge';
import type { Engine } from './engine';
import { instantToSerial, serialToInstant } from './sheet-time';

/** One cell is a value, a range is rows; a blank is "", and so is an argument left out in the middle. */
export function argumentValue(argument: FunctionArgument, timeZone: string, engine: Engine): unknown {
  const cellValue = ({ value, format }: ArgumentCell) => {
    if (value === null) return '';
    // A date is the instant at which that day begins in the sheet's zone (Apps Script reference: Session).
    if (typeof value === 'number' && format !== undefined && engine.helpers.isDateTimeFormat(format)) {
      return new Date(serialToInstant(value, timeZone));
    }
    return value;
  };
  if (argument === undefined) return '';
  const rows = argument.map((row) => row.map(cellValue));
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? first[0] : rows;
}

export function resultRows(result: unknown, rules: InputRules): CellResult[][] {
  if (!Array.isArray(result)) return [[cellResult(result, rules)]];
  const rows: unknown[][] = result.every(Array.isArray) ? result : [result];
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width === 0) return [[{ value: null }]];
  return rows.map((row) => Array.from({ length: width }, (_, index) => cellResult(row[index], rules)));
}

function cellResult(value: unknown, rules: InputRules): CellResult {
  if (value === null || value === undefined) return { value: null };
  if (value instanceof Date) {
    const serial = instantToSerial(value.getTime(), rules.zone);
    const format = Number.isInteger(serial) ? rules.dateFormat : `${rules.dateFormat} hh:mm:ss`;
    return { value: serial, format };
  }
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  return { value: String(value) };
}
