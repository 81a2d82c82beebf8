// The team KPIs by name, in their four categories; what each one measures stands in team-kpi-library.ts.
import type { Labels } from './label';

export type TeamCategory = 'growth' | 'effectiveness' | 'brand' | 'users';

export const teamCategoryLabels: Labels<TeamCategory> = {
  growth: { en: 'Business growth', 'zh-CN': '业务增长' },
  effectiveness: { en: 'Marketing effectiveness', 'zh-CN': '营销效能' },
  brand: { en: 'Brand awareness', 'zh-CN': '品牌声量' },
  users: { en: 'User operations', 'zh-CN': '用户运营' },
};

export const teamKpiLabels = {
  gmv: { en: 'Online sales (GMV)', 'zh-CN': '线上销售额/GMV' },
  marketing_qualified_leads: { en: 'Marketing qualified leads (MQL)', 'zh-CN': '线索量 (MQL)' },
  sales_qualified_leads: { en: 'Sales qualified leads (SQL)', 'zh-CN': '线索量 (SQL)' },
  customer_acquisition_cost: { en: 'Customer acquisition cost (CAC)', 'zh-CN': '获客成本 CAC' },
  lifetime_value: { en: 'Customer lifetime value (LTV)', 'zh-CN': '客户生命周期价值 LTV' },
  marketing_roi: { en: 'Marketing ROI', 'zh-CN': '营销费用回报率 (ROI)' },
  team_roas: { en: 'Return on ad spend of all channels (ROAS)', 'zh-CN': '渠道投入产出比 (ROAS)' },
  lead_conversion_rate: {
    en: 'Registration / consultation conversion rate',
    'zh-CN': '活动转化率 (注册/咨询转化率)',
  },
  brand_search_index: { en: 'Brand search index', 'zh-CN': '品牌搜索指数' },
  social_mentions: { en: 'Social mentions', 'zh-CN': '社交媒体提及量' },
  net_sentiment: { en: 'Net sentiment', 'zh-CN': '社交媒体情感倾向' },
  media_exposure: { en: 'Media exposure (PV/UV)', 'zh-CN': '媒体曝光量 (PV/UV)' },
  site_traffic_growth: { en: 'Site traffic growth', 'zh-CN': '官网流量增长率' },
  active_users: { en: 'Active users (DAU/MAU)', 'zh-CN': '活跃用户数 (DAU/MAU)' },
  retention_rate: { en: 'Retention rate', 'zh-CN': '用户留存率' },
  average_engagement_time: { en: 'Average engagement time', 'zh-CN': '平均访问时长' },
  site_engagement_rate: { en: 'Site engagement rate', 'zh-CN': '用户参与度 (互动率)' },
} as const satisfies Labels<string>;

export type TeamKpiKey = keyof typeof teamKpiLabels;
