// A stored draft as the values of a form again.

/** Null where the text does not fit this form (any more): better nothing than a form that breaks. */
export function readDraft<Values extends object>(text: string, initial: Values): Values | null {
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== 'object' || stored === null) return null;
    const filled: unknown = { ...initial, ...stored };
    return fits(initial, filled) ? filled : null;
  } catch {
    return null;
  }
}

/** The same fields with the same kinds of values; a list takes its first line for the pattern of all, and null or an empty list fits anything of its kind. */
function fits<Values>(pattern: Values, found: unknown): found is Values {
  if (pattern === null) return true;
  if (Array.isArray(pattern)) {
    if (!Array.isArray(found)) return false;
    return pattern.length === 0 || found.every((item) => fits(pattern[0], item));
  }
  if (typeof pattern !== 'object') return typeof found === typeof pattern;
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  const fields = new Map<string, unknown>(Object.entries(found));
  return Object.entries(pattern).every(([key, value]) => value === undefined || fits(value, fields.get(key)));
}
