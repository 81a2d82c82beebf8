// The team KPIs as they ship: what each one measures, how it is scored and what it weighs. Names are in team-kpis.ts.
import type { RuleName } from '../core/points';
import type { Kind, RollUp, Unit } from './choices';
import { adConsole, fromSums, smallSample, together } from './kpi';
import type { Label } from './label';
import type { TeamCategory, TeamKpiKey } from './team-kpis';

export interface TeamKpi {
  readonly category: TeamCategory;
  /** Formula with its denominator. */
  readonly definition: Label;
  /** Where the figure comes from and how often it is updated. */
  readonly source: Label;
  readonly unit: Unit;
  readonly kind: Kind;
  readonly rule: RuleName;
  readonly detail: string;
  /** Percentages as fractions (S16). */
  readonly target: number | null;
  readonly rollUp: RollUp;
  /** Out of 100; 0 is observed only (W12). */
  readonly weight: number;
  /** The weight in a team whose business is leads instead of sales. */
  readonly weightWithLeads: number;
  readonly caution: Label | null;
}

const webAnalytics: Label = { en: 'Web analytics, daily.', 'zh-CN': 'GA4，按日' };
const higher = { rule: 'higher', detail: '', target: null } as const;
const observed = { weight: 0, weightWithLeads: 0 } as const;

