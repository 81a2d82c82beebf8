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
  it.each([
    // 100 − 60 over two blanks.
    [
      ['40', '', '20', ''],
      ['40', '20', '20', '20'],
    ],
    // 100 over three: 33.33 twice, the last takes what is left.
    [
      ['', '', ''],
      ['33.33', '33.33', '33.34'],
    ],
    // 50 over 7 is 7.142857…: six times 7.14, and 50 − 42.84.
    [
      ['50', '', '', '', '', '', '', ''],
      ['50', '7.14', '7.14', '7.14', '7.14', '7.14', '7.14', '7.16'],
    ],
    // None blank: 20 in proportion 50 : 30, that is 12.5 and 7.5; what is observed only stays at 0.
    [
      ['50', '0', '30'],
      ['62.5', '0', '37.5'],
    ],
    [
      ['0', '0'],
      ['50', '50'],
    ],
  ])('turns %j into %j', (weights, expected) => {
    expect(splitRest(weights)).toEqual(expected);
    expect(weightSum(splitRest(weights) ?? [])).toEqual({ sum: 100, rest: 0, state: 'full' });
  });

  it.each([[['60', '40']], [['60', '50', '']], [['60', 'x', '']], [[]]])(
    'has nothing to share out of %j',
    (weights) => {
      expect(splitRest(weights)).toBeNull();
    },
  );

  it('always ends at exactly 100 and takes nothing away', () => {
    for (let lines = 1; lines <= 12; lines++) {
      for (let blanks = 0; blanks <= lines; blanks++) {
        const weights = Array.from({ length: lines }, (_, index) => (index < blanks ? '' : '7.77'));
        const split = splitRest(weights);
        expect([weights, weightSum(split ?? []).sum]).toEqual([weights, 100]);
        expect(split?.every((weight, index) => Number(weight) >= Number(weights[index]))).toBe(true);
      }
    }
  });
});
