// Which console a file was exported from, told by its headers, and what is known of its columns.

/** What a column counts, whatever the console calls it. */
export type Metric =
  | 'impressions'
  | 'clicks'
  | 'cost'
  | 'conversions'
  | 'revenue'
  | 'plays'
  | 'likes'
  | 'comments'
  | 'shares'
  | 'saves'
  | 'gained'
  | 'followers'
  | 'sessions'
  | 'completion';

/** Plain headers (see plainHeader). The first one that a file has counts; those joined by + are added up as far as they are there. */
export const metricHeaders: Readonly<Record<Metric, readonly string[]>> = {
  impressions: ['impr.', 'impressions', '整体展示次数', '展示数', '展示次数', '展现量', '展现', '展示', '曝光'],
  clicks: ['link clicks', 'clicks', '链接点击量', '整体点击次数', '点击数', '点击次数', '点击量', '点击'],
  cost: ['cost', 'amount spent', '已花费金额', '整体消耗', '总花费', '消耗', '消费', '费用', '花费'],
  // CPA is counted by billing time where a console offers it.
  conversions: [
    ...['转化数(计费时间)', 'conversions', 'key events', 'purchases', '转化数', '转化次数', '整体成交订单数'],
    '网页转化+商桥转化+电话转化',
  ],
  revenue: [
    ...['conv. value', 'purchases conversion value', 'total revenue', 'purchase revenue', '购物转化价值'],
    ...['转化价值', '整体成交金额', '直接成交金额', '成交金额'],
  ],
  plays: ['播放量', '播放数', '播放次数', '观看量', '总阅读次数', '阅读次数'],
  likes: ['点赞量', '点赞数', '点赞'],
  comments: ['评论量', '评论数', '评论'],
  shares: ['分享量', '分享数', '总分享次数', '分享次数', '分享'],
  saves: ['收藏量', '收藏数', '收藏次数', '收藏'],
  gained: ['净增关注人数', '净增粉丝'],
  followers: ['累积关注人数', '总粉丝量'],
  sessions: ['sessions', '会话数'],
  completion: ['完播率'],
};

