// What is advised about weights, and which parts of a detail a rule makes use of.
import { kpis } from '../../../src/catalog/kpis';
import { teamKpis } from '../../../src/catalog/team-kpi-library';
import { parseDetail } from '../../../src/core/detail';
import type { RuleName } from '../../../src/core/points';
import { unusedDetail } from '../../../src/core/unused-detail';
import { weightAdvice } from '../../../src/core/weight-advice';

describe('[W4] weights as advised', () => {
  it('are 5 to 40 each, both included', () => {
    expect(weightAdvice([5, 40, 40, 15]).isOutside).toEqual([false, false, false, false]);
    expect(weightAdvice([40.01, 4.99, 30, 25]).isOutside).toEqual([true, true, false, false]);
  });

  it('are 3 to 8 KPIs', () => {
    expect(weightAdvice([40, 40, 20]).unusualCount).toBeNull();
    expect(weightAdvice([60, 40]).unusualCount).toBe(2);
    expect(weightAdvice([20, 10, 10, 10, 10, 10, 10, 10, 10]).unusualCount).toBe(9);
  });

  it('[W12] leave out a KPI that is observed only', () => {
    expect(weightAdvice([40, 40, 20, 0])).toEqual({ isOutside: [false, false, false, false], unusualCount: null });
    expect(weightAdvice([60, 40, 0]).unusualCount).toBe(2);
  });
});

function unusedIn(rule: RuleName, text: string) {
  const detail = parseDetail(text);
  if ('field' in detail) throw new Error(`unreadable: ${text}`);
  return unusedDetail(rule, detail);
}

describe('[S15] a detail that its rule makes no use of', () => {
  it.each<[RuleName, string, string | null]>([
    ['higher', '95%~105%', 'band'],
    ['curve', '70%:0; 100%:100; slope 2', 'slope'],
    ['higher', '70%:0; 100%:100', 'corners'],
    ['range', '95%~105%; slope 2; cap 100', null],
    ['steps', '70%:0; 100%:100; floor 10', null],
    ['rating', 'cap 110; floor 50', null],
    ['lower', '', null],
  ])('%s with “%s”: %s', (rule, text, expected) => {
    expect(unusedIn(rule, text)).toBe(expected);
  });

  it('ships with no KPI', () => {
    for (const { rule, detail } of [...Object.values(kpis), ...Object.values(teamKpis)]) {
      expect(unusedIn(rule, detail)).toBeNull();
    }
  });
});
