// A sentence of the sidebar's text as a pattern: names in braces stand for what is given, or for anything.

/** “Agreed by {by} on {at}.” with `by: 'Ada'` finds “Agreed by Ada on 3 Oct 2026, 14:05.”; a pattern given is kept as it is. */
export function like(sentence: string, given: Readonly<Record<string, string | number | RegExp>> = {}): RegExp {
  const parts = sentence.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return plain(part);
    const value = given[part];
    if (value === undefined) return '.+?';
    return value instanceof RegExp ? value.source : plain(String(value));
  });
  return new RegExp(parts.join(''));
}

const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
