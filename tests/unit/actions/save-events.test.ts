// Saving what happened: Records first, then the cells; an interruption at any write leaves all or nothing once somebody looks again.
import type { Context } from '../../../src/actions/context';
import { contextOf } from '../../../src/actions/context-of';
import type { Deps } from '../../../src/actions/deps';
import { finishInterrupted, saveEvents, underWay } from '../../../src/actions/save-events';
import { setUp } from '../../../src/actions/set-up';
import { recordEvent } from '../../../src/workbook/records/record';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { tableOf } from '../../support/string-tables';

const people = tableOf('people.csv', [
  'person_id | name | email | role | track | manager_email',
  'p1 | Ann | ann@example.com | paid_ads | commerce | boss@example.com',
  'p2 | Bo | bo@example.com | paid_ads | leads | ann@example.com',
]);
const entries = tableOf('entries.csv', [
  'person_id | kpi | weight | target | actual',
  'p1 | roas | 60 | 3.2 | 3.36',
  'p1 | spend_attainment | 40 | 100% | 99%',
  'p2 | roas | 100 | 2.5 | ',
]);
const ROLE = 'kpi_paid_ads';

function made(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const result = setUp(workbook.deps(), { language: 'en', period: '2026-Q4', people, entries });
  if (!result.ok) throw new Error('not set up');
  return workbook;
}

function context(workbook: MemoryWorkbook, changes: Partial<Deps> = {}): Context {
  const read = contextOf(workbook.deps({ userEmail: () => 'boss@example.com', ...changes }), 'en');
  if ('damaged' in read) throw new Error(read.damaged);
  return read;
}

const review = [
  recordEvent({ personId: 'p1', kind: 'manager-review', kpi: 'roas', field: 'actual', old: 3.36, value: 3.4 }),
  recordEvent({ personId: 'p1', kind: 'manager-review', kpi: 'roas', field: 'evidence', value: '=console' }),
  recordEvent({ personId: 'p1', kind: 'manager-review', kpi: 'roas', field: 'comment', value: 'steady' }),
];

function figures(workbook: MemoryWorkbook) {
  const sheet = workbook.sheet(ROLE);
  const row = sheet.rowOf('person_id', 'p1');
  const cell = (key: string) => sheet.at(row, sheet.column(key)).value;
  return { actual: cell('actual'), evidence: cell('evidence') };
}

describe('saving', () => {
  it('keeps every event in Records and writes the cells that follow from them', () => {
    const workbook = made();
    expect(saveEvents(context(workbook), review, 'r1')).toBe(true);
    expect(workbook.sheet('records').under('field')).toEqual(['actual', 'evidence', 'comment']);
    expect(workbook.sheet('records').under('by')).toEqual(Array(3).fill('boss@example.com'));
    expect(figures(workbook)).toEqual({ actual: 3.4, evidence: '=console' });
  });

  it('writes Records once and each column of a table once, whatever the number of rows', () => {
    const workbook = made();
    const before = workbook.applied.length;
    saveEvents(
      context(workbook),
      [
        recordEvent({ personId: 'p1', kind: 'goal-proposal', kpi: 'roas', field: 'target', old: 3.2, value: 3.5 }),
        recordEvent({
          personId: 'p1',
          kind: 'goal-proposal',
          kpi: 'spend_attainment',
          field: 'target',
          old: 1,
          value: 0.98,
        }),
      ],
      'r1',
    );
    const steps = workbook.applied.slice(before);
    expect(steps.map(({ sheet, type }) => [sheet, type])).toEqual([
      ['records', 'WriteCells'],
      [ROLE, 'WriteCells'],
    ]);
  });

  it('finds the row by its ids after rows were inserted above it', () => {
    const workbook = made();
    workbook.sheet(ROLE).insertRows(2, 3);
    saveEvents(context(workbook), review, 'r1');
    expect(figures(workbook).actual).toBe(3.4);
  });

  it('writes a rule in the word of the workbook, and a blank where nothing is left', () => {
    const workbook = made();
    const goal = { personId: 'p1', kind: 'goal-change', kpi: 'roas' } as const;
    saveEvents(
      context(workbook),
      [
        recordEvent({ ...goal, field: 'rule', old: 'higher', value: 'range' }),
        recordEvent({ ...goal, field: 'target', old: 3.2, value: null }),
      ],
      'r1',
    );
    const sheet = workbook.sheet(ROLE);
    const row = sheet.rowOf('person_id', 'p1');
    expect(sheet.at(row, sheet.column('rule')).value).toBe('range');
    expect(sheet.at(row, sheet.column('target')).value).toBeNull();
  });

  it('leaves a cell alone that somebody has changed by hand since the form was read', () => {
    const workbook = made();
    const read = context(workbook);
    const sheet = workbook.sheet(ROLE);
    sheet.write(sheet.rowOf('person_id', 'p1'), sheet.column('actual'), 3.1);
    saveEvents({ ...read, cells: workbook.snapshot() }, review, 'r1');
    expect(figures(workbook)).toEqual({ actual: 3.1, evidence: '=console' });
  });
});

