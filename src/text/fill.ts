// Sentences are plain text with {names} in braces; here the names get their values.

/** The names in braces of a sentence: “{found} is outside {lowest} to {highest}” → found, lowest, highest. */
type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

export type ValuesFor<Sentence extends string> = Readonly<Record<NamesIn<Sentence>, string | number>>;

/** Puts the values in; the compiler checks that every name of the English sentence has one. */
export function fill<Sentence extends string>(sentence: Sentence, values: ValuesFor<Sentence>): string {
  return fillFrom(sentence, values);
}

/** The same for problems, whose fields are named as in their sentences; lists are put together with the separator. */
export function fillFrom(sentence: string, values: object, separator = ', '): string {
  const named = new Map<string, unknown>(Object.entries(values));
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = named.get(name);
    return Array.isArray(value) ? value.join(separator) : String(value ?? '');
  });
}
