// Goals: proposed by the manager, agreed by the employee, and every change after that on record with its reason.
import { answer } from '../../../src/actions/answer';
import type { EndpointAnswer } from '../../../src/actions/endpoints';
import type { GoalsForm } from '../../../src/actions/goals/goals-form';
import { setUp } from '../../../src/actions/set-up';
import type { Cell } from '../../../src/workbook/cell';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { tableOf } from '../../support/string-tables';

const HR = 'hr@example.com';
const ANN = 'ann@example.com';
const BO = 'bo@example.com';
const BOSS = 'boss@example.com';

const people = tableOf('people.csv', [
  'person_id | name | email | role | track | manager_email',
  'p1 | Ann | ann@example.com | paid_ads | commerce | boss@example.com',
  'p2 | Bo | bo@example.com | paid_ads | leads | ann@example.com',
  'p3 | Cy | cy@example.com | paid_ads | leads | boss@example.com',
]);
const entries = tableOf('entries.csv', [
  'person_id | kpi | weight | rule | detail | baseline | target | actual',
  'p2 | roas | 40 | | | | 10 | 9.6',
  'p2 | conversion_rate | 30 | | | | 5% |',
  'p2 | teamwork_growth | 20 | | | | | 4',
  'p2 | cost_per_action | 10 | | | | 100 | 80',
  'p3 | roas | 100 | | | | 8 | 7',
]);

let requests = 0;
const nextRequest = () => (++requests).toString(16).padStart(16, '0');

function made(language: 'en' | 'zh-CN' = 'en'): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const result = setUp(workbook.deps(), { language, period: '2026-Q4', people, entries });
  if (!result.ok) throw new Error('not set up');
  return workbook;
}

function call(workbook: MemoryWorkbook, email: string, name: string, input: object): EndpointAnswer<'goalsForm'> {
  return answer(workbook.deps({ userEmail: () => email }), 'en', name, input) as EndpointAnswer<'goalsForm'>;
}

function formOf(workbook: MemoryWorkbook, email = HR): { readonly value: GoalsForm; readonly version: string } {
  const form = call(workbook, email, 'goalsForm', { personId: 'p2' });
  if (!form.ok) throw new Error(form.problems.join());
  return form;
}

/** Sends with the version of the form as it is now, for those who may open it. */
function send(workbook: MemoryWorkbook, email: string, name: string, input: object): EndpointAnswer<'goalsForm'> {
  const form = call(workbook, email, 'goalsForm', { personId: 'p2' });
  const version = form.ok ? form.version : '';
  return call(workbook, email, name, { personId: 'p2', requestId: nextRequest(), version, ...input });
}

type Goal = Partial<Record<'weight' | 'baseline' | 'target', number | null>> & { rule?: string; detail?: string };

/** All KPIs as the form has them, with these changes by KPI. */
function propose(workbook: MemoryWorkbook, changes: Readonly<Record<string, Goal>> = {}, reason = '', email = ANN) {
  const kpis = formOf(workbook).value.kpis.map(({ kpi, weight, baseline, target, rule, detail }) => ({
    ...{ kpi, weight, baseline, target, rule, detail },
    ...changes[kpi],
  }));
  return send(workbook, email, 'proposeGoals', { kpis, reason });
}

const agree = (workbook: MemoryWorkbook) => send(workbook, BO, 'agreeGoals', {});

/** Sheet “Paid ads”: what stands in a column of a KPI of p2, wherever its row is. */
function cell(workbook: MemoryWorkbook, kpi: string, key: string, personId = 'p2'): Cell {
  return place(workbook, kpi, key, personId).value;
}

function place(workbook: MemoryWorkbook, kpi: string, key: string, personId = 'p2') {
  const sheet = workbook.sheet('kpi_paid_ads');
  const [person, name, wanted] = ['person_id', 'kpi', key].map((column) => sheet.column(column) - 1) as [
    number,
    number,
    number,
  ];
  const row = sheet.grid.find((cells) => cells[person]?.value === personId && cells[name]?.value === kpi);
  const found = row?.[wanted];
  if (!found) throw new Error(`no ${kpi} of ${personId}`);
  return found;
}

