// What is known of one KPI of the library, and the words that several of them share.
import type { RuleName } from '../core/points';
import type { Kind, Measure, RollUp, Unit } from './choices';
import type { Label } from './label';
import type { TeamKpiKey } from './team-kpis';

export interface Kpi {
  readonly name: Label;
  /** Formula with its denominator: consoles differ in it. */
  readonly definition: Label;
  /** Where the figure comes from and how often it is updated. */
  readonly source: Label;
  readonly unit: Unit;
  readonly kind: Kind;
  readonly measure: Measure;
  readonly rule: RuleName;
  readonly detail: string;
  /** Only where a sensible target exists everywhere; percentages as fractions (S16). */
  readonly target: number | null;
  readonly rollUp: RollUp;
  readonly serves: TeamKpiKey;
  readonly caution: Label | null;
}

export const adConsole: Label = {
  en: 'Ad console, daily; final after 08:00 the next day.',
  'zh-CN': '广告后台，按日更新，次日 08:00 后为准',
};

export const smallSample: Label = {
  en: 'Below 100 clicks or 30 conversions the sample is small and the figure misleads.',
  'zh-CN': '点击少于 100 或转化少于 30 时样本量偏小，易误判。',
};

/** P2: an average of rates is not the rate of the whole. */
export const fromSums: Label = {
  en: 'Over several periods it is computed from the sums, never averaged.',
  'zh-CN': '跨期合并时用分子之和 ÷ 分母之和，不取各期平均。',
};

/** Several sentences as one text. */
export function together(...labels: readonly Label[]): Label {
  return { en: labels.map(({ en }) => en).join(' '), 'zh-CN': labels.map((label) => label['zh-CN']).join('') };
}
