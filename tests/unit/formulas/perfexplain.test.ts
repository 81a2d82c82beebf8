// PERFEXPLAIN and PERFOKR.
import { perfexplain } from '../../../src/formulas/perfexplain';
import { perfokr } from '../../../src/formulas/perfokr';
import { column, errorOf } from '../../support/cell-functions';

const english = [
  ['language', 'English'],
  ['missing', 'leave-out'],
];

describe('PERFEXPLAIN', () => {
  const kpi = {
    actual: column(96, 80, 4, null, 'N/A', 7),
    target: column(100, 100, null, 10, 10, 10),
    weight: column(40, 30, 20, 5, 5, 0),
    rule: column('higher', 'lower', 'rating', 'higher', 'higher', 'higher'),
    baseline: null,
    detail: null,
  };
  const names = column('ROAS', 'CPA', 'Teamwork', 'CTR', 'CVR', 'CPM');

  it('[W9] the contributions add up to the total of the last row', () => {
    const table = perfexplain(names, kpi, english, null);
    // (40·96 + 30·120 + 20·110)/90 = 9640/90 = 107.111…
    expect(table.at(-1)).toEqual(['Total', null, null, null, null, 1, 107.11]);
    const contributions = table.slice(1, -1).map((line) => line[6]);
    // 3840/90 = 42.667, 3600/90 = 40, 2200/90 = 24.444: together 107.11
    expect(contributions).toEqual([42.67, 40, 24.44, null, null, null]);
  });

  it('[S10] [W2] [W12] says in words what counts and what does not', () => {
    const compared = perfexplain(names, kpi, english, null)
      .slice(1, -1)
      .map((line) => line[1]);
    expect(compared).toEqual([
      'actual 96, target 100',
      'actual 80, target 100',
      'actual 4',
      'figure missing: left out, the rest is re-weighted',
      'not applicable: left out',
      'actual 7, target 10 (observed only: weight 0)',
    ]);
  });

  it('[S13] shows points before and after the cap', () => {
    const [, line] = perfexplain('ROAS', { ...kpi, actual: 150, target: 100, weight: 1, rule: null }, english, null);
    expect(line?.slice(3, 5)).toEqual([150, 120]);
  });

  it('[S14] throws what cannot be read, and speaks the language asked for', () => {
    expect(errorOf(() => perfexplain(names, { ...kpi, actual: column(1, 'x', 3, 4, 5, 6) }, english, null))).toBe(
      'row 2, Actual: “x” is not a number; a number is needed',
    );
    expect(perfexplain(names, kpi, english, '中文').at(-1)?.[0]).not.toBe('Total');
  });
});

describe('PERFOKR', () => {
  it('[O1] one key result', () => {
    expect(perfokr({ start: 100, target: 20, current: 80 }, null)).toBe(0.25);
    expect(perfokr({ start: 0, target: 10, current: null }, null)).toBe(0);
  });

  it('[O2] several are answered with their weighted mean', () => {
    const okr = { start: column(0, 0), target: column(10, 1), current: column(5, 1) };
    expect(perfokr(okr, column(3, 1))).toBe(0.625);
    expect(perfokr(okr, null)).toBe(0.75);
  });

  it('[S14] a blank start or target, a negative weight and text are named', () => {
    expect(errorOf(() => perfokr({ start: null, target: 10, current: 5 }, null))).toContain('nothing is filled in');
    expect(errorOf(() => perfokr({ start: 0, target: 'ten', current: 5 }, null))).toContain(
      'Target: “ten” is not a number',
    );
    expect(errorOf(() => perfokr({ start: column(0, 0), target: 10, current: 5 }, column(1, -1)))).toContain(
      'row 2, Weight: -1 is negative',
    );
  });
});