/** What a row covers, where it is more than a day. */
export const spanHeaders = {
  week: ['week', '周', '时间-周'],
  month: ['month', 'year month', '月', '月份', '时间-月'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** The day of a row, or else its week or month. */
export const dayHeaders: readonly string[] = [
  ...['day', 'date', '日期', '时间-天', '单日', '时间', '发布时间', '首次发布时间', '发表时间', '发表日期', 'nth day'],
  ...spanHeaders.week,
  ...spanHeaders.month,
];

const amounts = [...metricHeaders.cost, ...metricHeaders.revenue, 'avg. cpc', 'avg. cpm'];

/** Columns whose figures are comparable only among rows of one kind: dollars are not added to euros, clicks on links not to purchases. */
export const kindHeaders: readonly { readonly kind: string; readonly of: readonly string[] }[] = [
  { kind: 'currency code', of: amounts },
  { kind: 'currency', of: amounts },
  { kind: '货币代码', of: amounts },
  { kind: 'result indicator', of: ['results', 'cost per results', 'cost per result'] },
  { kind: '成效指标', of: ['成效', '单次成效费用'] },
];

/** First and last day of what a row covers; they tell a day only where both are the same. */
export const rangeHeaders: readonly (readonly [string, string])[] = [
  ['reporting starts', 'reporting ends'],
  ['报告开始日期', '报告结束日期'],
];

/** Columns that tell whose a row is, broad ones first. */
export const ownerHeaders: readonly string[] = [
  ...['person', 'name', '员工', '姓名', '负责人', 'account name', 'account', '账户名称', '账户', '抖音号名称'],
  ...['campaign', 'campaign name', '广告系列名称', '广告系列', '推广计划', '广告计划', '项目名称', '计划名称'],
  ...['ad group', 'ad set name', '广告组名称', '广告组', '推广单元', '单元名称', 'ad name', '广告名称'],
  ...[
    'session default channel group',
    'session primary channel group (default channel group)',
    'session source / medium',
  ],
  ...['素材视频名称', 'roi2_material_video_name', '素材名称', 'landing page', '商品名称'],
];

/** How the figures of a KPI are made of metrics; without `over` they are values. */
export interface FigureRecipe {
  readonly kpi: string;
  readonly plus: readonly Metric[];
  readonly over?: readonly Metric[];
  /** Taken off the denominator. */
  readonly less?: readonly Metric[];
  readonly times?: 1000;
  /** The metric is a rate of its own, to be weighted by what it is over. */
  readonly isRate?: true;
}

const interaction = ['likes', 'comments', 'shares', 'saves'] as const;

const adRecipes: readonly FigureRecipe[] = [
  { kpi: 'roas', plus: ['revenue'], over: ['cost'] },
  { kpi: 'cost_per_action', plus: ['cost'], over: ['conversions'] },
  { kpi: 'cost_per_click', plus: ['cost'], over: ['clicks'] },
  { kpi: 'cost_per_mille', plus: ['cost'], over: ['impressions'], times: 1000 },
  { kpi: 'conversion_rate', plus: ['conversions'], over: ['clicks'] },
  { kpi: 'click_through_rate', plus: ['clicks'], over: ['impressions'] },
  { kpi: 'creative_click_rate', plus: ['clicks'], over: ['impressions'] },
];
const searchRecipes: readonly FigureRecipe[] = [
  ...adRecipes,
  { kpi: 'sem_cost_per_click', plus: ['cost'], over: ['clicks'] },
];
const contentRecipes: readonly FigureRecipe[] = [
  { kpi: 'content_reads', plus: ['plays'] },
  { kpi: 'completion_rate', plus: ['completion'], over: ['plays'], isRate: true },
  { kpi: 'content_engagement_rate', plus: interaction, over: ['plays'] },
  { kpi: 'social_engagement_rate', plus: interaction, over: ['plays'] },
  // Followers are counted at the end of a day: less what was gained on it, they are those at its beginning.
  { kpi: 'follower_growth_rate', plus: ['gained'], over: ['followers'], less: ['gained'] },
];

export interface Exporter {
  readonly key: string;
  /** One writing in both languages: it also names the source of figures. */
  readonly name: string;
  /** It is this one where all headers of one of these sets are there. */
  readonly known: readonly (readonly string[])[];
  readonly recipes: readonly FigureRecipe[];
  /** Rows of this text hold the whole, the others of that column its parts. */
  readonly whole?: { readonly header: string; readonly text: string };
  /** Rates are comparable only among rows of this text. */
  readonly rateOnly?: { readonly header: string; readonly text: string };
  /** Rates without a sign; elsewhere it is asked. */
  readonly rateAs?: 'fraction' | 'percent';
  /** Under these headers the console leaves rare entries out: the rows do not make the whole. */
  readonly partial?: readonly string[];
  /** Its rows are pieces of one account, which are listed rather than assigned. */
  readonly isOneOwner?: true;
}

/** The first that fits counts: narrow ones first. */
export const exporters: readonly Exporter[] = [
  {
    key: 'oceanengine-qianchuan',
    name: '巨量千川 Qianchuan',
    known: [['整体消耗'], ['消耗', '直接成交金额']],
    recipes: adRecipes,
  },
  {
    key: 'xiaohongshu-ads',
    name: '小红书聚光 Juguang',
    known: [['时间', '消费', '展现量', '点击量']],
    recipes: adRecipes,
    isOneOwner: true,
  },
  {
    key: 'baidu',
    name: '百度营销 Baidu',
    known: [['日期', '展现', '消费']],
    recipes: searchRecipes,
  },
  {
    key: 'oceanengine',
    name: '巨量引擎 Ocean Engine',
    known: [
      ['时间-天', '消耗'],
      ['时间', '总花费'],
      ['消耗', '展示数', '转化数'],
    ],
    recipes: adRecipes,
  },
  {
    key: 'douyin-works',
    name: '抖音作品 Douyin',
    known: [['作品名称', '播放量']],
    recipes: contentRecipes,
    rateAs: 'fraction',
    rateOnly: { header: '体裁', text: '视频' },
    isOneOwner: true,
  },
  {
    key: 'xiaohongshu-notes',
    name: '小红书笔记 Xiaohongshu',
    known: [['笔记标题', '观看量']],
    recipes: contentRecipes,
    rateAs: 'fraction',
    isOneOwner: true,
  },
  {
    key: 'wechat',
    name: '微信公众号 WeChat',
    known: [
      ['时间', '净增关注人数', '累积关注人数'],
      ['内容标题', '总阅读次数'],
      ['日期', '阅读次数', '渠道'],
      ['日期', '渠道', '阅读人数'],
    ],
    recipes: contentRecipes,
    whole: { header: '渠道', text: '全部' },
    isOneOwner: true,
  },
  {
    key: 'douyin-days',
    name: '抖音每日趋势 Douyin',
    known: [
      ['日期', '播放量'],
      ['日期', '净增粉丝'],
      ['日期', '总粉丝量'],
      ['日期', '作品点赞'],
      ['日期', '主页访问'],
    ],
    // Each metric is a file of its own: followers are counted at two times.
    recipes: [...contentRecipes, { kpi: 'follower_growth_rate', plus: ['followers'] }],
    isOneOwner: true,
  },
  {
    key: 'search-console',
    name: 'Google Search Console',
    known: [
      ['clicks', 'impressions', 'ctr', 'position'],
      ['点击次数', '点击率', '排名'],
      ['点击次数', '点击率', '平均排名'],
    ],
    recipes: [{ kpi: 'organic_traffic', plus: ['clicks'] }],
    partial: ['top queries', 'queries', '热门查询', '查询'],
    isOneOwner: true,
  },
  {
    key: 'meta',
    name: 'Meta Ads',
    known: [['reporting starts', 'campaign name'], ['reporting starts', 'amount spent'], ['报告开始日期']],
    recipes: adRecipes,
    rateAs: 'percent',
  },
  {
    key: 'google-ads',
    name: 'Google Ads',
    known: [
      ['impr.', 'cost'],
      ['impr.', 'clicks'],
      ['广告系列', '费用'],
    ],
    recipes: searchRecipes,
  },
  {
    key: 'ga4',
    name: 'Google Analytics 4',
    known: [
      ['sessions', 'engaged sessions'],
      ['session default channel group'],
      ['session primary channel group (default channel group)'],
      ['date', 'sessions'],
    ],
    recipes: [
      { kpi: 'organic_traffic', plus: ['sessions'] },
      { kpi: 'organic_conversions', plus: ['conversions'] },
    ],
    rateAs: 'fraction',
  },
];

/** Lower case, in half-width forms, without currency, unit or sign behind it: `Amount spent (USD)` → amount spent, `点击率（%）` → 点击率. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*\((?:[a-z]{3}|元|¥|\$|%)\)$/, '')
    .replace(/\s*%$/, '');
}
