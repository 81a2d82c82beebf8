// KPIs of social-media operators.
import { fromSums, type Kpi, together } from '../kpi';

export const socialKpis = {
  follower_growth_rate: {
    name: { en: 'Follower growth rate', 'zh-CN': '粉丝增长率' },
    definition: {
      en: '(new followers − unfollows) ÷ followers at the start of the period',
      'zh-CN': '（新增关注 − 取消关注）÷ 期初粉丝数',
    },
    source: {
      en: 'Account console, daily; final after 08:00 the next day.',
      'zh-CN': '账号后台，按日更新，次日 08:00 后为准',
    },
    unit: 'percent',
    kind: 'result',
    measure: 'quantitative',
    rule: 'higher',
    detail: '',
    target: null,
    rollUp: 'growth',
    serves: 'brand_search_index',
    caution: {
      en: 'Net of unfollows. Several accounts: from the sums, not the mean of the rates.',
      'zh-CN': '须扣除取关；多个账号按合计计算，不取各账号平均。',
    },
  },
  social_engagement_rate: {
    name: { en: 'Social interaction rate', 'zh-CN': '内容互动率' },
    definition: {
      en: '(likes + comments + shares + saves) ÷ reads or plays of the account’s posts in the period',
      'zh-CN': '（点赞 + 评论 + 分享 + 收藏）÷ 账号期内发布内容的阅读或播放次数',
    },
    source: { en: 'Platform console, daily.', 'zh-CN': '各平台后台，按日' },
    unit: 'percent',
    kind: 'result',
    measure: 'quantitative',
    rule: 'higher',
    detail: '',
    target: null,
    rollUp: 'ratio',
    serves: 'net_sentiment',
    caution: together(
      {
        en: 'Keep to one denominator on all platforms; leave out prize draws or say that they are in.',
        'zh-CN': '各平台须用同一分母；抽奖类内容须剔除或注明。',
      },
      fromSums,
    ),
  },
  community_activity_rate: {
    name: { en: 'Community activity', 'zh-CN': '社群活跃度' },
    definition: {
      en: 'members who wrote, reacted or clicked at least once in the week ÷ members; over the period from the sums of the weeks',
      'zh-CN': '当周至少发言、互动或点击一次的成员数 ÷ 成员总数；期内按各周之和计算',
    },
    source: { en: 'WeCom or community tool, weekly.', 'zh-CN': '企业微信或社群工具，按周' },
    unit: 'percent',
    kind: 'process',
    measure: 'quantitative',
    rule: 'higher',
    detail: '',
    target: 0.3,
    rollUp: 'ratio',
    serves: 'retention_rate',
    caution: together(
      {
        en: 'Staff accounts and bots are not members.',
        'zh-CN': '员工账号与机器人不计入成员。',
      },
      fromSums,
    ),
  },
  campaign_participants: {
    name: { en: 'Campaign participants', 'zh-CN': '活动参与人数' },
    definition: {
      en: 'distinct people who took part, added up over the campaigns of the period',
      'zh-CN': '各活动去重参与人数之和（同一活动内同一人只计一次）',
    },
    source: { en: 'Campaign console, per campaign.', 'zh-CN': '活动后台，每场活动更新' },
    unit: 'people',
    kind: 'result',
    measure: 'quantitative',
    rule: 'higher',
    detail: '',
    target: null,
    rollUp: 'sum',
    serves: 'lead_conversion_rate',
    caution: {
      en: 'Distinct inside a campaign only: who joins two campaigns counts twice. Take fake accounts out.',
      'zh-CN': '只在单场活动内去重，跨活动会重复；须剔除异常账号。',
    },
  },
  account_influence_index: {
    name: { en: 'Account influence index', 'zh-CN': '账号影响力指数' },
    definition: {
      en: 'index such as WCI V14.2: {0.6·overall + 0.2·article + 0.1·headline + 0.1·peak}² × 1.2 × 10, each block a weighted sum of logarithms of reads, wows, likes and shares; the reading at the end of the period',
      'zh-CN':
        '如 WCI V14.2：{0.6·整体 + 0.2·篇均 + 0.1·头条 + 0.1·峰值}² × 1.2 × 10，各项为阅读、在看、点赞、分享的对数加权和；取期末读数',
    },
    source: { en: 'Index sites such as Gsdata or Newrank, weekly.', 'zh-CN': '清博指数、新榜，按周' },
    unit: 'index',
    kind: 'result',
    measure: 'quantitative',
    rule: 'curve',
    detail: '80%:0; 90%:60; 100%:100; 105%:120',
    target: null,
    rollUp: 'last',
    serves: 'brand_search_index',
    caution: {
      en: 'Log-scaled: 10 % more reads move it little. Hence the curve close around the target; keep to one site and version.',
      'zh-CN': '取对数，阅读量增加 10% 对它影响很小，故按目标附近的曲线计分；须固定平台与版本。',
    },
  },
} as const satisfies Record<string, Kpi>;
