// The two languages, and a word or sentence in both of them side by side.

export const languages = ['en', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

export type Label = Readonly<Record<Language, string>>;

/** The words for every member of a closed list, such as the rules or the units. */
export type Labels<Key extends string> = Readonly<Record<Key, Label>>;
