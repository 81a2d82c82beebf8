// The words by which a goal is read for SMART, in both languages: what is vague, what is done, what is counted, where, by which source.
import type { SmartWords, WordClass } from '../core/smart-lexicon';
import type { TeamKpiKey } from './team-kpis';

const classes: Readonly<Record<WordClass, string>> = {
  mask:
    '一个|一种|一些|一系列|一定|一起|一般|一流|一线|一致|一步|统一|万一|十分|唯一|之一|逐一|销售部门|销售部|销售团队|业务方签字|目标客户|' +
    'sales team|sales staff|sales deck|sales colleague|learn sql|sql and python|sql query|sql course|学习sql|sql查询|24/7|b2b|b2c|o2o|one of|number of|may|in order to|lead the|lead team|lead a|leads the',
  vague:
    '加强|优化|做好|推进|推动|努力|积极|配合|协助|支持|促进|强化|深化|完善|改善|跟进|落实|参与|负责|保证|确保|打造|开展|探索|学习|了解|熟悉|拓宽|营造|维护|协调|' +
    '更多|更好|进一步|显著|大幅|明显|有效提升|高质量|高效|良好|优秀|有影响力|各项|各类|相关|全面|紧密|多出|多涨|多看|助力|赋能|' +
    'improv*|enhanc*|support*|strengthen*|optimi*|help*|assist*|ensur*|manag*|maintain*|handl*|work on|work with|contribut*|participat*|facilitat*|leverag*|streamlin*|' +
    'take ownership|drive|explor*|learn*|understand*|familiar*|become|better|more|great|awesome|effective*|efficient*|high-quality|high quality|high level|proactive*|various|significant*|as needed|when needed',
  hedge:
    '尽量|尽可能|尽力|力求|视情况|如有可能|条件允许|' +
    'try to|try|as much as possible|as many as possible|as often as possible|if possible|where possible|hopeful*|aim to be|ideally',
  act:
    '发布|上线|完成|制作|撰写|产出|输出|搭建|建立|交付|提交|组织|举办|策划|拍摄|考取|取得|签约|招募|回复|整理|复盘|培训|讲解|获取|获得|拿下|更新|改版|迁移|覆盖|' +
    'publish*|launch*|deliver*|writ*|produc*|creat*|build*|run|running|host*|complet*|finish*|submit*|ship*|hir*|train*|set up|migrat*|present*|pass|passing|obtain*|earn*|repl*|respond*|answer*|' +
    'clos*|generat*|develop*|organi*|post|posting|film*|record*|get|win|sign|schedul*|audit*|document*|redesign*|test*|spend*',
  raise:
    '提升|提高|提到|增长|增加|增至|上升|涨|超过|以上|不低于|不少于|至少|达到|达成|实现|做到|突破|高于|≥|>|' +
    'increas*|rais*|grow*|lift*|boost*|reach*|achiev*|hit|above|at least|over|exceed*|no less than|expand*',
  lower:
    '降|降低|降至|降到|降为|压到|压降|压至|下降|减少|缩短|压缩|控制在|以内|以下|不超过|不高于|低于|少于|小于|≤|<|' +
    'reduc*|cut|cutting|lower*|decreas*|shorten*|below|under|at most|no more than|less than|fewer than|keep below|bring down',
  level:
    '提到|增至|达到|达成|实现|做到|突破|超过|以上|不低于|不少于|至少|高于|≥|>|降至|降到|降为|压到|压至|控制在|以内|以下|不超过|不高于|低于|少于|小于|≤|<|' +
    'reach*|achiev*|hit|above|at least|over|exceed*|no less than|below|under|at most|no more than|less than|fewer than|keep below',
  cost:
    '成本|单价|cpa|cpc|cpm|cpl|cac|跳出率|流失率|流失|退货率|投诉|差错|错误|违规|耗时|cost|cost per acquisition|cost per action|cost per click|cost per lead|' +
    'customer acquisition cost|bounce rate|drop-off|churn|complaint|error|获客成本|转化成本|点击成本|目标转化成本',
  measure:
    '流量|复购率|加购率|收藏率|收藏加购率|转化率|点击率|互动率|完播率|留存率|用户留存率|次日留存|留存|销售额|成交额|营收|收入|曝光|曝光量|媒体曝光|媒体曝光量|粉丝|粉丝量|粉丝数|涨粉|线索|线索量|有效线索|阅读量|播放量|访问量|访客|' +
    '成本|转化成本|目标转化成本|获客成本|点击成本|活跃度|跳出率|流失率|下载量|注册|注册量|订单|订单量|转化|观看|点赞|浏览量|客单价|客户满意度|满意度|' +
    'gmv|roi|roas|投产比|ctr|cvr|cpa|cpc|cpm|cac|ltv|mql|sql|dau|mau|pv|uv|' +
    'traffic|conversion rate|conversion|click rate|click-through rate|engagement rate|engagement|follower|following|subscriber|lead|sales|revenue|impression|visit|visitor|session|pageview|view|' +
    'sign-up|signup|download|order|retention|retention rate|churn|repurchase rate|repeat purchase rate|bounce rate|drop-off|cost per acquisition|cost per action|cost per click|cost per lead|cpl|cpc|cpm|brand awareness',
  thing:
    '文章|推文|短视频|视频|脚本|素材|海报|报告|分析报告|周报|月报|日报|报表|方案|策划案|活动|活动页|落地页|直播|案例|白皮书|专题|看板|模板|词库|手册|问卷|课程|证书|认证|笔记|稿件|标签体系|知识库|流程|账号矩阵|体系|预算|' +
    '合格率|采纳率|通过率|达成率|消耗达成率|准时率|及时率|好评|好评率|开信率|打开率|质量度|关键词|首页占比|占比|百度指数|品牌词|用户反馈|爆款|合作|' +
    'blog post|article|post|tutorial|video|report|campaign|webinar|case study|case studies|whitepaper|newsletter|landing page|dashboard|template|playbook|persona|survey|audit|certificate|certification|event|' +
    'calendar|comment|contact|email database|review|keyword|media plan|plan|ad budget|budget|page|open rate|nps|lighthouse|attendee|drip|workflow|script|guide|creative|ad creative|account',
  place:
    '抖音|小红书|公众号|公众号文章|微信|视频号|微博|b站|知乎|快手|官网|官网流量|官网访问量|官网月访问量|百度|天猫|京东|淘宝|拼多多|巨量|巨量引擎|千川|腾讯广告|信息流|自然搜索|搜索|社群|私域|落地页|首页|直播间|app|小程序|门店|旗舰店|广告|朋友圈|华东|华南|华北|海外|' +
    'blog|email|newsletter|website|site traffic|website traffic|blog traffic|google|google ads|meta|facebook|linkedin|instagram|tiktok|youtube|twitter|wechat|douyin|xiaohongshu|baidu|homepage|landing page|pricing page|product page|' +
    'app|app store|organic|organic search|paid search|search page|display ads|social media|webinar|edm|kol',
  who:
    '客户|用户|新客|老客|会员|达人|kol|经销商|代理商|销售|设计团队|策划组|业务方|由我|本人|' +
    'customer|user|subscriber|partner|agency|agencies|colleague|prospect|trial|existing customer|new customer|decision maker',
  field:
    '营销|市场|品牌|投放|推广|运营|新媒体|内容|创意|数据|渠道|电商|seo|sem|用户|' +
    'marketing|brand|content|channel|ads|ad|media|seo|sem|social|creative|paid|organic|competitor|analytics|email|open rate|nps',
  source:
    '后台|ga4|报表为准|crm|生意参谋|百度统计|站长工具|友盟|蝉妈妈|新榜|系统|台账|数据平台|问卷|口径|为准|签字|验收|' +
    'google analytics|search console|hubspot|tracked in|measured in|measured by|according to|as shown in|reported in|salesforce|semrush|ahrefs',
  unit:
    '篇|条|个|次|人|人次|元|万元|场|名|家|份|套|部|支|位|项|件|组|分|分钟|小时|秒|天|周|月|单|工作日|个工作日|页|则|期|倍|本|册|台|字|轮|版|遍|张|只|类|批|份|层|米|级|' +
    'hour|hr|minute|min|second|day|week|point|percent|usd|rmb|cny|eur|people|piece|business day|working day|time|view|visit|click|lead',
  gain: '新增|净增|净增长|增加|增长|add|adding|additional|extra|new|gain|gaining',
  now: '目前|现有|当前|现为|现在|基准|基准值|基线|原为|currently|current|baseline|now at|today|up from|down from',
  past:
    '去年|去年同期|上年|上年同期|同期|上季度|上月|上个月|上周|上期|同比|环比|往年|' +
    'last year|last quarter|last month|last week|previous|prior|year over year|yoy|qoq|mom',
  rank: '第一|首位|第一名|number one|#1|no. 1|top spot',
  zero: '零违规|零差错|零投诉|零失误|零事故|无违规|无差错|无投诉|清零|为零|无重大|zero error|zero complaint|without error|no error|error-free',
  duration:
    '回复|响应|处理时长|周期|时效|缩短|耗时|repl*|respond*|response|answer*|turnaround|cycle time|lead time|shorten*',
  rhythm:
    '每月|每周|每天|每日|每季度|每季|每年|/月|/周|/天|月度|月均|日均|周均|逐月|monthly|weekly|daily|per month|per week|per day|a month|a week|each month|each week|every month|every week|every two weeks|biweekly|bi-weekly|every day|quarterly|/mo|/month|/wk|/week|/day',
  someday:
    '尽快|及时|近期|长期|持续|不断|日常|定期|早日|将来|今后|适时|按时|随时|逐步|asap|as soon as possible|soon|ongoing|continuous*|regular*|timely|in the future|over time|eventually|at all times|when needed',
};