interface Row {
  readonly [key: string]: Cell;
}

function records(workbook: MemoryWorkbook): Row[] {
  const sheet = workbook.sheet('records');
  const keys = ['record_kind', 'kpi', 'field', 'old_value', 'new_value', 'reason', 'by'];
  const columns = keys.map((key) => sheet.under(key));
  return sheet
    .under('record_id')
    .map((_, index) => Object.fromEntries(keys.map((key, at) => [key, columns[at]?.[index] ?? null])));
}

const fieldsOf = (answered: EndpointAnswer<'goalsForm'>) =>
  answered.ok ? [] : answered.fields.map(({ path, message }) => [path, message]);

describe('a proposal', () => {
  it('writes what is different, old and new, and says that it was made', () => {
    const workbook = made();
    expect(formOf(workbook).value).toMatchObject({ state: 'open', weightSum: 100, agreed: null });
    const answered = propose(workbook, { roas: { weight: 35, target: 12 }, cost_per_action: { weight: 15 } });
    expect(answered).toMatchObject({ ok: true, value: { state: 'proposed', last: { by: 'Ann' } } });
    expect(records(workbook)).toEqual([
      row('goals proposed', 'roas', 'weight', '40', '35'),
      row('goals proposed', 'roas', 'target', '10', '12'),
      row('goals proposed', 'cost_per_action', 'weight', '10', '15'),
      row('goals proposed', null, 'goals', null, null),
    ]);
    expect([cell(workbook, 'roas', 'weight'), cell(workbook, 'roas', 'target')]).toEqual([35, 12]);
    expect(cell(workbook, 'roas', 'weight', 'p3')).toBe(100);
  });

  it('is one also where nothing is different, as long as nobody has made one', () => {
    const workbook = made();
    expect(propose(workbook)).toMatchObject({ ok: true, value: { state: 'proposed' } });
    expect(records(workbook)).toEqual([row('goals proposed', null, 'goals', null, null)]);
    expect(fieldsOf(propose(workbook))).toEqual([['', expect.stringContaining('Nothing is different')]]);
  });

  it('finds the rows after somebody has sorted the sheet', () => {
    const workbook = made();
    const sheet = workbook.sheet('kpi_paid_ads');
    const first = sheet.grid.findIndex((cells) => cells[0]?.value === 'p1');
    const body = sheet.grid.slice(first);
    const filled = body.filter((cells) => cells[0]?.value !== null);
    sheet.grid = [...sheet.grid.slice(0, first), ...filled.reverse(), ...body.slice(filled.length)];
    propose(workbook, { roas: { target: 12 } });
    expect([cell(workbook, 'roas', 'target'), cell(workbook, 'roas', 'target', 'p3')]).toEqual([12, 8]);
  });

  it('[S16] keeps percentages as fractions and changes rule and detail in the words of the sheet', () => {
    const workbook = made('zh-CN');
    propose(workbook, {
      conversion_rate: { target: 0.065 },
      cost_per_action: { rule: 'range', detail: '  95%~105%；slope 2 ' },
    });
    expect(cell(workbook, 'conversion_rate', 'target')).toBe(0.065);
    expect(cell(workbook, 'cost_per_action', 'rule')).toBe('目标区间');
    expect(cell(workbook, 'cost_per_action', 'detail')).toBe('95%~105%；slope 2');
    expect(records(workbook)[1]).toMatchObject({ old_value: 'lower', new_value: 'range' });
  });

  it('names only KPIs that the person has, each once', () => {
    const workbook = made();
    const goal = { kpi: 'roas', weight: 40, baseline: null, target: 10, rule: 'higher', detail: '' };
    const kpis = [goal, { ...goal, kpi: 'bounce_rate' }, goal];
    expect(fieldsOf(send(workbook, ANN, 'proposeGoals', { kpis, reason: '' }))).toEqual([
      ['kpis.1.kpi', 'Bo has no KPI “bounce_rate” on the sheets of the roles.'],
      ['kpis.2.kpi', expect.stringContaining('is named twice')],
    ]);
  });

  it('[W4] must add up to 100, within 0.01, and says what is missing or too much', () => {
    const workbook = made();
    expect(fieldsOf(propose(workbook, { roas: { weight: 30 } }))).toEqual([
      ['kpis', 'The weights add up to 90; 10 is missing to 100.'],
    ]);
    expect(fieldsOf(propose(workbook, { roas: { weight: 45.5 } }))).toEqual([
      ['kpis', 'The weights add up to 105.5; that is 5.5 too much.'],
    ]);
    expect(fieldsOf(propose(workbook, { roas: { weight: 39.98 } }))).toEqual([
      ['kpis', 'The weights add up to 99.98; 0.02 is missing to 100.'],
    ]);
    expect(records(workbook)).toEqual([]);
    expect(propose(workbook, { roas: { weight: 39.99 } })).toMatchObject({ ok: true });
  });

  it('counts the weights of KPIs that it does not name', () => {
    const workbook = made();
    const roas = { kpi: 'roas', baseline: null, target: 10, rule: 'higher', detail: '' };
    const sent = (weight: number) => send(workbook, ANN, 'proposeGoals', { kpis: [{ ...roas, weight }], reason: '' });
    expect(fieldsOf(sent(100))).toEqual([['kpis', expect.stringContaining('add up to 160')]]);
    expect(sent(40)).toMatchObject({ ok: true });
  });

  it.each<[string, Goal, string]>([
    ['a weight', { weight: null }, 'weight'],
    ['no negative weight', { weight: -5 }, 'weight'],
    ['[S11] a target where the rule needs one', { target: null }, 'target'],
    ['[S5] a baseline for progress', { rule: 'progress' }, 'baseline'],
    ['[S15] a detail that can be read', { detail: 'about 100' }, 'detail'],
    ['[S4] a band the right way up', { rule: 'range', detail: '105%~95%' }, 'detail'],
    ['[S8] a list of points for a curve', { rule: 'curve', detail: 'cap 110' }, 'detail'],
    ['a detail that its rule makes use of', { detail: '95%~105%' }, 'detail'],
    ['[S12] a target that a share can be taken of', { rule: 'steps', detail: '70%:0; 100%:100', target: 0 }, 'target'],
  ])('needs %s', (_, goal, field) => {
    const workbook = made();
    const fields = fieldsOf(propose(workbook, { roas: goal }));
    expect(fields.filter(([path]) => path !== 'kpis')).toEqual([[`kpis.0.${field}`, expect.any(String)]]);
    expect(fields[0]?.[1]).toMatch(/^Return on ad spend \(ROAS\): /);
    expect(records(workbook)).toEqual([]);
  });

  it('[S11] needs no target where the rule needs none, [W12] nor for what weighs nothing', () => {
    const workbook = made();
    const observed = { conversion_rate: { weight: 0, target: null }, teamwork_growth: { weight: 50, target: null } };
    expect(propose(workbook, observed)).toMatchObject({ ok: true });
  });

  it('replaces a cell that cannot be read, which stays on record', () => {
    const workbook = made();
    place(workbook, 'roas', 'target').value = 'about ten';
    expect(formOf(workbook).value.kpis[0]).toMatchObject({
      target: null,
      problems: [expect.stringContaining('“about ten” is not a number')],
    });
    propose(workbook, { roas: { target: 11 } });
    expect(cell(workbook, 'roas', 'target')).toBe(11);
    expect(records(workbook)[0]).toMatchObject({ old_value: 'about ten', new_value: '11' });
  });

  it('is the manager’s or HR’s, not the employee’s and not another manager’s', () => {
    const workbook = made();
    for (const email of [BO, BOSS]) {
      expect(propose(workbook, { roas: { target: 12 } }, '', email)).toMatchObject({ ok: false, reason: 'refused' });
    }
    expect(records(workbook)).toEqual([]);
    expect(propose(workbook, { roas: { target: 12 } }, '', HR)).toMatchObject({ ok: true });
  });

  it('is refused on an old form, and shows the goals as they are now', () => {
    const workbook = made();
    const { version } = formOf(workbook, ANN);
    propose(workbook, { roas: { target: 12 } }, '', HR);
    const late = call(workbook, ANN, 'proposeGoals', {
      ...{ personId: 'p2', requestId: nextRequest(), version, reason: '' },
      kpis: [{ kpi: 'roas', weight: 40, baseline: null, target: 14, rule: 'higher', detail: '' }],
    });
    expect(late).toMatchObject({
      ok: false,
      reason: 'stale',
      current: { value: { kpis: [{ target: 12 }, {}, {}, {}] } },
    });
    expect(cell(workbook, 'roas', 'target')).toBe(12);
  });
});

