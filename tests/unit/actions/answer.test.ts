// Every call: its name, its form, its right, its version and its request; and a save that is interrupted.
import { answer } from '../../../src/actions/answer';
import type { Deps } from '../../../src/actions/deps';
import { endpoints } from '../../../src/actions/endpoints';
import { setUp } from '../../../src/actions/set-up';
import { sidebarTextIn } from '../../../src/text/sidebar';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { tableOf } from '../../support/string-tables';

const people = tableOf('people.csv', [
  'person_id | name | email | role | track | manager_email',
  'p1 | Ann | ann@example.com | paid_ads | commerce | boss@example.com',
  'p2 | Bo | bo@example.com | paid_ads | leads | ann@example.com',
  'p3 | Cy | cy@example.com | paid_ads | leads | boss@example.com',
]);

function made(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const result = setUp(workbook.deps(), { language: 'en', period: '2026-Q4', people, entries: null });
  if (!result.ok) throw new Error('not set up');
  return workbook;
}

const as = (email: string | null) => ({ userEmail: () => email });
const request = (digit: string) => digit.repeat(16);

function call(workbook: MemoryWorkbook, name: string, input: unknown, changes: Partial<Deps> = as('bo@example.com')) {
  return answer(workbook.deps(changes), 'en', name, input);
}

function checkIn(workbook: MemoryWorkbook, changes: object = {}, deps: Partial<Deps> = as('bo@example.com')) {
  const form = call(workbook, 'checkInForm', { personId: 'p2' });
  const version = form.ok ? form.version : '';
  const texts = { progress: 'Landing page live', blocker: '', support: '', nextStep: '' };
  return call(workbook, 'addCheckIn', { personId: 'p2', ...texts, requestId: request('a'), version, ...changes }, deps);
}

describe('what is sent', () => {
  it('names an action that there is', () => {
    expect(call(made(), 'deleteEverything', {})).toMatchObject({
      ok: false,
      reason: 'invalid',
      problems: ['There is no action “deleteEverything”.'],
    });
    expect(call(made(), 'toString', {})).toMatchObject({ ok: false, reason: 'invalid' });
  });

  it('has no other fields than the action knows, and none that is missing', () => {
    const answered = checkIn(made(), { byWhom: 'hr@example.com', progress: undefined });
    expect(answered).toMatchObject({ ok: false, reason: 'invalid' });
    expect(answered.ok ? [] : answered.fields).toEqual(
      expect.arrayContaining([
        { path: 'byWhom', message: '“byWhom” is not known here and was not accepted.' },
        { path: 'progress', message: '“progress” is missing or not of the allowed form.' },
      ]),
    );
  });

  it('is no longer than stated', () => {
    const workbook = made();
    expect(checkIn(workbook, { progress: 'x'.repeat(4000) })).toMatchObject({ ok: true });
    expect(checkIn(workbook, { progress: 'x'.repeat(4001), requestId: request('b') })).toMatchObject({
      ok: false,
      fields: [{ path: 'progress', message: '“progress” is too long: at most 4000 characters.' }],
    });
  });

  it('carries a request id of its own', () => {
    expect(checkIn(made(), { requestId: '<script>' })).toMatchObject({ ok: false, fields: [{ path: 'requestId' }] });
  });
});

