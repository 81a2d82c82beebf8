// The rest of the weights shared out: what is typed stays, and the sum is exactly 100.
import fc from 'fast-check';
import { normalisedWeights, splitRest } from '../../../src/core/split-weights';

const touched = (...marks: number[]) => marks.map((mark) => mark === 1);

describe('[W4] splitting the rest', () => {
  it('gives what is missing to the blank weights in equal parts', () => {
    expect(splitRest([40, null, null, null], touched(1, 0, 0, 0))).toEqual([40, 20, 20, 20]);
    expect(splitRest([null, null, null], touched(0, 0, 0))).toEqual([33.34, 33.33, 33.33]);
  });

  it('leaves a weight of zero alone: it is a value, not a blank', () => {
    expect(splitRest([0, 60, null], touched(1, 1, 0))).toEqual([0, 60, 40]);
    expect(splitRest([0, 60, null], touched(0, 0, 0))).toEqual([0, 60, 40]);
    // A KPI that is only observed does not begin to count because nobody touched it: 20 more over two.
    expect(splitRest([50, 0, 30], touched(0, 0, 0))).toEqual([60, 0, 40]);
    expect(splitRest([0, 0], touched(0, 0))).toBeNull();
  });

  it('gives it to those that nobody touched where none is blank', () => {
    expect(splitRest([30, 30, 20, 10], touched(1, 0, 0, 0))).toEqual([30, 33.34, 23.33, 13.33]);
  });

  it('takes what is too much from those that nobody touched', () => {
    expect(splitRest([46, 30, 20, 10], touched(1, 0, 0, 0))).toEqual([46, 28, 18, 8]);
  });

  it('does nothing when it adds up, when everything was touched, or when there is not enough to take', () => {
    expect(splitRest([40, 30, 30], touched(0, 0, 0))).toBeNull();
    expect(splitRest([33.33, 33.33, 33.33], touched(0, 0, 0))).toBeNull();
    expect(splitRest([40, 30, 20], touched(1, 1, 1))).toBeNull();
    expect(splitRest([80, 30, 4], touched(1, 0, 0))).toBeNull();
    expect(splitRest([120, null], touched(1, 0))).toBeNull();
    expect(splitRest([], [])).toBeNull();
  });

  it('adds up to exactly 100 whatever was typed with two decimals', () => {
    const weight = fc.option(
      fc.integer({ min: 0, max: 6000 }).map((cents) => cents / 100),
      { nil: null },
    );
    const lines = fc.array(fc.tuple(weight, fc.boolean()), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(lines, (given) => {
        const weights = given.map(([value]) => value);
        const marks = given.map(([, mark]) => mark);
        const split = splitRest(weights, marks);
        if (split === null) return true;
        const hundredths = split.reduce((sum, value) => sum + Math.round(value * 100), 0);
        const kept = weights.every((value, at) => value === null || marks[at] !== true || split[at] === value);
        return hundredths === 10_000 && kept && split.every((value) => value >= 0);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('[W4] bringing weights to 100', () => {
  it('keeps their proportions and gives the last hundredths to the largest remainders', () => {
    expect(normalisedWeights([30, 30, 30])).toEqual([33.34, 33.33, 33.33]);
    expect(normalisedWeights([40, 40, 40, 80])).toEqual([20, 20, 20, 40]);
    // 100/7 = 14.2857…, 200/7 = 28.5714…, 400/7 = 57.1428…: the hundredth that is missing goes to .2857
    expect(normalisedWeights([10, 20, 40])).toEqual([14.29, 28.57, 57.14]);
  });

  it('[W12] leaves a weight of zero and a blank one as they are', () => {
    expect(normalisedWeights([50, 0, null, 30])).toEqual([62.5, 0, null, 37.5]);
  });

  it('has nothing to do for weights that add up, and no proportion to keep for nothing or less', () => {
    expect(normalisedWeights([60, 40])).toBeNull();
    expect(normalisedWeights([60, 39.99])).toBeNull();
    expect(normalisedWeights([0, null])).toBeNull();
    expect(normalisedWeights([120, -30])).toBeNull();
  });

  it('always comes to exactly 100', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 12 }), (hundredths) => {
        const weights = normalisedWeights(hundredths.map((weight) => weight / 100));
        if (weights === null) return;
        const sum = weights.reduce<number>((added, weight) => added + Math.round((weight ?? 0) * 100), 0);
        expect(sum).toBe(10_000);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
