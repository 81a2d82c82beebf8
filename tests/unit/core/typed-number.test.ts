// Numbers as people and files write them.
import fc from 'fast-check';
import { parseNumber } from '../../../src/core/typed-number';

it.each([
  ['1200', 1200],
  ['1,200', 1200],
  ['1,234,567.89', 1234567.89],
  ['¥1,200.50', 1200.5],
  ['￥ 88', 88],
  ['$5', 5],
  ['€5', 5],
  ['１２００', 1200],
  ['１，２００．５', 1200.5],
  ['-3.5', -3.5],
  ['+3.5', 3.5],
  ['.5', 0.5],
  ['-.5', -0.5],
  ['0', 0],
  [' 7 ', 7],
  ['007', 7],
])('“%s” is %d', (text, value) => {
  expect(parseNumber(text, false)).toBe(value);
});

it.each([
  ['95', 0.95],
  ['95%', 0.95],
  ['95.0 %', 0.95],
  ['95％', 0.95],
  ['９５％', 0.95],
  ['4.2%', 0.042],
  ['4.2', 0.042],
  ['0.95', 0.0095],
  ['120%', 1.2],
  ['-5%', -0.05],
  ['1,250%', 12.5],
  ['0', 0],
  ['100', 1],
  // 0.29·100 in binary is not 29
  ['29', 0.29],
  ['1.1', 0.011],
])('[S16] for a percentage “%s” is %d', (text, value) => {
  expect(parseNumber(text, true)).toBe(value);
});

it.each([
  '',
  ' ',
  'abc',
  '1,20',
  '12,00',
  '1.2.3',
  '1 200',
  '1e3',
  '5.',
  '--5',
  '5-',
  '95%%',
  '% 95',
  '1/2',
  'Infinity',
  'NaN',
  '五',
])('“%s” is no number for certain', (text) => {
  expect([parseNumber(text, false), parseNumber(text, true)]).toEqual([null, null]);
});

it('a percent sign is refused where no percentage is meant', () => {
  expect(parseNumber('95%', false)).toBeNull();
});

it('reads every number as it was written, with and without thousands', () => {
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(cents, (amount) => {
      const value = amount / 100;
      expect(parseNumber(String(value), false)).toBe(value);
      expect(parseNumber(value.toLocaleString('en-US', { maximumFractionDigits: 2 }), false)).toBe(
        Object.is(value, -0) ? 0 : value,
      );
    }),
    { seed: 16, numRuns: 500 },
  );
});

it('never throws, and gives a finite number or nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.boolean(), (text, isPercent) => {
      const value = parseNumber(text, isPercent);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
    { seed: 17, numRuns: 1000 },
  );
});
