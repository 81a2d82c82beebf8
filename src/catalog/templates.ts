// The templates: per role and track the KPIs with their weights, which add up to 100.
import type { KpiKey } from './kpis';
import type { RoleKey, roles } from './roles';

export type TemplateWeights = Readonly<Partial<Record<KpiKey, number>>>;

export type Templates = {
  readonly [R in RoleKey]: { readonly [T in keyof (typeof roles)[R]['tracks']]: TemplateWeights };
};

export const templates: Templates = {
  planner: {
    general: {
      plan_goal_attainment: 40,
      plan_approval_rate: 20,
      strategy_innovation: 20,
      cross_team_collaboration: 20,
    },
  },
  content: {
    general: {
      content_output: 20,
      content_pass_rate: 20,
      content_reads: 10,
      completion_rate: 10,
      content_engagement_rate: 10,
      content_conversions: 20,
      content_originality: 10,
    },
    copy: {
      content_output: 20,
      content_pass_rate: 20,
      content_reads: 20,
      content_engagement_rate: 10,
      content_conversions: 20,
      content_originality: 10,
    },
    video: {
      content_output: 20,
      content_pass_rate: 20,
      completion_rate: 20,
      content_engagement_rate: 10,
      content_conversions: 20,
      content_originality: 10,
    },
    design: {
      delivery_on_time: 25,
      content_pass_rate: 25,
      requester_satisfaction: 20,
      creative_click_rate: 20,
      content_originality: 10,
    },
  },
  paid_ads: {
    commerce: { roas: 40, spend_attainment: 20, conversion_rate: 15, click_through_rate: 10, teamwork_growth: 15 },
    leads: {
      cost_per_action: 40,
      spend_attainment: 20,
      conversion_rate: 15,
      click_through_rate: 10,
      teamwork_growth: 15,
    },
  },
  seo_sem: {
    general: {
      organic_traffic: 30,
      keyword_ranking: 20,
      sem_cost_per_click: 20,
      account_quality: 10,
      site_authority: 10,
      teamwork_growth: 10,
    },
    seo: {
      organic_traffic: 40,
      keyword_ranking: 30,
      organic_conversions: 10,
      site_authority: 10,
      teamwork_growth: 10,
    },
    sem: {
      sem_cost_per_click: 25,
      cost_per_action: 25,
      spend_attainment: 15,
      account_quality: 15,
      click_through_rate: 10,
      teamwork_growth: 10,
    },
  },
  analyst: {
    general: {
      insight_adoption_rate: 25,
      report_timeliness: 20,
      report_accuracy: 20,
      model_improvement: 20,
      decision_support: 15,
    },
  },
  social: {
    general: {
      follower_growth_rate: 25,
      social_engagement_rate: 20,
      community_activity_rate: 20,
      campaign_participants: 15,
      account_influence_index: 10,
      teamwork_growth: 10,
    },
  },
};
