// Grades.
import fc from 'fast-check';
import { gradeOf, isCoveredForGrade } from '../../../src/core/grade';
import { defaultSettings } from '../../../src/core/settings';

const { bands } = defaultSettings;

it.each([
  [120, 'S'],
  [108, 'S'],
  [107.996, 'S'],
  [107.995, 'S'],
  [107.994, 'A'],
  [102, 'A'],
  [101.99, 'B'],
  [100, 'B'],
  [90, 'B'],
  [89.995, 'B'],
  [89.99, 'C'],
  [70, 'C'],
  [69.99, 'D'],
  [0, 'D'],
])('[W8] %d is %s: the grade belongs to the score that is shown', (score, grade) => {
  expect(gradeOf(score, bands)).toBe(grade);
});

it('[W8] every grade begins exactly at its bound and the one below ends a hundredth lower', () => {
  for (const [index, band] of bands.slice(0, -1).entries()) {
    expect(gradeOf(band.from, bands)).toBe(band.grade);
    expect(gradeOf(band.from - 0.01, bands)).toBe(bands[index + 1]?.grade);
  }
});

it('[W10] a score below all bounds gets the lowest grade', () => {
  expect(gradeOf(-3, bands)).toBe('D');
  expect(
    gradeOf(10, [
      { grade: 'pass', from: 60 },
      { grade: 'good', from: 80 },
    ]),
  ).toBe('pass');
});

it('[W8] the order of the bands does not matter, and without bands there is no grade', () => {
  expect(gradeOf(95, [...bands].reverse())).toBe('B');
  expect(gradeOf(95, [])).toBeNull();
});

it('[W10] every score has exactly one grade, and a better score never a worse one', () => {
  const scores = fc.double({ min: -20, max: 200, noNaN: true });
  const place = (score: number) => bands.findIndex(({ grade }) => grade === gradeOf(score, bands));
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      expect(bands.filter(({ grade }) => grade === gradeOf(one, bands))).toHaveLength(1);
      expect(place(Math.max(one, other))).toBeLessThanOrEqual(place(Math.min(one, other)));
    }),
    { seed: 10, numRuns: 500 },
  );
});

it('[W11] 80 % coverage is enough, less is not, and binary noise is neither', () => {
  expect(isCoveredForGrade(0.8, 0.8)).toBe(true);
  expect(isCoveredForGrade(0.3 + 0.5, 0.8)).toBe(true);
  // 1 − 0.2 twice over: 0.1 + 0.7 is 0.7999999999999999
  expect(isCoveredForGrade(0.1 + 0.7, 0.8)).toBe(true);
  expect(isCoveredForGrade(0.7999, 0.8)).toBe(false);
  expect(isCoveredForGrade(0, 0)).toBe(true);
});
