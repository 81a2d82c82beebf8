// Numbers as people and files write them.
import fc from 'fast-check';
import { parseNumber, writtenNumber } from '../../../src/core/typed-number';

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
  ['1.2万', 12000],
  ['¥3.4 万', 34000],
  ['1.1万元', 11000],
  ['１．５亿', 150000000],
  ['300元', 300],
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

it.each([
  ['1,200', false, 1200],
  ['１２００', false, 1200],
  [' 3 ', false, 3],
  ['¥1,200', false, 1200],
  ['1.2万', false, 12000],
  ['1.25', false, 1.25],
  ['0.125', false, 0.125],
  ['1,234.5', false, 1234.5],
  ['85％', true, 0.85],
  ['4.2', true, 0.042],
  ['0.9%', true, 0.009],
  ['1.2w', false, 12000],
  ['3k', false, 3000],
  ['12 次', false, 12],
  ['1.2万人', false, 12000],
  ['4分', false, 4],
  ['1.204,5', false, 1204.5],
  ['1.200.000', false, 1_200_000],
  ['0,5', false, 0.5],
  ['0,500', false, 0.5],
])('a cell with the text “%s” means one number', (text, isPercent, value) => {
  expect(writtenNumber(text, isPercent)).toEqual({ kind: 'number', value });
});

it.each([
  ['1.200', false, [1.2, 1200]],
  ['3,5', false, [3.5, 35]],
  ['12,75', false, [12.75, 1275]],
  ['3,5%', true, [0.035, 0.35]],
  ['1.200', true, [0.012, 12]],
  ['0.9', true, [0.009, 0.9]],
  ['1', true, [0.01, 1]],
])('a cell with the text “%s” may mean two numbers and is asked about', (text, isPercent, readings) => {
  expect(writtenNumber(text, isPercent)).toEqual({ kind: 'unclear', readings });
});

it.each([
  ['3,5', false, { kind: 'number', value: 3.5 }],
  ['3,5%', true, { kind: 'number', value: 0.035 }],
  ['1.25', false, { kind: 'number', value: 1.25 }],
  ['1.204,5', false, { kind: 'number', value: 1204.5 }],
  ['1,200', false, { kind: 'unclear', readings: [1.2, 1200] }],
  ['1.200', false, { kind: 'unclear', readings: [1.2, 1200] }],
])('where decimals are written with a comma, the text “%s” is read that way', (text, isPercent, written) => {
  expect(writtenNumber(text, isPercent, ',')).toEqual(written);
});

it.each(['about 5', '1,200,5', '1 200', '12:30', '1.2万%', '次'])(
  'a cell with the text “%s” means no number',
  (text) => {
    expect([writtenNumber(text, false), writtenNumber(text, true)]).toEqual([{ kind: 'none' }, { kind: 'none' }]);
  },
);

it('a cell of a share with an amount of money in it means no number', () => {
  expect([writtenNumber('¥1,200', true), writtenNumber('12元', true)]).toEqual([{ kind: 'none' }, { kind: 'none' }]);
});
