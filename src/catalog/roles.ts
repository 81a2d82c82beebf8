// The roles with their tracks, in the policy's order; what each track is judged by stands in templates.ts.
import type { Label, Language } from './label';

export interface Role {
  readonly name: Label;
  /** Short enough for a tab. */
  readonly tab: Label;
  /** The first track is the default. A key that several roles use has the same word in all of them. */
  readonly tracks: Readonly<Record<string, Track>>;
}

export interface Track {
  readonly name: Label;
}

const general: Track = { name: { en: 'general', 'zh-CN': '综合' } };

export const roles = {
  planner: {
    name: { en: 'Marketing planner', 'zh-CN': '营销策划/策略岗' },
    tab: { en: 'Planning', 'zh-CN': '策划' },
    tracks: { general },
  },
  content: {
    name: { en: 'Content creator', 'zh-CN': '内容创作岗' },
    tab: { en: 'Content', 'zh-CN': '内容' },
    tracks: {
      general,
      copy: { name: { en: 'copy', 'zh-CN': '文案' } },
      video: { name: { en: 'video', 'zh-CN': '视频' } },
      design: { name: { en: 'design', 'zh-CN': '设计' } },
    },
  },
  paid_ads: {
    name: { en: 'Paid ads specialist', 'zh-CN': '数字广告投放岗' },
    tab: { en: 'Paid ads', 'zh-CN': '广告投放' },
    tracks: {
      commerce: { name: { en: 'commerce', 'zh-CN': '电商' } },
      leads: { name: { en: 'leads', 'zh-CN': '线索' } },
    },
  },
  seo_sem: {
    name: { en: 'SEO/SEM specialist', 'zh-CN': 'SEO/SEM 岗' },
    tab: { en: 'SEO-SEM', 'zh-CN': 'SEO·SEM' },
    tracks: {
      general,
      seo: { name: { en: 'SEO', 'zh-CN': 'SEO' } },
      sem: { name: { en: 'SEM', 'zh-CN': 'SEM' } },
    },
  },
  analyst: {
    name: { en: 'Data analyst', 'zh-CN': '数据分析师岗' },
    tab: { en: 'Analytics', 'zh-CN': '数据分析' },
    tracks: { general },
  },
  social: {
    name: { en: 'Social media operator', 'zh-CN': '新媒体运营岗' },
    tab: { en: 'Social', 'zh-CN': '新媒体' },
    tracks: { general },
  },
} as const satisfies Record<string, Role>;

export type RoleKey = keyof typeof roles;

export function isShippedRole(role: string): role is RoleKey {
  return Object.keys(roles).includes(role);
}

/** A role of HR's own is called what HR called it, in every language. */
export function roleName(role: string, language: Language): string {
  return isShippedRole(role) ? roles[role].name[language] : role;
}
