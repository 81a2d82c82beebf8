// Times in milliseconds: the median of several runs, so that one pause of the machine does not count.

export function milliseconds(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

export function median(runs: number, measured: (run: number) => number): number {
  const sorted = Array.from({ length: runs }, (_, run) => measured(run)).sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
