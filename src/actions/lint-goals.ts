// How far goals are SMART while somebody writes them; nothing of the workbook is needed for it.
import { smartWords } from '../catalog/smart-words';
import { daysOfPeriod } from '../core/period';
import { lintGoal } from '../core/smart';
import { lexiconOf } from '../core/smart-lexicon';
import { type SmartAdvice, smartAdvice } from '../text/smart-sentences';
import type { Deps } from './deps';
import type { EndpointInput } from './endpoints';

export function lintGoals(_: Deps, { language, period, goals }: EndpointInput<'lintGoals'>): readonly SmartAdvice[] {
  const lexicon = lexiconOf(smartWords);
  const days = period === null ? null : daysOfPeriod(period);
  return goals.map(({ best = null, source = '', better = null, ...goal }) => {
    const history = best === null ? [] : [best];
    return smartAdvice(lintGoal({ ...goal, source, better, history, period: days }, lexicon), language);
  });
}
