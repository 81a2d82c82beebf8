// What a one-person sheet that came back says, before anything of it is recorded.
export interface PrivateLine {
  /** What happens, the KPI it is about ('' for the person as a whole) and the field, in words. */
  readonly what: string;
  readonly kpi: string;
  readonly field: string;
  readonly old: string;
  readonly value: string;
}

export interface PrivateProblem {
  /** As the sheet counts its rows when it was copied from the first one; null for the sheet as a whole. */
  readonly row: number | null;
  readonly message: string;
}

export interface PrivatePreview {
  /** Null while it cannot be told whose it is. */
  readonly personId: string | null;
  readonly name: string;
  readonly period: string;
  /** With any of them nothing is recorded. */
  readonly problems: readonly PrivateProblem[];
  /** What would be recorded. */
  readonly lines: readonly PrivateLine[];
  /** What is left out, and why. */
  readonly notes: readonly string[];
}
