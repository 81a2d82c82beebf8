// Saves changed weights of a workbook that is there: recorded old → new, and refused when somebody else was faster.
import { useEffect } from 'preact/hooks';
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import { Actions, Button } from '../../parts/button';
import { Form } from '../../parts/form';
import { Stale } from '../../parts/stale';
import { useSession, useText } from '../../session';
import { useSubmit } from '../../use-submit';
import { chosenWeights, type Templates, trackWeights, type Weights } from './set-up-values';
import { templateProblems } from './template-problems';

export interface SaveWeightsProps {
  readonly templates: Versioned<Templates>;
  readonly weights: Weights;
  readonly onWeights: (weights: Weights) => void;
  readonly onSaved: (templates: Versioned<Templates>) => void;
}

export function SaveWeights({ templates, weights, onWeights, onSaved }: SaveWeightsProps) {
  const text = useText();
  const { announce } = useSession();
  const submit = useSubmit('changeTemplates');
  const chosen = chosenWeights(templates.value, weights);
  // What was refused may be right by now.
  useEffect(() => submit.forget(), [weights]);
  if (chosen.length === 0) return null;

  async function save(version: string): Promise<void> {
    const problems = templateProblems(templates.value, weights, text);
    if (problems.length > 0) return submit.refuse(problems.map((message) => ({ path: '', message })));
    const saved = await submit.send((requestId) => ({ templates: chosen, requestId, version }));
    if (saved === null) return;
    onWeights({});
    announce(text.setUp.templates.saved);
    onSaved(saved);
  }

  const { stale } = submit;
  return (
    <>
      {stale === null ? null : (
        <Stale
          fields={differences(templates.value, stale.value, weights, text.setUp.templates.staleLabel)}
          isBusy={submit.isBusy}
          onKeepMine={() => void save(stale.version)}
          onTakeTheirs={() => {
            onWeights({});
            submit.forget();
            onSaved(stale);
          }}
        />
      )}
      <Form onSubmit={() => void save(templates.version)} isBusy={submit.isBusy} refusal={submit.refusal}>
        <Actions>
          <Button kind="primary" type="submit" isBusy={submit.isBusy}>
            {text.setUp.templates.save}
          </Button>
        </Actions>
      </Form>
    </>
  );
}

function differences(
  mine: Templates,
  theirs: Templates,
  weights: Weights,
  label: '{role}, {track}, {kpi}',
): { readonly label: string; readonly yours: string; readonly theirs: string }[] {
  const saved = new Map(trackWeights(theirs, {}).flatMap(({ kpis }) => kpis.map(({ key, text }) => [key, text])));
  return trackWeights(mine, weights).flatMap(({ roleWord: role, trackWord: track, kpis }) =>
    kpis.flatMap(({ key, name, text }) => {
      const other = saved.get(key) ?? '';
      return other === text ? [] : [{ label: fill(label, { role, track, kpi: name }), yours: text, theirs: other }];
    }),
  );
}
