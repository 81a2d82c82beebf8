// Templates that were changed and do not add up to 100, in sentences.
import { fill } from '../../../text/fill';
import type { SidebarText } from '../../../text/sidebar';
import { type Templates, trackWeights, type Weights } from './set-up-values';

export function templateProblems(templates: Templates, weights: Weights, { setUp }: SidebarText): string[] {
  return trackWeights(templates, weights)
    .filter(({ isTouched, state }) => isTouched && state !== 'full')
    .map(({ roleWord: role, trackWord: track, sum, state }) =>
      state === 'unreadable'
        ? fill(setUp.templates.unreadable, { role, track })
        : fill(setUp.templates.notFull, { role, track, sum }),
    );
}