const teamKpis: Readonly<Record<TeamKpiKey, string>> = {
  gmv: 'gmv|线上销售额|销售额|成交额|营收|online sales|sales|revenue',
  marketing_qualified_leads: 'mql|线索|线索量|有效线索|市场合格线索|marketing qualified lead|qualified lead|lead',
  sales_qualified_leads: 'sql|销售合格线索|sales qualified lead',
  customer_acquisition_cost: 'cac|获客成本|customer acquisition cost|acquisition cost',
  lifetime_value: 'ltv|clv|生命周期价值|客户生命周期价值|lifetime value',
  marketing_roi: 'roi|营销费用回报率|投资回报率|回报率|return on investment',
  team_roas: 'roas|渠道投入产出比|投入产出比|投产比|return on ad spend',
  lead_conversion_rate:
    'cvr|转化率|活动转化率|注册转化率|咨询转化率|留资率|conversion rate|sign-up rate|signup rate|sign-up conversion rate',
  brand_search_index:
    '品牌搜索指数|品牌搜索|百度指数|微信指数|brand search|brand search index|品牌搜索量|品牌词搜索|品牌词搜索量|brand search volume|branded search',
  social_mentions: '提及量|社交媒体提及量|品牌提及|social mention|brand mention|mention',
  net_sentiment: '情感倾向|社交媒体情感倾向|正面口碑|口碑|net sentiment|sentiment',
  media_exposure: '媒体曝光|媒体曝光量|曝光|曝光量|media exposure|exposure|impression',
  site_traffic_growth:
    '官网流量|官网流量增长率|官网访问量|官网月访问量|网站流量|site traffic|website traffic|blog traffic|traffic|自然流量|organic traffic|organic session|site session|website session',
  active_users: 'dau|mau|活跃用户|活跃用户数|日活|月活|active user',
  retention_rate: '留存|留存率|用户留存率|次日留存|流失率|retention|retention rate|churn',
  average_engagement_time: '平均访问时长|访问时长|engagement time',
  site_engagement_rate: '用户参与度|互动率|engagement rate',
};

export const smartWords: SmartWords = {
  classes,
  teamKpis,
  factors: {
    翻一番: 2,
    翻番: 2,
    翻倍: 2,
    翻一倍: 2,
    加倍: 2,
    翻两番: 4,
    减半: 0.5,
    'doubl*': 2,
    twofold: 2,
    'tripl*': 3,
    threefold: 3,
    'quadrupl*': 4,
    halve: 0.5,
    halving: 0.5,
  },
  numerals: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    twenty: 20,
    thirty: 30,
    fifty: 50,
    'a dozen': 12,
  },
};
