// Home: where the period stands, what is to be done next and by whom, and who is late.
import { answer } from '../../../src/actions/answer';
import { contextOf } from '../../../src/actions/context-of';
import type { Home } from '../../../src/actions/home/home-answer';
import { saveEvents } from '../../../src/actions/save-events';
import { setUp } from '../../../src/actions/set-up';
import type { RecordField, RecordKind } from '../../../src/catalog/record-kinds';
import { recordEvent } from '../../../src/workbook/records/record';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { tableOf } from '../../support/string-tables';

const people = tableOf('people.csv', [
  'person_id | name | email | role | manager_email | joined | left | participation',
  'p1 | Ann | ann@example.com | paid_ads | | 2024-01-01 | | ',
  'p2 | Bo | bo@example.com | paid_ads | ann@example.com | 2024-01-01 | | ',
  'p3 | Cy | cy@example.com | paid_ads | ann@example.com | 2024-01-01 | | taking part',
  'p4 | Di | di@example.com | paid_ads | ann@example.com | 2024-01-01 | | probation',
  'p5 | Ed | ed@example.com | paid_ads | ann@example.com | 2024-01-01 | 2026-06-30 | ',
]);
/** p2 has 2 of 3 figures, p3 none of 2 (weight 0 is only observed), p1 all of 1. */
const entries = tableOf('entries.csv', [
  'person_id | kpi | weight | target | actual',
  'p1 | roas | 100 | 3 | 0',
  'p2 | roas | 60 | 3 | N/A',
  'p2 | spend_attainment | 20 | 100% | 99%',
  'p2 | teamwork_growth | 20 | | ',
  'p3 | roas | 60 | 3 | ',
  'p3 | spend_attainment | 40 | 100% | ',
  'p3 | teamwork_growth | 0 | | 4',
  'p4 | roas | 100 | 3 | ',
  'p5 | roas | 100 | 3 | ',
]);

const early = '2026-07-20';
const beforeReviews = '2026-09-15';
const reviewsBegin = '2026-09-16';
const lastDay = '2026-09-30';
const after = '2026-10-01';

function made(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const result = setUp(workbook.deps(), { language: 'en', period: '2026-Q3', people, entries });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return workbook;
}

let requests = 0;

function happened(workbook: MemoryWorkbook, kind: RecordKind, personId: string, day = early): void {
  const context = contextOf(workbook.deps({ now: () => `${day}T09:30:00+08:00` }), 'en');
  if ('damaged' in context) throw new Error('damaged');
  const field: RecordField = kind.startsWith('goal') ? 'goals' : kind === 'check-in' ? 'progress_note' : 'submitted';
  requests += 1;
  const event = recordEvent({ personId, kind, field, value: 'done' });
  if (!saveEvents(context, [event], requests.toString(16).padStart(16, '0'))) throw new Error('not saved');
}

function home(workbook: MemoryWorkbook, email: string | null, today = early): Home {
  const deps = workbook.deps({ userEmail: () => email, today: () => today });
  const answered = answer(deps, 'en', 'home', {});
  if (!answered.ok) throw new Error(answered.problems.join());
  return answered.value as Home;
}

const HR = 'hr@example.com';
const ANN = 'ann@example.com';
const BO = 'bo@example.com';

const stages = ({ stages }: Home) => Object.fromEntries(stages.map(({ key, done, all }) => [key, `${done}/${all}`]));
const steps = ({ steps }: Home) => steps.map(({ kind, name, count }) => [kind, name || count].join(' '));
const late = ({ late }: Home) =>
  (late ?? []).map(
    ({ name, items }) => `${name}: ${items.map(({ kind, names }) => [kind, ...names].join(' ')).join(', ')}`,
  );