export const teamKpis: Readonly<Record<TeamKpiKey, TeamKpi>> = {
  gmv: {
    category: 'growth',
    definition: {
      en: 'visits × conversion rate (orders ÷ visits) × average order value (revenue ÷ orders); net = gross × (1 − return rate)',
      'zh-CN': '访问数 × 转化率（订单数 ÷ 访问数）× 客单价（成交额 ÷ 订单数）；净额 = 总额 ×（1 − 退货率）',
    },
    source: { en: 'Shop back office or ERP, daily.', 'zh-CN': '店铺后台或 ERP，按日' },
    unit: 'currency',
    kind: 'result',
    ...higher,
    rollUp: 'sum',
    weight: 25,
    weightWithLeads: 0,
    caution: {
      en: 'Say whether it is gross or net of returns. Lead-generation teams weigh sales qualified leads 25 instead.',
      'zh-CN': '须注明是总额还是扣除退货后的净额；以获取线索为主的团队改用线索量 (SQL)，权重 25。',
    },
  },
  marketing_qualified_leads: {
    category: 'growth',
    definition: {
      en: 'number of leads in the period that meet the written rule (fit score + intent score)',
      'zh-CN': '期内符合书面标准（匹配分 + 意向分）的市场合格线索数',
    },
    source: { en: 'CRM, daily.', 'zh-CN': 'CRM，按日' },
    unit: 'count',
    kind: 'result',
    ...higher,
    rollUp: 'sum',
    ...observed,
    caution: {
      en: 'Freeze the rule for the period: a looser rule makes more leads.',
      'zh-CN': '判定标准在考核期内须固定，放宽标准会虚增数量。',
    },
  },
  sales_qualified_leads: {
    category: 'growth',
    definition: {
      en: 'number of leads accepted by sales in the period; beside it MQL → SQL = SQL ÷ MQL (350 ÷ 1,000 = 35 %)',
      'zh-CN': '期内被销售接受的线索数；另看 MQL→SQL = SQL ÷ MQL（350 ÷ 1000 = 35%）',
    },
    source: { en: 'CRM, daily.', 'zh-CN': 'CRM，按日' },
    unit: 'count',
    kind: 'result',
    ...higher,
    rollUp: 'sum',
    weight: 0,
    weightWithLeads: 25,
    caution: {
      en: 'Agree how fast sales must accept or refuse. Lead-generation teams weigh this 25 instead of online sales.',
      'zh-CN': '须约定销售多久内接受或退回；以获取线索为主的团队以此代替线上销售额，权重 25。',
    },
  },
  customer_acquisition_cost: {
    category: 'growth',
    definition: {
      en: 'marketing (and sales) cost ÷ new customers (10,000 ÷ 50 = 200)',
      'zh-CN': '营销（及销售）费用 ÷ 新客户数（10000 ÷ 50 = 200）',
    },
    source: { en: 'Finance and CRM, monthly.', 'zh-CN': '财务与 CRM，按月' },
    unit: 'currency',
    kind: 'result',
    rule: 'lower',
    detail: '',
    target: null,
    rollUp: 'ratio',
    weight: 15,
    weightWithLeads: 15,
    caution: together({ en: 'Say whether sales cost is in.', 'zh-CN': '须注明是否含销售费用。' }, fromSums),
  },
  lifetime_value: {
    category: 'growth',
    definition: {
      en: 'subscription: monthly revenue per user ÷ monthly churn rate; retail: order value × orders per year × years as a customer',
      'zh-CN': '订阅：每用户月收入 ÷ 月流失率；零售：客单价 × 年购买次数 × 客户年限',
    },
    source: { en: 'CRM and finance, quarterly.', 'zh-CN': 'CRM 与财务，按季' },
    unit: 'currency',
    kind: 'result',
    ...higher,
    rollUp: 'last',
    ...observed,
    caution: {
      en: 'Say whether it is based on revenue or on margin.',
      'zh-CN': '须注明按收入还是按毛利计算。',
    },
  },
  marketing_roi: {
    category: 'effectiveness',
    definition: {
      en: '(revenue or gross profit − marketing cost) ÷ marketing cost',
      'zh-CN': '（收入或毛利 − 营销费用）÷ 营销费用',
    },
    source: { en: 'Finance, monthly.', 'zh-CN': '财务结算，按月' },
    unit: 'percent',
    kind: 'result',
    ...higher,
    rollUp: 'ratio',
    weight: 20,
    weightWithLeads: 20,
    caution: {
      en: 'Not revenue ÷ spend: that is ROAS, though many ad consoles call it “ROI”. Say whether revenue or gross profit is meant.',
      'zh-CN': '不是成交额 ÷ 消耗（那是 ROAS，广告后台常标作“ROI”）；须注明按收入还是毛利。',
    },
  },
  team_roas: {
    category: 'effectiveness',
    definition: {
      en: 'attributed revenue of all channels ÷ ad spend of all channels',
      'zh-CN': '各渠道归因成交额之和 ÷ 各渠道广告消耗之和',
    },
    source: adConsole,
    unit: 'ratio',
    kind: 'result',
    ...higher,
    rollUp: 'ratio',
    ...observed,
    caution: together(
      {
        en: 'Each platform claims the same order for itself: adding up their revenue counts it twice.',
        'zh-CN': '各平台会重复认领同一订单，直接相加会重复计算。',
      },
      fromSums,
    ),
  },
  lead_conversion_rate: {
    category: 'effectiveness',
    definition: {
      en: 'registrations or consultations ÷ clicks on the campaign; another denominator (impressions, sessions) has to be stated here',
      'zh-CN': '注册或咨询数 ÷ 活动点击数；若以展示或会话为分母，须在此注明',
    },
    source: {
      en: 'Web analytics, ad console, customer service system, daily.',
      'zh-CN': 'GA4、广告后台、客服系统，按日',
    },
    unit: 'percent',
    kind: 'result',
    ...higher,
    rollUp: 'ratio',
    weight: 10,
    weightWithLeads: 10,
    caution: together(smallSample, fromSums),
  },
  brand_search_index: {
    category: 'brand',
    definition: {
      en: 'mean of the daily index of the brand name: a weighted sum of how often the word is searched',
      'zh-CN': '品牌词每日指数的平均值：指数为搜索频次的加权和',
    },
    source: { en: 'Baidu Index, WeChat Index, daily.', 'zh-CN': '百度指数、微信指数，按日' },
    unit: 'index',
    kind: 'result',
    ...higher,
    rollUp: 'mean',
    weight: 10,
    weightWithLeads: 10,
    caution: {
      en: 'An index, not a search volume: compare it with itself only, on one site.',
      'zh-CN': '是指数而非搜索量，只能在同一平台内与自身比较。',
    },
  },
  social_mentions: {
    category: 'brand',
    definition: {
      en: 'number of posts that name the brand in the period; beside it share of voice = own ÷ (own + competitors)',
      'zh-CN': '期内提及品牌的帖子数；另看声量份额 = 本品牌 ÷（本品牌 + 竞品）',
    },
    source: { en: 'Listening tool, weekly.', 'zh-CN': '舆情监测工具，按周' },
    unit: 'count',
    kind: 'result',
    ...higher,
    rollUp: 'sum',
    ...observed,
    caution: {
      en: 'A crisis raises it too: read it beside the sentiment.',
      'zh-CN': '负面事件同样会推高提及量，须与情感倾向一起看。',
    },
  },
  net_sentiment: {
    category: 'brand',
    definition: {
      en: '(positive posts − negative posts) ÷ all posts that name the brand, −100 % to 100 %',
      'zh-CN': '（正面条数 − 负面条数）÷ 提及品牌的全部条数，−100%～100%',
    },
    source: { en: 'Listening tool, weekly.', 'zh-CN': '舆情监测工具，按周' },
    unit: 'percent',
    kind: 'result',
    ...higher,
    rollUp: 'ratio',
    weight: 5,
    weightWithLeads: 5,
    caution: {
      en: 'There is no single standard: write down the tool, its method and whether neutral posts are in the denominator. The tool itself errs.',
      'zh-CN': '没有统一标准：须记录所用工具、判定方法及分母是否含中性；工具判定本身有误差。',
    },
  },
  media_exposure: {
    category: 'brand',
    definition: {
      en: 'sum of page views of the placements in the period; unique visitors are noted beside it',
      'zh-CN': '期内各投放位页面浏览量 (PV) 之和；独立访客 (UV) 另行注明',
    },
    source: { en: 'Media reports, weekly.', 'zh-CN': '媒体结案报告，按周' },
    unit: 'reads',
    kind: 'process',
    ...higher,
    rollUp: 'sum',
    ...observed,
    caution: {
      en: 'Unique visitors cannot be added up over days or sites: the same person would count twice.',
      'zh-CN': 'UV 不可跨日、跨站相加，否则同一人会重复计算。',
    },
  },
  site_traffic_growth: {
    category: 'brand',
    definition: {
      en: '(visits of the period − visits of the base period) ÷ visits of the base period; base = the period before or the same one last year, to be stated',
      'zh-CN': '（本期访问数 − 基期访问数）÷ 基期访问数；基期为上期（环比）或去年同期（同比），须注明',
    },
    source: { en: 'Web analytics, monthly.', 'zh-CN': 'GA4，按月' },
    unit: 'percent',
    kind: 'result',
    ...higher,
    rollUp: 'growth',
    ...observed,
    caution: {
      en: 'Shopping festivals fall into other periods: prefer the same period last year.',
      'zh-CN': '大促错期影响环比，宜用同比。',
    },
  },
  active_users: {
    category: 'users',
    definition: {
      en: 'distinct users active in a day (DAU, mean of the period) or in a trailing window of 30 days (MAU); beside it DAU ÷ MAU',
      'zh-CN': '当日去重活跃用户数（DAU，取期内日均）或近 30 天去重活跃用户数（MAU）；另看 DAU ÷ MAU',
    },
    source: { en: 'Web and app analytics, daily.', 'zh-CN': 'GA4、App 统计，按日' },
    unit: 'people',
    kind: 'result',
    ...higher,
    rollUp: 'mean',
    ...observed,
    caution: {
      en: 'Say which of the two is meant; daily users cannot be added up to monthly ones.',
      'zh-CN': '须注明用 DAU 还是 MAU；DAU 相加不等于 MAU。',
    },
  },
  retention_rate: {
    category: 'users',
    definition: {
      en: 'users who came on day 0 and are active again on day N ÷ users who came on day 0, credited to day 0',
      'zh-CN': '第 0 日新增用户中第 N 日再次活跃的人数 ÷ 第 0 日新增用户数，计入新增当日',
    },
    source: { en: 'App analytics, daily, N days late.', 'zh-CN': 'App 统计，按日，滞后 N 天' },
    unit: 'percent',
    kind: 'result',
    ...higher,
    rollUp: 'ratio',
    weight: 15,
    weightWithLeads: 15,
    caution: together(
      {
        en: 'State N (1, 7 or 30) and close only after the last day has come of age.',
        'zh-CN': '须注明 N（1、7 或 30 天），末日满 N 天后才可结算。',
      },
      fromSums,
    ),
  },
  average_engagement_time: {
    category: 'users',
    definition: {
      en: 'total time in the foreground ÷ active users',
      'zh-CN': '前台停留总时长 ÷ 活跃用户数',
    },
    source: webAnalytics,
    unit: 'seconds',
    kind: 'process',
    ...higher,
    rollUp: 'ratio',
    ...observed,
    caution: {
      en: 'GA4 has no ready figure: divide userEngagementDuration by activeUsers.',
      'zh-CN': 'GA4 没有现成指标，用 userEngagementDuration ÷ activeUsers 计算。',
    },
  },
  site_engagement_rate: {
    category: 'users',
    definition: {
      en: 'engaged sessions ÷ sessions; engaged = longer than 10 seconds, or a key event, or at least 2 views (1,000 ÷ 5,000 = 20 %)',
      'zh-CN': '互动会话数 ÷ 会话数；互动指停留超过 10 秒、有关键事件或浏览 2 页以上（1000 ÷ 5000 = 20%）',
    },
    source: webAnalytics,
    unit: 'percent',
    kind: 'process',
    ...higher,
    rollUp: 'ratio',
    ...observed,
    caution: together(
      {
        en: 'Not the interaction rate of social posts: another numerator, another denominator.',
        'zh-CN': '与社交内容的互动率不同，分子分母都不一样。',
      },
      fromSums,
    ),
  },
};
