// google.script.run: what may cross between a page and the server, and what it looks like on the other side.

/** A copy as Google makes it; dates, functions, class instances and cycles cannot cross (Apps Script guide: client-server communication). */
export function acrossTheWire(value: unknown, where: string): unknown {
  return copy(value, where, []);
}

function copy(value: unknown, where: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'object') throw new TypeError(`Failed due to illegal value in property: ${where}`);
  const kind = Object.prototype.toString.call(value);
  if (above.includes(value) || (kind !== '[object Object]' && kind !== '[object Array]')) {
    throw new TypeError(`Failed due to illegal value in property: ${where}`);
  }
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => copy(item, `${where}.${index}`, path));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, `${where}.${key}`, path)]));
}