describe('an interruption', () => {
  /** Fails at the nth step, as a call to Google may. */
  function failing(workbook: MemoryWorkbook, nth: number): Partial<Deps> {
    let count = 0;
    return {
      applySteps: (steps) => {
        for (const step of steps) {
          if (++count === nth) throw new Error('Service Spreadsheets timed out');
          workbook.apply([step]);
        }
        return [];
      },
    };
  }

  it.each([1, 2, 3])('at step %i leaves nothing, or everything once it is finished', (nth) => {
    const workbook = made();
    expect(() => saveEvents(context(workbook, failing(workbook, nth)), review, 'r1')).toThrow('timed out');
    const after = context(workbook);
    expect(underWay(after.deps)).toHaveLength(1);
    finishInterrupted(after.deps, after.cells, after.workbook.records, 'en');
    expect(underWay(after.deps)).toEqual([]);
    const kept = workbook.sheet('records').under('field').length;
    expect([kept, figures(workbook)]).toEqual(
      nth === 1 ? [0, { actual: 3.36, evidence: null }] : [3, { actual: 3.4, evidence: '=console' }],
    );
  });

  it('is finished for the request that was under way alone: an older figure typed back by hand stays', () => {
    const workbook = made();
    saveEvents(context(workbook), review, 'r1');
    const sheet = workbook.sheet(ROLE);
    sheet.write(sheet.rowOf('person_id', 'p1'), sheet.column('actual'), 3.36);
    const other = [
      recordEvent({ personId: 'p1', kind: 'goal-proposal', kpi: 'roas', field: 'target', old: 3.2, value: 3.5 }),
    ];
    expect(() => saveEvents(context(workbook, failing(workbook, 2)), other, 'r2')).toThrow('timed out');
    const after = context(workbook);
    finishInterrupted(after.deps, after.cells, after.workbook.records, 'en');
    expect(sheet.at(sheet.rowOf('person_id', 'p1'), sheet.column('target')).value).toBe(3.5);
    expect(figures(workbook).actual).toBe(3.36);
  });

  it('of two saves on the same cell leaves what the later one said', () => {
    const workbook = made();
    expect(() => saveEvents(context(workbook, failing(workbook, 2)), review, 'r1')).toThrow('timed out');
    const later = { personId: 'p1', kind: 'review-correction', kpi: 'roas', field: 'actual' } as const;
    const second = [recordEvent({ ...later, old: 3.36, value: 3.5 })];
    expect(() => saveEvents(context(workbook, failing(workbook, 2)), second, 'r2')).toThrow('timed out');
    const after = context(workbook);
    expect(underWay(after.deps)).toEqual(['r1', 'r2']);
    finishInterrupted(after.deps, after.cells, after.workbook.records, 'en');
    expect(figures(workbook)).toEqual({ actual: 3.5, evidence: '=console' });
  });

  it('does not write over what somebody typed in the meantime', () => {
    const workbook = made();
    expect(() => saveEvents(context(workbook, failing(workbook, 2)), review, 'r1')).toThrow('timed out');
    const sheet = workbook.sheet(ROLE);
    sheet.write(sheet.rowOf('person_id', 'p1'), sheet.column('actual'), 3.05);
    const after = context(workbook);
    finishInterrupted(after.deps, after.cells, after.workbook.records, 'en');
    expect(figures(workbook)).toEqual({ actual: 3.05, evidence: '=console' });
  });
});
