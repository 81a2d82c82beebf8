// The result of one person: explained by hand for p1 and p2 of the usual example, and acknowledged.
import { contextOf } from '../../../src/actions/context-of';
import type { ResultOfPerson } from '../../../src/actions/result-of-person/my-result';
import { scoresNow } from '../../../src/actions/scores-now';
import { FilledMemory } from '../../support/filled-memory';
import { entries, people } from '../../support/perfscore-host';
import { tableOf } from '../../support/string-tables';

const MANAGER = 'ming@x.example';
const ADA = 'ada@x.example';
const HR = 'hr@example.com';

const filled = (changes: object = {}) => new FilledMemory({ people, entries, ...changes });
const resultOf = (book: FilledMemory, personId: string, email = HR): ResultOfPerson =>
  book.read(email, 'myResult', { personId });
const sum = (result: ResultOfPerson) =>
  result.kpis.reduce((added, { contribution }) => added + Math.round((contribution ?? 0) * 100), 0) / 100;

const review = (personId: string, kind: 'manager-review' | 'review-correction' = 'manager-review', reason = '') =>
  [
    { personId, kind, kpi: 'roas', field: 'comment', value: 'Held the line', reason },
    { personId, kind, field: 'strengths', value: 'Budget', reason },
    { personId, kind, field: 'next_goals', value: 'Search', reason },
    { personId, kind, field: 'submitted', reason },
  ] as const;

describe('the score in lines', () => {
  it('says of every KPI what was compared, by which rule, and what it gave', () => {
    const { kpis } = resultOf(filled(), 'p1');
    expect(
      kpis.map(({ kpi, compared, rawPoints, points, share, contribution }) => ({
        kpi,
        compared,
        rawPoints,
        points,
        share,
        contribution,
      })),
    ).toEqual([
      { kpi: 'roas', compared: 'actual 9.6, target 10', rawPoints: 96, points: 96, share: 0.4, contribution: 38.4 },
      {
        kpi: 'cost_per_action',
        compared: 'actual 80, target 100',
        rawPoints: 120,
        points: 120,
        share: 0.3,
        contribution: 36,
      },
      { kpi: 'teamwork_growth', compared: 'actual 4', rawPoints: 110, points: 110, share: 0.2, contribution: 22 },
      {
        kpi: 'spend_attainment',
        compared: 'actual 96%, target 100%',
        rawPoints: 100,
        points: 100,
        share: 0.1,
        contribution: 10,
      },
    ]);
    expect(kpis[0]?.rule).toBe('higher is better: actual ÷ target × 100');
    expect(kpis[0]?.evidence).toBe('console export');
  });

  it('[W9] the lines add up to the score exactly', () => {
    const book = filled();
    const p1 = resultOf(book, 'p1');
    expect([sum(p1), p1.score]).toEqual([106.4, 106.4]);
    // (60·90 + 20·75)/80
    const p2 = resultOf(book, 'p2');
    expect([sum(p2), p2.score]).toEqual([86.25, 86.25]);
    book.type('kpi_paid_ads', { person_id: 'p1', kpi: 'roas' }, 'actual', 3.3333);
    const odd = resultOf(book, 'p1');
    // 40·33.333/100 + 68 = 81.3332
    expect([sum(odd), odd.score]).toEqual([81.33, 81.33]);
  });

  it('[S13] points before and after the cap', () => {
    const book = filled();
    book.type('kpi_paid_ads', { person_id: 'p1', kpi: 'roas' }, 'actual', 15);
    expect(resultOf(book, 'p1').kpis[0]).toMatchObject({ rawPoints: 150, points: 120 });
  });

  it('is the line of the Scorecard, for everybody', () => {
    const book = filled();
    const context = contextOf(book.workbook.deps(), 'en');
    if ('damaged' in context) throw new Error(context.damaged);
    for (const [personId, line] of scoresNow(context)) {
      const { score, coverage, total, grade, state } = resultOf(book, personId);
      expect({ score, coverage, total, grade, state }).toEqual({
        score: line.score,
        coverage: line.coverage,
        total: line.total,
        grade: line.grade,
        state: line.state,
      });
    }
  });
});

describe('what is missing', () => {
  it('[W2] names the KPIs without figures; what is left out adds nothing', () => {
    const p2 = resultOf(filled(), 'p2');
    expect(p2).toMatchObject({ state: 'provisional', coverage: 0.8, grade: 'C' });
    expect(p2.kpis.filter(({ lacks }) => lacks === 'figure').map(({ kpi }) => kpi)).toEqual(['roas']);
    expect(p2.kpis.find(({ kpi }) => kpi === 'roas')).toMatchObject({ points: null, share: null, contribution: null });
  });

  it('[W11] gives no grade below the coverage, and says which coverage it takes', () => {
    const book = filled();
    book.type('kpi_paid_ads', { person_id: 'p1', kpi: 'roas' }, 'actual', null);
    expect(resultOf(book, 'p1')).toMatchObject({ coverage: 0.6, grade: null, coverageForGrade: 0.8, next: null });
  });

  it('names the figure that cannot be read, and nothing is made up', () => {
    const book = filled();
    book.type('kpi_paid_ads', { person_id: 'p1', kpi: 'roas' }, 'actual', 'lots');
    const result = resultOf(book, 'p1');
    expect(result).toMatchObject({ score: null, total: null, grade: null, state: 'to be corrected', kpis: [] });
    expect(result.problem).toContain('“lots” is not a number');
  });

  it('[P5] shows nothing but the reason for somebody who does not take part', () => {
    const book = filled();
    book.type('people', { person_id: 'p1' }, 'participation', 'long-leave');
    expect(resultOf(book, 'p1')).toMatchObject({
      score: null,
      kpis: [],
      gains: [],
      state: 'not taking part: long leave',
      isTakingPart: false,
    });
  });
});