describe('where the period stands', () => {
  it('counts those who take part (P5), were there in the period, and whom the caller may see', () => {
    const workbook = made();
    happened(workbook, 'goal-proposal', 'p2');
    happened(workbook, 'goal-agreement', 'p2');
    happened(workbook, 'goal-proposal', 'p3');
    happened(workbook, 'self-review', 'p2');
    happened(workbook, 'manager-review', 'p2');
    // Of all: p1 1/1, p2 2/3 (N/A is in, 0 is a figure), p3 0/2; p4 is on probation, p5 left before.
    expect(stages(home(workbook, HR))).toEqual({
      goals: '1/3',
      figures: '3/6',
      selfReviews: '1/3',
      managerReviews: '1/3',
      acknowledged: '0/3',
    });
    expect(home(workbook, ANN)).toMatchObject({ scope: 'reports', people: 2 });
    expect(stages(home(workbook, ANN))).toMatchObject({ goals: '1/2', figures: '2/5', managerReviews: '1/2' });
    expect(stages(home(workbook, BO))).toMatchObject({ goals: '1/1', figures: '2/3', acknowledged: '0/1' });
  });

  it('shows somebody who is not known here totals and nobody’s name', () => {
    const workbook = made();
    happened(workbook, 'goal-agreement', 'p2');
    for (const email of [null, 'guest@elsewhere.example']) {
      const seen = home(workbook, email, after);
      expect(stages(seen)).toMatchObject({ goals: '1/3', figures: '3/6' });
      expect(seen).toMatchObject({ steps: [], late: null, scope: 'everybody' });
      expect(JSON.stringify(seen)).not.toMatch(/Ann|Bo|Cy|example\.com/);
    }
  });

  it('counts an agreement no more once the goals are changed, and no acknowledgement once the result is corrected', () => {
    const workbook = made();
    happened(workbook, 'goal-agreement', 'p2');
    happened(workbook, 'goal-change', 'p2');
    happened(workbook, 'manager-review', 'p2');
    happened(workbook, 'acknowledgement', 'p2');
    expect(stages(home(workbook, BO))).toMatchObject({ goals: '0/1', acknowledged: '1/1' });
    happened(workbook, 'review-correction', 'p2');
    expect(stages(home(workbook, BO))).toMatchObject({ managerReviews: '1/1', acknowledged: '0/1' });
  });

  it('leaves out whom HR marked with a reason of its own, and what is no figure', () => {
    const workbook = made();
    const sheet = workbook.sheet('people');
    sheet.write(sheet.rowOf('person_id', 'p3'), sheet.column('participation'), 'on secondment');
    const ads = workbook.sheet('kpi_paid_ads');
    ads.write(ads.rowOf('person_id', 'p1'), ads.column('actual'), 'soon');
    expect(stages(home(workbook, HR))).toMatchObject({ goals: '0/2', figures: '2/4' });
  });

  it('counts nothing of another period', () => {
    const workbook = made();
    happened(workbook, 'goal-agreement', 'p2');
    const settings = workbook.sheet('settings');
    settings.write(settings.rowOf('key', 'period'), settings.column('value'), '2026-Q4');
    expect(stages(home(workbook, HR))).toMatchObject({ goals: '0/3' });
  });
});

