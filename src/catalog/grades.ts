// The grades of the policy in words (W8) with what they advise; their lower bounds are settings.
import type { Labels } from './label';

export type Grade = 'S' | 'A' | 'B' | 'C' | 'D';

export const gradeLabels: Labels<Grade> = {
  S: { en: 'Outstanding', 'zh-CN': '卓越' },
  A: { en: 'Excellent', 'zh-CN': '优秀' },
  B: { en: 'On target', 'zh-CN': '达标' },
  C: { en: 'To improve', 'zh-CN': '待改进' },
  D: { en: 'Below target', 'zh-CN': '未达标' },
};

/** Of the performance bonus, and of nothing else; HR decides. */
export const coefficients: Readonly<Record<Grade, number>> = { S: 1.5, A: 1.2, B: 1, C: 0.7, D: 0 };

/** Advice for calibration, in groups that are large enough for it; there is never a minimum for C or D. */
export const spreadAdvice = {
  fromPeople: 30,
  topGrades: ['S', 'A'],
  /** Share of the people rated, 0–1. */
  topShareAtMost: 0.3,
} as const satisfies { fromPeople: number; topGrades: readonly Grade[]; topShareAtMost: number };
