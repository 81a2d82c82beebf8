// The sum of the weights while goals are being agreed.
import { splitRest, weightSum } from '../../../src/sidebar/split-weights';

describe('weightSum', () => {
  it.each([
    [['40', '30', '20', '10'], 'full', 100, 0],
    [['40%', '３０', '20', '10'], 'full', 100, 0],
    [['33.33', '33.33', '33.33'], 'full', 99.99, 0],
    [['33.33', '33.33', '33.35'], 'full', 100.01, 0],
    [['33.33', '33.33', '33.32'], 'short', 99.98, 0.02],
    [['40', '', '20'], 'short', 60, 40],
    [['60', '50.5'], 'over', 110.5, 10.5],
    [[], 'short', 0, 100],
    [['0', '0'], 'short', 0, 100],
    [['60', 'x', '40'], 'unreadable', 100, 0],
    [['60', 'n/a'], 'unreadable', 60, 40],
  ] as const)('[W4] of %j is %s', (weights, state, sum, rest) => {
    expect(weightSum(weights)).toEqual({ sum, rest, state });
  });

  it('[W4] is not off by the noise of binary fractions', () => {
    expect(weightSum(['0.1', '0.2', '99.7'])).toEqual({ sum: 100, rest: 0, state: 'full' });
    expect(weightSum(Array.from({ length: 9 }, () => '11.1')).sum).toBe(99.9);
  });
});

describe('splitRest', () => {
  it('reads what was typed and leaves the writing of those that keep their number', () => {
    // 100 − 40 − 20 over two blanks.
    expect(splitRest(['４０％', '', '20', ''])).toEqual(['４０％', '20', '20', '20']);
    // 20 more over the two that nobody touched and that count at all.
    expect(splitRest(['50', '0', '30'])).toEqual(['60', '0', '40']);
    expect(splitRest(['50', '0', '30'], [true, false, false])).toEqual(['50', '0', '50']);
  });

  it.each([[['60', '40']], [['60', '50', '']], [['60', 'x', '']], [[]]])(
    'has nothing to share out of %j',
    (weights) => {
      expect(splitRest(weights)).toBeNull();
    },
  );
});
