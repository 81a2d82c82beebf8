// What a remembered line about an exported file is about.
import type { Labels } from './label';

/** owner: an account or campaign and whose it is; rule: the same by a part of its name; column: what a column is; figure: how a KPI is made. */
export type SourceKind = 'owner' | 'rule' | 'column' | 'figure';

export const sourceKindLabels: Labels<SourceKind> = {
  owner: { en: 'account or campaign', 'zh-CN': '账户或计划' },
  rule: { en: 'part of a name', 'zh-CN': '名称包含' },
  column: { en: 'column', 'zh-CN': '列' },
  figure: { en: 'figure of a KPI', 'zh-CN': '指标取数' },
};
