// How the file is understood: days, whose rows, which columns make which KPI. What was said once is remembered by the workbook.
import { Actions, Button } from '../../parts/button';
import { Details } from '../../parts/details';
import { Row } from '../../parts/row';
import { Select } from '../../parts/select';
import { TextField } from '../../parts/text-field';
import { useText } from '../../session';
import { KpiColumns } from './kpi-columns';
import type { MappingProps } from './mapping-props';
import { Owners } from './owners';

interface MappingFormProps extends MappingProps {
  readonly isBusy: boolean;
  readonly onApply: () => void;
}

/** A column that is chosen, or that there is none. */
const NONE = 'none';

export function MappingForm({ isBusy, onApply, ...given }: MappingFormProps) {
  const { figuresPanel: text } = useText();
  const { preview, mapping, onChange } = given;
  const { asks, problems } = preview;
  const columns = preview.headers.map((label, index) => ({ value: String(index), label }));
  const chosen = (column: number | null) => (column === null ? NONE : String(column));
  const column = (value: string) => (value === NONE ? null : Number(value));
  const range = mapping.range ?? { from: '', to: '' };
  const isHalf = (range.from === '') !== (range.to === '');
  const changeRange = (part: Partial<typeof range>) => {
    const { from, to } = { ...range, ...part };
    onChange({ range: from === '' && to === '' ? null : { from, to } });
  };
  return (
    <Details summary={text.mapping} isOpen={problems.length > 0}>
      <TextField
        name="account"
        label={text.account}
        help={text.accountHelp}
        value={mapping.account}
        isOptional={!asks.account}
        onInput={(account) => onChange({ account })}
      />
      <Select
        name="date"
        label={text.dateColumn}
        value={chosen(mapping.date)}
        options={[{ value: NONE, label: text.noDate }, ...columns]}
        onChange={(value) => onChange({ date: column(value) })}
      />
      {mapping.date === null || asks.range || mapping.range !== null ? (
        <Row>
          <TextField
            name="from"
            kind="date"
            label={text.from}
            isOptional={!asks.range}
            value={range.from}
            onInput={(from) => changeRange({ from })}
          />
          <TextField
            name="to"
            kind="date"
            label={text.to}
            isOptional={!asks.range}
            value={range.to}
            onInput={(to) => changeRange({ to })}
          />
        </Row>
      ) : null}
      {asks.dateOrder || mapping.dateOrder !== null ? (
        <Select
          name="dateOrder"
          label={text.dateOrder}
          value={mapping.dateOrder ?? ''}
          options={[
            { value: 'day-first', label: text.dayFirst },
            { value: 'month-first', label: text.monthFirst },
          ]}
          onChange={(value) => onChange({ dateOrder: value === 'day-first' ? 'day-first' : 'month-first' })}
        />
      ) : null}
      {asks.decimal || mapping.decimal !== null ? (
        <Select
          name="decimal"
          label={text.decimal}
          value={mapping.decimal ?? ''}
          options={[
            { value: '.', label: text.decimalPoint },
            { value: ',', label: text.decimalComma },
          ]}
          onChange={(value) => onChange({ decimal: value === ',' ? ',' : '.' })}
        />
      ) : null}
      {asks.blanks || mapping.blanks !== null ? (
        <Select
          name="blanks"
          label={text.blanks}
          value={mapping.blanks ?? ''}
          options={[
            { value: 'leave-out', label: text.leaveOut },
            { value: 'zero', label: text.zero },
          ]}
          onChange={(value) => onChange({ blanks: value === 'zero' ? 'zero' : 'leave-out' })}
        />
      ) : null}
      {asks.vanished || mapping.vanished !== null ? (
        <Select
          name="vanished"
          label={text.vanished}
          value={mapping.vanished ?? ''}
          options={[
            { value: 'keep', label: text.vanishedKeep },
            { value: 'take-back', label: text.vanishedBack },
          ]}
          onChange={(value) => onChange({ vanished: value === 'take-back' ? 'take-back' : 'keep' })}
        />
      ) : null}
      <Select
        name="owner"
        label={text.ownerColumn}
        value={chosen(mapping.owner)}
        options={[{ value: NONE, label: text.noOwner }, ...columns]}
        onChange={(value) => onChange({ owner: column(value), owners: [] })}
      />
      <Owners {...given} />
      <KpiColumns {...given} />
      <Actions>
        <Button kind="primary" isBusy={isBusy} disabledReason={isHalf ? text.bothDays : null} onClick={onApply}>
          {text.apply}
        </Button>
      </Actions>
    </Details>
  );
}