describe('what to do next', () => {
  it('is to set up, before there is a workbook', () => {
    const empty = home(new MemoryWorkbook(), null);
    expect(empty).toMatchObject({ isSetUp: false, stages: [], late: null, steps: [{ kind: 'setUp', panel: 'setUp' }] });
  });

  it('goes to and fro between manager and employee until the goals are agreed', () => {
    const workbook = made();
    expect(steps(home(workbook, ANN))).toEqual(['propose Bo', 'propose Cy']);
    expect(steps(home(workbook, BO))).toEqual([]);
    happened(workbook, 'goal-proposal', 'p2');
    expect(steps(home(workbook, ANN))).toEqual(['propose Cy']);
    expect(home(workbook, BO).steps).toEqual([{ kind: 'agree', panel: 'goals', personId: 'p2', name: 'Bo', count: 0 }]);
    happened(workbook, 'goal-objection', 'p2');
    expect(steps(home(workbook, ANN))).toEqual(['answerWish Bo', 'propose Cy']);
    expect(steps(home(workbook, BO))).toEqual([]);
    happened(workbook, 'goal-proposal', 'p2');
    happened(workbook, 'goal-agreement', 'p2');
    expect(steps(home(workbook, ANN))).toEqual(['propose Cy']);
    happened(workbook, 'goal-change', 'p2');
    expect(steps(home(workbook, BO))).toEqual(['agree Bo']);
  });

  it('is the self review from 14 days before the end on, then the manager’s, then the acknowledgement', () => {
    const workbook = made();
    for (const id of ['p2', 'p3']) happened(workbook, 'goal-agreement', id);
    for (const id of ['p2', 'p3']) happened(workbook, 'check-in', id, '2026-09-01');
    expect(steps(home(workbook, BO, beforeReviews))).toEqual([]);
    expect(steps(home(workbook, BO, reviewsBegin))).toEqual(['selfReview Bo']);
    expect(steps(home(workbook, ANN, reviewsBegin))).toEqual(['selfReview Ann', 'figures Bo', 'figures Cy']);
    happened(workbook, 'self-review', 'p2');
    expect(steps(home(workbook, BO, reviewsBegin))).toEqual([]);
    expect(steps(home(workbook, ANN, lastDay))).toEqual(['selfReview Ann', 'review Bo', 'figures Bo', 'figures Cy']);
    // Without a self review once the period is over.
    expect(steps(home(workbook, ANN, after))).toContain('review Cy');
    happened(workbook, 'manager-review', 'p2');
    expect(home(workbook, BO, after).steps).toMatchObject([{ kind: 'acknowledge', panel: 'myResult', personId: 'p2' }]);
    happened(workbook, 'acknowledgement', 'p2');
    expect(steps(home(workbook, BO, after))).toEqual([]);
  });

  it('is a check-in when the last one is more than 30 days ago, as long as no review is due', () => {
    const workbook = made();
    for (const id of ['p2', 'p3']) happened(workbook, 'goal-agreement', id);
    // The period began on 1 July: 31 July is 30 days later.
    expect(steps(home(workbook, BO, '2026-07-31'))).toEqual([]);
    expect(steps(home(workbook, BO, '2026-08-01'))).toEqual(['checkInOwn Bo']);
    expect(steps(home(workbook, ANN, '2026-08-01'))).toEqual(['checkInOwn Ann', 'checkIn Bo', 'checkIn Cy']);
    happened(workbook, 'check-in', 'p2', '2026-08-01');
    expect(steps(home(workbook, BO, '2026-08-31'))).toEqual([]);
    expect(steps(home(workbook, BO, '2026-09-01'))).toEqual(['checkInOwn Bo']);
    expect(steps(home(workbook, BO, reviewsBegin))).toEqual(['selfReview Bo']);
  });

  it('is for HR what nobody else sees: missing targets, people without a manager, who is late', () => {
    const workbook = made();
    const ads = workbook.sheet('kpi_paid_ads');
    for (const row of [ads.rowOf('person_id', 'p3'), ads.rowOf('person_id', 'p3') + 1])
      ads.write(row, ads.column('target'), '');
    expect(home(workbook, HR).steps).toMatchObject([
      { kind: 'propose', name: 'Ann', panel: 'goals' },
      { kind: 'targets', panel: 'goals', personId: 'p3', count: 2 },
      { kind: 'late', panel: 'home', count: 1 },
    ]);
  });

  it('shows at most six steps and says how many more there are', () => {
    const many = tableOf('people.csv', [
      'person_id | name | email | role | manager_email',
      'm | Ann | ann@example.com | paid_ads | ',
      ...Array.from({ length: 8 }, (_, at) => `e${at} | E${at} | e${at}@example.com | paid_ads | ann@example.com`),
    ]);
    const workbook = new MemoryWorkbook();
    setUp(workbook.deps(), { language: 'en', period: '2026-Q3', people: many, entries: null });
    happened(workbook, 'goal-objection', 'e7');
    // Three of the seven proposals, the wish, her own check-in, and two of the eight check-ins: 6 of 7 + 1 + 1 + 8 = 17.
    const seen = home(workbook, ANN, '2026-08-15');
    expect(steps(seen)).toEqual([
      'answerWish E7',
      'propose E0',
      'propose E1',
      'propose E2',
      'checkInOwn Ann',
      'checkIn E0',
    ]);
    expect(seen.furtherSteps).toBe(11);
  });
});

