// Which columns make which KPI: a sum, numerator over denominator, or a column of rates.
import { useState } from 'preact/hooks';
import { fill } from '../../../text/fill';
import { Actions, Button } from '../../parts/button';
import { useText } from '../../session';
import { useArrival } from '../../use-arrival';
import type { MappingProps } from './mapping-props';
import { NewRule } from './new-rule';
import { writtenRule } from './written-rule';

export function KpiColumns(given: MappingProps) {
  const { figuresPanel: text } = useText();
  const [isAdding, setAdding] = useState(false);
  const [ended, setEnded] = useState(0);
  const heading = useArrival<HTMLHeadingElement>(ended);
  const { form, preview, mapping, onChange } = given;
  const nameOf = (key: string) => form.kpis.find(({ kpi }) => kpi === key)?.name ?? null;
  const without = (gone: string) => mapping.figures.filter(({ kpi }) => kpi !== gone);
  const end = () => {
    setAdding(false);
    setEnded(ended + 1);
  };
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {text.figures}
      </h2>
      <ul>
        {mapping.figures.map((rule) => {
          // KPIs that nobody here has are not worth a line.
          const kpi = nameOf(rule.kpi);
          return kpi === null ? null : (
            <li key={rule.kpi}>
              {writtenRule(rule, kpi, preview.headers, text)}{' '}
              <Button
                kind="link"
                label={fill(text.removeOf, { name: kpi })}
                onClick={() => {
                  onChange({ figures: without(rule.kpi) });
                  end();
                }}
              >
                {text.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      {isAdding ? (
        <NewRule
          {...given}
          onAdd={(rule) => {
            onChange({ figures: [...without(rule.kpi), rule] });
            end();
          }}
          onCancel={end}
        />
      ) : (
        <Actions>
          <Button onClick={() => setAdding(true)}>{text.addKpi}</Button>
        </Actions>
      )}
    </section>
  );
}
