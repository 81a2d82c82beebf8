// Numbers as people type them into a form.
import { asTyped, readTypedNumber, typedValue } from '../../../src/sidebar/read-typed-number';

describe('readTypedNumber', () => {
  it.each([
    ['1200', 'currency', 1200],
    ['1,200', 'currency', 1200],
    ['¥1,200.50', 'currency', 1200.5],
    ['１２００', 'count', 1200],
    ['１，２００．５', 'count', 1200.5],
    [' 0 ', 'count', 0],
    ['-3.5', 'index', -3.5],
    ['95%', 'percent', 0.95],
    ['95', 'percent', 0.95],
    ['９５％', 'percent', 0.95],
    ['4.2', 'percent', 0.042],
    ['0', 'percent', 0],
    ['40', 'weight', 40],
    ['40%', 'weight', 40],
    ['４０ ％', 'weight', 40],
    ['4', null, 4],
  ] as const)('[S16] reads “%s” under %s as %d', (text, unit, value) => {
    expect(readTypedNumber(text, unit)).toEqual({ kind: 'value', value });
    expect(typedValue(text, unit)).toBe(value);
  });

  it.each(['', '   ', '　'])('[S10] takes a blank for missing, never for zero', (text) => {
    expect(readTypedNumber(text, 'count')).toEqual({ kind: 'blank' });
    expect(typedValue(text, 'count')).toBeNull();
  });

  it.each(['N/A', 'n/a', '不适用', 'Ｎ／Ａ'])('[S10] knows “%s”', (text) => {
    expect(readTypedNumber(text, 'percent')).toEqual({ kind: 'notApplicable' });
  });

  it.each([
    ['1.200,5', 'currency', 'notANumber'],
    ['12 00', 'count', 'notANumber'],
    ['1,20', 'count', 'notANumber'],
    ['about 5', 'count', 'notANumber'],
    ['=5', 'count', 'notANumber'],
    ['95%', 'count', 'onlyPercent'],
    ['high', 'percent', 'notAPercentage'],
    ['x%', 'weight', 'notANumber'],
  ] as const)('says of “%s” under %s: %s', (text, unit, problem) => {
    expect(readTypedNumber(text, unit)).toEqual({ kind: 'problem', problem });
    expect(typedValue(text, unit)).toBeNull();
  });
});

describe('asTyped', () => {
  it.each([
    [0.95, 'percent', '95%'],
    [0.042, 'percent', '4.2%'],
    [0.07, 'percent', '7%'],
    [1200.5, 'currency', '1200.5'],
    [0, 'count', '0'],
    [40, 'weight', '40'],
    [null, 'count', ''],
  ] as const)('writes %d under %s as “%s”, which reads as the same number', (value, unit, text) => {
    expect(asTyped(value, unit)).toBe(text);
    expect(typedValue(text, unit)).toBe(value);
  });
});
