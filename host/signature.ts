// Checks the arguments of a call against a method's signatures, as strictly as Google's own service layer.
import { EnumValue } from './enum-value';
import { serviceClassOf } from './service-class';

const cache = new Map<string, readonly Slot[]>();

interface Slot {
  readonly type: string;
  readonly optional: boolean;
  readonly rest: boolean;
}

function slots(signature: string): readonly Slot[] {
  let parsed = cache.get(signature);
  if (!parsed) {
    parsed = signature
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => ({ type: part.replace(/[?…]$/, ''), optional: /[?…]$/.test(part), rest: part.endsWith('…') }));
    cache.set(signature, parsed);
  }
  return parsed;
}

export function accepts(signatures: readonly string[], args: readonly unknown[]): boolean {
  return signatures.some((signature) => {
    const expected = slots(signature);
    const last = expected.at(-1);
    if (args.length > expected.length && !last?.rest) return false;
    if (expected.some((slot, index) => !slot.optional && index >= args.length)) return false;
    return args.every((arg, index) => {
      const slot = expected[index] ?? last;
      return slot !== undefined && isA(slot.type, arg);
    });
  });
}

function isA(type: string, value: unknown): boolean {
  // The brackets apply to the whole of `string|null[][]`.
  if (type.endsWith('[]')) return Array.isArray(value) && value.every((item) => isA(type.slice(0, -2), item));
  if (type.includes('|')) return type.split('|').some((option) => isA(option, value));

  switch (type) {
    case 'number':
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'integer':
      return typeof value === 'number' && Number.isFinite(value);
    case 'null':
      return value === null || value === undefined;
    case 'date':
      return value instanceof Date;
    case 'object':
      return typeof value === 'object' && value !== null && serviceClassOf(value) === undefined;
    case 'cell':
      return (
        value === null || value === undefined || value instanceof Date || /^(string|number|boolean)$/.test(typeof value)
      );
    case 'any':
      return true;
    default:
      return value instanceof EnumValue ? value.enumName === type : serviceClassOf(value)?.name === type;
  }
}

/** The argument types as Google's error text spells them. */
export function describe(args: readonly unknown[]): string {
  return args.map(nameOf).join(',');
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) {
    const inner = value.length > 0 && !Array.isArray(value[0]) ? nameOf(value[0]) : undefined;
    return inner === undefined ? 'Array' : `${inner}[]`;
  }
  if (value instanceof EnumValue) return value.enumName;
  if (typeof value === 'object') return serviceClassOf(value)?.fullName ?? 'Object';
  return { string: 'String', number: 'number', boolean: 'Boolean' }[String(typeof value)] ?? 'Object';
}
