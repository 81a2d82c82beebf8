// How long a text in a form or a list may be; page and server keep to the same numbers.

export const TEXT_LIMITS = {
  /** A comment, an evidence, a reason. */
  short: 2_000,
  /** Strengths, gaps, development, next goals and the like. */
  long: 4_000,
  /** A form being filled in, kept for its author: eight KPIs with evidence and comment, and four long texts. */
  draft: 50_000,
} as const;

/** Lines of a file or a pasted list. */
export const MOST_ROWS = 20_000;
