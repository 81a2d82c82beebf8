// A chart's options: a tree of values with dotted names, as Google Charts calls them.
type Options = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Options => typeof value === 'object' && value !== null;

/** 'vAxis.title' finds the title whether it was set as 'vAxis.title' or inside a whole 'vAxis'. */
export function atPath(options: unknown, name: string): unknown {
  return name.split('.').reduce<unknown>((found, part) => (isTree(found) ? found[part] : undefined), options);
}

export function withOption(options: Options, name: string, value: unknown): Options {
  const [first = '', ...rest] = name.split('.');
  if (rest.length === 0) return { ...options, [first]: value };
  const branch = options[first];
  return { ...options, [first]: withOption(isTree(branch) ? branch : {}, rest.join('.'), value) };
}

/** The first of several names that holds a value of the kind asked for. */
export function text(options: Options, ...names: readonly string[]): string | undefined {
  return first(options, names, (value): value is string => typeof value === 'string');
}
export function number(options: Options, ...names: readonly string[]): number | undefined {
  return first(options, names, (value): value is number => typeof value === 'number');
}
export function flag(options: Options, ...names: readonly string[]): boolean | undefined {
  return first(options, names, (value): value is boolean => typeof value === 'boolean');
}
export function texts(options: Options, name: string): readonly string[] {
  const value = atPath(options, name);
  return Array.isArray(value) ? value.map(String) : [];
}

function first<T>(options: Options, names: readonly string[], is: (value: unknown) => value is T): T | undefined {
  return names.map((name) => atPath(options, name)).find(is);
}
