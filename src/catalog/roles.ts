// The roles with their tracks; the weights of each track are its template and add up to 100.
import type { KpiKey } from './kpis';
import type { Label } from './label';

export type TemplateWeights = Readonly<Partial<Record<KpiKey, number>>>;

export interface Track {
  readonly name: Label;
  readonly weights: TemplateWeights;
}

export interface Role {
  readonly name: Label;
  /** Short enough for a tab. */
  readonly tab: Label;
  /** The first track is the default. */
  readonly tracks: Readonly<Record<string, Track>>;
}

export const roles = {
  paid_ads: {
    name: { en: 'Paid ads specialist', 'zh-CN': '数字广告投放岗' },
    tab: { en: 'Paid ads', 'zh-CN': '广告投放' },
    tracks: {
      commerce: {
        name: { en: 'commerce', 'zh-CN': '电商' },
        weights: { roas: 40, spend_attainment: 20, conversion_rate: 15, click_through_rate: 10, teamwork_growth: 15 },
      },
      leads: {
        name: { en: 'leads', 'zh-CN': '线索' },
        weights: {
          cost_per_action: 40,
          spend_attainment: 20,
          conversion_rate: 15,
          click_through_rate: 10,
          teamwork_growth: 15,
        },
      },
    },
  },
} as const satisfies Record<string, Role>;

export type RoleKey = keyof typeof roles;
