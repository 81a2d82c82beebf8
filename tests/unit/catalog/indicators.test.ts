// The indicators as the policy's method sets them: unit, rule, target, roll-up and what each one serves, line by line.
import { type Kpi, kpis } from '../../../src/catalog/kpis';
import { teamKpis } from '../../../src/catalog/team-kpi-library';
import { teamKpiLabels } from '../../../src/catalog/team-kpis';
import { parseDetail } from '../../../src/core/detail';

/** key | unit | rule | detail | target | roll-up | team KPI served | R result, P process | Q counted, q judged */
const table = `
plan_goal_attainment | percent | higher | | 1 | ratio | marketing_roi | R | Q
plan_approval_rate | percent | curve | 60%:0; 100%:100; 120%:115 | 0.8 | ratio | marketing_roi | P | Q
strategy_innovation | rating | rating | | | mean | brand_search_index | P | q
cross_team_collaboration | rating | rating | | | mean | marketing_roi | P | q
content_output | pieces | higher | cap 110 | | sum | brand_search_index | P | Q
content_pass_rate | percent | curve | 85%:0; 100%:100; 105%:110 | 0.95 | ratio | net_sentiment | P | Q
content_reads | reads | higher | | | sum | brand_search_index | R | Q
completion_rate | percent | higher | | | ratio | brand_search_index | R | Q
content_engagement_rate | percent | higher | | | ratio | net_sentiment | R | Q
content_conversions | conversions | higher | | | sum | lead_conversion_rate | R | Q
content_originality | rating | rating | | | mean | brand_search_index | P | q
delivery_on_time | percent | curve | 85%:0; 100%:100; 105%:110 | 0.95 | ratio | marketing_roi | P | Q
requester_satisfaction | rating | rating | | | mean | marketing_roi | P | q
creative_click_rate | percent | higher | | | ratio | marketing_roi | R | Q
roas | ratio | higher | | | ratio | marketing_roi | R | Q
ad_roi | percent | higher | | | ratio | marketing_roi | R | Q
cost_per_action | currency | lower | | | ratio | customer_acquisition_cost | R | Q
cost_per_click | currency | lower | | | ratio | customer_acquisition_cost | P | Q
cost_per_mille | currency | lower | | | ratio | customer_acquisition_cost | P | Q
spend_attainment | percent | range | 95%~105%; slope 2 | 1 | ratio | gmv | P | Q
conversion_rate | percent | higher | | | ratio | lead_conversion_rate | R | Q
click_through_rate | percent | higher | | | ratio | marketing_roi | P | Q
organic_traffic | visits | higher | | | sum | customer_acquisition_cost | R | Q
organic_conversions | conversions | higher | | | sum | lead_conversion_rate | R | Q
keyword_ranking | percent | higher | | 0.6 | last | brand_search_index | R | Q
site_authority | zeroToTen | higher | | | last | brand_search_index | R | Q
account_quality | oneToTen | higher | | | last | customer_acquisition_cost | P | Q
sem_cost_per_click | currency | lower | | | ratio | customer_acquisition_cost | P | Q
insight_adoption_rate | percent | higher | | 0.7 | ratio | marketing_roi | R | Q
report_timeliness | percent | curve | 85%:0; 100%:100; 105%:110 | 0.95 | ratio | marketing_roi | P | Q
report_accuracy | percent | curve | 95%:0; 100%:100; 102%:110 | 0.98 | ratio | marketing_roi | P | Q
model_improvement | rating | rating | | | mean | customer_acquisition_cost | P | q
decision_support | rating | rating | | | mean | gmv | R | q
follower_growth_rate | percent | higher | | | growth | brand_search_index | R | Q
social_engagement_rate | percent | higher | | | ratio | net_sentiment | R | Q
community_activity_rate | percent | higher | | 0.3 | ratio | retention_rate | P | Q
campaign_participants | people | higher | | | sum | lead_conversion_rate | R | Q
account_influence_index | index | curve | 80%:0; 90%:60; 100%:100; 105%:120 | | last | brand_search_index | R | Q
teamwork_growth | rating | rating | | | mean | marketing_roi | P | q`;

/** key | category | unit | rule | weight | weight where the business is leads */
const teamTable = `
gmv | growth | currency | higher | 25 | 0
marketing_qualified_leads | growth | count | higher | 0 | 0
sales_qualified_leads | growth | count | higher | 0 | 25
customer_acquisition_cost | growth | currency | lower | 15 | 15
lifetime_value | growth | currency | higher | 0 | 0
marketing_roi | effectiveness | percent | higher | 20 | 20
team_roas | effectiveness | ratio | higher | 0 | 0
lead_conversion_rate | effectiveness | percent | higher | 10 | 10
brand_search_index | brand | index | higher | 10 | 10
social_mentions | brand | count | higher | 0 | 0
net_sentiment | brand | percent | higher | 5 | 5
media_exposure | brand | reads | higher | 0 | 0
site_traffic_growth | brand | percent | higher | 0 | 0
active_users | users | people | higher | 0 | 0
retention_rate | users | percent | higher | 15 | 15
average_engagement_time | users | seconds | higher | 0 | 0
site_engagement_rate | users | percent | higher | 0 | 0`;

const linesOf = (text: string) => text.trim().split('\n');
const library: Readonly<Record<string, Kpi>> = kpis;
const teamLibrary = Object.entries(teamKpis);

