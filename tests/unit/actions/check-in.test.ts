// Check-ins: short notes by either side, kept as they were written.
import { FilledMemory } from '../../support/filled-memory';
import { people } from '../../support/perfscore-host';

const ADA = 'ada@x.example';
const MANAGER = 'ming@x.example';

const filled = () => new FilledMemory({ people });
const add = (book: FilledMemory, email: string, texts: object) =>
  book.save(email, 'checkInForm', 'addCheckIn', {
    personId: 'p2',
    progress: '',
    blocker: '',
    support: '',
    nextStep: '',
    ...texts,
  });

describe('a check-in', () => {
  it('is written by the person or their manager, and stands newest first under their names', () => {
    const book = filled();
    expect(add(book, ADA, { progress: 'Landing page live', blocker: 'No budget\r\nyet' })).toMatchObject({ ok: true });
    expect(
      add(book, MANAGER, { progress: 'Talked it through', support: 'Budget by Friday', nextStep: 'Test A/B' }),
    ).toMatchObject({ ok: true });
    expect(book.read(ADA, 'checkInForm', { personId: 'p2' })).toEqual({
      personId: 'p2',
      name: 'Ada',
      checkIns: [
        {
          at: '2026-11-23T09:30:00+08:00',
          by: '王小明',
          progress: 'Talked it through',
          blocker: '',
          support: 'Budget by Friday',
          nextStep: 'Test A/B',
        },
        {
          at: '2026-11-23T09:30:00+08:00',
          by: 'Ada',
          progress: 'Landing page live',
          blocker: 'No budget\nyet',
          support: '',
          nextStep: '',
        },
      ],
    });
  });

  it('needs the progress; what is empty is not written', () => {
    const book = filled();
    expect(add(book, ADA, { progress: '  ', blocker: 'x' })).toMatchObject({
      ok: false,
      fields: [{ path: 'progress', message: 'Please fill this in.' }],
    });
    expect(book.records()).toEqual([]);
    add(book, ADA, { progress: '+1 channel' });
    expect(book.records()).toEqual(['p2 | check-in |  | progress |  | +1 channel']);
  });

  it('of another person or period is not shown', () => {
    const book = filled();
    add(book, ADA, { progress: 'in Q3' });
    book.record(MANAGER, [{ personId: 'p3', kind: 'check-in', field: 'progress_note', value: 'of p3' }]);
    expect(book.read(ADA, 'checkInForm', { personId: 'p2' }).checkIns).toHaveLength(1);
    book.type('settings', { key: 'period' }, 'value', '2026-Q4');
    expect(book.read(ADA, 'checkInForm', { personId: 'p2' }).checkIns).toEqual([]);
  });
});