describe('the way to the total', () => {
  const teams = tableOf('team.csv', ['team | kpi | weight | target | actual', ' | gmv | 100 | 100 | 95']);

  it('[W5] personal share, team share and adjustment add up to it', () => {
    const book = filled({ teams });
    book.type('scorecard', { person_id: 'p1' }, 'adjustment', 2);
    // A lead: 0.6·106.4 + 0.4·95 + 2
    expect(resultOf(book, 'p1').totalParts).toEqual({
      personal: { score: 106.4, share: 0.6, contribution: 63.84 },
      team: { score: 95, share: 0.4, contribution: 38 },
      adjustment: { entered: 2, contribution: 2 },
      sum: 103.84,
      bound: null,
      vetoCap: null,
      total: 103.84,
    });
  });

  it('[W5] an adjustment counts inside its limits, and without a team score all is personal', () => {
    const book = filled();
    book.type('scorecard', { person_id: 'p1' }, 'adjustment', -9);
    expect(resultOf(book, 'p1').totalParts).toMatchObject({
      personal: { share: 1, contribution: 106.4 },
      team: null,
      adjustment: { entered: -9, contribution: -5 },
      total: 101.4,
    });
  });

  it('[W6] a veto caps it and leaves the other figure beside it', () => {
    const book = filled();
    book.type('scorecard', { person_id: 'p1' }, 'veto', 'yes');
    expect(resultOf(book, 'p1')).toMatchObject({
      total: 60,
      grade: 'D',
      next: null,
      totalParts: { sum: 106.4, vetoCap: 60, total: 60 },
    });
  });

  it('brings a sum above 120 back to it', () => {
    const book = filled();
    for (const [kpi, actual] of [
      ['roas', 15],
      ['teamwork_growth', 5],
    ] as const) {
      book.type('kpi_paid_ads', { person_id: 'p1', kpi }, 'actual', actual);
    }
    book.type('scorecard', { person_id: 'p1' }, 'adjustment', 5);
    // 48 + 36 + 24 + 10 = 118, and 5
    expect(resultOf(book, 'p1')).toMatchObject({ isBest: true, totalParts: { sum: 123, bound: 120, total: 120 } });
  });

  it('[P3] names the parts of somebody who moved, with their days and totals', () => {
    const moved = tableOf('people.csv', [
      'person_id | name | email | role | left | joined | same_person_as | manager_email',
      'mv | Mo | mo@x.example | paid_ads | 2026-08-15 | | | ming@x.example',
      'mv-2 | Mo | mo@x.example | content | | 2026-08-16 | mv | li@x.example',
    ]);
    const figures = tableOf('entries.csv', [
      'person_id | kpi | weight | target | actual',
      'mv | roas | 100 | 10 | 10',
      'mv-2 | content_reads | 100 | 100 | 110',
    ]);
    const book = filled({ people: moved, entries: figures });
    const parts = [
      { personId: 'mv', role: 'Paid ads specialist', days: 46, total: 100, counts: true },
      { personId: 'mv-2', role: 'Content creator', days: 46, total: 110, counts: true },
    ];
    // (46·100 + 46·110)/92
    expect(resultOf(book, 'mv')).toMatchObject({ score: 100, total: 105, grade: 'A', parts });
    expect(resultOf(book, 'mv-2', 'mo@x.example')).toMatchObject({ score: 110, total: 105, grade: 'A', parts });
    expect(resultOf(book, 'mv').next).toEqual({ grade: 'S', from: 108, distance: 3, ofPersonal: null });
  });
});

