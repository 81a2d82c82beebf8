// What the panel “Problems” is answered.
import type { FindingType, Mend, MendChange, Severity, Subject } from '../../workbook/check/finding';

/** A cell by the ids of its row. */
export interface CellReference {
  readonly sheet: string;
  readonly row: Readonly<Record<string, string>>;
  readonly nth: number;
  readonly column: string;
}

export interface ProblemLine {
  /** The same as long as the same is found in the same row. */
  readonly id: string;
  readonly type: FindingType;
  readonly severity: Severity;
  readonly subject: Subject;
  /** “Paid ads, row 5, Target”. */
  readonly place: string;
  readonly cell: CellReference;
  /** '' where it is about no KPI. */
  readonly kpi: string;
  readonly found: string;
  readonly allowed: string;
  readonly howToMend: string;
  /** What one click would write; none where only a person can know, or this person may not; of several one is chosen. */
  readonly mends: readonly Mend[];
}

export interface ProblemGroup {
  /** A person, or a sheet. */
  readonly title: string;
  readonly lines: readonly ProblemLine[];
}

/** The last mend of the one who asks, as long as something of it can be taken back. */
export interface LastMend {
  readonly mendId: string;
  readonly changes: readonly (Pick<MendChange, 'kpiName' | 'column' | 'shownOld' | 'shownValue'> & {
    readonly who: string;
  })[];
}

export interface ProblemsFound {
  /** What is gone or not shown until HR repairs the workbook, in sentences. */
  readonly repairs: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly subjects: Readonly<Partial<Record<Subject, number>>>;
  readonly groups: readonly ProblemGroup[];
  /** Lines beyond those that are listed. */
  readonly notListed: number;
  readonly lastMend: LastMend | null;
}
