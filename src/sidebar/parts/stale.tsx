// Somebody else has saved the same thing: both versions, and the choice.
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../session';
import { shownTime } from '../shown';
import { Actions, Button } from './button';

export interface StaleField {
  readonly label: string;
  readonly yours: string;
  readonly theirs: string;
}

export interface StaleProps {
  /** Those that differ. */
  readonly fields: readonly StaleField[];
  readonly by?: string | null;
  /** ISO. */
  readonly at?: string | null;
  readonly isBusy?: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export function Stale({ fields, by = null, at = null, isBusy = false, onKeepMine, onTakeTheirs }: StaleProps) {
  const { stale } = useText();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="notice warning stale" tabIndex={-1} ref={box} aria-label={stale.title}>
      <div role="alert">
        <p class="strong">{stale.title}</p>
        {by === null || at === null ? null : <p>{fill(stale.who, { name: by, at: shownTime(at, language) })}</p>}
        <p>{stale.explain}</p>
      </div>
      {fields.map(({ label, yours, theirs }) => (
        <div key={label} class="versions">
          <p class="strong">{label}</p>
          <dl>
            <dt>{stale.yours}</dt>
            <dd>{yours === '' ? stale.empty : yours}</dd>
            <dt>{stale.theirs}</dt>
            <dd>{theirs === '' ? stale.empty : theirs}</dd>
          </dl>
        </div>
      ))}
      <Actions>
        <Button kind="primary" isBusy={isBusy} onClick={onKeepMine}>
          {stale.keepMine}
        </Button>
        <Button onClick={onTakeTheirs}>{stale.takeTheirs}</Button>
      </Actions>
    </section>
  );
}
