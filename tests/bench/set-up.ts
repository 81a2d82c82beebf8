// Set-up through the add-on's own entry point: how long it takes, how often it asks Google, and whose code takes the time.
import { Session } from 'node:inspector/promises';
import type { Host } from '../../host/host';
import { createNodeHost } from '../../host/node/node-host';
import { peopleTable } from './made-up-people';
import { milliseconds } from './median';

export interface CountedRun {
  readonly milliseconds: number;
  readonly reads: number;
  readonly writes: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

export interface SetUpRun {
  readonly people: number;
  readonly first: CountedRun;
  /** The same once more, which finds nothing to do. */
  readonly again: CountedRun;
}

type Files = Readonly<Record<string, string>>;

export function measureSetUp(files: Files, people: number): SetUpRun {
  const host = emptyHost(files);
  return { people, first: counted(host, people), again: counted(host, null) };
}

/** The methods that a larger team has called more often: 'Range.getValues 14 → 140'. None is what must come out. */
export function grownCalls(runs: readonly SetUpRun[], pick: (run: SetUpRun) => CountedRun): readonly string[] {
  const [smallest, ...larger] = runs.map(pick);
  const largest = larger[larger.length - 1];
  if (!smallest || !largest) return [];
  const isSame = larger.every(({ reads, writes }) => reads === smallest.reads && writes === smallest.writes);
  if (isSame) return [];
  return Object.entries(largest.byMethod)
    .map(([method, count]) => ({ method, count, before: smallest.byMethod[method] ?? 0 }))
    .filter(({ count, before }) => count > before)
    .map(({ method, count, before }) => `${method} ${before} → ${count}`);
}

export interface Shares {
  readonly addon: number;
  readonly standIn: number;
}

/** Shares of the time of one set-up: the add-on's own code, and what stands in for Google (engine, host, garbage). */
export async function shareOfTime(files: Files, people: number): Promise<Shares> {
  const host = emptyHost(files);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  counted(host, people);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  // Code.js keeps its name in the host; the server side is evaluated and has none.
  const ours = new Set(
    profile.nodes
      .filter(({ callFrame: { url, functionName } }) => /^(|Code\.js)$/.test(url) && !functionName.startsWith('('))
      .map(({ id }) => id),
  );
  const deltas = profile.timeDeltas ?? [];
  const sum = (pick: (id: number) => boolean) =>
    (profile.samples ?? []).reduce((total, id, index) => total + (pick(id) ? (deltas[index] ?? 0) : 0), 0);
  const addon = sum((id) => ours.has(id)) / sum(() => true);
  return { addon, standIn: 1 - addon };
}

function emptyHost(files: Files): Host {
  const host = createNodeHost({ files, user: { email: 'hr@example.com', locale: 'en' } });
  host.open();
  return host;
}

function counted(host: Host, people: number | null): CountedRun {
  const table = people === null ? null : peopleTable(people);
  host.calls.reset();
  let answer: unknown;
  const taken = milliseconds(() => {
    const input = { language: 'en', period: '2026-Q3', people: table, entries: null };
    answer = host.run('callEndpoint', ['setUp', input]);
  });
  const { ok, problems } = answer as { ok: boolean; problems?: readonly string[] };
  if (!ok) throw new Error(problems?.join('\n'));
  const { read: reads, write: writes } = host.calls;
  return { milliseconds: taken, reads, writes, byMethod: host.calls.byMethod() };
}
