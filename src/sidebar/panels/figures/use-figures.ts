// One file on its way in: chosen, understood, changed in how it is understood, decided about, written.
import { useRef, useState } from 'preact/hooks';
import { call } from '../../bridge';
import type { Versioned } from '../../contract';
import { createRequestIds } from '../../request-id';
import { type BegunDraft, begunFor, begunFrom, isOfTable } from './begun-mapping';
import type { Chosen, Mapping, Preview } from './figures-file';

export type Use = 'sheet' | 'figures';

type Ended = Pick<Held, 'reads' | 'applies'>;

interface Held {
  readonly chosen: Chosen | null;
  readonly shown: Versioned<Preview> | null;
  /** As it is being changed. */
  readonly mapping: Mapping | null;
  readonly isChanged: boolean;
  /** What had been begun with this file before is there again. */
  readonly isBegun: boolean;
  readonly uses: ReadonlyMap<string, Use>;
  readonly isBusy: boolean;
  readonly isWriting: boolean;
  /** Why nothing was written. */
  readonly refusal: readonly string[] | null;
  /** How often a file was read or put away, and how often what it changes was shown since. */
  readonly reads: number;
  readonly applies: number;
}

const nothing: Held = {
  ...{ chosen: null, shown: null, mapping: null, isChanged: false, isBegun: false },
  ...{ uses: new Map<string, Use>(), isBusy: false, isWriting: false },
  ...{ refusal: null, reads: 0, applies: 0 },
};

export function cellKey({ personId, kpi }: { readonly personId: string; readonly kpi: string }): string {
  return `${personId} ${kpi}`;
}

export function useFigures(draft: BegunDraft) {
  const [held, setHeld] = useState<Held>(nothing);
  const [requestIds] = useState(createRequestIds);
  const turn = useRef(0);
  const { chosen, shown, mapping, uses } = held;

  async function read(file: Chosen, asked: () => Promise<Read>, ended: (now: Held) => Ended = readOnce): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    setHeld((now) => ({ ...now, chosen: file, isBusy: true, refusal: null }));
    const { answer, isBegun } = await asked();
    // Another file was chosen meanwhile.
    if (mine !== turn.current) return;
    setHeld((now) =>
      answer.ok
        ? { ...withShown(now, answer), isBegun, ...ended(now) }
        : { ...now, isBusy: false, refusal: answer.problems },
    );
  }

  const ask = (file: Chosen, headerLine?: number) =>
    read(file, async () => ({ answer: await previewOf(file, null, headerLine), isBegun: false }));

  const choose = (file: Chosen) =>
    read(file, async () => {
      const begun = begunFor(draft.values, file);
      const again = begun === null ? null : await previewOf(file, begun);
      if (again?.ok && isOfTable(draft.values, again.value.headers)) return { answer: again, isBegun: true };
      return { answer: await previewOf(file, null), isBegun: false };
    });

  function change(part: Partial<Mapping>): void {
    if (chosen === null || shown === null || mapping === null) return;
    const changed = { ...mapping, ...part };
    setHeld((now) => ({ ...now, isChanged: true, mapping: changed }));
    draft.change(begunFrom(chosen, shown.value.headers, changed));
  }

  /** The name of the file that was written; null where nothing was. */
  async function take(): Promise<string | null> {
    if (chosen === null || shown === null || shown.value.mapping === null || held.isBusy) return null;
    const decisions = shown.value.cells.flatMap(({ personId, kpi, state }) => {
      const use = uses.get(cellKey({ personId, kpi }));
      return state === 'byHand' && use !== undefined ? [{ personId, kpi, use }] : [];
    });
    const content = { table: chosen.table, mapping: shown.value.mapping, decisions, version: shown.version };
    setHeld((now) => ({ ...now, isBusy: true, isWriting: true, refusal: null }));
    const answer = await call('takeFigures', { ...content, requestId: requestIds.idOf(JSON.stringify(content)) });
    if (answer.ok) {
      requestIds.forget();
      // What was said is remembered by the workbook from now on.
      draft.discard();
      setHeld(putAway);
      return chosen.table.name;
    }
    const { current, problems: why } = answer;
    setHeld((now) => ({
      ...(current === null ? now : withShown(now, current)),
      ...{ isBusy: false, isWriting: false, refusal: why },
    }));
    return null;
  }

  return {
    ...held,
    preview: shown?.value ?? null,
    take,
    change,
    choose: (file: Chosen) => void choose(file),
    /** Forgets what was begun, and reads the file that is open as if for the first time. */
    beginAnew: () => {
      draft.discard();
      if (chosen === null) setHeld(putAway);
      else void ask(chosen);
    },
    /** Reads the file anew, with the headers in that line. */
    readFrom: (headerLine: number) => {
      if (chosen !== null) void ask(chosen, headerLine);
    },
    apply: () => {
      if (chosen === null) return;
      void read(chosen, async () => ({ answer: await previewOf(chosen, mapping), isBegun: false }), appliedOnce);
    },
    use: (key: string, chosenUse: Use) =>
      setHeld((now) => ({ ...now, uses: new Map([...now.uses, [key, chosenUse]]), refusal: null })),
    forget: () => {
      turn.current += 1;
      setHeld(putAway);
    },
  };
}

const readOnce = ({ reads }: Held): Ended => ({ reads: reads + 1, applies: 0 });

const appliedOnce = ({ reads, applies }: Held): Ended => ({ reads, applies: applies + 1 });

const putAway = (now: Held): Held => ({ ...nothing, ...readOnce(now) });

interface Read {
  readonly answer: Awaited<ReturnType<typeof previewOf>>;
  readonly isBegun: boolean;
}

function previewOf({ table }: Chosen, mapping: Mapping | null, headerLine?: number) {
  return call('previewFigures', { table, mapping, headerLine });
}

/** A decision stands for the figures it was made about. */
function withShown(now: Held, { value, version }: Versioned<Preview>): Held {
  const before = new Map((now.shown?.value.cells ?? []).map((cell) => [cellKey(cell), cell]));
  const kept = value.cells.flatMap((cell): [string, Use][] => {
    const key = cellKey(cell);
    const [old, use] = [before.get(key), now.uses.get(key)];
    return use !== undefined && old?.shownOld === cell.shownOld && old.shownNew === cell.shownNew ? [[key, use]] : [];
  });
  return {
    ...now,
    shown: { value, version },
    mapping: value.mapping,
    isChanged: false,
    uses: new Map(kept),
    isBusy: false,
  };
}
