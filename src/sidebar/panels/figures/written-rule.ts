// How columns make a KPI, as it is read: Cost per 1,000 impressions = Cost × 1000 ÷ Impr.
import { fill } from '../../../text/fill';
import type { SidebarText } from '../../../text/sidebar';
import type { Mapping } from './figures-file';

type Rule = Mapping['figures'][number];
type Words = SidebarText['figuresPanel'];

export function writtenRule(rule: Rule, kpi: string, headers: readonly string[], text: Words): string {
  const whole = formula(rule, kpi, headers, text);
  const { only } = rule;
  return only === null ? whole : fill(text.only, { whole, column: headers[only.column] ?? '', word: only.text });
}

function formula({ plus, over, less, times, how }: Rule, kpi: string, headers: readonly string[], text: Words): string {
  const added = (columns: readonly number[]) => {
    const [first = '', ...others] = columns.map((at) => headers[at] ?? '');
    return others.reduce((one, other) => fill(text.plus, { one, other }), first);
  };
  /** What stands beside another sign: A ÷ (B + C). */
  const inside = (columns: readonly number[]) =>
    columns.length > 1 ? fill(text.together, { sum: added(columns) }) : added(columns);
  const isAlone = times === 1 && over.length === 0;
  const counted = isAlone ? added(plus) : inside(plus);
  const top = times === 1 ? counted : fill(text.per, { top: counted, times });
  if (over.length === 0) return fill(text.value, { kpi, top });
  const difference = fill(text.minus, { all: inside(over), less: inside(less) });
  const bottom = less.length === 0 ? inside(over) : fill(text.together, { sum: difference });
  if (how === 'rate') return fill(text.value, { kpi, top: fill(text.weighted, { top, bottom }) });
  return fill(text.ratio, { kpi, top, bottom });
}
