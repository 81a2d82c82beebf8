// 各计分规则的简短说明。
import type { ruleWords as english } from '../en/rule-words';
import type { Translated } from '../translated';

export const ruleWords: Translated<typeof english> = {
  higher: '越高越好：实际 ÷ 目标 × 100',
  lower: '越低越好：(2 − 实际 ÷ 目标) × 100',
  'lower-ratio': '越低越好：目标 ÷ 实际 × 100',
  range: '目标区间：区间内 100 分，区间外递减',
  progress: '基准提升：从基准到目标完成的比例 × 100',
  rating: '1–5 分评分换算为得分',
  'yes-no': '达成 100 分，未达成 0 分',
  curve: '按分段曲线取分',
  steps: '按档位取分',
};
