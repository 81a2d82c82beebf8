// The KPI library as it ships: what each KPI measures, how it is counted and how it is scored.
import type { RuleName } from '../core/points';
import type { Kind, Measure, RollUp, Unit } from './choices';
import type { Label } from './label';
import type { TeamKpiKey } from './team-kpis';

export interface Kpi {
  readonly name: Label;
  /** Formula with its denominator: consoles differ in it. */
  readonly definition: Label;
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

const adConsole: Label = { en: 'ad console, day', 'zh-CN': '广告后台，按日' };

const smallSample: Label = {
  en: 'Misleading below 100 clicks or 30 conversions.',
  'zh-CN': '点击少于 100 或转化少于 30 时样本量偏小，易误判。',
};

export const kpis = {
  roas: {
    name: { en: 'Return on ad spend (ROAS)', 'zh-CN': '广告投入产出比 ROAS' },
    definition: { en: 'attributed revenue ÷ ad spend', 'zh-CN': '归因成交额 ÷ 广告消耗' },
    source: adConsole,
    unit: 'ratio',
    kind: 'result',
    measure: 'quantitative',
    rule: 'higher',
    detail: '',
    target: null,
    rollUp: 'ratio',
    serves: 'marketing_roi',
    caution: {
      en: 'Many Chinese ad consoles call this figure "ROI".',
      'zh-CN': '多数国内广告后台把它标作“ROI”，实为 ROAS。',
    },
  },
  ad_roi: {
    name: { en: 'Return on ad investment (ROI)', 'zh-CN': '广告投资回报率 ROI' },
    definition: { en: '(return − cost) ÷ cost', 'zh-CN': '（回报 − 成本）÷ 成本' },
    source: { en: 'finance, month', 'zh-CN': '财务，按月' },
    unit: 'percent',
    kind: 'result',
    measure: 'quantitative',
    rule: 'higher',
    detail: '',
    target: null,
    rollUp: 'ratio',
    serves: 'marketing_roi',
    caution: {
      en: 'Not revenue ÷ spend: that is ROAS.',
      'zh-CN': '不是成交额 ÷ 消耗，那是 ROAS。',
    },
  },
  cost_per_action: {
    name: { en: 'Cost per action (CPA)', 'zh-CN': '目标转化成本 CPA' },
    definition: { en: 'spend ÷ conversions, by billing time', 'zh-CN': '总花费 ÷ 转化数（按计费时间）' },
    source: adConsole,
    unit: 'currency',
    kind: 'result',
    measure: 'quantitative',
    rule: 'lower',
    detail: '',
    target: null,
    rollUp: 'ratio',
    serves: 'customer_acquisition_cost',
    caution: smallSample,
  },
  cost_per_click: {
    name: { en: 'Cost per click (CPC)', 'zh-CN': '单次点击成本 CPC' },
    definition: { en: 'spend ÷ clicks', 'zh-CN': '总花费 ÷ 点击数' },
    source: adConsole,
    unit: 'currency',
    kind: 'process',
    measure: 'quantitative',
    rule: 'lower',
    detail: '',
    target: null,
    rollUp: 'ratio',
    serves: 'customer_acquisition_cost',
    caution: null,
  },
  cost_per_mille: {
    name: { en: 'Cost per mille (CPM)', 'zh-CN': '千次展示成本 CPM' },
    definition: { en: 'spend ÷ impressions × 1000', 'zh-CN': '总花费 ÷ 展示数 × 1000' },
    source: adConsole,
    unit: 'currency',
    kind: 'process',
    measure: 'quantitative',
    rule: 'lower',
    detail: '',
    target: null,
    rollUp: 'ratio',
    serves: 'customer_acquisition_cost',
    caution: null,
  },
  spend_attainment: {
    name: { en: 'Spend attainment', 'zh-CN': '广告消耗达成率' },
    definition: { en: 'actual spend ÷ planned spend', 'zh-CN': '实际消耗 ÷ 计划消耗' },
    source: adConsole,
    unit: 'percent',
    kind: 'process',
    measure: 'quantitative',
    rule: 'range',
    detail: '95%~105%; slope 2',
    target: 1,
    rollUp: 'ratio',
    serves: 'gmv',
    caution: {
      en: 'On target: overspending costs points just as underspending does.',
      'zh-CN': '以达标为准：超支与欠投同样扣分。',
    },
  },
  conversion_rate: {
    name: { en: 'Conversion rate (CVR)', 'zh-CN': '转化率 CVR' },
    definition: { en: 'conversions ÷ clicks', 'zh-CN': '转化数 ÷ 点击数' },
    source: adConsole,
    unit: 'percent',
    kind: 'result',
    measure: 'quantitative',
    rule: 'higher',
    detail: '',
    target: null,
    rollUp: 'ratio',
    serves: 'lead_conversion_rate',
    caution: smallSample,
  },
  click_through_rate: {
    name: { en: 'Click-through rate (CTR)', 'zh-CN': '广告点击率 CTR' },
    definition: { en: 'clicks ÷ impressions', 'zh-CN': '点击数 ÷ 展示数' },
    source: adConsole,
    unit: 'percent',
    kind: 'process',
    measure: 'quantitative',
    rule: 'higher',
    detail: '',
    target: null,
    rollUp: 'ratio',
    serves: 'marketing_roi',
    caution: smallSample,
  },
  teamwork_growth: {
    name: { en: 'Teamwork and learning', 'zh-CN': '协作与学习成长' },
    definition: {
      en: 'rated 1–5 by the manager against written anchors, with evidence',
      'zh-CN': '上级对照行为描述评 1–5 分，并附佐证',
    },
    source: { en: 'manager review, quarter', 'zh-CN': '上级评价，按季' },
    unit: 'rating',
    kind: 'process',
    measure: 'qualitative',
    rule: 'rating',
    detail: '',
    target: null,
    rollUp: 'mean',
    serves: 'marketing_roi',
    caution: { en: '3 means: what was agreed was done.', 'zh-CN': '3 分表示做到了约定的要求。' },
  },
} as const satisfies Record<string, Kpi>;

export type KpiKey = keyof typeof kpis;
