// Which goals a text holds, and how the forms hand theirs over.
import { type GoalKpi, typedGoal } from '../../../src/sidebar/panels/goals/goal-values';
import { smartGoal } from '../../../src/sidebar/panels/goals/smart-goal';
import { goalLines, keyResultGoal, saidGoal } from '../../../src/sidebar/written-goals';

describe('the lines of a text', () => {
  it('are one goal each, blank ones and headings none', () => {
    expect(goalLines('Publish 12 posts\r\n\n  Next quarter:\n下期目标：\nReply within 3 days  ')).toEqual([
      'Publish 12 posts',
      'Reply within 3 days',
    ]);
    expect(goalLines(' \n')).toEqual([]);
  });

  it.each([
    ['1. Publish', 'Publish'],
    ['2、发布 12 篇', '发布 12 篇'],
    ['（3）发布', '发布'],
    ['(10) Publish', 'Publish'],
    ['一、发布', '发布'],
    ['① 发布', '发布'],
    ['- Publish', 'Publish'],
    ['•Publish', 'Publish'],
    ['-Publish', 'Publish'],
  ])('“%s” is counted, not counted with', (line, goal) => {
    expect(goalLines(line)).toEqual([goal]);
  });

  it.each(['1.5万新增粉丝', '12 posts', '-5% cost per click', '3/4 done', '一次活动', '10万阅读'])(
    '“%s” begins with its figure',
    (line) => {
      expect(goalLines(line)).toEqual([line]);
    },
  );

  it('are cut where the server reads no further', () => {
    expect(saidGoal('x'.repeat(2500)).text).toHaveLength(2000);
  });
});

it('a key result starts from its start and is aligned to its objective', () => {
  const keyResult = { keyResult: 'MQL from 80 to 100', start: 0, target: 100 };
  expect(keyResultGoal(keyResult, 'More leads')).toEqual({
    text: 'MQL from 80 to 100',
    target: 100,
    unit: '',
    baseline: 0,
    due: '',
    alignedTo: 'More leads',
    better: 'towards-target',
  });
});

describe('a KPI', () => {
  const cpa: GoalKpi = {
    kpi: 'cost_per_action',
    name: 'Cost per action',
    definition: '',
    unit: 'percent',
    kind: null,
    measure: null,
    source: 'Ad console, daily; final after 08:00',
    serves: 'Customer acquisition cost (CAC)',
    rule: 'lower',
    detail: '',
    weight: 20,
    baseline: 0.05,
    target: 0.04,
    actual: null,
    isNotApplicable: false,
    stop: null,
    needsTarget: true,
    library: null,
    lastPeriod: { period: '2026-Q3', target: 0.05, actual: 0.045, points: null },
    problems: [],
  };
  const goal = (kpi: Partial<GoalKpi> = {}, typed: Partial<ReturnType<typeof typedGoal>> = {}) =>
    smartGoal({ ...cpa, ...kpi }, { ...typedGoal({ ...cpa, ...kpi }), ...typed }, '2026-Q4', 'en');

  it('is read as it is typed, due at the end of the period, with the best figure so far', () => {
    expect(goal({}, { target: '3%' })).toEqual({
      text: 'Cost per action',
      target: 0.03,
      unit: '%',
      baseline: 0.05,
      due: '2026-12-31',
      alignedTo: 'Customer acquisition cost (CAC)',
      best: 0.045,
      source: 'Ad console',
      better: 'lower',
    });
    expect(goal({ unit: null, lastPeriod: null }, { target: 'soon' })).toMatchObject({
      target: null,
      unit: '',
      best: null,
    });
  });

  it.each([
    ['higher', '', '5%', '4%', 'higher'],
    ['lower-ratio', '', '5%', '4%', 'lower'],
    ['progress', '', '5%', '4%', 'lower'],
    ['progress', '', '4%', '5%', 'higher'],
    ['progress', '', '', '5%', null],
    ['curve', '80%:0; 100%:100', '', '95%', 'higher'],
    ['steps', '1:100; 3:60', '', '1', 'lower'],
    ['curve', 'unreadable', '', '95%', null],
  ])('by the rule %s %s from %s to %s is better %s', (rule, detail, baseline, target, better) => {
    expect(goal({}, { rule, detail, baseline, target })?.better).toBe(better);
  });

  it('is no goal to stretch for as a band, judged, without a target or left out', () => {
    for (const rule of ['range', 'rating', 'yes-no', '']) expect(goal({}, { rule })).toBeNull();
    expect(goal({ needsTarget: false }, { target: ' ' })).toBeNull();
    expect(goal({ isNotApplicable: true })).toBeNull();
    expect(goal({ needsTarget: true }, { target: '' })).toMatchObject({ target: null });
  });
});
