// Every figure of the Dashboard against the same figure worked out from the input.
import type { Host } from '../../host/host';
import { chartsOf, errorsOn, tableUnder, under } from '../support/dashboard';
import { deviation, handPoints, handRows, handScore, mean, toHundredths } from '../support/hand-score';
import {
  addressOf,
  filledHost,
  freshHost,
  rowsOf,
  setUp,
  sheet,
  table,
  translate,
  workbookHost,
} from '../support/perfscore-host';
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
const zh = sheet['zh-CN'];
const KPI = ['person_id', 'kpi'];

const ads = { role: 'paid_ads', track: 'commerce' } as const;
const copy = { role: 'content', track: 'copy' } as const;
const analyst = { role: 'analyst', track: 'general' } as const;

/** Three roles, two managers; Alpha has team KPIs of its own, Beta shares those of the department. */
const staff: readonly Colleague[] = [
  { id: 'm1', name: 'Mia', ...ads, team: 'Alpha', lead: true, figures: 'roas 60 3.36; conversion_rate 40 4.2%' },
  {
    id: 'm2',
    name: 'Max',
    ...copy,
    team: 'Beta',
    lead: true,
    figures: 'content_reads 50 118000; content_conversions 50 640',
  },
  {
    id: 'a1',
    name: 'Ann',
    ...ads,
    team: 'Alpha',
    manager: 'm1',
    figures: 'roas 40 2.4; spend_attainment 40 109%; teamwork_growth 20 3',
  },
  {
    id: 'a2',
    name: 'Bob',
    ...ads,
    team: 'Alpha',
    manager: 'm1',
    figures: 'cost_per_action 70 92; teamwork_growth 30 4.5',
  },
  {
    id: 'a3',
    name: 'Cai',
    ...ads,
    team: 'Alpha',
    manager: 'm1',
    figures: 'roas 40 3.84; conversion_rate 30; click_through_rate 30',
  },
  {
    id: 'a4',
    name: 'Dan',
    ...ads,
    team: 'Alpha',
    manager: 'm1',
    figures: 'cost_per_action 70 92; teamwork_growth 30 4.5',
  },
  {
    id: 'c1',
    name: 'Eva',
    ...copy,
    team: 'Beta',
    manager: 'm2',
    figures: 'content_output 60 50; content_pass_rate 40 97%',
  },
  {
    id: 'c2',
    name: 'Fei',
    ...copy,
    team: 'Beta',
    manager: 'm2',
    figures: 'content_output 50 31; content_originality 50 2',
  },
  {
    id: 'c3',
    name: 'Gao',
    ...copy,
    team: 'Beta',
    manager: 'm2',
    figures: 'content_reads 85 150000; content_originality 15',
  },
  {
    id: 'd1',
    name: 'Han',
    ...analyst,
    team: 'Beta',
    manager: 'm2',
    figures: 'insight_adoption_rate 50 77%; decision_support 50 4',
  },
  {
    id: 'd2',
    name: 'Ivy',
    ...analyst,
    team: 'Beta',
    manager: 'm2',
    figures: 'report_timeliness 60 90%; report_accuracy 40 不适用',
  },
  {
    id: 'd3',
    name: 'Jun',
    ...analyst,
    team: 'Beta',
    manager: 'm2',
    figures: 'insight_adoption_rate 50; decision_support 50',
  },
];

const teams: TeamFigures = {
  '': 'gmv 40 950; marketing_roi 30 55%; net_sentiment 20 42%; retention_rate 10',
  Alpha: 'gmv 100 1100',
};

const okr: readonly KeyResult[] = [
  { owner: 'm1', objective: 'Grow', keyResult: 'more', start: 0, target: 100, current: 50, weight: 60 },
  { owner: 'm1', objective: 'Grow', keyResult: 'better', start: 100, target: 20, current: 80, weight: 40 },
  { team: 'Beta', objective: 'Learn', keyResult: 'courses', start: 0, target: 4, current: 4, weight: 100 },
  { objective: 'Brand', keyResult: 'search', start: 10, target: 20, current: null, weight: 100 },
];

const given = {
  language: 'en',
  people: peopleTable(staff),
  entries: entriesTable(staff),
  teams: teamsTable(teams),
  okr: okrTable(okr),
} as const;

const filled = () => workbookHost('dashboard', given);

const roleNames = { paid_ads: 'Paid ads specialist', content: 'Content creator', analyst: 'Data analyst' } as const;

