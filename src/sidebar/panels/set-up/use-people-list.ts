// A list of people under correction: every change is shown to the server, which says how it is understood now.
import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../bridge';
import type { Refusal } from '../../contract';
import type { Table } from './pasted-table';
import { type ListRow, listRow, type Preview, tableOfRows, withNotesOf } from './people-rows';

export interface PeopleList {
  readonly preview: Preview | null;
  /** How the pasted list was read: its columns and what was left out. */
  readonly reading: Pick<Preview, 'columns' | 'unused' | 'skipped'> | null;
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  /** A list as it was pasted. */
  read(table: Table): Promise<void>;
  change(rows: readonly ListRow[], dateOrder?: 'day-first' | 'month-first'): Promise<void>;
  /** How the rows are understood now; null when the server does not answer. */
  check(): Promise<Preview | null>;
}

interface Held {
  readonly preview: Preview | null;
  readonly reading: PeopleList['reading'];
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
}

export function usePeopleList(
  name: string,
  rows: readonly ListRow[],
  onRows: (rows: readonly ListRow[]) => void,
): PeopleList {
  const [held, setHeld] = useState<Held>({ preview: null, reading: null, isBusy: false, refusal: null });
  const turn = useRef(0);

  async function ask(table: Table, dateOrder: 'day-first' | 'month-first' | null): Promise<Preview | null> {
    turn.current += 1;
    const mine = turn.current;
    setHeld((now) => ({ ...now, isBusy: true, refusal: null }));
    const answer = await call('previewPeople', { table, dateOrder });
    // Something was changed meanwhile: only the answer to the latest state counts.
    if (mine !== turn.current) return null;
    setHeld((now) =>
      answer.ok
        ? { ...now, isBusy: false, preview: withNotesOf(now.preview, answer.value) }
        : { ...now, isBusy: false, refusal: answer },
    );
    if (!answer.ok) return null;
    if (answer.value.rows.length > 0) onRows(answer.value.rows.map((row) => listRow(row.line, row.texts)));
    return answer.value;
  }

  // Rows that come from a draft.
  useEffect(() => {
    if (rows.length > 0 && held.preview === null) void ask(tableOfRows(name, rows), null);
  }, []);

  return {
    ...held,
    async read(table) {
      setHeld((now) => ({ ...now, preview: null, reading: null }));
      const preview = await ask(table, null);
      if (preview !== null) setHeld((now) => ({ ...now, reading: preview }));
    },
    async change(changed, dateOrder) {
      onRows(changed);
      if (changed.length > 0) await ask(tableOfRows(name, changed), dateOrder ?? null);
      else {
        turn.current += 1;
        setHeld({ preview: null, reading: null, isBusy: false, refusal: null });
      }
    },
    check: () => ask(tableOfRows(name, rows), null),
  };
}
