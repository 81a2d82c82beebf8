// Takes the figures of an exported file as they were shown: dated rows, the actuals they make, and what was learned about the file.
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { recordText } from '../../workbook/record-text';
import { type RecordEvent, recordEvent } from '../../workbook/records/record';
import type { Attached } from '../attached-rows';
import { mayDo } from '../caller';
import type { Context, Events } from '../context';
import { done, failed } from '../result';
import { fileProblems, nameOf } from './file-problems';
import { rememberedRows } from './kept-figures';
import type { PlannedCell } from './plan-cell';
import { planImport } from './plan-import';
import { type GivenFile, type ReadExport, readExport } from './read-export';
import { learnedFrom } from './remembered-mapping';

export interface GivenImport extends GivenFile {
  readonly decisions: readonly { readonly personId: string; readonly kpi: string; readonly use: 'sheet' | 'figures' }[];
}

export function takeFigures(context: Context, given: GivenImport): Events {
  const text = reference().messages[context.language].figuresImport;
  const read = readExport(context, given);
  if (read === null) return failed([{ path: 'table', message: text.noHeaders }]);
  const plan = planImport(context, read);
  const problems = fileProblems(context, read, plan);
  if (problems.length > 0) return failed(problems.map((message) => ({ path: 'mapping', message })));
  const undecided = plan.cells.filter((cell) => cell.state === 'byHand' && useOf(cell, given) === null);
  if (undecided.length > 0) {
    return failed(
      undecided.map(({ personId, kpi, row }) => ({
        path: `decisions.${personId}.${kpi}`,
        message: fill(text.undecided, { who: nameOf(context, personId), kpi: row.kpi_name ?? kpi }),
      })),
    );
  }
  const count = plan.cells.reduce((sum, { figures }) => sum + figures.length, 0);
  const events = plan.cells.flatMap((cell) => cellEvents(cell, read, given));
  if (count === 0 && events.length === 0) {
    const isBlocked = plan.cells.some(({ obstacle }) => obstacle !== null);
    return failed([{ path: 'table', message: isBlocked ? text.nothingTaken : text.nothing }]);
  }
  // The one record that every import has: without it its figures do not count.
  const whole = recordEvent({ personId: '', kind: 'figures-import', field: 'figures', value: evidenceOf(read) });
  return done([...events, whole]);
}

export function attachedFigures(context: Context, given: GivenImport): Attached {
  const read = readExport(context, given);
  if (read === null) return { figures: [], learned: [] };
  const { caller } = context;
  // What is remembered is proposed to everybody at the next import: who has nobody to lead teaches nothing, least of all what is theirs.
  const mayTeach = caller.isHr || caller.reports.length > 0;
  const mayAssign = (personId: string) => mayDo(caller, 'manager', personId);
  return {
    figures: planImport(context, read).cells.flatMap(({ figures }) => figures),
    learned: mayTeach ? learnedFrom(read.found, read.mapping, rememberedRows(context), mayAssign) : [],
  };
}

function useOf({ personId, kpi }: PlannedCell, { decisions }: GivenImport): 'sheet' | 'figures' | null {
  return decisions.find((one) => one.personId === personId && one.kpi === kpi)?.use ?? null;
}

function cellEvents(cell: PlannedCell, read: ReadExport, given: GivenImport): RecordEvent[] {
  const { personId, kpi, row, state, old, value } = cell;
  if (state !== 'new' && !(state === 'byHand' && useOf(cell, given) === 'figures')) return [];
  const about = { personId, kind: 'figures-import', kpi } as const;
  const evidence = recordText(row.evidence);
  return [
    recordEvent({ ...about, field: 'actual', old, value }),
    recordEvent({
      ...about,
      field: 'evidence',
      old: evidence,
      value: withEvidence(evidence, read, cell.lines.length > 0),
    }),
  ];
}

/** One line per source and days: what somebody wrote stays, and so does what other days rest on; a new import of the same days renews its line. */
function withEvidence(evidence: string, read: ReadExport, isBrought: boolean): string {
  const { source, collected } = read;
  const isSame = (line: string) => line.startsWith(`${source} · `) && line.endsWith(` · ${daysOf(collected)}`);
  const lines = evidence.split('\n').filter((line) => line !== '' && !isSame(line));
  return [...lines, ...(isBrought ? [evidenceOf(read)] : [])].join('\n');
}

function evidenceOf({ source, file, collected }: ReadExport): string {
  return `${source} · ${file} · ${daysOf(collected)}`;
}

function daysOf({ range }: ReadExport['collected']): string {
  return range === null ? '' : `${range.from} – ${range.to}`;
}
