// How long a text in a form may be; page and server keep to the same numbers.

export const TEXT_LIMITS = {
  /** A comment, an evidence, a reason. */
  short: 2_000,
  /** Strengths, gaps, development, next goals and the like. */
  long: 4_000,
  /** A form being filled in, kept for its author: Google keeps at most 9 KB of bytes, and a Chinese character takes three. */
  draft: 8_000,
} as const;