/** The whole Dashboard from the input alone. */
function expected(people: readonly Colleague[]) {
  const lines = [...handScorecard(people, teams)].flatMap(([id, line]) => {
    const one = people.find((person) => person.id === id);
    return one ? [{ ...line, one }] : [];
  });
  const totals = lines.flatMap(({ total }) => (total === '' ? [] : [total]));
  const numbers = (values: readonly (number | '')[]) => values.flatMap((value) => (value === '' ? [] : [value]));
  const totalsOf = (is: (one: Colleague) => boolean) =>
    numbers(lines.filter(({ one }) => is(one)).map(({ total }) => total));
  const graded = lines.filter(({ grade }) => grade !== '').length;
  const points = new Map<string, number[]>();
  for (const row of people.flatMap(({ figures }) => handRows(figures))) {
    const found = handPoints(row);
    if (found !== null) points.set(row.kpi, [...(points.get(row.kpi) ?? []), found]);
  }
  return {
    people: `${totals.length} / ${people.length}`,
    average: mean(totals),
    coverage: mean(numbers(lines.map(({ coverage }) => coverage))),
    missing: numbers(lines.map(({ missing }) => missing)).reduce((sum, count) => sum + count, 0),
    atTarget: totals.filter((total) => total >= 100).length / totals.length,
    attainment: mean(numbers(lines.map(({ score }) => score))) / 100,
    okr: mean(handOkr(okr).flatMap(({ objective }) => objective ?? [])),
    spread: ['S', 'A', 'B', 'C', 'D'].map((grade) => {
      const count = lines.filter((line) => line.grade === grade).length;
      return [grade, count, count / graded];
    }),
    ranking: lines
      .filter(({ rank }) => rank !== '')
      .sort((one, other) => Number(one.rank) - Number(other.rank))
      .slice(0, 10)
      .map(({ rank, one, total, grade }) => [
        rank,
        one.name,
        roleNames[one.role as keyof typeof roleNames],
        total,
        grade,
      ]),
    roles: Object.entries(roleNames).map(([role, name]) => {
      const own = totalsOf((one) => one.role === role);
      return [name, own.length, mean(own), Math.min(...own), Math.max(...own)];
    }),
    managers: (['m1', 'm2'] as const).map((id) => {
      const own = totalsOf((one) => one.manager === id);
      return [id === 'm1' ? 'Mia' : 'Max', own.length, mean(own), deviation(own)];
    }),
    weakest: [...points]
      .map(([kpi, values]): [string, number] => [kpi, mean(values)])
      .sort(([, one], [, other]) => one - other)
      .slice(0, 6),
    late: lines
      .filter(({ missing }) => Number(missing) > 0)
      .map(({ one, missing }): [string, number] => [one.name, Number(missing)]),
  };
}

const close = (value: number) => expect.closeTo(value, 8);
const closeRow = (row: readonly unknown[]) => row.map((cell) => (typeof cell === 'number' ? close(cell) : cell));

function names(host: Host): Map<string, unknown> {
  const tabs = ['Paid ads', 'Content', 'Analytics'];
  return new Map(
    tabs.flatMap((tab) => [...rowsOf(host, tab, KPI).values()].map((row) => [String(row.kpi), row.kpi_name] as const)),
  );
}

function expectFigures(host: Host, people: readonly Colleague[]): void {
  const wanted = expected(people);
  const shows = (label: string) => under(host, en.dashboard, label);
  expect(shows('Rated / people')).toBe(wanted.people);
  expect(shows('Average total')).toEqual(close(wanted.average));
  expect(shows('Coverage')).toEqual(close(wanted.coverage));
  expect(shows('Figures missing')).toBe(wanted.missing);
  expect(shows('Total ≥ 100')).toEqual(close(wanted.atTarget));
  expect(shows('Attainment')).toEqual(close(wanted.attainment));
  expect(shows('OKR (not scored)')).toEqual(close(wanted.okr));

  const section = (title: string) => tableUnder(host, en.dashboard, title);
  expect(
    section('Grade spread')
      .slice(0, 5)
      .map(([grade, , count, share]) => [grade, count, share]),
  ).toEqual(wanted.spread.map(closeRow));
  expect(section('Ranking')).toEqual(wanted.ranking.map(closeRow));
  const byName = (one: readonly unknown[], other: readonly unknown[]) => String(one[0]).localeCompare(String(other[0]));
  expect(section('Roles compared').sort(byName)).toEqual(wanted.roles.map(closeRow).sort(byName));
  const managers = section('Managers compared');
  expect(managers).toEqual(expect.arrayContaining(wanted.managers.map(closeRow)));
  const known = names(host);
  expect(section('Weakest KPIs')).toEqual(wanted.weakest.map(([kpi, points]) => [known.get(kpi), close(points)]));
  const late = section('Whose figures are missing');
  expect(new Map(late.map(([name, count]) => [name, count]))).toEqual(new Map(wanted.late));
  expect(late.map(([, count]) => count)).toEqual(
    late.map(([, count]) => count).sort((one, other) => Number(other) - Number(one)),
  );
  expect(errorsOn(host, en.dashboard)).toEqual([]);
}

