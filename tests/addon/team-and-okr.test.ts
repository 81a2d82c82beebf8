// Team KPIs and OKR on the built add-on: what enters a total, and what never does.
import { handRows, handScore, handTotal, toHundredths } from '../support/hand-score';
import { addressOf, rowsOf, setUp, sheet, table, translate, workbookHost } from '../support/perfscore-host';
import {
  type Colleague,
  entriesTable,
  handOkr,
  handScorecard,
  type KeyResult,
  okrTable,
  peopleTable,
  type TeamFigures,
  teamsTable,
} from '../support/staff';

jest.setTimeout(60_000);

const en = sheet.en;
const TEAM_KPI = ['kpi', 'team'];

const ads = { role: 'paid_ads', track: 'commerce' } as const;

const staff: readonly Colleague[] = [
  { id: 'l1', name: 'Lea', ...ads, team: 'Alpha', lead: true, figures: 'roas 100 3.2' },
  { id: 'a1', name: 'Ann', ...ads, team: 'Alpha', figures: 'roas 60 3.36; conversion_rate 40 4%' },
  { id: 'b1', name: 'Bob', ...ads, team: 'Beta', figures: 'roas 60 2.88; conversion_rate 40 4.2%' },
  { id: 'b2', name: 'Bea', ...ads, team: 'Beta', lead: true, figures: 'roas 100 3.2' },
  { id: 'n1', name: 'Nia', ...ads, figures: 'roas 100 3.2' },
];

const teams: TeamFigures = { '': 'gmv 60 950; marketing_roi 40 55%', Alpha: 'gmv 100 1100' };

const okr: readonly KeyResult[] = [
  { owner: 'a1', objective: 'Grow', keyResult: 'more', start: 0, target: 100, current: 50, weight: 60 },
  { owner: 'b1', objective: 'Grow', keyResult: 'other', start: 0, target: 10, current: 10, weight: 100 },
  { owner: 'a1', objective: 'Grow', keyResult: 'cheaper', start: 100, target: 20, current: 80, weight: 40 },
  { team: 'Beta', objective: 'Learn', keyResult: 'courses', start: 0, target: 4, current: 6, weight: 50 },
  { team: 'Beta', objective: 'Learn', keyResult: 'talks', start: 0, target: 4, current: null, weight: 50 },
  { objective: 'Brand', keyResult: 'search', start: 10, target: 20, current: 5, weight: 100 },
];

const given = { language: 'en', people: peopleTable(staff), entries: entriesTable(staff), okr: okrTable(okr) } as const;
const filled = () => workbookHost('teams', { ...given, teams: teamsTable(teams) });
const teamless = () => workbookHost('teamless', { ...given, teams: table('team.csv', ['team|kpi', 'Alpha|gmv']) });

describe('[W5] the team score in the total', () => {
  it('0.2 of it for members and 0.4 for leads; a team without figures of its own takes the department’s', () => {
    const scores = rowsOf(filled(), en.scorecard);
    for (const [id, line] of handScorecard(staff, teams))
      expect([id, scores.get(id)]).toEqual([id, expect.objectContaining(line)]);
    // Alpha 110: 0.6·100 + 0.4·110; the department (60·95 + 40·110)/100 = 101: 0.6·100 + 0.4·101.
    expect(scores.get('l1')).toMatchObject({ team_score: 110, team_share: 0.4, total: 104, grade: 'A' });
    expect(scores.get('b2')).toMatchObject({ team_score: 101, team_share: 0.4, total: 100.4, grade: 'B' });
    expect(scores.get('n1')).toMatchObject({ team_score: 101, team_share: 0.2, total: 100.2 });
  });

  it('without any team figures the whole share is personal', () => {
    const scores = rowsOf(teamless(), en.scorecard);
    for (const [id, line] of handScorecard(staff, {}))
      expect([id, scores.get(id)]).toEqual([id, expect.objectContaining({ ...line, team_score: '', team_share: 0 })]);
  });

  it('a team figure that comes in late moves everybody of that team and nobody else', () => {
    const host = filled();
    const before = rowsOf(host, en.scorecard);
    host.typeInto(en.teams, addressOf(host, en.teams, 'gmv Alpha', 'actual', TEAM_KPI), '900');
    const after = rowsOf(host, en.scorecard);
    expect(after.get('l1')).toMatchObject({ team_score: 90, total: 96 });
    expect(after.get('a1')?.total).toBe(toHundredths(handTotal(103, 90, false)));
    for (const id of ['b1', 'b2', 'n1']) expect(after.get(id)?.total).toBe(before.get(id)?.total);
  });

  it('the shares are settings: 0.3 for members', () => {
    const host = filled();
    host.typeInto(en.settings, addressOf(host, en.settings, 'team_share', 'value', ['key']), '30%');
    const own = handScore(handRows(staff[1]?.figures ?? '')).score ?? 0;
    expect(rowsOf(host, en.scorecard).get('a1')).toMatchObject({
      team_share: 0.3,
      total: toHundredths(0.7 * own + 0.3 * 110),
    });
    expect(rowsOf(host, en.scorecard).get('l1')).toMatchObject({ team_share: 0.4, total: 104 });
  });

  it('a team figure that cannot be read is said, and costs nobody the personal score', () => {
    const host = filled();
    host.typeInto(en.teams, addressOf(host, en.teams, 'gmv Alpha', 'actual', TEAM_KPI), 'abc');
    const scores = rowsOf(host, en.scorecard);
    expect(String(scores.get('a1')?.team_score)).toMatch(/^⚠ .*“abc”/);
    expect(scores.get('a1')).toMatchObject({ score: 103 });
    expect(scores.get('b1')).toMatchObject({ team_score: 101, state: 'complete' });
  });
});

