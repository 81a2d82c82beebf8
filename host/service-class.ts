// How a Google class is described: which of its members exist here, what kind of call each is, what it accepts.
import type { CallKind } from './call-counter';
import type { Enum } from './enum-value';

export interface Method {
  readonly kind: CallKind;
  /** Alternatives, each a list of types such as 'number number number?'; see signature.ts. */
  readonly signatures: readonly string[];
}

export type Member = Method | { readonly property: unknown };

const method =
  (kind: CallKind) =>
  (...signatures: readonly string[]): Method => ({ kind, signatures: signatures.length === 0 ? [''] : signatures });

export const read = method('read');
export const write = method('write');
export const flushes = method('flush');
export const other = method('other');
export const constant = (property: unknown): Member => ({ property });
export const enums = (values: Enum<string>): Member => ({ property: values });

/** Only names that Google's typings know may be listed. */
export type Members<G> = { readonly [K in keyof G]?: Member };

export interface ServiceClass {
  /** 'Range': used in call counts and fault plans. */
  readonly name: string;
  /** 'SpreadsheetApp.Range': used in Google's own error texts. */
  readonly fullName: string;
  readonly members: ReadonlyMap<string, Member>;
}

const classes = new WeakMap<object, ServiceClass>();

type Callable<M> = {
  [K in keyof M as M[K] extends Method ? K : never]: (...args: never[]) => unknown;
};

/** Makes instances of a host class known to scripts under Google's name for it, with the listed members only. */
export function serviceClass<G>() {
  return <const M extends Members<G>>(
    fullName: string,
    host: { readonly prototype: Callable<M> & object },
    members: M & Record<Exclude<keyof M, keyof G>, never>,
  ): void => {
    const name = fullName.slice(fullName.lastIndexOf('.') + 1);
    classes.set(host.prototype, { name, fullName, members: new Map(Object.entries<Member>(members)) });
  };
}

export function serviceClassOf(value: unknown): ServiceClass | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  return typeof prototype === 'object' && prototype !== null ? classes.get(prototype) : undefined;
}