it('every personal KPI is as the method sets it', () => {
  const shipped = Object.entries(library).map(([key, kpi]) =>
    [
      key,
      kpi.unit,
      kpi.rule,
      kpi.detail,
      kpi.target ?? '',
      kpi.rollUp,
      kpi.serves,
      kpi.kind === 'result' ? 'R' : 'P',
      kpi.measure === 'quantitative' ? 'Q' : 'q',
    ]
      .join(' | ')
      .replace(/ {2}/g, ' '),
  );
  expect(shipped).toEqual(linesOf(table));
});

it('every team KPI is as the method sets it', () => {
  const shipped = teamLibrary.map(([key, kpi]) =>
    [key, kpi.category, kpi.unit, kpi.rule, kpi.weight, kpi.weightWithLeads].join(' | '),
  );
  expect(shipped).toEqual(linesOf(teamTable));
});

it('the four categories weigh 40, 30, 15 and 15, with sales or with leads', () => {
  for (const weighing of ['weight', 'weightWithLeads'] as const) {
    const sums = new Map<string, number>();
    for (const [, kpi] of teamLibrary) sums.set(kpi.category, (sums.get(kpi.category) ?? 0) + kpi[weighing]);
    expect([...sums]).toEqual([
      ['growth', 40],
      ['effectiveness', 30],
      ['brand', 15],
      ['users', 15],
    ]);
  }
});

it.each([...Object.entries(library), ...teamLibrary])('[S15] the detail of %s can be read', (_, { rule, detail }) => {
  const parsed = parseDetail(detail);
  if ('type' in parsed) throw new Error(parsed.type);
  const needsCorners = rule === 'curve' || rule === 'steps';
  expect(parsed.corners !== null).toBe(needsCorners);
  // 100 points mean that the target is met.
  if (needsCorners) expect(parsed.corners?.list).toContainEqual({ x: 100, points: 100 });
});

it('[S16] targets in percent are fractions, and what cannot be more than all of it is not asked beyond', () => {
  const percents = Object.values(library).filter(({ unit, target }) => unit === 'percent' && target !== null);
  expect(percents.map(({ target }) => target).every((target) => target !== null && target > 0 && target <= 1)).toBe(
    true,
  );
  const shares = [
    'plan_approval_rate',
    'content_pass_rate',
    'delivery_on_time',
    'report_timeliness',
    'report_accuracy',
  ];
  for (const key of shares) {
    const corners = [...(library[key]?.detail ?? '').matchAll(/(\d+)%:/g)].map(([, x]) => Number(x));
    expect([key, (Math.max(...corners) / 100) * (library[key]?.target ?? 9) <= 1]).toEqual([key, true]);
  }
});

describe('texts', () => {
  const labels = [
    ...Object.entries(library).flatMap(([key, { name, definition, source, caution }]) =>
      [name, definition, source, caution].map((label) => [key, label] as const),
    ),
    ...teamLibrary.flatMap(([key, { definition, source, caution }]) =>
      [definition, source, caution].map((label) => [key, label] as const),
    ),
    ...Object.entries(teamKpiLabels),
  ].flatMap(([key, label]) => (label === null ? [] : [[key, label] as const]));

  it.each(labels)('of %s are there in both languages, each in its own script', (_, label) => {
    expect(label.en.trim()).toBe(label.en);
    expect(label.en.length).toBeGreaterThan(2);
    expect(label.en).not.toMatch(/\p{Script=Han}/u);
    expect(label['zh-CN']).toMatch(/\p{Script=Han}|^GA4|CRM/u);
  });

  it('every rate says what it is divided by', () => {
    const rates = [...Object.entries(library), ...teamLibrary].filter(([, { rollUp }]) => rollUp === 'ratio');
    for (const [key, { definition }] of rates) {
      expect([key, definition.en.includes('÷'), definition['zh-CN'].includes('÷')]).toEqual([key, true, true]);
    }
  });

  it.each([
    ['spend_attainment', '超支与欠投同样扣分', 'overspending costs points'],
    ['roas', '实为 ROAS', '“ROI”'],
    ['ad_roi', '那是 ROAS', 'that is ROAS'],
    ['site_authority', '第三方估算', 'third party'],
    ['account_quality', '诊断', 'diagnostic'],
    ['keyword_ranking', '弱信号', 'weak signal'],
    ['account_influence_index', '取对数', 'Log-scaled'],
    ['cost_per_action', '计费时间', 'billing time'],
    ['completion_rate', '口径', 'second definition'],
    ['conversion_rate', '样本量偏小', 'sample is small'],
    ['click_through_rate', '样本量偏小', 'sample is small'],
    ['content_engagement_rate', '不取各期平均', 'never averaged'],
  ])('%s is cautioned where it is known to mislead', (key, zh, en) => {
    expect(library[key]?.caution?.['zh-CN']).toContain(zh);
    expect(library[key]?.caution?.en).toContain(en);
  });

  it.each([
    ['media_exposure', 'UV 不可跨日', 'cannot be added up'],
    ['net_sentiment', '判定方法', 'its method'],
    ['brand_search_index', '指数而非搜索量', 'not a search volume'],
    ['marketing_roi', '那是 ROAS', 'that is ROAS'],
    ['gmv', '线索量 (SQL)，权重 25', 'sales qualified leads 25'],
  ] as const)('the team’s %s too', (key, zh, en) => {
    expect(teamKpis[key].caution?.['zh-CN']).toContain(zh);
    expect(teamKpis[key].caution?.en).toContain(en);
  });
});
