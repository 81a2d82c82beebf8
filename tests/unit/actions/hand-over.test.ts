// All reports of one manager go to another.
import type { Context } from '../../../src/actions/context';
import { contextOf } from '../../../src/actions/context-of';
import { handOver, handOverForm, previewHandOver } from '../../../src/actions/hand-over';
import { saveEvents } from '../../../src/actions/save-events';
import { setUp } from '../../../src/actions/set-up';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { tableOf } from '../../support/string-tables';

// Eva leads Ann and Dan; Ann leads Bo and Cy; Cy leads Flo. Gus has left, Hal will.
const people = tableOf('people.csv', [
  'person_id | name | email | role | manager_email | left',
  'e | Eva | eva@example.com | planner | |',
  'a | Ann | ann@example.com | planner | eva@example.com |',
  'd | Dan | dan@example.com | planner | eva@example.com |',
  'b | Bo | bo@example.com | planner | ann@example.com |',
  'c | Cy | cy@example.com | planner | ann@example.com |',
  'f | Flo | flo@example.com | planner | cy@example.com |',
  'g | Gus | gus@example.com | planner | eva@example.com | 2026-11-01',
  'h | Hal | hal@example.com | planner | eva@example.com | 2026-12-31',
]);

function made(list = people): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const result = setUp(workbook.deps(), { language: 'en', period: '2026-Q4', people: list, entries: null });
  if (!result.ok) throw new Error('not set up');
  return workbook;
}

// 2026-11-23, and hr@example.com is HR.
function contextIn(workbook: MemoryWorkbook): Context {
  const context = contextOf(workbook.deps(), 'en');
  if ('damaged' in context) throw new Error(context.damaged);
  return context;
}

const preview = (from: string, to: string, list = people) =>
  previewHandOver(contextIn(made(list)), { from: `${from}@example.com`, to: `${to}@example.com` });

it('shows who has reports and who may take them over; nobody who has left', () => {
  const form = handOverForm(contextIn(made()));
  expect(form.managers).toEqual([
    { email: 'eva@example.com', name: 'Eva', reports: ['Ann', 'Dan', 'Gus', 'Hal'] },
    { email: 'ann@example.com', name: 'Ann', reports: ['Bo', 'Cy'] },
    { email: 'cy@example.com', name: 'Cy', reports: ['Flo'] },
  ]);
  expect(form.candidates.map(({ name }) => name)).toEqual([
    'Eva',
    'Ann',
    'Dan',
    'Bo',
    'Cy',
    'Flo',
    'Hal',
    'hr@example.com',
  ]);
});

it('names each person with the old and the new manager', () => {
  expect(preview('ann', 'dan')).toEqual({
    problems: [],
    changes: [
      { personId: 'b', name: 'Bo', old: 'ann@example.com', new: 'dan@example.com' },
      { personId: 'c', name: 'Cy', old: 'ann@example.com', new: 'dan@example.com' },
    ],
    notes: [],
  });
  expect(preview('ann', 'hr').problems).toEqual([]);
  expect(preview('ann', 'hal').problems).toEqual([]);
});

it('is recorded person by person and then stands on the sheet; nothing else moves', () => {
  const workbook = made();
  const context = contextIn(workbook);
  const events = handOver(context, { from: ' Ann@Example.com ', to: 'dan@example.com' });
  expect(
    events.ok && events.value.map(({ personId, kind, field, old, value }) => [personId, kind, field, old, value]),
  ).toEqual([
    ['b', 'hand-over', 'manager_email', 'ann@example.com', 'dan@example.com'],
    ['c', 'hand-over', 'manager_email', 'ann@example.com', 'dan@example.com'],
  ]);
  expect(events.ok && saveEvents(context, events.value, 'a'.repeat(16))).toBe(true);
  const sheet = workbook.sheet('people');
  expect(sheet.under('manager_email')).toEqual([
    null,
    'eva@example.com',
    'eva@example.com',
    'dan@example.com',
    'dan@example.com',
    'cy@example.com',
    'eva@example.com',
    'eva@example.com',
  ]);
});

it('a report who takes over stays with the present manager, and that is said', () => {
  expect(preview('eva', 'ann')).toEqual({
    problems: [],
    changes: ['Dan', 'Gus', 'Hal'].map((name) => ({
      personId: name.charAt(0).toLowerCase(),
      name,
      old: 'eva@example.com',
      new: 'ann@example.com',
    })),
    notes: [
      'Ann cannot report to themselves and keeps the present manager. Change that on the list of people if needed.',
    ],
  });
});

it.each([
  ['ann', 'ann', 'These are the same person. Choose somebody else.'],
  ['bo', 'dan', 'Nobody reports to Bo.'],
  ['ann', 'new', 'new@example.com is neither on the list of people nor HR in Settings. Add the e-mail there first.'],
  ['ann', 'gus', 'Gus left on 2026-11-01. Choose somebody who is still here.'],
  ['cy', 'flo', 'Flo is the only report of Cy and cannot report to themselves.'],
  // Flo → Cy, and Cy would report to Flo.
  ['ann', 'flo', 'Then Flo → Cy → Flo would report to each other in a circle. Give Flo another manager first.'],
  // Flo → Cy → Ann, and Ann would report to Flo.
  ['eva', 'flo', 'Then Flo → Cy → Ann → Flo would report to each other in a circle. Give Flo another manager first.'],
])('from %s to %s is refused', (from, to, sentence) => {
  expect(preview(from, to)).toEqual({ problems: [sentence], changes: [], notes: [] });
  const events = handOver(contextIn(made()), { from: `${from}@example.com`, to: `${to}@example.com` });
  expect(!events.ok && events.failure.map(({ message }) => message)).toEqual([sentence]);
});

it('[P3] a line that has ended closes no circle', () => {
  // Dan was Ann's report until August and is Eva's since.
  const moved = tableOf('people.csv', [
    'person_id | name | email | role | manager_email | left | same_person_as',
    'e | Eva | eva@example.com | planner | | |',
    'a | Ann | ann@example.com | planner | eva@example.com | |',
    'd | Dan | dan@example.com | planner | ann@example.com | 2026-08-15 |',
    'd2 | Dan | dan@example.com | content | | | d',
  ]);
  expect(preview('eva', 'dan', moved)).toMatchObject({ problems: [], changes: [{ personId: 'a' }] });
});

it('reads in Chinese', () => {
  const context = { ...contextIn(made()), language: 'zh-CN' as const };
  const sentences = (from: string, to: string) =>
    previewHandOver(context, { from: `${from}@example.com`, to: `${to}@example.com` });
  expect(sentences('ann', 'flo').problems).toEqual(['这样一来，Flo → Cy → Flo 会形成循环汇报。请先为 Flo 更换上级。']);
  expect(sentences('eva', 'ann').notes).toEqual(['Ann 不能向自己汇报，仍保留现任上级；如有需要，请在人员表中修改。']);
});
