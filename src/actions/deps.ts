// What actions need from the world around them; google/ gives the real thing, tests a small one in memory.
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Step } from '../workbook/step';

/** Somebody could not be given the right to edit; everything else was done. */
export interface ProtectionFailure {
  readonly sheet: string;
  readonly email: string;
}

export interface Deps {
  /** Reads the sheets of ours as they are now. */
  readonly readWorkbook: () => WorkbookSnapshot;
  /** Carries the steps out, in order, and has them written when it returns. */
  readonly applySteps: (steps: readonly Step[]) => readonly ProtectionFailure[];
  /** Runs the work while nobody else's script changes this workbook; null when it stays busy for too long. */
  readonly exclusively: <Result>(work: () => Result) => Result | null;
  /** Lower case; null when Google does not tell. */
  readonly userEmail: () => string | null;
  /** ISO date in the workbook's time zone. */
  readonly today: () => string;
}
