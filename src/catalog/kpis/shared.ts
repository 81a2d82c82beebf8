// KPIs of every role.
import type { Kpi } from '../kpi';

export const sharedKpis = {
  teamwork_growth: {
    name: { en: 'Teamwork and learning', 'zh-CN': '协作与学习成长' },
    definition: {
      en: 'rated 1–5 by the manager against written anchors, with evidence',
      'zh-CN': '上级对照行为描述评 1–5 分，并附佐证',
    },
    source: { en: 'Manager review, quarterly.', 'zh-CN': '上级评价，按季' },
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