describe('the Dashboard', () => {
  it('shows what a hand calculation gives: headline, grades (W8), ranking with ties, roles, managers, weakest KPIs, missing figures', () => {
    const host = filled();
    expectFigures(host, staff);
    const { ranking } = expected(staff);
    const ranks = ranking.map(([rank]) => rank);
    expect(new Set(ranks).size).toBeLessThan(ranks.length);
  });

  it('shows nobody in the ranking who has no rank', () => {
    const host = filledHost('en');
    const grid = host.values(en.dashboard);
    const row = grid.findIndex((cells) => cells.includes('Ranking'));
    const column = grid[row]?.indexOf('Ranking') ?? 0;
    const listed = grid.slice(row + 2, row + 6).map((cells) => cells.slice(column, column + 2));
    const ranked = [...rowsOf(host, en.scorecard).values()].filter(({ rank }) => rank !== '').length;
    expect(ranked).toBeLessThan(rowsOf(host, en.scorecard).size);
    expect(listed.map(([, name]) => name !== '')).toEqual([0, 1, 2, 3].map((index) => index < ranked));
  });

  it('shows the points of the department’s team KPIs by category; those of single teams are not mixed in', () => {
    const rows = handRows(teams[''] ?? '');
    const points = (kpi: string) => handScore(rows.filter((row) => row.kpi === kpi)).score ?? 0;
    expect(tableUnder(filled(), en.dashboard, 'Team KPIs by category')).toEqual([
      ['Business growth', close(points('gmv'))],
      ['Marketing effectiveness', close(points('marketing_roi'))],
      ['Brand awareness', close(points('net_sentiment'))],
      ['User operations', '–'],
    ]);
  });

  it('[O2] shows the objectives, the least advanced first', () => {
    const objectives = tableUnder(filled(), en.dashboard, 'OKR progress (enters no score)');
    expect(objectives).toEqual([
      ['Brand', 0],
      ['Grow', close(0.4)],
      ['Learn', 1],
    ]);
  });

  it('[P6] shows the share of the period that is over: on 15 August 46 days of 92', () => {
    jest.useFakeTimers({
      now: new Date('2026-08-15T12:00:00Z'),
      doNotFake: ['nextTick', 'setTimeout', 'queueMicrotask'],
    });
    try {
      expect(under(filled(), en.dashboard, 'Time elapsed')).toEqual(close(46 / 92));
    } finally {
      jest.useRealTimers();
    }
  });

  it('follows one changed figure everywhere', () => {
    const host = filled();
    host.typeInto(en.ads, addressOf(host, en.ads, 'a1 roas', 'actual', KPI), '3.84');
    const content = 'Content';
    host.typeInto(content, addressOf(host, content, 'c3 content_originality', 'actual', KPI), '5');
    const changed = staff.map((one) => {
      if (one.id === 'a1') return { ...one, figures: one.figures.replace('roas 40 2.4', 'roas 40 3.84') };
      if (one.id === 'c3') return { ...one, figures: `${one.figures} 5` };
      return one;
    });
    expect(expected(changed).average).not.toBeCloseTo(expected(staff).average, 3);
    expectFigures(host, changed);
  });

  it('has the same figures in Chinese', () => {
    const host = filled();
    const figures = host.values(en.dashboard).map((row) => row.filter((cell) => typeof cell === 'number'));
    expect(translate(host, 'zh-CN')).toMatchObject({ ok: true });
    expect(host.values(zh.dashboard).map((row) => row.filter((cell) => typeof cell === 'number'))).toEqual(figures);
    expect(errorsOn(host, zh.dashboard)).toEqual([]);
    expect(tableUnder(host, zh.dashboard, '岗位对比').map(([name]) => name)).toContain('数据分析师岗');
  });

  it('has four charts with their titles, over the figures of its tables', () => {
    const host = filled();
    const charts = new Map(chartsOf(host, en.dashboard).map((chart) => [chart.title, chart]));
    expect([...charts.keys()].sort()).toEqual(['Grade spread', 'Ranking', 'Roles compared', 'Team KPIs by category']);
    const wanted = expected(staff);
    expect(charts.get('Grade spread')).toMatchObject({
      labels: ['S', 'A', 'B', 'C', 'D'],
      figures: wanted.spread.map(([, count]) => count),
    });
    expect(charts.get('Ranking')?.labels).toEqual(wanted.ranking.map(([, name]) => name));
    expect(charts.get('Ranking')?.figures).toEqual(wanted.ranking.map(([, , , total]) => total));
    expect(charts.get('Roles compared')?.figures).toEqual(
      tableUnder(host, en.dashboard, 'Roles compared').map(([, , average]) => average),
    );
    expect(charts.get('Team KPIs by category')?.figures).toHaveLength(4);
  });

  it.each([
    ['en', en],
    ['zh-CN', zh],
  ] as const)(
    'says so when a value stands where results should appear, in %s, and no longer when it is gone',
    (language, titles) => {
      const host = filled();
      if (language === 'zh-CN') translate(host, 'zh-CN');
      const banner = language === 'en' ? 'Scores cannot be computed' : '暂时无法计算得分';
      const shows = () => host.values(titles.dashboard).flat().join('\n').includes(banner);
      expect(shows()).toBe(false);
      const stray = addressOf(host, titles.scorecard, 'a2', 'total');
      host.typeInto(titles.scorecard, stray, '99');
      expect(shows()).toBe(true);
      host.typeInto(titles.scorecard, stray, '');
      expect(shows()).toBe(false);
      expectNothingWrong(host, titles.dashboard);
    },
  );
});

