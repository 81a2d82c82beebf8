// KPIs of marketing planners.
import { fromSums, type Kpi, together } from '../kpi';

export const plannerKpis = {
  plan_goal_attainment: {
    name: { en: 'Campaign goal attainment', 'zh-CN': '方案执行效果达成率' },
    definition: {
      en: 'Σ(budget × attainment of the campaign goal) ÷ Σ budget of the campaigns closed in the period; attainment = actual ÷ target of each campaign',
      'zh-CN': 'Σ(预算 × 单个方案达成率) ÷ Σ期内结案方案预算；单个方案达成率 = 实际效果 ÷ 方案目标',
    },
    source: { en: 'Campaign reviews, one figure per campaign.', 'zh-CN': '活动复盘报告，每个活动结案时更新' },
    unit: 'percent',
    kind: 'result',
    measure: 'quantitative',
    rule: 'higher',
    detail: '',
    target: 1,
    rollUp: 'ratio',
    serves: 'marketing_roi',
    caution: {
      en: 'Write down goal and budget of a campaign before it starts: a goal set afterwards is always met.',
      'zh-CN': '每个方案的目标与预算须在启动前写定，事后补定的目标没有意义。',
    },
  },
  plan_approval_rate: {
    name: { en: 'Proposal approval rate', 'zh-CN': '策划方案通过率' },
    definition: {
      en: 'proposals approved ÷ proposals submitted for decision in the period',
      'zh-CN': '评审通过的方案数 ÷ 期内提交评审的方案数',
    },
    source: { en: 'Approval log, monthly.', 'zh-CN': '审批记录，按月' },
    unit: 'percent',
    kind: 'process',
    measure: 'quantitative',
    rule: 'curve',
    detail: '60%:0; 100%:100; 120%:115',
    target: 0.8,
    rollUp: 'ratio',
    serves: 'marketing_roi',
    caution: together(
      {
        en: 'Agree whether a proposal approved after a second hearing counts.',
        'zh-CN': '须约定二次评审后通过的方案是否计入。',
      },
      fromSums,
    ),
  },
  strategy_innovation: {
    name: { en: 'Strategic innovation', 'zh-CN': '策略创新贡献度' },
    definition: {
      en: 'rated 1–5 by a panel against written anchors; evidence: the tests run and what came of them',
      'zh-CN': '评审小组对照行为描述评 1–5 分；佐证为所做的测试及其结果',
    },
    source: { en: 'Panel review, quarterly.', 'zh-CN': '评审小组，按季' },
    unit: 'rating',
    kind: 'process',
    measure: 'qualitative',
    rule: 'rating',
    detail: '',
    target: null,
    rollUp: 'mean',
    serves: 'brand_search_index',
    caution: {
      en: 'An idea counts once it has been tried; a test that failed and was written up counts too.',
      'zh-CN': '付诸测试的想法才计入；失败但写明结论的测试同样计入。',
    },
  },
  cross_team_collaboration: {
    name: { en: 'Cross-team collaboration', 'zh-CN': '跨部门协作效率' },
    definition: {
      en: 'rated 1–5 against written anchors: mean of the partner teams asked; evidence: their requests and how fast they were answered',
      'zh-CN': '协作部门对照行为描述评 1–5 分，取受访部门的平均；佐证为协作需求及响应时间记录',
    },
    source: { en: 'Partner survey and tickets, quarterly.', 'zh-CN': '协作部门问卷与工单记录，按季' },
    unit: 'rating',
    kind: 'process',
    measure: 'qualitative',
    rule: 'rating',
    detail: '',
    target: null,
    rollUp: 'mean',
    serves: 'marketing_roi',
    caution: {
      en: 'Ask at least two partner teams, and only those who worked together in the period.',
      'zh-CN': '至少征询两个协作部门，且只问期内确有合作的部门。',
    },
  },
} as const satisfies Record<string, Kpi>;
