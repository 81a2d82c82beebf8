// Sheets' own functions that the engine lacks, or reads differently where a sheet would show another result.
import type { Engine } from './engine';

interface Value {
  readonly value: string | number | boolean | null;
  readonly format?: string;
}
type Argument = Value | Value[][] | undefined;
type Result = Value | Value[][] | string | number | boolean;
type Compute = (this: unknown, ...args: Argument[]) => Result;

const installed = new WeakSet<Engine>();

export function installNativeFunctions(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);
  const { functionRegistry } = engine.registries;
  const add = (name: string, description: string, parameters: readonly Parameter[], compute: Compute) => {
    const args = parameters.map(({ name: one, matrix, optional }) => ({
      name: one,
      description: one,
      type: matrix ? (['ANY', 'RANGE'] as const).slice() : ['ANY' as const],
      acceptErrors: true,
      ...(matrix && { acceptMatrix: true }),
      ...(optional && { optional: true }),
    }));
    functionRegistry.replace(name, {
      description,
      category: 'Sheets',
      isExported: !sheetsOnly.test(name),
      args,
      compute,
    });
  };
  for (const [name, [description, parameters, compute]] of Object.entries(missing)) {
    if (!functionRegistry.contains(name)) add(name, description, parameters, compute);
  }
  for (const [names, change] of changed) {
    for (const name of names.split(' ')) {
      const own = functionRegistry.get(name);
      const compute = own.compute as Compute;
      functionRegistry.replace(name, {
        ...own,
        compute(...args: Argument[]) {
          return change((...given) => compute.apply(this, given), args);
        },
      });
    }
  }
}

/** Functions that other programs do not have: an exported file holds their values. */
const sheetsOnly = /^(ARRAYFORMULA|REGEXMATCH)$/;

interface Parameter {
  readonly name: string;
  readonly matrix?: boolean;
  readonly optional?: boolean;
}

const error = (value: string, message: string): Value => ({ value, ...{ message } });
const isError = (value: unknown): value is string =>
  typeof value === 'string' && /^#(N\/A|REF|BAD_EXPR|CYCLE|NAME\?|DIV\/0!|NUM!|SPILL!|ERROR|NULL!)$/.test(value);
const one = (argument: Argument): Value => (Array.isArray(argument) ? argument[0]?.[0] : argument) ?? { value: null };
const asText = (argument: Argument): string => {
  const { value } = one(argument);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
};

/** Google's numbers of errors; an error that has none of them is 8. */
const errorNumbers: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#ERROR': 3,
  '#REF': 4,
  '#SPILL!': 4,
  '#CYCLE': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
};

const value = { name: 'value' };

const missing: Readonly<Record<string, readonly [string, readonly Parameter[], Compute]>> = {
  ARRAYFORMULA: [
    'The values of an array formula.',
    [{ name: 'array', matrix: true }],
    (array) => array ?? { value: null },
  ],
  N: [
    'A value as a number; text is 0.',
    [value],
    (given) => {
      const { value: found } = one(given);
      if (isError(found)) return { value: found };
      return typeof found === 'number' ? one(given) : found === true ? 1 : 0;
    },
  ],
  T: [
    'A value when it is text; otherwise nothing.',
    [value],
    (given) => (typeof one(given).value === 'string' ? one(given) : ''),
  ],
  REPT: [
    'A text several times.',
    [{ name: 'text' }, { name: 'times' }],
    (text, times) => {
      if (isError(one(text).value)) return one(text);
      const count = Math.trunc(Number(one(times).value));
      if (isError(one(times).value)) return one(times);
      return count >= 0 ? asText(text).repeat(count) : error('#ERROR', 'REPT needs a number from 0 on.');
    },
  ],
  SIGN: [
    'Minus one, zero or one.',
    [value],
    (given) => (isError(one(given).value) ? one(given) : Math.sign(Number(one(given).value))),
  ],
  'ERROR.TYPE': [
    'The number of an error.',
    [value],
    (given) => {
      const { value: found } = one(given);
      return isError(found) ? (errorNumbers[found] ?? 8) : error('#N/A', 'ERROR.TYPE needs an error.');
    },
  ],
  REGEXMATCH: [
    'Whether a part of a text matches a regular expression.',
    [{ name: 'text' }, { name: 'regular_expression' }],
    (text, pattern) => (isError(one(text).value) ? one(text) : new RegExp(asText(pattern), 'u').test(asText(text))),
  ],
};