function expectNothingWrong(host: Host, title: string): void {
  expect(errorsOn(host, title)).toEqual([]);
}

describe('with nothing to show it shows words, never an error', () => {
  const few = staff.filter(({ id }) => ['m1', 'a1'].includes(id));
  const without = few.map((one) => ({ ...one, figures: one.figures.replace(/(\w+ \d+)[^;]*/g, '$1') }));

  it('nobody rated, no OKR, no team figures', () => {
    const host = freshHost();
    setUp(host, { language: 'en', people: peopleTable(without), entries: entriesTable(without) });
    expectNothingWrong(host, en.dashboard);
    expect(under(host, en.dashboard, 'Rated / people')).toBe('0 / 2');
    for (const label of ['Average total', 'Total ≥ 100', 'Attainment', 'OKR (not scored)'])
      expect([label, under(host, en.dashboard, label)]).toEqual([label, '–']);
    expect(tableUnder(host, en.dashboard, 'Ranking')).toEqual([]);
    for (const title of ['Weakest KPIs', 'OKR progress (enters no score)'])
      expect([title, tableUnder(host, en.dashboard, title)[0]?.[0]]).toEqual([title, 'none']);
    expect(tableUnder(host, en.dashboard, 'Whose figures are missing')).toHaveLength(2);
    expect(translate(host, 'zh-CN')).toMatchObject({ ok: true });
    expectNothingWrong(host, zh.dashboard);
    expect(tableUnder(host, zh.dashboard, '最薄弱的指标')[0]?.[0]).toBe('无');
  });

  it('nothing missing', () => {
    const host = freshHost();
    setUp(host, { language: 'zh-CN', people: peopleTable(few), entries: entriesTable(few) });
    expectNothingWrong(host, zh.dashboard);
    expect(tableUnder(host, zh.dashboard, '谁的数据未填报')).toEqual([['无', '']]);
    expect(under(host, zh.dashboard, '未填报指标数')).toBe(0);
  });

  it('nobody at all', () => {
    const host = freshHost();
    setUp(host, { language: 'en', people: table('people.csv', ['person_id|name|role']), entries: null });
    expectNothingWrong(host, en.dashboard);
    expect(under(host, en.dashboard, 'Rated / people')).toBe('0 / 0');
  });
});

describe('the advice on the spread of grades', () => {
  const group = (size: number, best: number): Colleague[] =>
    Array.from({ length: size }, (_, index) => ({
      id: `n${index}`,
      name: `N${index}`,
      ...ads,
      figures: `roas 100 ${index < best ? '3.52' : '3.2'}`,
    }));
  const adviceOf = (size: number, best: number) => {
    const people = group(size, best);
    const host = freshHost();
    setUp(host, { language: 'en', people: peopleTable(people), entries: entriesTable(people) });
    return tableUnder(host, en.dashboard, 'Grade spread')[5]?.[0];
  };

  it.each([
    [29, 20, 'From 30 people on'],
    [30, 9, 'S and A together are within the advised 30 %'],
    [30, 10, 'S and A together are above the advised 30 %'],
  ])('%i people, %i of them S', (size, best, words) => {
    expect(adviceOf(size, best)).toContain(words);
  });
});

it('rounds as the rules do: the average is of the totals shown (W7)', () => {
  const totals = [...handScorecard(staff, teams).values()].flatMap(({ total }) => (total === '' ? [] : [total]));
  for (const total of totals) expect(total).toBe(toHundredths(total));
});
