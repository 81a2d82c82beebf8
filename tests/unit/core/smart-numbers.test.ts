// Figures in goals: digits, Chinese numerals and words, with scale, unit and place.
import { smartWords } from '../../../src/catalog/smart-words';
import { fold, lexiconOf, wordsIn } from '../../../src/core/smart-lexicon';
import { figuresIn } from '../../../src/core/smart-numbers';

const lexicon = lexiconOf(smartWords);
const read = (text: string) => {
  const folded = fold(text);
  const words = wordsIn(folded, lexicon);
  return figuresIn(
    folded,
    words,
    words.filter(({ classes }) => classes.has('mask')),
    lexicon,
  );
};

describe('figures in a goal', () => {
  it.each([
    ['粉丝 5 万人', 50_000, 'counted'],
    ['４．２万', 42_000, 'plain'],
    ['1,200 次', 1200, 'counted'],
    ['三千五百人', 3500, 'counted'],
    ['五百万元', 5_000_000, 'counted'],
    ['1.2亿次', 120_000_000, 'counted'],
    ['十二篇', 12, 'counted'],
    ['两场', 2, 'counted'],
    ['15%', 0.15, 'percent'],
    ['８５％', 0.85, 'percent'],
    ['六成', 0.6, 'percent'],
    ['百分之二十', 0.2, 'percent'],
    ['5 个百分点', 0.05, 'points'],
    ['3倍', 3, 'factor'],
    ['翻一番', 2, 'factor'],
    ['double', 2, 'factor'],
    ['$1.2m', 1_200_000, 'counted'],
    ['¥45', 45, 'counted'],
    ['10k', 10_000, 'plain'],
    ['five guides', 5, 'counted'],
    ['零违规', 0, 'counted'],
    ['-3', 3, 'plain'],
    ['618 篇', 618, 'counted'],
    ['涨 10 个点', 10, 'counted'],
  ] as const)('“%s” → %d, %s', (text, value, kind) => {
    expect(read(text).map((figure) => [figure.value, figure.kind])).toEqual([[value, kind]]);
  });

  it('reads both ends of a range', () => {
    expect(read('95%~105%').map(({ value }) => value)).toEqual([0.95, 1.05]);
    expect(read('10-15 campaigns').map(({ value }) => value)).toEqual([10, 15]);
  });

  it.each([
    'GA4',
    'B2B',
    '5G 专题',
    '3D',
    'A/B',
    '一定',
    '进一步',
    '一流',
    '三方',
    'someone',
    'number one',
    '24/7',
    '618 大促',
    '10 点前',
    '9:30',
    'by 10am',
  ])('“%s” is no figure', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps currency, scale and unit inside the place', () => {
    const text = '单价降到 ¥ 3.20 元';
    const [figure] = read(text);
    expect(text.slice(figure?.start, figure?.end)).toBe('¥ 3.20');
  });
});
