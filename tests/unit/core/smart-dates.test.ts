// Deadlines in goals: read as people write them, and placed inside or outside the period.
import { daysOfPeriod } from '../../../src/core/period';
import { datesIn } from '../../../src/core/smart-dates';
import { fold } from '../../../src/core/smart-lexicon';

const read = (text: string, period: string | null = '2026-Q3') =>
  datesIn(fold(text), period === null ? null : daysOfPeriod(period)).map(({ start, end, state }) => [
    text.slice(start, end).trim(),
    state,
  ]);
const statesOf = (text: string, period: string | null = '2026-Q3') => read(text, period).map(([, state]) => state);

describe('dates in a goal', () => {
  it.each([
    '2026-09-30',
    '2026/9/30',
    '2026年9月30日前',
    '２０２６年９月３０日',
    '9月30日',
    '9 月 底',
    '9月份之前',
    '九月底',
    '9/30 前',
    '2026-08',
    'Q3 内',
    '2026年Q3',
    '第三季度',
    '三季度末',
    '本季度',
    '考核期内',
    '考核周期内',
    '季度末',
    '本月',
    '三个月内',
    '未来2周内',
    '下半年前的9月1日',
    '7—9月',
    'by 30 September 2026',
    'by Sept 15',
    'by August 31, 2026',
    'by the end of September',
    'before October',
    'mid-August',
    'by the end of the quarter',
    'this quarter',
    'within 3 months',
    'in the next two months',
    'by end of Q3',
    'in September',
    'through September',
    'by EOQ',
    '国庆前',
  ])('“%s” is inside 2026-Q3', (text) => {
    expect(statesOf(text)).toContain('inside');
  });

  it.each([
    '2026-10-01',
    '2026-06-30',
    '2027年3月',
    '10月底前',
    '十二月',
    '年底前',
    '年内',
    '今年',
    '第四季度',
    '半年内',
    '6个月内',
    '明年',
    '下季度',
    '双11前',
    'by end of Q4',
    'by Dec 31',
    'before November',
    'within six months',
    'this year',
    'next quarter',
    'in 2027',
    'by October',
    'by EOY',
    '国庆期间',
    '五一之前',
    '圣诞前',
    '元旦',
  ])('“%s” is outside 2026-Q3', (text) => {
    expect(statesOf(text)).toEqual(['outside']);
  });

  it('moves with the period', () => {
    expect(statesOf('年底前', '2026-Q4')).toEqual(['inside']);
    expect(statesOf('双11前', '2026-Q4')).toEqual(['inside']);
    expect(statesOf('within six months', '2026-H2')).toEqual(['inside']);
    expect(statesOf('三个月内', '2026-09')).toEqual(['outside']);
    expect(statesOf('本季度', '2026')).toEqual(['inside']);
    expect(statesOf('元旦前', '2026-Q4')).toEqual(['inside']);
    expect(statesOf('五一前', '2026-Q2')).toEqual(['inside']);
    expect(statesOf('by EOM', '2026-09')).toEqual(['inside']);
    expect(statesOf('by 15 February', '2026-02')).toEqual(['inside']);
  });

  it('calls nothing outside while the period is not known', () => {
    expect(statesOf('2031-01-01', null)).toEqual(['inside']);
    expect(statesOf('明年', null)).toEqual(['inside']);
  });

  it('takes the name of a time that is over, before its figure, for no deadline', () => {
    expect(read('CTR 1.8% (Q2: 1.5%) by EOQ')).toEqual([
      ['Q2', 'past'],
      ['EOQ', 'inside'],
    ]);
    expect(statesOf('点击率 1.8%（二季度 1.5%）')).toEqual(['past']);
    expect(statesOf('Q3: 8 posts')).toEqual(['inside']);
    expect(statesOf('by June 30: 8 posts')).toEqual(['outside']);
  });

  it.each(['较 Q2 提升', '比2025年9月', 'over Q2', 'compared to Q2', 'growth over 2025-12'])(
    '“%s” is compared with, no deadline',
    (text) => {
      expect(statesOf(text).filter((state) => state !== 'past')).toEqual([]);
    },
  );

  it.each([
    'GA4 报表',
    'B2B',
    '24 小时内回复',
    '发布 12 篇',
    'may improve',
    'march to success',
    '三方合作',
    '1:3',
    '4.2 万',
  ])('“%s” holds no date', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps every place in the text as typed', () => {
    const text = '抖音粉丝２０２６年９月３０日前达到 5 万';
    const [mark] = datesIn(fold(text), daysOfPeriod('2026-Q3'));
    expect(text.slice(mark?.start, mark?.end)).toBe('２０２６年９月３０日');
  });
});