describe('OKR', () => {
  const progressOf = (host: ReturnType<typeof filled>) =>
    [...rowsOf(host, en.okr, ['key_result']).values()].map(({ progress, objective_progress }) => [
      progress,
      objective_progress,
    ]);

  it('[O1, O2] shows the progress of each key result, and of the objective in its first row, per owner', () => {
    const expected = handOkr(okr).map(({ progress, objective }) => [
      expect.closeTo(progress, 10),
      objective === null ? '' : expect.closeTo(objective, 10),
    ]);
    expect(progressOf(filled())).toEqual(expected);
    // a1: 0.6·0.5 + 0.4·0.25; b1 has an objective of the same words.
    expect(progressOf(filled()).slice(0, 3)).toEqual([
      [0.5, expect.closeTo(0.4, 10)],
      [1, 1],
      [0.25, ''],
    ]);
  });

  it('[O4] never enters the Scorecard: not a figure changes when key results do', () => {
    const host = filled();
    const before = host.values(en.scorecard);
    const dashboard = host.values(en.dashboard);
    for (const [result, current] of [
      ['more', '100'],
      ['courses', '0'],
      ['search', ''],
    ] as const)
      host.typeInto(en.okr, addressOf(host, en.okr, result, 'current', ['key_result']), current);
    expect(progressOf(host)[0]).toEqual([1, expect.closeTo(0.7, 10)]);
    expect(host.values(en.scorecard)).toEqual(before);
    expect(host.values(en.dashboard)).not.toEqual(dashboard);
  });

  it('keeps its rows and progress when set-up runs again and in the other language', () => {
    const host = filled();
    const before = progressOf(host);
    expect(setUp(host, { ...given, teams: teamsTable(teams) })).toMatchObject({ ok: true });
    expect(progressOf(host)).toEqual(before);
    translate(host, 'zh-CN');
    expect([...rowsOf(host, 'OKR', ['key_result']).keys()]).toHaveLength(okr.length);
  });
});

describe('a worked example from figures to grade', () => {
  const pair: readonly Colleague[] = [
    {
      id: 'x1',
      name: '示例员工',
      ...ads,
      team: '投放组',
      figures: 'roas 40 3.072; cost_per_action 30 64; teamwork_growth 20 4; conversion_rate 10 4.8%',
    },
  ];

  it('[W1] 96, 120, 110 and 120 points with weights 40, 30, 20, 10 are 108.4; [W5, W8] with the team at 100 it is 106.72, an A', () => {
    const host = workbookHost('example', {
      language: 'zh-CN',
      people: peopleTable(pair),
      entries: entriesTable(pair),
      teams: teamsTable({ '': 'gmv 100 1000' }),
    });
    expect(rowsOf(host, sheet['zh-CN'].scorecard).get('x1')).toMatchObject({
      score: 108.4,
      team_score: 100,
      team_share: 0.2,
      total: 106.72,
      grade: 'A',
      state: '完整',
    });
  });
});