describe('who asks', () => {
  const kinds = {
    HR: 'hr@example.com',
    'their manager': 'ann@example.com',
    themselves: 'bo@example.com',
    'another manager': 'boss@example.com',
    'a colleague': 'cy@example.com',
    'somebody not on People': 'guest@example.com',
    'nobody known': null,
  } as const;
  const allowed: Readonly<Record<string, readonly (keyof typeof kinds)[]>> = {
    anyone: Object.keys(kinds) as (keyof typeof kinds)[],
    known: ['HR', 'their manager', 'themselves', 'another manager', 'a colleague'],
    hr: ['HR'],
    'hr-or-first': ['HR'],
    self: ['HR', 'themselves'],
    manager: ['HR', 'their manager'],
    involved: ['HR', 'their manager', 'themselves'],
  };

  it.each(
    Object.entries(endpoints).flatMap(([name, { may }]) =>
      (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => [name, kind, may] as const),
    ),
  )('%s about p2 asked by %s (%s)', (name, kind, may) => {
    const answered = call(made(), name, sample(name), as(kinds[kind]));
    const isRefused = !answered.ok && answered.reason === 'refused';
    expect({ kind, isRefused, problems: answered.ok ? [] : answered.problems }).toMatchObject({
      isRefused: !allowed[may]?.includes(kind),
    });
  });

  it('is told plainly when Google does not say who they are', () => {
    expect(checkIn(made(), {}, as(null))).toMatchObject({
      ok: false,
      reason: 'refused',
      problems: [expect.stringContaining('does not tell PerfScore your e-mail address')],
    });
  });

  it('may be written in any case on People', () => {
    const workbook = made();
    workbook.sheet('people').write(workbook.sheet('people').rowOf('person_id', 'p2'), 3, 'BO@Example.COM');
    expect(checkIn(workbook)).toMatchObject({ ok: true });
  });

  it('cannot choose somebody who is not there', () => {
    expect(call(made(), 'checkInForm', { personId: 'p9' }, as('hr@example.com'))).toMatchObject({
      ok: false,
      reason: 'refused',
      problems: ['There is nobody with the ID “p9” on the sheet of people.'],
    });
  });

  it('is anybody before there is a workbook: who sets it up is its HR', () => {
    const empty = new MemoryWorkbook();
    expect(call(empty, 'start', {}, as('new@example.com'))).toMatchObject({ ok: true, value: { isSetUp: false } });
    expect(call(empty, 'checkInForm', { personId: 'p2' })).toMatchObject({ ok: false, reason: 'notSetUp' });
    const input = { language: 'en', period: '2026-Q4', people, entries: null };
    expect(call(empty, 'setUp', input, as('new@example.com'))).toMatchObject({ ok: true });
    expect(call(empty, 'setUp', input, as('other@example.com'))).toMatchObject({ ok: false, reason: 'refused' });
    expect(call(empty, 'setUp', input, as('new@example.com'))).toMatchObject({ ok: true });
  });
});

describe('the texts of the page', () => {
  it.each(['en', 'zh-CN'] as const)(
    'are given in the language asked for, whatever the workbook speaks: %s',
    (language) => {
      for (const workbook of [made(), new MemoryWorkbook()]) {
        const value = sidebarTextIn(language);
        expect(call(workbook, 'sidebarTexts', { language }, as(null))).toMatchObject({ ok: true, value });
      }
    },
  );

  it('are there in two languages', () => {
    expect(call(made(), 'sidebarTexts', { language: 'fr' })).toMatchObject({
      ok: false,
      fields: [{ path: 'language' }],
    });
  });
});

describe('a save', () => {
  it('is done once, however often it is sent', () => {
    const workbook = made();
    const first = checkIn(workbook);
    const again = checkIn(workbook);
    expect(first).toEqual(again);
    expect(workbook.sheet('records').under('new_value')).toEqual(['Landing page live']);
  });

  it('is refused when the form has changed meanwhile, and shows it as it is now', () => {
    const workbook = made();
    const form = call(workbook, 'checkInForm', { personId: 'p2' });
    checkIn(workbook, { progress: 'by the manager' }, as('ann@example.com'));
    const late = checkIn(workbook, { requestId: request('b'), version: form.ok ? form.version : '' });
    expect(late).toMatchObject({
      ok: false,
      reason: 'stale',
      current: { value: { checkIns: [{ progress: 'by the manager', by: 'Ann' }] } },
    });
    expect(workbook.sheet('records').under('new_value')).toEqual(['by the manager']);
    const version = !late.ok && late.current ? late.current.version : '';
    expect(checkIn(workbook, { requestId: request('b'), version })).toMatchObject({ ok: true });
  });

  it('says when somebody else holds the workbook, and writes nothing', () => {
    const workbook = made();
    expect(checkIn(workbook, {}, { ...as('bo@example.com'), exclusively: () => null })).toMatchObject({
      ok: false,
      reason: 'busy',
    });
    expect(workbook.sheet('records').under('new_value')).toEqual([]);
  });

  it('says when Records have lost a column, and writes nothing', () => {
    const workbook = made();
    const records = workbook.sheet('records');
    records.deleteColumn(records.column('chain'));
    expect(checkIn(workbook)).toMatchObject({ ok: false, problems: [expect.stringContaining('“Records”')] });
    expect(records.under('new_value')).toEqual([]);
  });

  it('makes room when Records are full', () => {
    const workbook = made();
    const records = workbook.sheet('records');
    const rows = records.grid.length;
    for (let number = 0; number < rows; number++) {
      const requestId = number.toString(16).padStart(16, '0');
      expect(checkIn(workbook, { requestId, progress: `step ${number}` })).toMatchObject({ ok: true });
    }
    expect(records.under('new_value')).toHaveLength(rows);
    expect(call(workbook, 'verifyRecords', {})).toMatchObject({ ok: true, value: { intact: true, count: rows } });
  });
});

