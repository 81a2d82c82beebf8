// Thirty people over all roles and tracks: their scores worked out by hand, ordinary habits, and one language at a time.
import type { Host } from '../../host/host';
import { handKpis, handPoints, handRows } from '../support/hand-score';
import { rowsOf, setUp, sheet, translate, workbookHost } from '../support/perfscore-host';
import {
  type Colleague,
  entriesTable,
  handScorecard,
  okrTable,
  peopleTable,
  type TeamFigures,
  teamsTable,
} from '../support/staff';

jest.setTimeout(60_000);

const zh = sheet['zh-CN'];
const KPI = ['person_id', 'kpi'];

/** Role, track, and KPIs with their weights. */
const tracks: readonly (readonly [string, string, string])[] = [
  [
    'planner',
    'general',
    'plan_goal_attainment 40; plan_approval_rate 20; strategy_innovation 20; cross_team_collaboration 20',
  ],
  ['content', 'general', 'content_output 30; content_pass_rate 30; content_reads 20; completion_rate 20'],
  ['content', 'copy', 'content_output 30; content_reads 40; content_conversions 20; content_originality 10'],
  ['content', 'video', 'completion_rate 40; content_output 30; content_pass_rate 30'],
  ['content', 'design', 'delivery_on_time 40; requester_satisfaction 30; content_originality 30'],
  [
    'paid_ads',
    'commerce',
    'roas 40; spend_attainment 20; conversion_rate 15; click_through_rate 10; teamwork_growth 15',
  ],
  ['paid_ads', 'leads', 'cost_per_action 40; spend_attainment 30; teamwork_growth 30'],
  ['seo_sem', 'general', 'organic_traffic 40; keyword_ranking 30; site_authority 20; teamwork_growth 10'],
  ['seo_sem', 'seo', 'organic_traffic 50; keyword_ranking 35; teamwork_growth 15'],
  ['seo_sem', 'sem', 'sem_cost_per_click 40; account_quality 35; click_through_rate 25'],
  ['analyst', 'general', 'insight_adoption_rate 25; report_timeliness 25; report_accuracy 25; decision_support 25'],
  [
    'social',
    'general',
    'follower_growth_rate 30; social_engagement_rate 25; community_activity_rate 25; account_influence_index 20',
  ],
];

/** What somebody reached: some missed by far, some past the cap, some not applicable, some not in yet. */
const reached = [
  1.05,
  0.97,
  1.3,
  0.9,
  1,
  0.86,
  1.02,
  0,
  0.93,
  1.11,
  null,
  0.75,
  0.99,
  'n/a',
  1.04,
  0.62,
  1.01,
] as const;
const ratings = ['3', '4', '2.5', '5', '1', '', '3.5'];

function actual(kpi: string, turn: number): string {
  const { target = '' } = handKpis[kpi] ?? {};
  if (target === '') return ratings[turn % ratings.length] ?? '';
  const share = reached[turn % reached.length];
  if (share === null || share === undefined) return '';
  if (share === 'n/a') return '不适用';
  const value = Number((Number.parseFloat(target) * share).toFixed(3));
  return target.endsWith('%') ? `${value}%` : String(value);
}

let turn = 0;
const staff: readonly Colleague[] = Array.from({ length: 30 }, (_, index) => {
  const [role, track, kpis] = tracks[index % tracks.length] ?? ['', '', ''];
  const figures = handRows(kpis).map(({ kpi, weight }) => `${kpi} ${weight} ${actual(kpi, turn++)}`);
  return {
    id: `e${index + 1}`,
    name: `员工${index + 1}`,
    role,
    track,
    team: ['增长组', '品牌组', ''][index % 3] ?? '',
    lead: index % 10 === 0,
    ...(index % 10 === 0 ? {} : { manager: `e${10 * Math.floor(index / 10) + 1}` }),
    figures: figures.join('; '),
  };
});

