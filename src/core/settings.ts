// The numbers that people may change in Settings, with the defaults of the rules (S6, S13, W2–W6, W8, W11).

export type MissingPolicy = 'leave-out' | 'zero' | 'block';

export interface Band {
  readonly grade: string;
  /** Lowest score that still gets this grade (W8). */
  readonly from: number;
}

export interface ScoringSettings {
  /** S13, points. */
  readonly cap: number;
  /** S13, points. */
  readonly floor: number;
  /** W2. */
  readonly missing: MissingPolicy;
  /** S6: points for the ratings 1, 2, 3, 4 and 5. */
  readonly ratingPoints: readonly [number, number, number, number, number];
  /** W5: share of the team score in a member's total, 0–1. */
  readonly teamShare: number;
  /** W5: the same for a team lead. */
  readonly leadTeamShare: number;
  /** W5: largest adjustment either way, points. */
  readonly adjustmentLimit: number;
  /** W6: highest total under a veto. */
  readonly vetoCap: number;
  /** W11: share of the weight that must have points before there is a grade, 0–1. */
  readonly coverageForGrade: number;
  /** W2: share of the weight not applicable above which a person is looked at by hand, 0–1. */
  readonly notApplicableLimit: number;
  /** W8, best grade first. */
  readonly bands: readonly Band[];
}

export const defaultSettings: ScoringSettings = {
  cap: 120,
  floor: 0,
  missing: 'leave-out',
  ratingPoints: [50, 75, 100, 110, 120],
  teamShare: 0.2,
  leadTeamShare: 0.4,
  adjustmentLimit: 5,
  vetoCap: 60,
  coverageForGrade: 0.8,
  notApplicableLimit: 0.3,
  bands: [
    { grade: 'S', from: 108 },
    { grade: 'A', from: 102 },
    { grade: 'B', from: 90 },
    { grade: 'C', from: 70 },
    { grade: 'D', from: 0 },
  ],
};

/** W5: a total is never outside these bounds. */
export const TOTAL_BOUNDS = { lowest: 0, highest: 120 } as const;

/** W4: what a person's weights should look like in a workbook; the sum is a must, the rest is advice. */
export const WEIGHT_ADVICE = {
  sum: 100,
  tolerance: 0.01,
  lowest: 5,
  highest: 40,
  fewestKpis: 3,
  mostKpis: 8,
} as const;
