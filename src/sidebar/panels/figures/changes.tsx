// Old → new, person by person; what was typed by hand and differs is decided one by one.
import { useRef, useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { fill } from '../../../text/fill';
import { Busy } from '../../parts/busy';
import { Actions, Button } from '../../parts/button';
import { personOptions } from '../../parts/person-labels';
import { Problems } from '../../parts/problems';
import { RadioCards } from '../../parts/radio-cards';
import { useText } from '../../session';
import { useArrival } from '../../use-arrival';
import type { Preview } from './figures-file';
import { cellKey, type Use } from './use-figures';

export interface ChangesProps {
  readonly people: EndpointValue<'figuresForm'>['people'];
  readonly preview: Preview;
  readonly uses: ReadonlyMap<string, Use>;
  readonly isBusy: boolean;
  readonly isWriting: boolean;
  /** Why nothing was written. */
  readonly refusal: readonly string[] | null;
  readonly arrivals: number;
  readonly onUse: (key: string, use: Use) => void;
  readonly onConfirm: () => void;
}

type Cell = Preview['cells'][number];

export function Changes({
  people: known,
  preview,
  uses,
  isBusy,
  isWriting,
  refusal,
  arrivals,
  onUse,
  onConfirm,
}: ChangesProps) {
  const text = useText();
  const { figuresPanel } = text;
  const [wasTried, setTried] = useState(false);
  const lead = useArrival<HTMLHeadingElement>(arrivals);
  const list = useRef<HTMLDivElement>(null);
  const { cells, problems } = preview;
  const people = [...new Map(cells.map(({ personId, who }) => [personId, who]))];
  const labels = new Map(personOptions(known, text).map(({ value, label }) => [value, label]));
  const undecided = cells.filter((cell) => cell.state === 'byHand' && !uses.has(cellKey(cell)));

  function confirm(): void {
    setTried(true);
    if (undecided.length === 0) onConfirm();
    else list.current?.querySelector<HTMLElement>('fieldset:not(:has(:checked)) input')?.focus();
  }

  return (
    <>
      {cells.length === 0 ? (
        <p class="quiet">{figuresPanel.none}</p>
      ) : (
        <h2 tabIndex={-1} ref={lead}>
          {figuresPanel.changes}
        </h2>
      )}
      <div ref={list}>
        {people.map(([personId, who]) => (
          <section key={personId}>
            <h3>{labels.get(personId) ?? who}</h3>
            {cells
              .filter((cell) => cell.personId === personId)
              .map((cell) => (
                <Change
                  key={cell.kpi}
                  cell={cell}
                  use={uses.get(cellKey(cell)) ?? ''}
                  error={wasTried && undecided.includes(cell) ? figuresPanel.decide : null}
                  onUse={onUse}
                />
              ))}
          </section>
        ))}
      </div>
      {isWriting ? <Busy>{figuresPanel.writing}</Busy> : null}
      {refusal === null ? null : <Problems problems={refusal} />}
      {cells.length === 0 || problems.length > 0 ? null : (
        <Actions>
          <Button kind="primary" isBusy={isBusy} onClick={confirm}>
            {figuresPanel.confirm}
          </Button>
        </Actions>
      )}
    </>
  );
}

interface ChangeProps {
  readonly cell: Cell;
  readonly use: Use | '';
  readonly error: string | null;
  readonly onUse: ChangesProps['onUse'];
}

function Change({ cell, use, error, onUse }: ChangeProps) {
  const { figuresPanel: text } = useText();
  const { kpiName: kpi, state, notes } = cell;
  const said = { kpi, old: cell.shownOld || text.blank, value: cell.shownNew || text.blank };
  const about = notes.join(' ');
  const sentences = { new: text.change, same: text.same, unclear: text.stays } as const;
  return (
    <div class="change">
      {state === 'byHand' ? (
        <RadioCards
          name={`decisions.${cell.personId}.${cell.kpi}`}
          label={fill(text.byHand, said)}
          help={about}
          error={error}
          value={use}
          cards={[
            { value: 'sheet', label: fill(text.keep, said) },
            { value: 'figures', label: fill(text.replace, said) },
          ]}
          onChange={(chosen) => onUse(cellKey(cell), chosen === 'figures' ? 'figures' : 'sheet')}
        />
      ) : (
        <>
          <p>{fill(sentences[state], said)}</p>
          <p class="help">{about}</p>
        </>
      )}
    </div>
  );
}
