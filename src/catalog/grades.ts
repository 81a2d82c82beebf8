// The grades of the policy in words (W8); their lower bounds are settings.
import type { Labels } from './label';

export type Grade = 'S' | 'A' | 'B' | 'C' | 'D';

export const gradeLabels: Labels<Grade> = {
  S: { en: 'Outstanding', 'zh-CN': '卓越' },
  A: { en: 'Excellent', 'zh-CN': '优秀' },
  B: { en: 'On target', 'zh-CN': '达标' },
  C: { en: 'To improve', 'zh-CN': '待改进' },
  D: { en: 'Below target', 'zh-CN': '未达标' },
};
