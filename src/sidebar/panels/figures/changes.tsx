// Old → new, person by person; what was typed by hand and differs is decided one by one.
import { fill } from '../../../text/fill';
import { Actions, Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { RadioCards } from '../../parts/radio-cards';
import { useText } from '../../session';
import type { Preview } from './figures-file';
import { cellKey, type Use } from './use-figures';

export interface ChangesProps {
  readonly preview: Preview;
  readonly uses: ReadonlyMap<string, Use>;
  readonly isBusy: boolean;
  readonly onUse: (key: string, use: Use) => void;
  readonly onConfirm: () => void;
}

export function Changes({ preview, uses, isBusy, onUse, onConfirm }: ChangesProps) {
  const { figuresPanel: text } = useText();
  const { cells, problems } = preview;
  const people = [...new Map(cells.map(({ personId, who }) => [personId, who]))];
  return (
    <>
      {problems.length === 0 ? null : <Problems problems={problems} />}
      {cells.length === 0 ? <p class="quiet">{text.none}</p> : <h2>{text.changes}</h2>}
      {people.map(([personId, who]) => (
        <section key={personId}>
          <h3>{who}</h3>
          {cells
            .filter((cell) => cell.personId === personId)
            .map((cell) => (
              <Change key={cell.kpi} cell={cell} use={uses.get(cellKey(cell)) ?? ''} onUse={onUse} />
            ))}
        </section>
      ))}
      {cells.length === 0 || problems.length > 0 ? null : (
        <Actions>
          <Button kind="primary" isBusy={isBusy} onClick={onConfirm}>
            {text.confirm}
          </Button>
        </Actions>
      )}
    </>
  );
}

interface ChangeProps {
  readonly cell: Preview['cells'][number];
  readonly use: Use | '';
  readonly onUse: ChangesProps['onUse'];
}

function Change({ cell, use, onUse }: ChangeProps) {
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
