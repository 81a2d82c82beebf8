// An unreadable number is named with its field; it is never taken for a blank.
import { numberProblem, numberProblems } from '../../../src/sidebar/number-problems';
import { sidebarTextIn } from '../../../src/text/sidebar';

const { fields } = sidebarTextIn('en');
const chinese = sidebarTextIn('zh-CN').fields;

describe('numberProblems', () => {
  it('names the fields that cannot be read, and only those', () => {
    const typed = [
      { path: 'kpis.0.target', text: '1,200', unit: 'currency' },
      { path: 'kpis.1.target', text: ' 1.200,5 ', unit: 'currency' },
      { path: 'kpis.2.target', text: '', unit: 'percent' },
      { path: 'kpis.3.target', text: 'high', unit: 'percent' },
      { path: 'kpis.4.target', text: '95%', unit: 'count' },
    ] as const;
    expect(numberProblems(typed, fields)).toEqual([
      { path: 'kpis.1.target', message: '“1.200,5” cannot be read as a number. Write it like 1200 or 1,200.5.' },
      { path: 'kpis.3.target', message: '“high” cannot be read as a percentage. Write it like 95%.' },
      { path: 'kpis.4.target', message: '“95%” is a percentage, but a number is needed here.' },
    ]);
  });

  it('[S10] takes N/A only where it may be said', () => {
    const typed = { text: '不适用', unit: 'count' } as const;
    expect(numberProblem({ ...typed, mayBeNotApplicable: true }, chinese)).toBeNull();
    expect(numberProblem(typed, chinese)).toBe('“不适用”不是数字，请按 1200 或 1,200.5 的写法填写。');
  });
});