describe('an agreement', () => {
  it('keeps the goals whole, with date and who', () => {
    const workbook = made();
    propose(workbook);
    expect(agree(workbook)).toMatchObject({
      ok: true,
      value: { state: 'agreed', agreed: { at: '2026-11-23T09:30:00+08:00', by: 'Bo' }, may: { agree: false } },
    });
    const kept = records(workbook).filter(({ record_kind }) => record_kind === 'goals agreed');
    expect(kept.map(({ kpi, field }) => [kpi, field])).toEqual([
      ['roas', 'goals'],
      ['conversion_rate', 'goals'],
      ['teamwork_growth', 'goals'],
      ['cost_per_action', 'goals'],
      [null, 'goals'],
    ]);
    expect(JSON.parse(String(kept[1]?.new_value))).toEqual({
      ...{ weight: 30, baseline: null, target: 0.05, rule: 'higher', detail: null },
    });
  });

  it('is the employee’s, or HR’s for them; not the manager’s', () => {
    const workbook = made();
    propose(workbook);
    expect(send(workbook, ANN, 'agreeGoals', {})).toMatchObject({ ok: false, reason: 'refused' });
    expect(send(workbook, HR, 'agreeGoals', {})).toMatchObject({ ok: true, value: { agreed: { by: HR } } });
  });

  it('needs goals that were proposed, and is given once', () => {
    const workbook = made();
    expect(fieldsOf(agree(workbook))).toEqual([['', 'No goals have been proposed yet.']]);
    propose(workbook);
    agree(workbook);
    expect(fieldsOf(agree(workbook))).toEqual([['', 'These goals are agreed already.']]);
  });

  it('is refused while the sheet says something that cannot be agreed, in words', () => {
    const workbook = made();
    propose(workbook);
    place(workbook, 'roas', 'target').value = null;
    place(workbook, 'cost_per_action', 'weight').value = 20;
    expect(fieldsOf(agree(workbook))).toEqual([
      ['kpis.0', 'Return on ad spend (ROAS): the target is blank; this rule needs one'],
      ['kpis', 'The weights add up to 110; that is 10 too much.'],
    ]);
  });

  it('is asked for anew after an objection, and the employee may change their mind', () => {
    const workbook = made();
    propose(workbook);
    expect(fieldsOf(send(workbook, BO, 'askGoalChange', { reason: '  ' }))).toEqual([
      ['reason', 'Please say what should change and why.'],
    ]);
    const reason = '=1+1 <b>too high</b>';
    expect(send(workbook, BO, 'askGoalChange', { reason })).toMatchObject({
      value: { state: 'objected', last: { by: 'Bo', reason } },
    });
    expect(propose(workbook)).toMatchObject({ value: { state: 'proposed' } });
    send(workbook, BO, 'askGoalChange', { reason });
    expect(agree(workbook)).toMatchObject({ value: { state: 'agreed' } });
  });

  it('cannot be objected to before there is anything', () => {
    expect(fieldsOf(send(made(), BO, 'askGoalChange', { reason: 'x' }))).toEqual([
      ['', 'No goals have been proposed yet.'],
    ]);
    expect(send(made(), ANN, 'askGoalChange', { reason: 'x' })).toMatchObject({ ok: false, reason: 'refused' });
  });
});

