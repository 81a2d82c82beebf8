// The sum of the weights, always in sight, and a button that shares out what is missing.
import { WEIGHT_ADVICE } from '../../core/settings';
import { fill } from '../../text/fill';
import { useText } from '../session';
import { splitRest, weightSum } from '../split-weights';
import { Button } from './button';

export interface WeightSumProps {
  /** As typed. */
  readonly weights: readonly string[];
  /** Of each weight, whether it must stay as it is when the rest is shared out; left out: none must. */
  readonly isTouched?: readonly boolean[];
  /** Gets the new weights; without it there is no button. */
  readonly onSplit?: (weights: string[]) => void;
}

export function WeightSum({ weights, isTouched = [], onSplit }: WeightSumProps) {
  const text = useText().weights;
  const { sum, rest, state } = weightSum(weights);
  const split = splitRest(weights, isTouched);
  const remark = state === 'short' || state === 'over' ? fill(text[state], { rest }) : text[state];
  return (
    <div class={`weight-sum ${state}`}>
      <div role="status">
        <span>{fill(text.sum, { sum, full: WEIGHT_ADVICE.sum })}</span> <span class="remark">{remark}</span>
      </div>
      {onSplit === undefined ? null : (
        <span class={split === null ? 'hidden' : ''}>
          <Button kind="link" onClick={() => (split === null ? undefined : onSplit(split))}>
            {state === 'over' ? text.takeOff : text.split}
          </Button>
        </span>
      )}
    </div>
  );
}
