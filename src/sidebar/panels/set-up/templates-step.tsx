// Third step: what each role is measured by; the sum of the weights is always in sight.
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import { Details } from '../../parts/details';
import { NumberField } from '../../parts/number-field';
import { WeightSum } from '../../parts/weight-sum';
import { useText } from '../../session';
import { SaveWeights } from './save-weights';
import { type Templates, type TrackWeights, trackWeights, type Weights } from './set-up-values';

export interface TemplatesStepProps {
  readonly templates: Versioned<Templates>;
  readonly weights: Weights;
  readonly isSetUp: boolean;
  readonly onWeights: (weights: Weights) => void;
  readonly onSaved: (templates: Versioned<Templates>) => void;
}

export function TemplatesStep({ templates, weights, isSetUp, onWeights, onSaved }: TemplatesStepProps) {
  const text = useText();
  const all = trackWeights(templates.value, weights);
  return (
    <>
      <p>{text.setUp.templates.intro}</p>
      {isSetUp ? <p class="help">{text.setUp.templates.affects}</p> : null}
      {templates.value.map(({ role, word }) => {
        const own = all.filter((track) => track.role === role);
        const sums = own.map(({ sum }) => sum).join(text.listSeparator);
        return (
          <Details key={role} summary={fill(text.setUp.templates.role, { role: word, sums })}>
            {own.map((track) => (
              <Track
                key={track.track}
                track={track}
                isAlone={own.length === 1}
                onWeights={(changed) => onWeights({ ...weights, ...changed })}
              />
            ))}
          </Details>
        );
      })}
      {isSetUp ? <SaveWeights templates={templates} weights={weights} onWeights={onWeights} onSaved={onSaved} /> : null}
    </>
  );
}

interface TrackProps {
  readonly track: TrackWeights;
  readonly isAlone: boolean;
  readonly onWeights: (weights: Weights) => void;
}

function Track({ track: { kpis, trackWord, sum }, isAlone, onWeights }: TrackProps) {
  const { templates } = useText().setUp;
  const weights = (
    <>
      {kpis.map(({ key, name, text }) => (
        <NumberField
          key={key}
          name={key}
          label={name}
          unit="weight"
          value={text}
          onInput={(typed) => onWeights({ [key]: typed })}
        />
      ))}
      <WeightSum
        weights={kpis.map(({ text }) => text)}
        onSplit={(split) => onWeights(Object.fromEntries(kpis.map(({ key }, index) => [key, split[index] ?? ''])))}
      />
    </>
  );
  return isAlone ? (
    weights
  ) : (
    <Details summary={fill(templates.role, { role: trackWord, sums: sum })}>{weights}</Details>
  );
}