const teams: TeamFigures = {
  '': 'gmv 40 1030; marketing_roi 30 46%; net_sentiment 20 41%; retention_rate 10',
  增长组: 'gmv 70 980; retention_rate 30 33%',
};
const okr = [{ owner: 'e1', objective: '新渠道', keyResult: '三个渠道', start: 0, target: 3, current: 2, weight: 100 }];

const given = {
  people: peopleTable(staff),
  entries: entriesTable(staff),
  teams: teamsTable(teams),
  okr: okrTable(okr),
} as const;
const filled = () => workbookHost('six roles', { ...given, language: 'zh-CN' });

const roleSheets = ['策划', '内容', '广告投放', 'SEO·SEM', '数据分析', '新媒体'] as const;

/** What is computed, by the ids of the rows: what a person would compare before and after. */
function results(host: Host) {
  const picked = (title: string, idKeys: readonly string[], keys: readonly string[]) =>
    [...rowsOf(host, title, idKeys)].map(([id, row]) => [id, ...keys.map((key) => row[key])]);
  return {
    scores: picked(
      zh.scorecard,
      ['person_id'],
      ['score', 'coverage', 'missing', 'team_score', 'total', 'grade', 'state', 'rank'],
    ),
    points: roleSheets.flatMap((title) => picked(title, KPI, ['points', 'issue'])),
    teams: picked(zh.teams, ['kpi', 'team'], ['points', 'issue']),
    okr: picked(zh.okr, ['key_result'], ['progress', 'objective_progress']),
  };
}

it('there are people of every role and track, with points of every kind', () => {
  expect(new Set(staff.map(({ role, track }) => `${role} ${track}`)).size).toBe(tracks.length);
  const points = staff.flatMap(({ figures }) => handRows(figures).map((row) => handPoints(row)));
  for (const kind of [null, 0, 120]) expect(points).toContain(kind);
  expect(points.filter((value) => value !== null && value > 0 && value < 100).length).toBeGreaterThan(20);
});

it('[S1–S13, W1–W3, W5, W8] scores, totals, grades and ranks are those of a hand calculation', () => {
  const scores = rowsOf(filled(), zh.scorecard);
  expect(scores.size).toBe(30);
  for (const [id, line] of handScorecard(staff, teams)) {
    expect([id, scores.get(id)]).toEqual([
      id,
      expect.objectContaining({ ...line, coverage: line.coverage === '' ? '' : expect.closeTo(line.coverage, 10) }),
    ]);
  }
});

it('[S1–S13] points of every row are those of a hand calculation', () => {
  const host = filled();
  const rows = new Map(roleSheets.flatMap((title) => [...rowsOf(host, title, KPI)]));
  for (const { id, figures } of staff) {
    for (const row of handRows(figures)) {
      const points = handPoints(row);
      expect([id, row, rows.get(`${id} ${row.kpi}`)?.points]).toEqual([
        id,
        row,
        points === null ? '' : expect.closeTo(points, 8),
      ]);
    }
  }
});

it('a row inserted under the headers of every sheet moves nothing to anybody else', () => {
  const expected = results(filled());
  const all = filled();
  for (const title of [...roleSheets, zh.scorecard, zh.people, zh.teams, zh.okr, zh.settings, zh.library]) {
    const host = filled();
    host.insertRows(title, 3, 1);
    expect({ title, ...results(host) }).toEqual({ title, ...expected });
    all.insertRows(title, 3, 1);
  }
  expect(results(all)).toEqual(expected);
});

it('a second run with the same files writes nothing', () => {
  const host = filled();
  const before = host.exportData();
  host.calls.reset();
  expect(setUp(host, { ...given, language: 'zh-CN' })).toMatchObject({ ok: true });
  expect(host.calls.write).toBe(0);
  expect(host.exportData()).toEqual(before);
});

it('a change of language there and back changes no figure', () => {
  const host = filled();
  const before = results(host);
  translate(host, 'en');
  expect([...rowsOf(host, sheet.en.scorecard).values()].map(({ total }) => total)).toEqual(
    before.scores.map((row) => row[5]),
  );
  translate(host, 'zh-CN');
  expect(results(host)).toEqual(before);
});

