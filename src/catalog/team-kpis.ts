// The team KPIs that personal KPIs serve (principle 1: indicators follow strategy).
import type { Labels } from './label';

export type TeamKpiKey = 'gmv' | 'customer_acquisition_cost' | 'marketing_roi' | 'lead_conversion_rate';

export const teamKpiLabels: Labels<TeamKpiKey> = {
  gmv: { en: 'Online sales (GMV)', 'zh-CN': '线上销售额/GMV' },
  customer_acquisition_cost: { en: 'Customer acquisition cost (CAC)', 'zh-CN': '获客成本 CAC' },
  marketing_roi: { en: 'Marketing ROI', 'zh-CN': '营销费用回报率 (ROI)' },
  lead_conversion_rate: { en: 'Registration / consultation conversion rate', 'zh-CN': '注册/咨询转化率' },
};
