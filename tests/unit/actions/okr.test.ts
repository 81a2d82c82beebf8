// OKR: who sees and who changes what, how far it is, and that it is kept old → new.
import type { OkrForm } from '../../../src/actions/okr/okr-form';
import { FilledMemory } from '../../support/filled-memory';
import { tableOf } from '../../support/string-tables';

const people = tableOf('people.csv', [
  'person_id | name | email | role | team | lead | manager_email',
  'p1 | Ann | ann@x.example | paid_ads | Alpha | yes | boss@x.example',
  'p2 | Bo | bo@x.example | paid_ads | Alpha | | ann@x.example',
  'p3 | Cy | cy@x.example | paid_ads | Beta | | boss@x.example',
]);

const okr = tableOf('okr.csv', [
  'person_id | team | objective | key_result | okr_type | start | target | current | weight | confidence',
  'p2 | | Grow | more | committed | 0 | 100 | 50 | 60 | 7',
  'p2 | | Grow | cheaper | aspirational | 100 | 20 | 44 | 40 |',
  'p3 | | Learn | courses | | 0 | 4 | | |',
  ' | Alpha | Brand | search | | 10 | 20 | 17 | 100 | 5',
  ' | | Company | revenue | | 0 | 10 | 3 | 100 |',
]);

const HR = 'hr@example.com';
const ANN = 'ann@x.example';
const BO = 'bo@x.example';
const CY = 'cy@x.example';
const BOSS = 'boss@x.example';

const filled = () => new FilledMemory({ people, okr });
const formOf = (book: FilledMemory, email: string): OkrForm => book.read(email, 'okrForm', {});
const update = (book: FilledMemory, email: string, changes: object = {}) =>
  book.save(email, 'okrForm', 'updateOkr', {
    subject: 'p2',
    objective: 'Grow',
    keyResult: 'more',
    current: 70,
    confidence: 8,
    note: 'Two new channels',
    ...changes,
  });
const team = { subject: 'Alpha', objective: 'Brand', keyResult: 'search', current: 19 };
const department = { subject: '', objective: 'Company', keyResult: 'revenue', current: 4 };

describe('what somebody sees', () => {
  it.each([
    [HR, ['Alpha: Brand', 'department: Company', 'Bo: Grow', 'Cy: Learn']],
    // The manager of p2, and the lead of Alpha.
    [ANN, ['Alpha: Brand', 'department: Company', 'Bo: Grow']],
    [BO, ['Bo: Grow', 'Alpha: Brand', 'department: Company']],
    [CY, ['Cy: Learn', 'department: Company']],
    // Manages people in both teams.
    [BOSS, ['Alpha: Brand', 'department: Company', 'Cy: Learn']],
  ])('%s: own first, then teams, the department, other people', (email, expected) => {
    const seen = formOf(filled(), email).objectives;
    expect(
      seen.map(({ owner, ownerName, objective }) => `${owner === 'department' ? owner : ownerName}: ${objective}`),
    ).toEqual(expected);
  });

  it('[O1] [O2] is how far each key result and objective is, with its colour', () => {
    const [grow, brand, company] = formOf(filled(), BO).objectives;
    // 50 of 100; 56 of 80 back; (60·0.5 + 40·0.7)/100
    expect(grow?.keyResults.map(({ progress, tone }) => [progress, tone])).toEqual([
      [0.5, 'amber'],
      [0.7, 'green'],
    ]);
    expect([grow?.progress?.toFixed(6), grow?.tone]).toEqual(['0.580000', 'amber']);
    expect([brand?.progress, brand?.tone]).toEqual([0.7, 'green']);
    expect([company?.progress, company?.tone]).toEqual([0.3, 'red']);
    expect(grow?.keyResults[0]).toMatchObject({ type: 'committed', start: 0, target: 100, current: 50, confidence: 7 });
    // Cy has not said anything yet, and the weight is blank beside others that are filled in.
    const learn = formOf(filled(), CY).objectives[0];
    expect(learn).toMatchObject({ progress: null, keyResults: [{ current: null, progress: 0, tone: 'red' }] });
  });

  it('[S14] names a figure that cannot be read', () => {
    const book = filled();
    book.type('okr', { key_result: 'more' }, 'target', 'ten');
    const [grow] = formOf(book, BO).objectives;
    expect(grow?.keyResults[0]).toMatchObject({ progress: null, tone: null });
    expect(grow?.keyResults[0]?.problem).toContain('“ten” is not a number');
    // The other one alone.
    expect(grow?.progress?.toFixed(6)).toBe('0.700000');
  });
});

