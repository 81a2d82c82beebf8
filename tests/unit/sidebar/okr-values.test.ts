// What is typed about key results: one is open, the others keep what was typed into them.
import {
  editOf,
  isTouched,
  keyResultIn,
  noEdits,
  type Objective,
  sentOf,
  stateOf,
  withOpen,
} from '../../../src/sidebar/panels/okr/okr-values';

const keyResult = (name: string, current: number | null) => ({
  keyResult: name,
  type: null,
  start: 0,
  target: 10,
  current,
  confidence: 7,
  note: '',
  progress: 0,
  tone: 'red' as const,
  problem: null,
  isTwice: false,
  texts: { current: String(current ?? ''), confidence: '7', remark: '' },
});
const objective: Objective = {
  owner: 'person',
  subject: 'p2',
  objective: 'Grow',
  progress: 0,
  tone: 'red',
  isOwn: true,
  ownerName: 'Bo',
  mayEdit: true,
  keyResults: [keyResult('more', 5), keyResult('cheaper', null)],
};
const [more = keyResult('', null), cheaper = keyResult('', null)] = objective.keyResults;

it('opening another one keeps what was typed into the first, and closes it when nothing was', () => {
  const opened = withOpen(noEdits, editOf(objective, more), [objective]);
  const untouched = withOpen(opened, editOf(objective, cheaper), [objective]);
  expect(untouched.edits.map(({ id }) => id)).toEqual(['["p2","Grow","cheaper"]']);
  const typed = { ...editOf(objective, more), note: 'on the way' };
  expect(isTouched(typed, objective, more)).toBe(true);
  const both = withOpen(withOpen(opened, typed, [objective]), editOf(objective, cheaper), [objective]);
  expect(both.edits.map(({ note }) => note)).toEqual(['on the way', '']);
});

it('sends numbers, and null for what was emptied', () => {
  const typed = { ...editOf(objective, more), current: ' 1,200.5 ', confidence: '' };
  expect(sentOf(typed, objective, more)).toEqual({
    subject: 'p2',
    objective: 'Grow',
    keyResult: 'more',
    current: 1200.5,
    confidence: null,
    note: '',
  });
  expect(sentOf({ ...typed, current: '0' }, objective, more).current).toBe(0);
  expect(sentOf({ ...typed, current: '' }, objective, more).current).toBeNull();
});

it('knows whether somebody else has said something about this very key result', () => {
  const edit = editOf(objective, more);
  const changed = { ...objective, keyResults: [more, keyResult('cheaper', 3)] };
  const now = keyResultIn({ period: '2026-Q3', objectives: [changed] }, edit.id);
  expect(now && stateOf(now)).toBe(edit.before);
  const moved = { ...objective, keyResults: [keyResult('more', 6), cheaper] };
  const then = keyResultIn({ period: '2026-Q3', objectives: [moved] }, edit.id);
  expect(then && stateOf(then)).not.toBe(edit.before);
  expect(keyResultIn({ period: '2026-Q3', objectives: [] }, edit.id)).toBeNull();
});