describe('what could still be gained', () => {
  it('is the distance to the next grade, and what the personal score needs for it', () => {
    const teams = tableOf('team.csv', ['team | kpi | weight | target | actual', ' | gmv | 100 | 100 | 95']);
    // 0.6·106.4 + 0.4·95 = 101.84: 0.16 to A at 102, that is 0.16/0.6 of the personal score.
    const { next } = resultOf(filled({ teams }), 'p1');
    expect(next).toMatchObject({ grade: 'A', from: 102, distance: 0.16 });
    expect(next?.ofPersonal).toBeCloseTo(0.26667, 5);
    expect(resultOf(filled(), 'p1').next).toMatchObject({ grade: 'S', distance: 1.6 });
  });

  it('is, for each KPI alone at its best, what the personal score would rise by; most first', () => {
    const book = filled();
    const gains = ({ gains: list }: ResultOfPerson) =>
      list.map(({ kpi, points, best, gain }) => [kpi, points, best, Number(gain.toFixed(6))]);
    // 0.4·24, 0.2·10; the cost is at its cap, a range gives no more than 100.
    expect(gains(resultOf(book, 'p1'))).toEqual([
      ['roas', 96, 120, 9.6],
      ['teamwork_growth', 110, 120, 2],
    ]);
    // 60·30/80, 20·45/80, and (60·90 + 20·75 + 20·120)/100 − 86.25
    expect(gains(resultOf(book, 'p2'))).toEqual([
      ['conversion_rate', 90, 120, 22.5],
      ['teamwork_growth', 75, 120, 11.25],
      ['roas', null, 120, 6.75],
    ]);
  });
});

describe('what the manager says', () => {
  it('is not to be seen before the review is submitted; what is open is', () => {
    const result = resultOf(filled(), 'p2', ADA);
    expect(result).toMatchObject({
      review: null,
      goals: 'open',
      isSelfReviewed: false,
      acknowledgement: { state: 'early' },
    });
    expect(result.kpis.map(({ comment }) => comment)).toEqual(['', '', '']);
  });

  it('is there afterwards, with the comments of the KPIs and the reason of a correction', () => {
    const book = filled();
    book.record(MANAGER, review('p2'));
    const result = resultOf(book, 'p2', ADA);
    expect(result.review).toEqual({
      at: '2026-11-23T09:30:00+08:00',
      by: '王小明',
      strengths: 'Budget',
      gaps: '',
      development: '',
      nextGoals: 'Search',
      correction: null,
    });
    expect(result.kpis.find(({ kpi }) => kpi === 'roas')?.comment).toBe('Held the line');
    book.record(MANAGER, review('p2', 'review-correction', 'wrong month'));
    expect(resultOf(book, 'p2', ADA).review?.correction).toBe('wrong month');
  });
});

describe('the acknowledgement', () => {
  const confirm = (book: FilledMemory, email: string, comment = '') =>
    book.save(email, 'myResult', 'acknowledge', { personId: 'p2', comment });

  it('is not possible before there is a review', () => {
    expect(confirm(filled(), ADA)).toMatchObject({
      ok: false,
      reason: 'invalid',
      fields: [{ path: '', message: expect.stringContaining('has not been submitted') }],
    });
  });

  it('names the review that was read, keeps the comment, and is done once', () => {
    const book = filled();
    const requestId = book.record(MANAGER, review('p2'));
    expect(resultOf(book, 'p2', ADA)).toMatchObject({ acknowledgement: { state: 'due' }, mayAcknowledge: 'own' });
    expect(confirm(book, ADA, ' =Thanks ')).toMatchObject({
      ok: true,
      value: { acknowledgement: { state: 'done', by: 'Ada', comment: '=Thanks', at: '2026-11-23T09:30:00+08:00' } },
    });
    expect(book.records().slice(-2)).toEqual([
      `p2 | result acknowledged |  | submitted |  | ${requestId}`,
      'p2 | result acknowledged |  | comment |  | =Thanks',
    ]);
    expect(confirm(book, ADA)).toMatchObject({ ok: false, fields: [{ message: expect.stringContaining('already') }] });
  });

  it('is asked for again when the review is corrected, and may be given again', () => {
    const book = filled();
    book.record(MANAGER, review('p2'));
    confirm(book, ADA);
    book.record(MANAGER, review('p2', 'review-correction', 'wrong month'));
    expect(resultOf(book, 'p2', ADA).acknowledgement).toMatchObject({ state: 'again', by: 'Ada' });
    expect(confirm(book, ADA)).toMatchObject({ ok: true, value: { acknowledgement: { state: 'done' } } });
  });

  it('is refused for a result that changed since it was opened', () => {
    const book = filled();
    book.record(MANAGER, review('p2'));
    const opened = book.call(ADA, 'myResult', { personId: 'p2' });
    book.type('kpi_paid_ads', { person_id: 'p2', kpi: 'roas' }, 'actual', 1);
    const before = book.records();
    const late = book.saveAs(ADA, 'acknowledge', { personId: 'p2', comment: 'ok' }, opened.ok ? opened.version : '');
    // (60·90 + 20·75 + 20·33.33…)/100
    expect(late).toMatchObject({ ok: false, reason: 'stale', current: { value: { score: 75.67 } } });
    expect(book.records()).toEqual(before);
  });

  it('is the person’s own, or HR’s in their place; a manager only sees whether it was given', () => {
    const book = filled();
    book.record(MANAGER, review('p2'));
    expect(resultOf(book, 'p2', MANAGER).mayAcknowledge).toBeNull();
    expect(resultOf(book, 'p2', HR).mayAcknowledge).toBe('inTheirPlace');
    expect(confirm(book, MANAGER)).toMatchObject({ ok: false, reason: 'refused' });
    expect(confirm(book, HR)).toMatchObject({ ok: true, value: { acknowledgement: { state: 'done', by: HR } } });
  });
});
