// The built add-on makes a workbook from people and entries, and scores by its own cell functions.
import { addressOf, filledHost, freshHost, HR, people, rowsOf, setUp, sheet, table } from '../support/perfscore-host';

const zh = sheet['zh-CN'];
const en = sheet.en;
const KPI = ['person_id', 'kpi'];

describe('set-up on an empty spreadsheet', () => {
  it('makes the sheets in order and leaves what was there alone', () => {
    const host = freshHost();
    const answer = setUp(host);
    expect(answer).toMatchObject({ ok: true });
    const titles = host.model.getters.getSheetIds().map((id) => host.model.getters.getSheetName(id));
    expect(titles).toEqual([
      '使用说明',
      '绩效看板',
      '绩效汇总表',
      '广告投放',
      '团队指标',
      'OKR',
      '人员',
      '指标库',
      '岗位模板',
      '设置',
      '过程记录',
      '数据明细',
      '取数映射',
      '历史归档',
      'Sheet1',
    ]);
  });

  it('scores by PERFSCORES as a hand calculation does', () => {
    const scores = rowsOf(filledHost(), zh.scorecard);
    expect(scores.get('p1')).toMatchObject({
      score: 106.4,
      coverage: 1,
      missing: 0,
      total: 106.4,
      grade: 'A',
      state: '完整',
      rank: 1,
    });
    expect(scores.get('p2')).toMatchObject({
      score: 86.25,
      coverage: 0.8,
      missing: 1,
      total: 86.25,
      grade: 'C',
      state: '暂定',
      rank: 2,
    });
    expect(scores.get('p3')).toMatchObject({ score: '', grade: '', rank: '' });
  });

  it('gives a person who is named in the file exactly the KPIs listed, and anybody else the template of the track', () => {
    const rows = [...rowsOf(filledHost(), zh.ads, KPI).keys()];
    expect(rows.filter((id) => id.startsWith('p1'))).toEqual([
      'p1 roas',
      'p1 cost_per_action',
      'p1 teamwork_growth',
      'p1 spend_attainment',
    ]);
    expect(rows.filter((id) => id.startsWith('p3'))).toEqual([
      'p3 roas',
      'p3 spend_attainment',
      'p3 conversion_rate',
      'p3 click_through_rate',
      'p3 teamwork_growth',
    ]);
  });

  it('[S16] reads 4.5, 4.5% and 4.5 % of a percentage as 0.045 and takes the default target of the library', () => {
    const rows = rowsOf(filledHost(), zh.ads, KPI);
    expect(rows.get('p2 conversion_rate')).toMatchObject({ actual: 0.045, target: 0.05, points: 90 });
    expect(rows.get('p1 spend_attainment')).toMatchObject({ actual: 0.96, target: 1, points: 100 });
  });

  it('keeps the figures in step: one edited actual moves points, score, total and rank', () => {
    const host = filledHost();
    host.typeInto(zh.ads, addressOf(host, zh.ads, 'p2 roas', 'actual', KPI), '3.6');
    // (60·90 + 20·75 + 20·120)/100
    expect(rowsOf(host, zh.scorecard).get('p2')).toMatchObject({
      score: 93,
      coverage: 1,
      missing: 0,
      grade: 'B',
      state: '完整',
    });
    host.typeInto(zh.ads, addressOf(host, zh.ads, 'p1 roas', 'actual', KPI), '0');
    // Zero is a value: (40·0 + 30·120 + 20·110 + 10·100)/100
    expect(rowsOf(host, zh.scorecard).get('p1')).toMatchObject({ score: 68, coverage: 1, grade: 'D', rank: 2 });
  });

  it('[S16] reads 95 and 95% typed into a percent cell as 0.95', () => {
    const host = filledHost();
    const cell = addressOf(host, zh.ads, 'p1 spend_attainment', 'actual', KPI);
    for (const typed of ['95', '95%', '95.0%']) {
      host.typeInto(zh.ads, cell, typed);
      expect(host.values(zh.ads, cell)).toEqual([[0.95]]);
    }
  });

  it('[S14] one bad cell costs nobody else the score, and the row says what is wrong', () => {
    const host = filledHost();
    host.typeInto(zh.ads, addressOf(host, zh.ads, 'p1 roas', 'actual', KPI), 'abc');
    const scores = rowsOf(host, zh.scorecard);
    expect(scores.get('p1')?.score).toBe('⚠ 广告投入产出比 ROAS，第 3 行，实际完成值：“abc”不是数字，此处应填数字');
    expect(scores.get('p1')).toMatchObject({ state: '待更正', total: '', grade: '' });
    expect(scores.get('p2')).toMatchObject({ score: 86.25, rank: 1 });
    expect(rowsOf(host, zh.ads, KPI).get('p1 roas')?.issue).toBe('第 3 行，实际完成值：“abc”不是数字，此处应填数字');
  });

  it('[S10] takes 不适用 and N/A out of the weighting', () => {
    const host = filledHost();
    host.typeInto(zh.ads, addressOf(host, zh.ads, 'p2 roas', 'actual', KPI), '不适用');
    expect(rowsOf(host, zh.scorecard).get('p2')).toMatchObject({
      score: 86.25,
      coverage: 1,
      missing: 0,
      state: '完整',
    });
  });

  it('speaks English in an English workbook', () => {
    const host = filledHost('en');
    expect(host.values(en.scorecard)[1]).toEqual(
      expect.arrayContaining(['Person ID', 'Score', 'Coverage', 'Grade', 'Rank']),
    );
    expect(rowsOf(host, en.scorecard).get('p2')).toMatchObject({ state: 'provisional' });
    expect(rowsOf(host, en.ads, KPI).get('p2 roas')).toMatchObject({
      issue: 'figure missing',
      rule: 'higher',
      kpi_name: 'Return on ad spend (ROAS)',
    });
  });

  it('warns of what is odd but can stay: an unknown manager, an unused column, weights that are not 100', () => {
    const host = freshHost();
    const answer = setUp(host, {
      language: 'en',
      people: table('staff.csv', ['person_id|name|role|manager_email|shoe size', 'a|Ann|paid_ads|boss@x.example|38']),
      entries: table(
        'figures.csv',
        ['person_id|kpi|weight|target', 'a|roas|50|3', 'a|ctr|', 'a|click_through_rate|45|2%'].filter(
          (line) => !line.includes('ctr'),
        ),
      ),
    });
    expect(answer).toMatchObject({ ok: true });
    const warnings = answer.ok ? answer.value.warnings : [];
    expect(warnings).toEqual(
      expect.arrayContaining([
        'staff.csv: the column “shoe size” is not known and was not used.',
        'Ann: the manager boss@x.example is not on the list of people. The row is kept; check the address.',
        'Ann: the weights add up to 95; they must add up to 100.',
        'Ann: the weight 50 of “Return on ad spend (ROAS)” is outside the advised 5 to 40.',
        'Ann: 2 KPIs with weight; 3 to 8 are advised.',
      ]),
    );
  });
});

