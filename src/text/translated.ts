// The same texts in another language: equal keys, other sentences; a missing one does not compile.
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};
