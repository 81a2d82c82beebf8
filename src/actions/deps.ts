// What actions need from the world around them; google/ gives the real thing, tests a small one in memory.
import type { DecimalSign } from '../core/typed-number';
import type { WorkbookCells, WorkbookSnapshot } from '../workbook/snapshot';
import type { Step } from '../workbook/step';

/** Somebody could not be given the right to edit; everything else was done. */
export interface ProtectionFailure {
  readonly sheet: string;
  readonly email: string;
}

/** A few texts kept by key outside the sheets. */
export interface TextStore {
  readonly read: (key: string) => string | null;
  /** Null removes it. */
  readonly write: (key: string, text: string | null) => void;
}

export interface Deps {
  /** Reads the sheets of ours as they are now, with everything that set-up compares. */
  readonly readWorkbook: () => WorkbookSnapshot;
  /** Reads their values alone. */
  readonly readCells: () => WorkbookCells;
  /** Carries the steps out, in order, and has them written when it returns. */
  readonly applySteps: (steps: readonly Step[]) => readonly ProtectionFailure[];
  /** Shows a cell of ours to the person at the keyboard; rows and columns count from 1. */
  readonly select: (sheetKey: string, row: number, column: number) => void;
  /** Runs the work while nobody else's script changes this workbook; null when it stays busy for too long. */
  readonly exclusively: <Result>(work: () => Result) => Result | null;
  /** Lower case; null when Google does not tell. */
  readonly userEmail: () => string | null;
  /** How the workbook's locale writes decimals. */
  readonly decimalSign: () => DecimalSign;
  /** ISO date in the workbook's time zone. */
  readonly today: () => string;
  /** ISO time in the workbook's time zone, with its offset: 2026-10-08T09:30:00+08:00. */
  readonly now: () => string;
  /** SHA-256 of UTF-8 text, in hexadecimal. */
  readonly digest: (text: string) => string;
  /** Tells the developer of what was caught. */
  readonly report: (error: unknown) => void;
  /** What is under way in this workbook, whoever does it. */
  readonly workbookNotes: TextStore;
  /** What this person was just typing; nobody else sees it. Holds at most 9 KB per key. */
  readonly ownNotes: TextStore;
}