describe('set-up refuses what it cannot use, and then writes nothing', () => {
  const cases: readonly [string, Parameters<typeof setUp>[1], string][] = [
    [
      'an unknown role',
      { people: table('people.csv', ['person_id|name|role', 'a|Ann|pilot']) },
      'people.csv, line 2, Role: “pilot” is not known; allowed: planner (Marketing planner, 营销策划/策略岗), ',
    ],
    [
      'two people with one id',
      { people: table('people.csv', ['person_id|name|role', 'a|Ann|paid_ads', 'a|Bob|paid_ads']) },
      'people.csv, line 3, Person ID: “a” is there already, in line 2; each may be there once',
    ],
    [
      'a weight that is text',
      { entries: table('entries.csv', ['person_id|kpi|weight', 'p1|roas|much']) },
      'entries.csv, line 2, Weight: “much” is not a number; write it like 1200, 1,200 or 3.5',
    ],
    [
      'an unknown KPI',
      { entries: table('entries.csv', ['person_id|kpi', 'p1|luck']) },
      'entries.csv, line 2, KPI key: “luck” is not known; allowed: plan_goal_attainment (Campaign goal attainment), ',
    ],
    [
      'an unknown person',
      { entries: table('entries.csv', ['person_id|kpi', 'p9|roas']) },
      'entries.csv, line 2, Person ID: “p9” is not on the list of people (people.csv)',
    ],
    [
      'a period that is none',
      { period: '2026-Q5' },
      'Period: “2026-Q5” is not a period; allowed: 2026-10, 2026-Q4, 2026-H2 or 2026',
    ],
    [
      'a missing column',
      { people: table('people.csv', ['person_id|name', 'a|Ann']) },
      'people.csv, line 1, Role: this column is missing; it is needed',
    ],
    [
      'a rating outside 1 to 5',
      { entries: table('entries.csv', ['person_id|kpi|actual', 'p1|teamwork_growth|7']) },
      'entries.csv, line 2, Actual: 7 is outside 1 to 5',
    ],
  ];
  it.each(cases)('%s', (_, given, sentence) => {
    const host = freshHost();
    host.calls.reset();
    const answer = setUp(host, { language: 'en', ...given });
    expect(answer.ok).toBe(false);
    expect(answer.ok ? [] : answer.problems.map((problem) => problem.slice(0, sentence.length))).toContain(sentence);
    expect(host.calls.write).toBe(0);
    expect(host.model.getters.getSheetIds()).toHaveLength(1);
  });

  it('names every problem at once, in Chinese too', () => {
    const answer = setUp(freshHost(), {
      people: table('people.csv', ['员工编号|姓名|岗位|入职日期', 'a|Ann|飞行员|昨天']),
      entries: null,
    });
    expect(answer).toMatchObject({
      ok: false,
      problems: [
        expect.stringMatching(
          /^people\.csv，第 2 行，岗位：没有“飞行员”这一项，可用：planner \(Marketing planner, 营销策划\/策略岗\)、content /,
        ),
        'people.csv，第 2 行，入职日期：“昨天”不是日期，请写作 2026-07-01',
      ],
    });
  });

  it('refuses an endpoint that does not exist and input of another shape', () => {
    const host = freshHost();
    expect(host.run('callEndpoint', ['deleteEverything', {}])).toMatchObject({
      ok: false,
      problems: ['没有“deleteEverything”这个操作。'],
    });
    expect(
      host.run('callEndpoint', ['setUp', { language: 'en', period: '2026-Q3', people: 3, entries: null, extra: 1 }]),
    ).toMatchObject({ ok: false });
    expect(host.calls.write).toBe(0);
  });
});

