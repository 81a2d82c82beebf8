// Mending with one click, and taking it back.
import { useRef, useState } from 'preact/hooks';
import type { EndpointAnswer, EndpointValue } from '../../../actions/endpoints';
import { call } from '../../bridge';
import type { Versioned } from '../../contract';
import { createRequestIds } from '../../request-id';
import { useText } from '../../session';
import type { Line } from './shown-groups';

type Found = EndpointValue<'problems'>;

export type Outcome = 'mended' | 'undone' | 'refused';

const never: Readonly<Record<Outcome, number>> = { mended: 0, undone: 0, refused: 0 };

export interface Mending {
  readonly isBusy: boolean;
  /** Why nothing was written. */
  readonly problems: readonly string[];
  /** How often which came of it. */
  readonly arrivals: Readonly<Record<Outcome, number>>;
  mend(line: Line, mend: Line['mends'][number]): void;
  undo(mendId: string): void;
}

/**
 * The list is about the whole workbook, so that any colleague's figure makes another version of it. The server compares what would be written
 * with what was shown; so where only the version is another one, it is tried once more with that one.
 */
export function useMend(version: string, onDone: (answer: Versioned<Found>, sentence: string | null) => void): Mending {
  const { problemsPanel: text } = useText();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [requestIds] = useState(createRequestIds);
  const [arrivals, setArrivals] = useState(never);
  const underWay = useRef(false);
  const arrive = (outcome: Outcome) => setArrivals((now) => ({ ...now, [outcome]: now[outcome] + 1 }));

  async function save(
    content: string,
    outcome: 'mended' | 'undone',
    send: (save: { requestId: string; version: string }) => Promise<EndpointAnswer<'mend' | 'undoMend'>>,
  ): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    const requestId = requestIds.idOf(content);
    const first = await send({ requestId, version });
    const current = first.ok ? null : first.current;
    const answer = current === null ? first : await send({ requestId, version: current.version });
    underWay.current = false;
    setBusy(false);
    if (answer.ok) {
      requestIds.forget();
      setProblems([]);
      onDone(answer, text[outcome]);
      arrive(outcome);
      return;
    }
    setProblems(answer.problems);
    arrive('refused');
    const newest = answer.current ?? current;
    if (newest !== null) onDone(newest, null);
  }

  return {
    isBusy,
    problems,
    arrivals,
    mend: ({ id }, { changes }) => {
      const values = changes.map(({ value }) => value);
      void save(JSON.stringify([id, values]), 'mended', (saving) => call('mend', { finding: id, values, ...saving }));
    },
    undo: (mendId) => void save(mendId, 'undone', (saving) => call('undoMend', { mendId, ...saving })),
  };
}