function agreed(): MemoryWorkbook {
  const workbook = made();
  propose(workbook);
  agree(workbook);
  return workbook;
}

describe('a change after the agreement', () => {
  it('needs a reason, is recorded old and new, and is to be agreed again', () => {
    const workbook = agreed();
    const before = records(workbook).length;
    expect(fieldsOf(propose(workbook, { roas: { target: 9 } }, ' '))).toEqual([
      ['reason', expect.stringContaining('were agreed')],
    ]);
    expect(cell(workbook, 'roas', 'target')).toBe(10);
    expect(propose(workbook, { roas: { target: 9 } }, 'Budget was halved')).toMatchObject({
      value: { state: 'changed', agreed: { by: 'Bo' }, last: { reason: 'Budget was halved' }, byHand: [] },
    });
    expect(records(workbook).slice(before)).toEqual([
      row('agreed goals changed', 'roas', 'target', '10', '9', 'Budget was halved'),
      row('agreed goals changed', null, 'goals', null, null, 'Budget was halved'),
    ]);
    expect(cell(workbook, 'roas', 'target')).toBe(9);
    expect(agree(workbook)).toMatchObject({ value: { state: 'agreed', byHand: [] } });
  });

  it('by hand in the sheet is shown, old and new, until it is on record or taken back', () => {
    const workbook = agreed();
    place(workbook, 'roas', 'target').value = 6;
    place(workbook, 'conversion_rate', 'target').value = 0.04;
    const byHand = [
      { type: 'changed', kpi: 'roas', field: 'target', agreed: '10', now: '6' },
      { type: 'changed', kpi: 'conversion_rate', field: 'target', agreed: '0.05', now: '0.04' },
    ];
    expect(formOf(workbook).value).toMatchObject({ state: 'agreed', byHand });
    const before = records(workbook).length;
    const taken = propose(workbook, { conversion_rate: { target: 0.05 } }, 'Agreed on the phone');
    expect(taken).toMatchObject({ value: { state: 'changed', byHand: [] } });
    expect(records(workbook).slice(before, -1)).toEqual([
      row('agreed goals changed', 'roas', 'target', '10', '6', 'Agreed on the phone'),
      row('agreed goals changed', 'conversion_rate', 'target', '0.04', '0.05', 'Agreed on the phone'),
    ]);
    expect([cell(workbook, 'roas', 'target'), cell(workbook, 'conversion_rate', 'target')]).toEqual([6, 0.05]);
  });

  it('[S15] by hand is none where a blank rule became “higher”', () => {
    const workbook = made();
    place(workbook, 'roas', 'rule').value = null;
    propose(workbook);
    agree(workbook);
    place(workbook, 'roas', 'rule').value = 'HIGHER';
    expect(formOf(workbook).value.byHand).toEqual([]);
  });

  it('by hand may be a row that came or went', () => {
    const workbook = agreed();
    place(workbook, 'roas', 'kpi').value = 'my_own_kpi';
    expect(formOf(workbook).value.byHand).toEqual([
      { type: 'added', kpi: 'my_own_kpi' },
      { type: 'removed', kpi: 'roas' },
    ]);
  });

  it('by hand is over once the goals are agreed as they now stand', () => {
    const workbook = agreed();
    place(workbook, 'roas', 'person_id').value = 'p3';
    expect(formOf(workbook).value.byHand).toEqual([{ type: 'removed', kpi: 'roas' }]);
    propose(workbook, { conversion_rate: { weight: 70 } }, 'ROAS went to Cy');
    agree(workbook);
    expect(formOf(workbook).value).toMatchObject({ state: 'agreed', byHand: [] });
  });

  it('belongs to its period: the next one begins open', () => {
    const workbook = agreed();
    const settings = workbook.sheet('settings');
    settings.at(settings.rowOf('key', 'period'), settings.column('value')).value = '2027-Q1';
    expect(formOf(workbook).value).toMatchObject({ state: 'open', agreed: null, events: [], byHand: [] });
  });
});

