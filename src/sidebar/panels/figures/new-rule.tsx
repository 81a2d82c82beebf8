// One more KPI made of columns of the file.
import { useState } from 'preact/hooks';
import { fill } from '../../../text/fill';
import { Actions, Button } from '../../parts/button';
import { type Option, Select } from '../../parts/select';
import { TextField } from '../../parts/text-field';
import { useText } from '../../session';
import { useArrival } from '../../use-arrival';
import type { Mapping } from './figures-file';
import type { MappingProps } from './mapping-props';

type Rule = Mapping['figures'][number];

interface NewRuleProps extends MappingProps {
  readonly onAdd: (rule: Rule) => void;
  readonly onCancel: () => void;
}

/** A rate that stands alone, and a column that is taken out again. */
const NONE = 'none';

export function NewRule({ form, preview, onAdd, onCancel }: NewRuleProps) {
  const { figuresPanel: text } = useText();
  const fields = useArrival<HTMLFieldSetElement>(1);
  const [kpi, setKpi] = useState('');
  const [how, setHow] = useState<Rule['how']>('value');
  const [top, setTop] = useState<readonly string[]>([]);
  const [bottom, setBottom] = useState<readonly string[]>([]);
  const [times, setTimes] = useState<1 | 1000>(1);
  const [rateAs, setRateAs] = useState<Rule['rateAs']>('fraction');
  const [onlyAt, setOnlyAt] = useState(NONE);
  const [onlyText, setOnlyText] = useState('');
  const columns = preview.headers.map((label, index) => ({ value: String(index), label }));
  const isAll = onlyAt === NONE;
  const isLimited = isAll || onlyText.trim() !== '';
  const isWhole = kpi !== '' && top.length > 0 && (how === 'value' || bottom.length > 0) && isLimited;

  function add(): void {
    const over = how === 'value' || bottom[0] === NONE ? [] : bottom.map(Number);
    const only = isAll ? null : { column: Number(onlyAt), text: onlyText.trim() };
    const rule = { kpi, how, plus: top.map(Number), over, less: [], only, rateAs };
    if (isWhole) onAdd({ ...rule, times: how === 'ratio' ? times : 1 });
  }

  return (
    <fieldset class="field" aria-label={text.addKpi} tabIndex={-1} ref={fields}>
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
          setTop(top.slice(0, 1));
          setBottom([]);
        }}
      />
      <Columns name="top" label={text.column} chosen={top} columns={columns} isOne={how === 'rate'} onChange={setTop} />
      {how === 'value' ? null : (
        <Columns
          name="bottom"
          label={how === 'ratio' ? text.over : text.weight}
          chosen={bottom}
          columns={how === 'rate' ? [{ value: NONE, label: text.noWeight }, ...columns] : columns}
          isOne={how === 'rate'}
          onChange={setBottom}
        />
      )}
      {how === 'ratio' ? (
        <Select
          name="times"
          label={text.times}
          help={text.timesHelp}
          value={String(times)}
          options={[
            { value: '1', label: text.once },
            { value: '1000', label: text.perThousand },
          ]}
          onChange={(value) => setTimes(value === '1000' ? 1000 : 1)}
        />
      ) : null}
      {how === 'rate' ? (
        <Select
          name="rateAs"
          label={text.rateAs}
          value={rateAs}
          options={(['fraction', 'percent'] as const).map((value) => ({ value, label: text[value] }))}
          onChange={(value) => setRateAs(value === 'percent' ? 'percent' : 'fraction')}
        />
      ) : null}
      <Select
        name="onlyAt"
        label={text.onlyWhere}
        value={onlyAt}
        options={[{ value: NONE, label: text.allRows }, ...columns]}
        onChange={setOnlyAt}
      />
      {isAll ? null : <TextField name="onlyText" label={text.onlyText} value={onlyText} onInput={setOnlyText} />}
      <Actions>
        <Button disabledReason={isWhole ? null : text.chooseColumns} onClick={add}>
          {text.addRule}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </Actions>
    </fieldset>
  );
}

interface ColumnsProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly columns: readonly Option[];
  readonly isOne: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Columns that are added up: behind the last one that is chosen there is room for another. */
function Columns({ name, label, chosen, columns, isOne, onChange }: ColumnsProps) {
  const { figuresPanel: text } = useText();
  const fields = isOne ? [{ at: 0 }] : [...chosen, ''].map((_, at) => ({ at }));
  const put = (at: number, value: string) => {
    const others = [...chosen.slice(0, at), ...(value === NONE && at > 0 ? [] : [value]), ...chosen.slice(at + 1)];
    onChange(others);
  };
  return (
    <>
      {fields.map(({ at }) => {
        const value = chosen[at] ?? '';
        const free = columns.filter((column) => column.value === value || !chosen.includes(column.value));
        return at === 0 ? (
          <Select
            key={at}
            name={`${name}.0`}
            label={label}
            value={value}
            options={free}
            onChange={(picked) => put(0, picked)}
          />
        ) : (
          <Select
            key={at}
            name={`${name}.${at}`}
            label={fill(text.also, { label })}
            isOptional
            value={value}
            placeholder={text.noColumn}
            options={value === '' ? free : [{ value: NONE, label: text.noColumn }, ...free]}
            onChange={(picked) => put(at, picked)}
          />
        );
      })}
    </>
  );
}