describe('a draft', () => {
  it('is kept for its author until it is removed', () => {
    const workbook = made();
    expect(call(workbook, 'loadDraft', { key: 'review p2' })).toMatchObject({ ok: true, value: { text: null } });
    call(workbook, 'saveDraft', { key: 'review p2', text: '{"comment":"好"}' });
    expect(call(workbook, 'loadDraft', { key: 'review p2' })).toMatchObject({ value: { text: '{"comment":"好"}' } });
    call(workbook, 'saveDraft', { key: 'review p2', text: null });
    expect(call(workbook, 'loadDraft', { key: 'review p2' })).toMatchObject({ value: { text: null } });
  });

  it('may be long: no part of it is more than the 9 KB that Google keeps under one key', () => {
    const workbook = made();
    const long = '评'.repeat(50_000);
    call(workbook, 'saveDraft', { key: 'x', text: long });
    expect(call(workbook, 'loadDraft', { key: 'x' })).toMatchObject({ value: { text: long } });
    const bytes = [...workbook.ownNotes.values()].map((text) => Buffer.byteLength(text));
    expect(Math.max(...bytes)).toBeLessThanOrEqual(9 * 1024);
    call(workbook, 'saveDraft', { key: 'x', text: '短' });
    expect(call(workbook, 'loadDraft', { key: 'x' })).toMatchObject({ value: { text: '短' } });
    expect(workbook.ownNotes.size).toBe(1);
  });
});

/** A well-formed input for every endpoint, about p2. */
const emptyReview = {
  personId: 'p2',
  kpis: [],
  ...{ strengths: '', gaps: '', development: '', nextGoals: '', reason: '' },
};

const figureTable = { name: 'x.csv', rows: [{ line: 1, cells: ['Day', 'Clicks'] }] };
const figureMapping = {
  headerLine: null,
  account: '',
  ...{ date: 0, dateOrder: null, decimal: null, range: null },
  ...{ owner: null, personId: 'p2', owners: [], rules: [], figures: [], blanks: null, vanished: null },
};

function sample(name: string): object {
  const save = { requestId: request('c'), version: 'none' };
  const inputs: Readonly<Record<string, object>> = {
    start: {},
    sidebarTexts: { language: 'zh-CN' },
    home: {},
    setUp: { language: 'en', period: null, people: null, entries: null },
    setUpForm: {},
    previewPeople: { table: { name: 'list', rows: [] }, dateOrder: null },
    templatesForm: {},
    changeTemplates: { templates: [], ...save },
    handOverForm: {},
    previewHandOver: { from: 'boss@example.com', to: 'ann@example.com' },
    handOver: { from: 'boss@example.com', to: 'ann@example.com', ...save },
    checkInForm: { personId: 'p2' },
    addCheckIn: { personId: 'p2', progress: 'x', blocker: '', support: '', nextStep: '', ...save },
    selfReviewForm: { personId: 'p2' },
    submitSelfReview: { ...emptyReview, ...save },
    reviewForm: { personId: 'p2' },
    submitReview: { ...emptyReview, ...save },
    goalsForm: { personId: 'p2' },
    proposeGoals: { personId: 'p2', kpis: [], reason: '', ...save },
    agreeGoals: { personId: 'p2', ...save },
    askGoalChange: { personId: 'p2', reason: 'x', ...save },
    stopKpi: { personId: 'p2', kpi: 'roas', reason: 'x', ...save },
    resumeKpi: { personId: 'p2', kpi: 'roas', reason: 'x', ...save },
    figuresForm: {},
    previewFigures: { table: figureTable, mapping: null },
    takeFigures: { table: figureTable, mapping: figureMapping, decisions: [], ...save },
    undoFigures: { importId: 'x', ...save },
    okrForm: {},
    updateOkr: { subject: 'p2', objective: 'x', keyResult: 'y', current: 1, confidence: 5, note: '', ...save },
    myResult: { personId: 'p2' },
    acknowledge: { personId: 'p2', comment: '', ...save },
    verifyRecords: {},
    problems: {},
    selectCell: { sheet: 'people', row: { person_id: 'p2' }, nth: 0, column: 'email' },
    mend: { finding: 'x', values: [], ...save },
    undoMend: { mendId: 'x', ...save },
    makePrivateSheet: { personId: 'p2' },
    previewPrivate: { cells: [['x']] },
    takePrivate: { personId: 'p2', cells: [['x']], ...save },
    saveDraft: { key: 'x', text: null },
    loadDraft: { key: 'x' },
    lintGoals: { language: 'en', period: null, goals: [] },
    publish: {},
  };
  const input = inputs[name];
  if (!input) throw new Error(`no sample input for ${name}: add one`);
  return input;
}
