// The KPI library as it ships: what each KPI measures, how it is counted and how it is scored.
import { analystKpis } from './kpis/analyst';
import { contentKpis } from './kpis/content';
import { paidAdsKpis } from './kpis/paid-ads';
import { plannerKpis } from './kpis/planner';
import { seoSemKpis } from './kpis/seo-sem';
import { sharedKpis } from './kpis/shared';
import { socialKpis } from './kpis/social';

export type { Kpi } from './kpi';

export const kpis = {
  ...plannerKpis,
  ...contentKpis,
  ...paidAdsKpis,
  ...seoSemKpis,
  ...analystKpis,
  ...socialKpis,
  ...sharedKpis,
};

export type KpiKey = keyof typeof kpis;