/** The note in the hidden first row by which a sheet is known again, whatever its title. */
const isMark = (note: unknown): boolean => /^perfscore:\w+@\d+$/.test(String(note));

/** All texts that somebody can read in the workbook: tabs, cells, notes, lists and help of checks, titles of charts. */
function texts(host: Host): [where: string, text: string][] {
  const { getters } = host.model;
  const found: [string, string][] = [];
  for (const sheetId of getters.getSheetIds()) {
    const title = getters.getSheetName(sheetId);
    if (title === 'Sheet1') continue;
    found.push(['tab', title]);
    host.display(title).forEach((cells, row) => {
      // The keys in the hidden first row and ids in hidden columns are for formulas.
      if (!getters.isRowHidden(sheetId, row))
        cells.forEach((text, column) => {
          if (!getters.isColHidden(sheetId, column) && text !== '')
            found.push([`${title} ${row + 1}:${column + 1}`, text]);
        });
    });
    for (const rule of getters.getDataValidationRules(sheetId)) {
      const {
        criterion,
        helpText = '',
      }: { criterion: { type: string; values: readonly unknown[] }; helpText?: string } = JSON.parse(
        JSON.stringify(rule),
      );
      // A formula is not for reading.
      const words = criterion.type === 'customFormula' ? [] : criterion.values;
      for (const text of [...words, helpText]) found.push([`${title}, check`, String(text)]);
    }
    for (const id of getters.getChartIds(sheetId)) {
      const definition: { title?: { text?: string } } = JSON.parse(JSON.stringify(getters.getChartDefinition(id)));
      found.push([`${title}, chart`, definition.title?.text ?? '']);
    }
  }
  const data: { annotations?: readonly { kind: string; data: unknown }[] } = JSON.parse(
    JSON.stringify(host.exportData()),
  );
  for (const { kind, data: text } of data.annotations ?? [])
    if (kind === 'note' && !isMark(text)) found.push(['note', JSON.stringify(text)]);
  return found;
}

/** Ids of KPIs, and names of metrics, products and formats that Chinese colleagues write in Latin letters. */
const latin =
  /\b([a-z]+(?:_[a-z]+)+|GA4|WCI|V14|Ads|userEngagementDuration|activeUsers|KR|OKR|KPI|HR|ROAS|ROI|CPA|CPC|CPM|CTR|CVR|CAC|LTV|GMV|MQL|SQL|CRM|CMS|ERP|BI|SEO|SEM|PV|UV|DAU|MAU|APP|SMART|English|PerfScore|Google|Search|Console|UTM|N\/A|Q[1-4]|H[12]|cap|floor|slope|[SABCDWP]\d{0,2})\b/gi;

it('a Chinese workbook has no English words, also one that was English before', () => {
  const host = workbookHost('six roles in English', { ...given, language: 'en' });
  translate(host, 'zh-CN');
  for (const workbook of [filled(), host]) {
    const all = texts(workbook);
    expect(all.length).toBeGreaterThan(1000);
    const english = all
      .map(
        ([where, text]) =>
          [
            where,
            text
              .replace(/\b[\w.]+@[\w.]+\b/g, '')
              .replace(/\be\d+\b/g, '')
              .replace(latin, ''),
          ] as const,
      )
      .filter(([, text]) => /[A-Za-z]{2,}/.test(text));
    expect(english).toEqual([]);
  }
});

it('an English workbook has no Chinese words but those of the people themselves', () => {
  const own = new Set([
    ...staff.flatMap(({ name, team }) => [name, team ?? '']),
    '新渠道',
    '三个渠道',
    '不适用',
    '中文',
  ]);
  const host = workbookHost('six roles in English', { ...given, language: 'en' });
  const chinese = texts(host).filter(([, text]) => /\p{Script=Han}/u.test(text) && !own.has(text));
  expect(chinese).toEqual([]);
});
