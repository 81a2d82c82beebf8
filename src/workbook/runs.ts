// Neighbouring rows or columns put together, so that they are written in one call.

export interface Run {
  readonly from: number;
  readonly to: number;
}

/** [1, 2, 3, 7, 8] → 1–3, 7–8. */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

/** 3–5 → [3, 4, 5]. */
export function numbersIn({ from, to }: Run): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
