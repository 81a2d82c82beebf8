// Which columns make which KPI: a sum, numerator over denominator, or a column of rates.
import { useState } from 'preact/hooks';
import { fill } from '../../../text/fill';
import { Actions, Button } from '../../parts/button';
import { Select } from '../../parts/select';
import { useText } from '../../session';
import type { MappingProps } from './mapping-props';
import type { Mapping } from './use-figures';

type Rule = Mapping['figures'][number];

export function KpiColumns(given: MappingProps) {
  const { figuresPanel: text } = useText();
  const [isAdding, setAdding] = useState(false);
  const { form, preview, mapping, onChange } = given;
  const nameOf = (key: string) => form.kpis.find(({ kpi }) => kpi === key)?.name ?? null;
  const without = (gone: string) => mapping.figures.filter(({ kpi }) => kpi !== gone);
  return (
    <section>
      <h2>{text.figures}</h2>
      <ul>
        {mapping.figures.map((rule) => {
          // KPIs that nobody here has are not worth a line.
          const kpi = nameOf(rule.kpi);
          return kpi === null ? null : (
            <li key={rule.kpi}>
              {said(rule, kpi, preview.headers, text)}{' '}
              <Button
                kind="link"
                label={fill(text.removeOf, { name: kpi })}
                onClick={() => onChange({ figures: without(rule.kpi) })}
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
            setAdding(false);
          }}
        />
      ) : (
        <Actions>
          <Button onClick={() => setAdding(true)}>{text.addKpi}</Button>
        </Actions>
      )}
    </section>
  );
}

type Words = ReturnType<typeof useText>['figuresPanel'];

function said(rule: Rule, kpi: string, headers: readonly string[], text: Words): string {
  const whole = formula(rule, kpi, headers, text);
  const { only } = rule;
  return only === null ? whole : fill(text.only, { whole, column: headers[only.column] ?? '', word: only.text });
}

function formula(rule: Rule, kpi: string, headers: readonly string[], text: Words): string {
  const sum = (columns: readonly number[]) =>
    columns.map((at) => headers[at] ?? '').reduce((one, other) => fill(text.plus, { one, other }));
  const { plus, over, less, times, how } = rule;
  const top = times === 1 ? sum(plus) : fill(text.per, { top: sum(plus), times });
  if (over.length === 0) return fill(text.value, { kpi, top });
  const bottom = less.length === 0 ? sum(over) : fill(text.minus, { all: sum(over), less: sum(less) });
  if (how === 'rate') return fill(text.value, { kpi, top: fill(text.weighted, { top, bottom }) });
  return fill(text.ratio, { kpi, top, bottom });
}

const NONE = 'none';

function NewRule({ form, preview, onAdd }: MappingProps & { readonly onAdd: (rule: Rule) => void }) {
  const { figuresPanel: text } = useText();
  const [kpi, setKpi] = useState('');
  const [how, setHow] = useState<Rule['how']>('value');
  const [top, setTop] = useState('');
  const [bottom, setBottom] = useState('');
  const [rateAs, setRateAs] = useState<Rule['rateAs']>('fraction');
  const columns = preview.headers.map((label, index) => ({ value: String(index), label }));
  const isWhole = kpi !== '' && top !== '' && (how === 'value' || bottom !== '');

  function add(): void {
    const over = how === 'value' || bottom === NONE ? [] : [Number(bottom)];
    if (isWhole) onAdd({ kpi, how, plus: [Number(top)], over, less: [], times: 1, only: null, rateAs });
  }

  return (
    <>
      <Select
        name="kpi"
        label={text.kpi}
        value={kpi}
        options={form.kpis.map(({ kpi: value, name: label }) => ({ value, label }))}
        onChange={setKpi}
      />
      <Select
        name="how"
        label={text.how}
        value={how}
        options={(['value', 'ratio', 'rate'] as const).map((value) => ({ value, label: text.hows[value] }))}
        onChange={(value) => {
          setHow(value === 'ratio' || value === 'rate' ? value : 'value');
          setBottom('');
        }}
      />
      <Select name="top" label={text.column} value={top} options={columns} onChange={setTop} />
      {how === 'value' ? null : (
        <Select
          name="bottom"
          label={how === 'ratio' ? text.over : text.weight}
          value={bottom}
          options={how === 'rate' ? [{ value: NONE, label: text.noWeight }, ...columns] : columns}
          onChange={setBottom}
        />
      )}
      {how === 'rate' ? (
        <Select
          name="rateAs"
          label={text.rateAs}
          value={rateAs}
          options={(['fraction', 'percent'] as const).map((value) => ({ value, label: text[value] }))}
          onChange={(value) => setRateAs(value === 'percent' ? 'percent' : 'fraction')}
        />
      ) : null}
      <Actions>
        <Button disabledReason={isWhole ? null : text.chooseColumns} onClick={add}>
          {text.addRule}
        </Button>
      </Actions>
    </>
  );
}
