// Slips of the keyboard: ten times or a tenth of what was to be expected.
import { isFarOff } from '../../../src/core/far-off';

it.each([
  [12000, 1200, true],
  [120, 1200, true],
  [11999, 1200, false],
  [121, 1200, false],
  [1200, 1200, false],
])('%d beside %d: %s', (value, expected, isFar) => {
  expect(isFarOff(value, expected)).toBe(isFar);
});

it('says nothing of zero and of figures below it', () => {
  expect([isFarOff(0, 100), isFarOff(100, 0), isFarOff(-5, 100), isFarOff(100, -5)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
