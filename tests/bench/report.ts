// The results as Markdown tables, for the terminal and for docs/benchmarks.md.
import { cpus, totalmem } from 'node:os';
import type { CellFunctionRun } from './cell-function';
import type { LoadRun } from './load';
import { grownCalls, type SetUpRun, type Shares } from './set-up';

export interface Results {
  readonly setUp: readonly SetUpRun[];
  readonly shares: Shares;
  readonly cellFunction: CellFunctionRun;
  readonly load: LoadRun;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const millis = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const times = (one: number, other: number) => `${(one / other).toFixed(2)} ×`;
const percent = (share: number) => `${Math.round(share * 100)} %`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

export function machine(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  return `${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GB memory, Node ${process.versions.node}`;
}

export function setUpTable({ setUp }: Results): string {
  return table(
    ['People, all six roles', 'Set-up', 'reads', 'writes', 'Once more', 'reads', 'writes'],
    setUp.map(({ people, first, again }) => [
      people.toLocaleString('en'),
      ...[first, again].flatMap(({ milliseconds, reads, writes }) => [
        seconds(milliseconds),
        reads.toLocaleString('en'),
        writes.toLocaleString('en'),
      ]),
    ]),
  );
}

export function cellFunctionTable({ cellFunction }: Results): string {
  const { perfscores, byPlace, byPlaceOneEdit, oneById, people } = cellFunction;
  const row = (label: string, measured: number) => [label, millis(measured), times(measured, byPlace)];
  return table(
    ['Formula', 'Time', 'against SUMPRODUCT'],
    [
      row(`one \`PERFSCORES\`, everybody, after one edit`, perfscores),
      row(`${people.toLocaleString('en')} \`SUMPRODUCT\`, all computed`, byPlace),
      row('the same, only the one that an edit touches', byPlaceOneEdit),
      row('one `SUMPRODUCT` that looks its person up by the id', oneById),
    ],
  );
}

export function sizeTable({ load: { bytes, milliseconds } }: Results): string {
  return table(
    ['File', 'Size', 'Load', 'against zod/mini alone'],
    [
      ['Code.js', kilobytes(bytes.code), millis(milliseconds.code), times(milliseconds.code, milliseconds.zod)],
      [
        'Code.js and the script in Server.html',
        kilobytes(bytes.code + bytes.server),
        millis(milliseconds.codeAndServer),
        times(milliseconds.codeAndServer, milliseconds.zod),
      ],
      ['Reference.html (data)', kilobytes(bytes.reference), '', ''],
      ['zod/mini alone', kilobytes(bytes.zod), millis(milliseconds.zod), '1.00 ×'],
    ],
  );
}

/** What grew with people, in words; null when nothing did, as it must be. */
export function growth({ setUp }: Results): string | null {
  // The checks of at most 40 rows a sheet are looked into one by one; the smallest team has fewer rows.
  const full = setUp.slice(1);
  const first = grownCalls(full, (run) => run.first);
  const again = grownCalls(full, (run) => run.again);
  const lines = [
    ...(first.length > 0 ? [`the first time: ${first.join(', ')}`] : []),
    ...(again.length > 0 ? [`once more: ${again.join(', ')}`] : []),
  ];
  return lines.length > 0 ? `Calls grow with people, ${lines.join('; ')}.` : null;
}

export function page(results: Results, date: string): string {
  const { shares, cellFunction, load } = results;
  const largest = results.setUp[results.setUp.length - 1]?.people ?? 0;
  return `# Benchmarks

\`npm run bench\` prints these tables; \`npm run bench -- --write\` writes this page. Measured on ${date}: ${machine()}.

The numbers are from the [local host](../host/README.md), not from Google. Counts, sizes and what grows carry over; seconds do not: at Google calls travel, and another engine computes the native formulas. No test asserts a time.

## Set-up

Through \`callEndpoint\`, made-up people (fixed seed), every person with the template of the role. Reads and writes are calls to Google's services; they must not grow with people, or the program ends with code 1. Of a sheet that is there the checks of at most 40 rows are looked into one by one, so ten people take fewer reads the second time.

${setUpTable(results)}

${growth(results) ?? 'Calls do not grow with people.'}

At ${largest.toLocaleString('en')} people the add-on's own code takes ${percent(shares.addon)} of the time (by profile); ${percent(shares.standIn)} is the local engine and the host, which Google does not run.

## PERFSCORES

${cellFunction.people.toLocaleString('en')} people × ${cellFunction.kpis} KPIs, median of ${cellFunction.runs} warm runs. Both sides must give the same scores, to two decimals, or the program stops. The native formulas are the plain weighted sum of actual ÷ target over eight fixed rows; PERFSCORES also finds the rows of each person wherever they stand, checks each figure, and applies rules, caps and re-weighting. The time is that of a whole call: arguments copied into a new context, Code.js loaded, the answer spilled.

${cellFunctionTable(results)}

## Size and load

What each call of a cell function pays before it begins: compile and run in a bare context, median of ${load.runs} runs, nothing cached. Unminified. Server.html is loaded by menu items and pages only, Reference.html where a text is asked for.

${sizeTable(results)}
`;
}