type Change = (compute: (...args: Argument[]) => Result, args: Argument[]) => Result;

const map = (argument: Argument, change: (cell: Value) => Value): Argument =>
  Array.isArray(argument) ? argument.map((column) => column.map(change)) : argument && change(argument);
const cellsOf = (argument: Argument): Value[] =>
  Array.isArray(argument) ? argument.flat() : argument ? [argument] : [];
const blank: Value = { value: null };

/** `<>` counts a returned "" as content: the ranges that it judges show a space there. */
const judged = (args: Argument[], firstRange: number): Argument[] =>
  args.map((arg, index) => {
    const isRange = index >= firstRange && (index - firstRange) % 2 === 0;
    if (!isRange || one(args[index + 1]).value !== '<>') return arg;
    return map(arg, (cell) => (cell.value === '' ? { ...cell, value: ' ' } : cell));
  });

/** Arrays of different sizes are filled up with #N/A. */
const filled = (args: Argument[], byRows: boolean): Argument[] => {
  const grids = args.map((arg) => (Array.isArray(arg) ? arg : [[one(arg)]]));
  const width = Math.max(...grids.map((grid) => grid.length));
  const height = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const hole = error('#N/A', 'The arrays differ in size.');
  const side = (grid: Value[][]) => (byRows ? [width, grid[0]?.length ?? 0] : [grid.length, height]);
  return grids.map((grid) => {
    const [columns = 0, rows = 0] = side(grid);
    return Array.from({ length: columns }, (_, col) =>
      Array.from({ length: rows }, (_row, row) => grid[col]?.[row] ?? hole),
    );
  });
};

const changed: readonly (readonly [string, Change])[] = [
  // "" is text and no number: the engine would reckon with 0.
  [
    'ADD MINUS MULTIPLY DIVIDE POW POWER UMINUS UPLUS ROUND ROUNDUP ROUNDDOWN ABS',
    (compute, args) =>
      args.some((arg) => one(arg).value === '')
        ? error('#ERROR', "'' is a text and cannot be coerced to a number.")
        : compute(...args),
  ],
  // Sheets rounds what the number shows: 1.005 to two places is 1.01.
  [
    'ROUND',
    (compute, args) => {
      const usual = compute(...args);
      const { value: given } = one(args[0]);
      const places = Number(one(args[1]).value ?? 0);
      const shown = String(Math.abs(Number(given)));
      if (typeof given !== 'number' || !Number.isInteger(places) || /[eIN]/.test(shown)) return usual;
      const rounded = Math.sign(given) * Number(`${Math.round(Number(`${shown}e${places}`))}e${-places}`) || 0;
      return typeof usual === 'object' && !Array.isArray(usual) ? { ...usual, value: rounded } : rounded;
    },
  ],
  // Days between two dates are a number, not a date.
  [
    'MINUS',
    (compute, args) => {
      const difference = compute(...args);
      const dates = args.every((arg) => /[yd]/i.test(one(arg).format ?? ''));
      return dates && typeof difference === 'object' && !Array.isArray(difference)
        ? { ...difference, format: '' }
        : difference;
    },
  ],
  // What is left out is blank, and IF without an otherwise is FALSE.
  [
    'IF',
    (compute, args) => {
      const [test, then, otherwise] = args;
      return compute(test, then ?? blank, otherwise ?? (args.length < 3 ? { value: false } : blank));
    },
  ],
  ['IFERROR IFNA', (compute, [tested, otherwise]) => compute(tested ?? blank, otherwise ?? blank)],
  ['COUNTIF COUNTIFS', (compute, args) => compute(...judged(args, 0))],
  ['SUMIFS AVERAGEIFS MAXIFS MINIFS', (compute, args) => compute(...judged(args, 1))],
  ['SUMPRODUCT', (compute, args) => args.flatMap(cellsOf).find((cell) => isError(cell.value)) ?? compute(...args)],
  ['HSTACK', (compute, args) => compute(...filled(args, false))],
  ['VSTACK', (compute, args) => compute(...filled(args, true))],
  [
    'TEXT',
    (compute, args) => {
      const { value: given } = one(args[0]);
      const isWords = typeof given === 'string' && given !== '' && !isError(given) && !/\d/.test(given);
      return isWords ? given : compute(...args);
    },
  ],
];