describe('who is late', () => {
  it('is nobody with goals before the period has begun, then whoever has to act', () => {
    const workbook = made();
    happened(workbook, 'goal-proposal', 'p2', '2026-06-20');
    expect(late(home(workbook, HR, '2026-06-30'))).toEqual([]);
    expect(late(home(workbook, HR, '2026-07-01'))).toEqual(['Bo: agree', 'Ann: propose Cy']);
  });

  it('is grouped by person, and every manager sees their reports alone', () => {
    const workbook = made();
    for (const id of ['p1', 'p2', 'p3']) happened(workbook, 'goal-agreement', id);
    happened(workbook, 'self-review', 'p3');
    happened(workbook, 'manager-review', 'p3');
    expect(late(home(workbook, HR, reviewsBegin))).toEqual(['Ann: selfReview', 'Bo: selfReview', 'Cy: acknowledge']);
    // Once the period is over the manager need not wait, and what has no figure is late.
    expect(late(home(workbook, HR, after))).toEqual([
      'Ann: selfReview, review Bo, figures Bo Cy',
      'Bo: selfReview',
      'Cy: acknowledge',
    ]);
    expect(late(home(workbook, ANN, after))).toEqual(['Bo: selfReview', 'Cy: acknowledge']);
    expect(home(workbook, BO, after).late).toBeNull();
  });

  it('begins and ends for joiners and leavers with their own days', () => {
    const moved = tableOf('people.csv', [
      'person_id | name | email | role | manager_email | joined | left',
      'p1 | Ann | ann@example.com | paid_ads | boss@example.com | 2026-08-10 | ',
      'p2 | Bo | bo@example.com | paid_ads | boss@example.com | | 2026-08-20',
    ]);
    const workbook = new MemoryWorkbook();
    setUp(workbook.deps(), { language: 'en', period: '2026-Q3', people: moved, entries: null });
    happened(workbook, 'goal-agreement', 'p2');
    expect(late(home(workbook, HR, '2026-08-05'))).toEqual([]);
    expect(late(home(workbook, HR, '2026-08-06'))).toEqual(['Bo: selfReview']);
    expect(late(home(workbook, HR, '2026-08-10'))).toEqual(['boss@example.com: propose Ann', 'Bo: selfReview']);
  });

  it('names somebody who moved inside the period once, and counts each line’s goals', () => {
    const moved = tableOf('people.csv', [
      'person_id | name | email | role | manager_email | joined | left | same_person_as',
      'p1 | Ann | ann@example.com | paid_ads | | | | ',
      'p2 | Bo | bo@example.com | paid_ads | ann@example.com | | 2026-08-15 | ',
      'p2b | Bo | bo@example.com | paid_ads | ann@example.com | 2026-08-16 | | p2',
    ]);
    const workbook = new MemoryWorkbook();
    setUp(workbook.deps(), { language: 'en', period: '2026-Q3', people: moved, entries: null });
    expect(late(home(workbook, HR, '2026-08-20'))).toEqual([
      'Ann: propose Bo, review Bo, figures Bo',
      'Bo: selfReview',
    ]);
    expect(home(workbook, ANN, '2026-08-20')).toMatchObject({
      people: 1,
      stages: [{ key: 'goals', done: 0, all: 2 }, {}, {}, {}, {}],
    });
  });
});