describe('a second run', () => {
  it('changes nothing, whatever the language', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const host = filledHost(language);
      const before = host.exportData();
      host.calls.reset();
      const answer = setUp(host, { language });
      expect(answer).toMatchObject({ ok: true });
      expect(answer.ok && answer.value.done).toEqual([
        language === 'en' ? 'Everything is in place; nothing was changed.' : '一切就绪，未作任何更改。',
      ]);
      expect(host.calls.write).toBe(0);
      expect(host.exportData()).toEqual(before);
    }
  });

  it('reads and writes in a number of calls that does not grow with the people', () => {
    const crowd = (count: number) =>
      table('people.csv', [
        'person_id|name|role',
        ...Array.from({ length: count }, (_, index) => `c${index}|Name ${index}|paid_ads`),
      ]);
    const callsFor = (count: number) => {
      const host = freshHost();
      host.calls.reset();
      expect(setUp(host, { people: crowd(count), entries: null })).toMatchObject({ ok: true });
      const made = { read: host.calls.read, write: host.calls.write };
      host.calls.reset();
      expect(setUp(host, { people: crowd(count), entries: null })).toMatchObject({ ok: true });
      expect(host.calls.write).toBe(0);
      return { made, again: host.calls.read };
    };
    expect(callsFor(60)).toEqual(callsFor(30));
  });

  it('keeps what was entered and says where the file differs; blanks are filled', () => {
    const host = filledHost('en');
    host.typeInto(en.ads, addressOf(host, en.ads, 'p1 roas', 'actual', KPI), '8');
    const answer = setUp(host, {
      language: 'en',
      entries: table('entries.csv', ['person_id|kpi|target|actual', 'p1|roas|10|9.6', 'p2|roas|3|2.4']),
    });
    const rows = rowsOf(host, en.ads, KPI);
    expect(rows.get('p1 roas')?.actual).toBe(8);
    expect(rows.get('p2 roas')?.actual).toBe(2.4);
    expect(answer.ok && answer.value.warnings).toContain('Paid ads, row 3, Actual: kept “8”; the file says “9.6”.');
    expect(answer.ok && answer.value.done).toContain('“Paid ads”: blank cells filled: 1.');
    expect(answer.ok && answer.value.warnings).toContain(
      '王小明: “Cost per action (CPA)” is on the sheet but not in the file. The row is kept.',
    );
  });

  it('adds a new person without touching the others', () => {
    const host = filledHost('en');
    const before = rowsOf(host, en.scorecard);
    const more = {
      ...people,
      rows: [...people.rows, { line: 5, cells: ['p4', 'Eve', '', 'paid_ads', 'leads', '', '', '', ''] }],
    };
    expect(setUp(host, { language: 'en', people: more })).toMatchObject({ ok: true });
    const after = rowsOf(host, en.scorecard);
    for (const id of ['p1', 'p2', 'p3']) expect(after.get(id)).toEqual(before.get(id));
    expect(after.get('p4')).toMatchObject({ name: 'Eve', score: '' });
    expect([...rowsOf(host, en.ads, KPI).keys()].filter((id) => id.startsWith('p4 '))).toContain('p4 cost_per_action');
  });

  it('prints the workbook in the other language and changes no number and no entry', () => {
    const host = filledHost('zh-CN');
    host.typeInto(zh.ads, addressOf(host, zh.ads, 'p2 roas', 'remark', KPI), '等待后台数据');
    const before = rowsOf(host, zh.ads, KPI);
    expect(setUp(host, { language: 'en' })).toMatchObject({ ok: true });
    const after = rowsOf(host, en.ads, KPI);
    for (const [id, row] of before) {
      const { weight, baseline, target, actual, points, evidence, remark } = row;
      expect(after.get(id)).toMatchObject({ weight, baseline, target, actual, points, evidence, remark });
    }
    expect(after.get('p1 cost_per_action')).toMatchObject({
      rule: 'lower',
      kpi_name: 'Cost per action (CPA)',
      unit: 'currency',
    });
    expect(host.values(en.scorecard)[1]).toEqual(expect.arrayContaining(['Name', 'Total', 'State']));
    host.calls.reset();
    setUp(host, { language: 'en' });
    expect(host.calls.write).toBe(0);
  });
});

