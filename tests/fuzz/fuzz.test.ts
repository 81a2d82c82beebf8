// A short run of the random habits; the long one is `npm run fuzz`.
import { fuzz } from './fuzz-run';
import { randomFrom } from './random';

it('a few dozen random habits cost no entry, move no score and leave nothing unexplained', () => {
  const report = fuzz({ seed: 11, habits: 40 });
  expect(report.habits).toBeGreaterThanOrEqual(40);
  expect(report.failures).toEqual([]);
});

it('the same seed gives the same habits', () => {
  const numbers = (seed: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: 20 }, () => random.below(1000));
  };
  expect(numbers(5)).toEqual(numbers(5));
  expect(numbers(5)).not.toEqual(numbers(6));
});
