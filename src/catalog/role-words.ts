// Words in a job title that tell the role and, where they do, the track. A longer word wins over a shorter one inside it.
import type { RoleKey } from './roles';

export interface RoleWord {
  readonly word: string;
  readonly role: RoleKey;
  /** A key of the role's tracks; null where the word says nothing of it. */
  readonly track: string | null;
}

/** Words between slashes; Latin ones stand alone in the title, Chinese ones anywhere. */
function all(role: RoleKey, track: string | null, text: string): RoleWord[] {
  return text.split('/').map((word) => ({ word, role, track }));
}

export const roleWords: readonly RoleWord[] = [
  ...all('planner', null, '策划/策略/整合营销/planner/planners/planning/strategist/strategy'),
  ...all('content', null, '内容/content'),
  ...all('content', 'copy', '文案/撰稿/编辑/广告文案/copy/copywriter/copywriting/writer/editor'),
  ...all(
    'content',
    'video',
    '视频/剪辑/编导/摄影/摄像/视频剪辑/视频编辑/video/videographer/video editor/video content',
  ),
  ...all('content', 'design', '设计/美工/美术/广告设计/内容设计/design/designer/content designer/content design'),
  ...all(
    'paid_ads',
    null,
    '广告/投放/信息流/优化师/广告投放/广告优化/广告优化师/投放优化师/信息流优化师/ads/advertising',
  ),
  ...all('paid_ads', null, 'paid ads/paid media/paid social/ppc/media buyer/media buying/performance marketing'),
  ...all('paid_ads', null, 'performance marketer'),
  ...all(
    'seo_sem',
    'seo',
    'seo/seo 优化/seo 优化师/搜索引擎优化/search engine optimization/search engine optimisation',
  ),
  ...all(
    'seo_sem',
    'sem',
    'sem/sem 优化/sem 优化师/sem 投放/sem 广告/竞价/竞价推广/搜索推广/搜索广告/搜索引擎营销/paid search',
  ),
  ...all('seo_sem', 'sem', 'search engine marketing'),
  ...all(
    'analyst',
    null,
    '数据分析/数据分析师/数据运营/商业分析/分析师/data analyst/analyst/analytics/business intelligence',
  ),
  ...all('social', null, '新媒体/新媒体运营/社交媒体/社媒/社群/公众号/小红书/抖音/直播/账号运营/social/social media'),
  ...all('social', null, 'community'),
];

/** Words that only tell the track of a role already known. */
export const trackWords: readonly RoleWord[] = [
  ...all('paid_ads', 'commerce', '电商/天猫/淘宝/京东/commerce/ecommerce/e commerce'),
  ...all('paid_ads', 'leads', '线索/获客/leads/lead generation/lead gen'),
];