describe('who changes what', () => {
  const allowed = [
    ['a person’s', {}, [HR, ANN, BO]],
    ['a team’s', team, [HR, ANN, BOSS]],
    ['the department’s', department, [HR]],
  ] as const;
  it.each(
    allowed.flatMap(([whose, input, may]) =>
      [HR, ANN, BO, CY, BOSS].map((email) => [whose, email, input, may.some((one) => one === email)] as const),
    ),
  )('%s, %s', (_whose, email, input, may) => {
    const book = filled();
    const before = book.workbook.state();
    const answered = update(book, email, input);
    expect(answered.ok).toBe(may);
    if (answered.ok) return;
    expect(answered).toMatchObject({
      reason: 'invalid',
      fields: [{ path: '', message: expect.stringMatching(/Only|not yours to see/) }],
    });
    expect(book.workbook.state()).toEqual(before);
  });

  it('is the same that the form says', () => {
    const mayEdit = formOf(filled(), ANN).objectives.map(({ objective, mayEdit: may }) => [objective, may]);
    expect(mayEdit).toEqual([
      ['Brand', true],
      ['Company', false],
      ['Grow', true],
    ]);
  });

  it('somebody Google does not tell may change nothing', () => {
    expect(filled().call(null, 'okrForm', {})).toMatchObject({ ok: false, reason: 'refused' });
  });
});

describe('a change', () => {
  it('stands in the sheet and in Records, old → new', () => {
    const book = filled();
    expect(update(book, BO)).toMatchObject({
      ok: true,
      value: {
        objectives: [
          { keyResults: [{ current: 70, confidence: 8, note: 'Two new channels', progress: 0.7, tone: 'green' }, {}] },
          {},
          {},
        ],
      },
    });
    expect(book.records()).toEqual([
      'p2 | OKR update | Grow › more | current value | 50 | 70',
      'p2 | OKR update | Grow › more | confidence | 7 | 8',
      'p2 | OKR update | Grow › more | note |  | Two new channels',
    ]);
    expect(book.workbook.sheet('okr').under('current')).toEqual([70, 44, null, 17, 3]);
  });

  it('of a team and of the department finds its row', () => {
    const book = filled();
    expect(update(book, ANN, { ...team, confidence: 5, note: '' })).toMatchObject({ ok: true });
    expect(update(book, HR, { ...department, confidence: null, note: '' })).toMatchObject({ ok: true });
    expect(book.workbook.sheet('okr').under('current')).toEqual([50, 44, null, 19, 4]);
    expect(book.records()).toEqual([
      'Alpha | OKR update | Brand › search | current value | 17 | 19',
      ' | OKR update | Company › revenue | current value | 3 | 4',
    ]);
  });

  it('may empty a cell; zero is a value', () => {
    const book = filled();
    expect(update(book, BO, { current: null, confidence: null, note: '' })).toMatchObject({ ok: true });
    expect(book.workbook.sheet('okr').under('current')).toEqual([null, 44, null, 17, 3]);
    expect(update(book, BO, { current: 0, confidence: null, note: '' })).toMatchObject({ ok: true });
    expect(book.workbook.sheet('okr').under('current')).toEqual([0, 44, null, 17, 3]);
  });

  it('that changes nothing writes nothing', () => {
    const book = filled();
    expect(update(book, BO, { current: 50, confidence: 7, note: '' })).toMatchObject({ ok: true });
    expect(book.records()).toEqual([]);
  });

  it('takes the place of what could not be read', () => {
    const book = filled();
    book.type('okr', { key_result: 'more' }, 'current', 'about half');
    expect(update(book, BO)).toMatchObject({ ok: true });
    expect(book.workbook.sheet('okr').under('current')[0]).toBe(70);
    expect(book.records()[0]).toBe('p2 | OKR update | Grow › more | current value | about half | 70');
  });

  it.each([0, 11, 5.5])('has a confidence from 1 to 10, not %s', (confidence) => {
    expect(update(filled(), BO, { confidence })).toMatchObject({
      ok: false,
      fields: [{ path: 'confidence', message: 'Confidence is a whole number from 1 to 10.' }],
    });
  });

  it('keeps a note that looks like a formula as text', () => {
    const book = filled();
    update(book, BO, { note: '=1+1' });
    expect(book.workbook.sheet('okr').under('remark')[0]).toBe('=1+1');
    expect(
      book.workbook
        .sheet('okr')
        .formulas()
        .some((formula) => formula.includes('1+1')),
    ).toBe(false);
  });

  it('is refused, not lost, where the words hold the mark that Records need', () => {
    const book = filled();
    book.type('okr', { key_result: 'more' }, 'key_result', 'more › faster');
    const answered = update(book, BO, { keyResult: 'more › faster' });
    expect(answered).toMatchObject({ ok: false, fields: [{ message: expect.stringContaining(' › ') }] });
    expect(book.records()).toEqual([]);
  });

  it('is refused on an old form, with the present one beside it', () => {
    const book = filled();
    const opened = book.call(BO, 'okrForm', {});
    update(book, ANN, { current: 60 });
    const input = { subject: 'p2', objective: 'Grow', keyResult: 'more', current: 70, confidence: 8, note: '' };
    expect(book.saveAs(BO, 'updateOkr', input, opened.ok ? opened.version : '')).toMatchObject({
      ok: false,
      reason: 'stale',
      current: { value: { objectives: [{ keyResults: [{ current: 60 }, {}] }, {}, {}] } },
    });
  });

  it('of two rows with the same words is left to the sheet', () => {
    const book = filled();
    book.type('okr', { key_result: 'cheaper' }, 'key_result', 'more');
    expect(formOf(book, BO).objectives[0]?.keyResults.map(({ isTwice }) => isTwice)).toEqual([false, true]);
  });
});