describe('the menu', () => {
  it('sets up an empty file and says what to do next', () => {
    const host = freshHost({ user: { ...HR, locale: 'en' } });
    const [menu] = host.menus;
    const items: readonly unknown[] = menu?.kind === 'menu' ? menu.items : [];
    expect(items[0]).toMatchObject({ label: 'Open panel', functionName: 'openSidebar' });
    expect(items).toContainEqual(
      expect.objectContaining({ label: 'Set up or repair workbook', functionName: 'setUpWorkbook' }),
    );
    expect(items).toContainEqual(
      expect.objectContaining({ label: 'Publish dashboard', functionName: 'publishDashboard' }),
    );
    host.chooseMenuItem('setUpWorkbook');
    const settings = rowsOf(host, en.settings, ['key']);
    const [year = '', month = ''] = new Date().toISOString().split('-');
    expect(settings.get('period')?.value).toBe(`${year}-Q${Math.ceil(Number(month) / 3)}`);
    expect(settings.get('hr_emails')?.value).toBe('hr@example.com');
    expect(JSON.stringify(host.dialogs)).toContain('Next: fill in the sheet “People”');
  });

  it('gives people typed into the sheet their KPIs', () => {
    const host = freshHost({ user: { ...HR, locale: 'en' } });
    host.chooseMenuItem('setUpWorkbook');
    for (const [cell, text] of [
      ['A3', '007'],
      ['B3', 'Jane'],
      ['E3', 'Paid ads specialist'],
    ] as const)
      host.typeInto(en.people, cell, text);
    host.chooseMenuItem('setUpWorkbook');
    expect([...rowsOf(host, en.ads, KPI).keys()]).toContain('007 roas');
    expect(rowsOf(host, en.scorecard).get('007')).toMatchObject({ name: 'Jane', state: 'waiting for figures' });
  });

  it('offers its menu in a file that has not allowed the add-on yet', () => {
    const host = freshHost();
    host.open('NONE');
    expect(host.menus).toHaveLength(1);
  });
});

it('uses entries with names of KPIs and headers in either language', () => {
  const host = freshHost();
  const chinese = table('数据.csv', [
    '员工编号|指标|权重|目标值|实际完成值|佐证材料',
    'p1|广告投入产出比 ROAS|100|10|9.6|后台导出',
  ]);
  expect(setUp(host, { entries: chinese })).toMatchObject({ ok: true });
  expect(rowsOf(host, zh.ads, KPI).get('p1 roas')).toMatchObject({ actual: 9.6, points: 96, evidence: '后台导出' });
});
