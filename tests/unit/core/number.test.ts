// The one rounding rule.
import fc from 'fast-check';
import { clamp, round } from '../../../src/core/number';
import { roundedText } from '../../support/decimal';

it.each([
  [1.005, 1.01],
  [88.545, 88.55],
  [-5.555, -5.56],
  [1.255, 1.26],
  [8.345, 8.35],
  [10.235, 10.24],
  [2.675, 2.68],
  [1.004999, 1],
  [107.996, 108],
  [107.994999, 107.99],
  [-0.004, 0],
  [-0.005, -0.01],
  [0, 0],
  [100, 100],
  [1e-7, 0],
  [1234567.005, 1234567.01],
  // the next double below 1234567.005: noise in the 16th digit
  [1234567.005 - 2 ** -32, 1234567.01],
  [1e21, 1e21],
])('[W7] %d is shown as %d', (value, expected) => {
  expect(round(value)).toBe(expected);
});

it.each([
  // 0.30000000000000004
  [0.1 + 0.2, 0.3],
  // 1.1 + 2.2 is 3.3000000000000003
  [1.1 + 2.2, 3.3],
  // 0.1 · 3 · 10.05 in binary is a hair above 3.015
  [0.1 * 3 * 10.05, 3.02],
  // 0.105 + 0.9 = 1.005
  [0.105 + 0.9, 1.01],
  // 4.35 · 100 is 434.99999999999994
  [(4.35 * 100) / 1000, 0.44],
  // what 100·(1 + (0.005 − 100)/100) leaves: 0.0049999999999994
  [100 * (1 + (0.005 - 100) / 100), 0.01],
])('[W7] sums and products are rounded as the decimals they stand for: %d → %d', (value, expected) => {
  expect(round(value)).toBe(expected);
});

it('[W7] never shows minus zero', () => {
  expect(Object.is(round(-0.001), 0)).toBe(true);
  expect(Object.is(round(-0), 0) || Object.is(round(-0), -0)).toBe(true);
});

it('[W7] other numbers of decimals', () => {
  expect(round(0.85, 1)).toBe(0.9);
  expect(round(2.5, 0)).toBe(3);
  expect(round(-2.5, 0)).toBe(-3);
  expect(round(0.3 + 0.5, 9)).toBe(0.8);
});

it('[W7] agrees with school arithmetic on the written number', () => {
  const written = fc
    .tuple(fc.boolean(), fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99_999 }))
    .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}.${String(fraction).padStart(5, '0')}`);
  fc.assert(
    fc.property(written, (text) => expect(round(Number(text)) + 0).toBe(roundedText(text))),
    { seed: 7, numRuns: 2000 },
  );
});

it('keeps a value between two bounds', () => {
  expect([clamp(-1, 0, 120), clamp(0, 0, 120), clamp(60, 0, 120), clamp(121, 0, 120)]).toEqual([0, 0, 60, 120]);
  expect(clamp(Number.POSITIVE_INFINITY, 0, 120)).toBe(120);
});
