// The fine print of a rule.
import fc from 'fast-check';
import { emptyDetail, parseDetail } from '../../../src/core/detail';

describe('what can stand in a detail', () => {
  it('[S15] nothing is an empty detail', () => {
    for (const text of ['', '   ', ';', ' ; ；']) expect(parseDetail(text)).toEqual(emptyDetail);
  });

  it('[S15] cap, floor and slope, in any case and order, spaces around', () => {
    const expected = { ...emptyDetail, cap: 130, floor: 20, slope: 2 };
    expect(parseDetail('cap 130; floor 20; slope 2')).toEqual(expected);
    expect(parseDetail('  SLOPE 2 ;Floor  20;CAP 130 ; ')).toEqual(expected);
    expect(parseDetail('cap 112.5; floor -20; slope 0')).toEqual({ ...emptyDetail, cap: 112.5, floor: -20, slope: 0 });
  });

  it('[S4] [S15] a band of values or of shares of the target', () => {
    expect(parseDetail('3.8~4.2')).toEqual({ ...emptyDetail, band: { low: 3.8, high: 4.2, ofTarget: false } });
    expect(parseDetail('95%~105%')).toEqual({ ...emptyDetail, band: { low: 0.95, high: 1.05, ofTarget: true } });
    expect(parseDetail('-5 ~ -3')).toEqual({ ...emptyDetail, band: { low: -5, high: -3, ofTarget: false } });
    expect(parseDetail('95 % ~ 105 %; slope 2')).toEqual({
      ...emptyDetail,
      slope: 2,
      band: { low: 0.95, high: 1.05, ofTarget: true },
    });
  });

  it('[S8] [S15] a list of points over values or over shares of the target', () => {
    expect(parseDetail('80:5; 100:10')).toEqual({
      ...emptyDetail,
      corners: {
        list: [
          { x: 80, points: 5 },
          { x: 100, points: 10 },
        ],
        ofTarget: false,
      },
    });
    expect(parseDetail('70%:0;100 % : 100; cap 110')).toEqual({
      ...emptyDetail,
      cap: 110,
      corners: {
        list: [
          { x: 70, points: 0 },
          { x: 100, points: 100 },
        ],
        ofTarget: true,
      },
    });
  });

  it('[S15] Chinese punctuation means the same', () => {
    expect(parseDetail('70％：0； 100％：100；cap 110')).toEqual(parseDetail('70%:0; 100%:100; cap 110'));
    expect(parseDetail('95％～105％；slope 2')).toEqual(parseDetail('95%~105%; slope 2'));
    expect(parseDetail('3.8〜4.2')).toEqual(parseDetail('3.8~4.2'));
  });
});

describe('what cannot stand in a detail', () => {
  it.each([
    ['nonsense', 'nonsense'],
    ['cap', 'cap'],
    ['cap 1o0', 'cap 1o0'],
    ['cap 130 floor 20', 'cap 130 floor 20'],
    ['ceiling 130', 'ceiling 130'],
    ['cap 130; 5', '5'],
    ['slope -1', 'slope -1'],
    ['95%~105', '95%~105'],
    ['95~105%', '95~105%'],
    ['1~2; 3~4', '3~4'],
    ['70%:', '70%:'],
    ['70%:50%', '70%:50%'],
    ['1:2:3', '1:2:3'],
    ['.5:10', '.5:10'],
  ])('[S14] [S15] “%s” names the item “%s”', (text, found) => {
    expect(parseDetail(text)).toEqual({ type: 'UnreadableDetail', field: 'detail', found });
  });

  it('[S4] [S14] a band upside down', () => {
    expect(parseDetail('slope 2; 105%~95%')).toEqual({ type: 'BandUpsideDown', field: 'detail', found: '105%~95%' });
    expect(parseDetail('4.2～3.8')).toEqual({ type: 'BandUpsideDown', field: 'detail', found: '4.2~3.8' });
  });

  it('[S8] [S14] points out of order, also two for one x', () => {
    const problem = { type: 'PointsOutOfOrder', field: 'detail' };
    expect(parseDetail('100%:100; 70%:0')).toEqual({ ...problem, found: '70%:0' });
    expect(parseDetail('70:0; 70:50')).toEqual({ ...problem, found: '70:50' });
  });

  it('[S15] shares and values in one list', () => {
    expect(parseDetail('70:0; 100%:100')).toEqual({
      type: 'UnreadableDetail',
      field: 'detail',
      found: '70:0; 100%:100',
    });
  });

  it('[S14] no text at all makes it throw', () => {
    const pieces = fc.constantFrom(
      'cap',
      'floor',
      'slope',
      ' ',
      ';',
      '；',
      ':',
      '：',
      '~',
      '～',
      '%',
      '％',
      '-',
      '1',
      '99',
      '.5',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces).map((items) => items.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const detail = parseDetail(text);
        expect('type' in detail ? detail.field : 'detail').toBe('detail');
      }),
      { seed: 15, numRuns: 500 },
    );
  });
});