describe('a KPI stopped for the period', () => {
  it('[S10] is not applicable until it is taken up again with its old actual', () => {
    const workbook = agreed();
    const stop = { kpi: 'roas', reason: 'Channel closed' };
    expect(fieldsOf(send(workbook, ANN, 'stopKpi', { ...stop, reason: '' }))).toEqual([
      ['reason', expect.stringContaining('give the reason')],
    ]);
    expect(send(workbook, ANN, 'stopKpi', stop)).toMatchObject({
      value: {
        state: 'agreed',
        kpis: [{ isNotApplicable: true, stop: { by: 'Ann', reason: 'Channel closed' } }, {}, {}, {}],
      },
    });
    expect(cell(workbook, 'roas', 'actual')).toBe('N/A');
    expect(fieldsOf(send(workbook, ANN, 'stopKpi', stop))).toEqual([['kpi', 'This KPI is stopped already.']]);
    expect(send(workbook, ANN, 'resumeKpi', { kpi: 'roas', reason: 'Open again' })).toMatchObject({ ok: true });
    expect(cell(workbook, 'roas', 'actual')).toBe(9.6);
    expect(fieldsOf(send(workbook, ANN, 'resumeKpi', stop))).toEqual([['kpi', 'This KPI is not stopped.']]);
    expect(records(workbook).slice(-2)).toEqual([
      row('KPI stopped for the period', 'roas', 'actual', '9.6', 'N/A', 'Channel closed'),
      row('KPI taken up again', 'roas', 'actual', 'N/A', '9.6', 'Open again'),
    ]);
  });

  it('says so in the language of the workbook, and a blank actual is blank again', () => {
    const workbook = made('zh-CN');
    send(workbook, ANN, 'stopKpi', { kpi: 'conversion_rate', reason: '渠道关闭' });
    expect(cell(workbook, 'conversion_rate', 'actual')).toBe('不适用');
    send(workbook, ANN, 'resumeKpi', { kpi: 'conversion_rate', reason: '恢复投放' });
    expect(cell(workbook, 'conversion_rate', 'actual')).toBeNull();
  });

  it('[S11] needs no target while it is stopped', () => {
    const workbook = made();
    place(workbook, 'roas', 'target').value = null;
    expect(formOf(workbook).value.kpis[0]?.problems).toHaveLength(1);
    send(workbook, ANN, 'stopKpi', { kpi: 'roas', reason: 'x' });
    expect(formOf(workbook).value.kpis[0]?.problems).toEqual([]);
    propose(workbook);
    expect(agree(workbook)).toMatchObject({ ok: true });
  });

  it('is not stopped any more when somebody has typed an actual over it', () => {
    const workbook = made();
    send(workbook, ANN, 'stopKpi', { kpi: 'roas', reason: 'x' });
    place(workbook, 'roas', 'actual').value = 5;
    expect(formOf(workbook).value.kpis[0]).toMatchObject({ isNotApplicable: false, stop: null, actual: 5 });
  });

  it('is not stopped on record when somebody typed “N/A” after it was taken up again', () => {
    const workbook = made();
    send(workbook, ANN, 'stopKpi', { kpi: 'roas', reason: 'x' });
    send(workbook, ANN, 'resumeKpi', { kpi: 'roas', reason: 'y' });
    place(workbook, 'roas', 'actual').value = 'n/a';
    expect(formOf(workbook).value.kpis[0]).toMatchObject({ isNotApplicable: true, stop: null });
  });

  it('is stopped by the manager or HR alone', () => {
    const workbook = made();
    for (const email of [BO, BOSS]) {
      expect(send(workbook, email, 'stopKpi', { kpi: 'roas', reason: 'x' })).toMatchObject({ reason: 'refused' });
    }
    expect(cell(workbook, 'roas', 'actual')).toBe(9.6);
  });
});

