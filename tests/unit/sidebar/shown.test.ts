// Numbers and times as people read them.
import { shownNumber, shownTime } from '../../../src/sidebar/shown';

describe('shownNumber', () => {
  it.each([
    [0.0175, 'percent', 'en', '1.75%'],
    [0.95, 'percent', 'zh-CN', '95%'],
    [1234.567, 'currency', 'en', '1,234.57'],
    [0, 'count', 'en', '0'],
    [96.25, null, 'zh-CN', '96.25'],
  ] as const)('[S16] %d under %s in %s is %s', (value, unit, language, shown) => {
    expect(shownNumber(value, unit, language)).toBe(shown);
  });
});

describe('shownTime', () => {
  it('names day and minute, in the words of the language', () => {
    const at = new Date(2026, 9, 3, 14, 5).toISOString();
    expect(shownTime(at, 'en')).toBe('3 Oct 2026, 14:05');
    expect(shownTime(at, 'zh-CN')).toBe('2026年10月3日 14:05');
  });

  it('shows what is no time as it is', () => {
    expect(shownTime('', 'en')).toBe('');
    expect(shownTime('soon', 'en')).toBe('soon');
  });
});
