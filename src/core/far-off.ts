// A figure that is ten times or a tenth of what it is compared with: more often a slip of the keyboard than a result.

const FACTOR = 10;

/** 1200 beside 12000 or beside 120; zero and what is below it says nothing about its size. */
export function isFarOff(value: number, comparedWith: number): boolean {
  if (value <= 0 || comparedWith <= 0) return false;
  const factor = value / comparedWith;
  return factor >= FACTOR || factor <= 1 / FACTOR;
}