describe('the form', () => {
  it('tells each who opens it what they may do', () => {
    const workbook = made();
    propose(workbook);
    const mayOf = (email: string) => formOf(workbook, email).value.may;
    expect(mayOf(ANN)).toEqual({ propose: true, agree: false, object: false, stop: true });
    expect(mayOf(BO)).toEqual({ propose: false, agree: true, object: true, stop: false });
    expect(mayOf(HR)).toEqual({ propose: true, agree: true, object: true, stop: true });
    expect(() => formOf(workbook, BOSS)).toThrow('Only the person themselves');
  });

  it('has what is needed to judge a goal: definition, unit, rule, what the library says', () => {
    expect(formOf(made()).value.kpis[1]).toMatchObject({
      ...{ kpi: 'conversion_rate', unit: 'percent', rule: 'higher', target: 0.05, needsTarget: true, problems: [] },
      definition: expect.stringMatching(/\w/),
      library: { rule: 'higher', baseline: null, target: null },
    });
    expect(formOf(made()).value.kpis[2]).toMatchObject({ kpi: 'teamwork_growth', rule: 'rating', needsTarget: false });
  });

  it('has the latest period of the same length from History, where there is one', () => {
    const workbook = made();
    expect(formOf(workbook).value.kpis[0]?.lastPeriod).toBeNull();
    const history = workbook.sheet('history');
    const past = [
      ['2026-Q2', 7, 6.3, 90],
      ['2026-Q3', 8, 8.4, 105],
      ['2026-09', 8, 3, 37.5],
      ['2026-Q4', 9, 9, 100],
    ] as const;
    const firstRow = history.grid.findIndex((cells) => cells.some(({ value }) => value === 'period')) + 3;
    for (const [index, [period, target, actual, points]] of past.entries()) {
      const cells = { period, person_id: 'p2', kpi: 'roas', target, actual, points };
      for (const [key, value] of Object.entries(cells)) {
        history.at(firstRow + index, history.column(key)).value = value;
      }
    }
    history.at(firstRow + past.length, history.column('period')).value = '2026-09';
    history.at(firstRow + past.length, history.column('person_id')).value = 'p2';
    history.at(firstRow + past.length, history.column('kpi')).value = 'conversion_rate';
    expect(formOf(workbook).value.kpis[1]?.lastPeriod).toBeNull();
    expect(formOf(workbook).value.kpis[0]?.lastPeriod).toEqual({
      ...{ period: '2026-Q3', target: 8, actual: 8.4, points: 105 },
    });
  });

  it.each([
    ['en', 'Marketing ROI', 'Ad console'],
    ['zh-CN', '营销费用回报率 (ROI)', '广告后台'],
  ] as const)('says which team KPI each serves and where it is read: %s', (language, serves, source) => {
    const workbook = made(language);
    expect(formOf(workbook).value.kpis[0]).toMatchObject({ serves, source: expect.stringContaining(source) });
    const library = workbook.sheet('kpi_library');
    const own = library.at(library.rowOf('kpi', 'roas'), library.column('serves'));
    own.value = 'Pipeline of the year';
    expect(formOf(workbook).value.kpis[0]?.serves).toBe('Pipeline of the year');
    own.value = null;
    expect(formOf(workbook).value.kpis[0]?.serves).toBe('');
  });

  it('tells what happened, newest first', () => {
    const workbook = agreed();
    propose(workbook, { roas: { target: 9 } }, 'Budget was halved');
    expect(formOf(workbook).value.events.map(({ kind, by, changes }) => [kind, by, changes])).toEqual([
      ['goal-change', 'Ann', [{ kpi: 'roas', field: 'target', old: '10', value: '9' }]],
      ['goal-agreement', 'Bo', []],
      ['goal-proposal', 'Ann', []],
    ]);
  });

  it('says when a KPI stands on the sheets twice, and it is not agreed so', () => {
    const workbook = made();
    propose(workbook);
    place(workbook, 'cost_per_action', 'kpi').value = 'roas';
    expect(formOf(workbook).value.kpis[0]?.problems).toEqual([expect.stringContaining('on the sheets twice')]);
    expect(agree(workbook)).toMatchObject({ ok: false, reason: 'invalid' });
  });
});

function row(
  kind: string,
  kpi: string | null,
  field: string,
  old: string | null,
  value: string | null,
  reason?: string,
) {
  return {
    ...{ record_kind: kind, kpi, field, old_value: old, new_value: value, reason: reason ?? null },
    by: expect.stringMatching(/^ann@/),
  };
}
