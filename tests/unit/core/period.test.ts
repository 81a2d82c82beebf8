// Periods, and percentages typed twice.
import { differByHundred } from '../../../src/core/percent-slip';
import { nextPeriod, parsePeriod, quarterOf } from '../../../src/core/period';

it.each([
  ['2026-10', '2026-10'],
  ['2026-Q4', '2026-Q4'],
  ['2026-q4', '2026-Q4'],
  [' 2026-h2 ', '2026-H2'],
  ['2026', '2026'],
])('[P1] “%s” is the period %s', (text, period) => {
  expect(parsePeriod(text)).toBe(period);
});

it.each(['', '2026-13', '2026-00', '2026-1', '2026-Q5', '2026-Q0', '2026-H3', '26-Q1', '2026Q4', '2026-10-01', 'Q4'])(
  '[P1] “%s” is no period',
  (text) => {
    expect(parsePeriod(text)).toBeNull();
  },
);

it.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-11-23', '2026-Q4'],
])('[P1] %s lies in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

it('[S16] notices a factor of about 100 between actual and target, either way', () => {
  expect(differByHundred(0.95, 95)).toBe(true);
  expect(differByHundred(95, 0.95)).toBe(true);
  expect(differByHundred(50, 1)).toBe(true);
  expect(differByHundred(200, 1)).toBe(true);
  expect(differByHundred(-95, 0.95)).toBe(true);
  expect(differByHundred(49, 1)).toBe(false);
  expect(differByHundred(201, 1)).toBe(false);
  expect(differByHundred(0.9, 0.95)).toBe(false);
  expect(differByHundred(0, 95)).toBe(false);
  expect(differByHundred(95, 0)).toBe(false);
  expect(differByHundred('0.95', 95)).toBe(false);
});

describe('the period that follows', () => {
  it.each([
    ['2026-09', '2026-10'],
    ['2026-12', '2027-01'],
    ['2026-q3', '2026-Q4'],
    ['2026-Q4', '2027-Q1'],
    ['2026-H1', '2026-H2'],
    ['2026-H2', '2027-H1'],
    ['2026', '2027'],
    ['soon', null],
  ])('after %s comes %s', (period, next) => {
    expect(nextPeriod(period)).toBe(next);
  });
});
