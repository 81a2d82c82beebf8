// S16: a percentage typed twice shows as an actual and a target that differ by a factor of about 100.

/** True for 0.95 beside 95 and 95 beside 0.95: a factor of 50 to 200, either way. */
export function differByHundred(actual: unknown, target: unknown): boolean {
  if (typeof actual !== 'number' || typeof target !== 'number' || actual === 0 || target === 0) return false;
  const factor = Math.abs(actual / target);
  return (factor >= 50 && factor <= 200) || (factor >= 1 / 200 && factor <= 1 / 50);
}
