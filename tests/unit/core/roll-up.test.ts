import fc from 'fast-check';
import { daysOfPeriod, type PeriodDays } from '../../../src/core/period';
import { type DatedFigure, type RollUp, rollUpFigures } from '../../../src/core/roll-up';

const quarter: PeriodDays = daysOfPeriod('2026-Q3') ?? { length: 'quarter', from: '', to: '' };

const value = (date: string, given: number, source = 'a'): DatedFigure => ({
  date,
  value: given,
  numerator: null,
  denominator: null,
  source,
});
const parts = (date: string, numerator: number, denominator: number, source = 'a'): DatedFigure => ({
  date,
  value: null,
  numerator,
  denominator,
  source,
});
const actual = (how: RollUp, ...figures: readonly DatedFigure[]) => rollUpFigures(figures, how, quarter);

describe('the actual of a KPI from dated figures', () => {
  it('[sum] adds the values inside the period, first and last day included', () => {
    const figures = [value('2026-06-30', 999), value('2026-07-01', 120), value('2026-09-30', 80)];
    expect(actual('sum', ...figures, value('2026-10-01', 999))).toEqual({ kind: 'value', value: 200 });
  });

  it('[sum] of nothing is nothing, not zero; a zero is a value', () => {
    expect(actual('sum')).toEqual({ kind: 'none' });
    expect(actual('sum', value('2026-06-30', 5))).toEqual({ kind: 'none' });
    expect(actual('sum', value('2026-07-01', 0))).toEqual({ kind: 'value', value: 0 });
  });

  it('[ratio] divides the sums: 30 of 1000 and 10 of 100 are 40/1100, not the mean of 3 % and 10 %', () => {
    const rate = actual('ratio', parts('2026-07-01', 30, 1000), parts('2026-07-02', 10, 100));
    expect(rate).toEqual({ kind: 'value', value: 0.0363636363636 });
  });

  it('[ratio] of nothing is not known, and zero of something is zero', () => {
    expect(actual('ratio', parts('2026-07-01', 0, 0))).toEqual({ kind: 'none' });
    expect(actual('ratio', parts('2026-07-01', 0, 0), parts('2026-07-02', 0, 8))).toEqual({ kind: 'value', value: 0 });
  });

  it('[ratio] takes a rate without its parts only where it stands alone', () => {
    expect(actual('ratio', value('2026-09-30', 0.062))).toEqual({ kind: 'value', value: 0.062 });
    const cannot = { kind: 'cannot', why: 'needs-parts' };
    expect(actual('ratio', value('2026-08-31', 0.06), value('2026-09-30', 0.04))).toEqual(cannot);
    expect(actual('ratio', value('2026-08-31', 0.06), parts('2026-09-30', 4, 100))).toEqual(cannot);
  });

  it('[mean] is the mean of single ratings, and Σ ratings ÷ Σ jobs where both are kept', () => {
    expect(actual('mean', value('2026-07-31', 4), value('2026-08-31', 5))).toEqual({ kind: 'value', value: 4.5 });
    // 40 over 10 jobs and a single 5: 45/11.
    expect(actual('mean', parts('2026-07-31', 40, 10), value('2026-08-31', 5))).toEqual({
      kind: 'value',
      value: 4.09090909091,
    });
  });

  it('[last] is the reading of the last day', () => {
    expect(actual('last', value('2026-09-28', 6), value('2026-07-01', 9))).toEqual({ kind: 'value', value: 6 });
    // 13 of 20 and 5 of 10 keywords on page one: 18/30.
    const readings = [parts('2026-08-31', 1, 30), parts('2026-09-30', 13, 20, 'a'), parts('2026-09-30', 5, 10, 'b')];
    expect(actual('last', ...readings)).toEqual({ kind: 'value', value: 0.6 });
  });

  it('[last] does not choose between two readings of one day', () => {
    expect(actual('last', value('2026-09-30', 6), value('2026-09-30', 7, 'b'))).toEqual({
      kind: 'cannot',
      why: 'several',
    });
  });

  it('[growth] is everything gained over what there was at the start: +30 of 1000, −10 of 1030, +30 of 1020 → 50/1000', () => {
    const days = [parts('2026-07-02', -10, 1030), parts('2026-07-01', 30, 1000), parts('2026-07-03', 30, 1020)];
    expect(actual('growth', ...days)).toEqual({ kind: 'value', value: 0.05 });
  });

  it('[growth] of two accounts adds both starts: (30 + 5) of (1000 + 400)', () => {
    const figures = [parts('2026-07-01', 30, 1000), parts('2026-07-15', 5, 400, 'b')];
    expect(actual('growth', ...figures)).toEqual({ kind: 'value', value: 0.025 });
  });

  it('[growth] of levels goes from the last one before the period to the last inside: 1000 → 1100', () => {
    const levels = [value('2026-06-15', 900), value('2026-06-30', 1000), value('2026-07-31', 1040)];
    expect(actual('growth', ...levels, value('2026-09-30', 1100))).toEqual({ kind: 'value', value: 0.1 });
    // Without one before: from the first inside.
    const within = [value('2026-07-01', 1000), value('2026-09-30', 1040)];
    expect(actual('growth', ...within)).toEqual({ kind: 'value', value: 0.04 });
  });

  it('[growth] needs two readings, and cannot start from nothing', () => {
    expect(actual('growth', value('2026-07-01', 10))).toEqual({ kind: 'cannot', why: 'one-reading' });
    expect(actual('growth', value('2026-07-01', 0), value('2026-07-02', 9))).toEqual({ kind: 'none' });
  });

  it('does not depend on the order of the figures', () => {
    const figure = fc.record({
      date: fc.integer({ min: 1, max: 30 }).map((day) => `2026-09-${String(day).padStart(2, '0')}`),
      value: fc.constant(null),
      numerator: fc.integer({ min: -50, max: 5000 }).map((cents) => cents / 100),
      denominator: fc.integer({ min: 1, max: 9000 }),
      source: fc.constantFrom('a', 'b'),
    });
    const aDay = ({ date, source }: DatedFigure) => `${date} ${source}`;
    const days = fc.uniqueArray(figure, { minLength: 1, maxLength: 30, selector: aDay });
    const how = fc.constantFrom<RollUp>('ratio', 'mean', 'last', 'growth');
    fc.assert(
      fc.property(days, how, (figures, name) => {
        expect(actual(name, ...[...figures].reverse())).toEqual(actual(name, ...figures));
      }),
    );
  });
});
