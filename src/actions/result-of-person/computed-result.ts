// What one line of People scored, and every step from its figures to the grade, by the same code as the Scorecard.
import { roleName } from '../../catalog/roles';
import { type NextGrade, nextGradeOf } from '../../core/grade';
import { shown } from '../../core/score';
import { type Blocks, blocksOf } from '../../formulas/blocks';
import { problemSentence } from '../../formulas/formula-error';
import { countedParts, joinParts, type PartLine, partsByPerson } from '../../formulas/parts-of-people';
import { everyLine } from '../../formulas/perfscores';
import type { Line } from '../../formulas/score-line';
import { scoreEverybody } from '../../formulas/scores';
import { reference } from '../../reference/all';
import { readKeyedRange } from '../../workbook/keyed-range';
import { readKpiRows } from '../../workbook/kpi-rows';
import type { Context } from '../context';
import { enteredBlock, scoringBlocks } from '../entered-blocks';
import { explainedKpis, type Gain, type KpiLine } from './explained-kpis';
import { type TotalParts, totalParts } from './total-parts';

/** P3: one line of People of somebody who has several in this period. */
export interface DatedPart {
  readonly personId: string;
  /** In words. */
  readonly role: string;
  readonly days: number;
  readonly total: number | null;
  /** Whether it is long enough to count beside the others. */
  readonly counts: boolean;
}

export interface ComputedResult {
  /** P5. */
  readonly isTakingPart: boolean;
  readonly kpis: readonly KpiLine[];
  readonly gains: readonly Gain[];
  /** Why there is no score or no total, where a figure or a setting cannot be read. */
  readonly problem: string | null;
  /** Rounded, as on the Scorecard. */
  readonly score: number | null;
  readonly coverage: number | null;
  /** Share of the weight that must have points before there is a grade (W11). */
  readonly coverageForGrade: number;
  /** As on the Scorecard, in words. */
  readonly state: string;
  /** Of this line alone. */
  readonly totalParts: TotalParts | null;
  /** More than one only for somebody who moved. */
  readonly parts: readonly DatedPart[];
  /** Of the person as a whole: for somebody who moved, weighted by days. */
  readonly total: number | null;
  readonly grade: string | null;
  /** There is no better grade. */
  readonly isBest: boolean;
  /** What is missing of the next better grade; null for the best, and where there is no grade or a veto. */
  readonly next:
    | (NextGrade & {
        /** What the personal score would have to rise by for it; null for somebody of several lines. */
        readonly ofPersonal: number | null;
      })
    | null;
}

const nothing = {
  isTakingPart: true,
  kpis: [],
  gains: [],
  problem: null,
  score: null,
  coverage: null,
  coverageForGrade: 0,
  state: '',
  totalParts: null,
  parts: [],
  total: null,
  grade: null,
  isBest: false,
  next: null,
} as const;

export function computedResult(
  context: Pick<Context, 'cells' | 'workbook' | 'language'>,
  personId: string,
): ComputedResult {
  const { cells, language } = context;
  const blocks = blocksOf(scoringBlocks(cells));
  if ('field' in blocks) return { ...nothing, problem: problemSentence(blocks, null, language) };
  const people = readKeyedRange(enteredBlock(cells, 'scorecard') ?? [], ['person_id']);
  const lines = people ? everyLine(people, blocks, scoreEverybody(blocks)) : [];
  const own = lines.find(({ id }) => id === personId);
  if (!own) return { ...nothing, problem: reference().messages[language].resultForms.result.notOnScorecard };
  const { line } = own;
  const joined = joinParts(lines, blocks);
  const parts = partsOf(personId, lines, blocks);
  const whole = parts.flatMap(({ row }) => joined.get(row) ?? []).find(({ total }) => total !== null) ?? null;
  const person = whole ?? joined.get(own.row) ?? line;
  const { scoring } = blocks.settings;
  const explained = explainedOf(personId, blocks, context);
  const unreadable = [line.score, line.teamScore].find((cell) => typeof cell === 'string');
  return {
    ...explained,
    isTakingPart: isTakingPart(personId, blocks),
    problem: typeof unreadable === 'string' ? unreadable : null,
    score: typeof line.score === 'number' ? shown(line.score) : null,
    coverage: line.coverage,
    coverageForGrade: scoring.coverageForGrade,
    state: joined.get(own.row)?.state ?? line.state,
    totalParts: line.made && totalParts(line.made, scoring),
    parts: parts.length > 1 ? datedParts(parts, blocks, context) : [],
    total: shown(person.total),
    grade: person.grade,
    isBest: person.grade !== null && person.total !== null && nextGradeOf(person.total, scoring.bands) === null,
    next: nextOf(person, parts.length > 1 ? null : line, blocks),
  };
}

function partsOf(personId: string, lines: readonly PartLine[], blocks: Blocks) {
  const groups = [...partsByPerson(lines, blocks).values()];
  return groups.find((group) => group.some(({ id }) => id === personId)) ?? [];
}

/** Nothing for somebody who is not taking part (P5), or whose figures cannot be read: then the problem says which. */
function explainedOf(
  personId: string,
  blocks: Blocks,
  { language }: Pick<Context, 'language'>,
): Pick<ComputedResult, 'kpis' | 'gains'> {
  const { kpiBlocks, settings } = blocks;
  if (!isTakingPart(personId, blocks)) return { kpis: [], gains: [] };
  const rows = kpiBlocks
    .filter(({ columns }) => columns.has('person_id'))
    .flatMap((block) => readKpiRows(block, settings.scoring).filter(({ subject }) => subject === personId));
  const explained = explainedKpis(rows, settings.scoring, language);
  return 'field' in explained ? { kpis: [], gains: [] } : { kpis: explained.kpis, gains: explained.gains };
}

function isTakingPart(personId: string, { people }: Blocks): boolean {
  return people?.get(personId)?.participation === 'taking-part';
}

function datedParts(
  parts: ReturnType<typeof partsOf>,
  { settings }: Blocks,
  { workbook, language }: Pick<Context, 'workbook' | 'language'>,
): DatedPart[] {
  const counted = countedParts(parts, settings.minimumDays);
  return parts.map((part) => {
    const role = workbook.people.find(({ person_id }) => person_id === part.id)?.role ?? null;
    return {
      personId: part.id,
      role: role === null ? '' : roleName(role, language),
      days: part.days,
      total: shown(part.line.total),
      counts: counted.includes(part) && part.line.total !== null,
    };
  });
}

function nextOf({ total, grade }: Line, only: Line | null, { settings }: Blocks): ComputedResult['next'] {
  const { bands } = settings.scoring;
  const next = total === null || grade === null || only?.made?.veto ? null : nextGradeOf(total, bands);
  if (next === null || total === null) return null;
  const made = only?.made ?? null;
  const personalShare = made === null || made.teamScore === null ? 1 : 1 - made.teamShare;
  const ofPersonal = made === null || personalShare === 0 ? null : (next.from - total) / personalShare;
  return { ...next, ofPersonal };
}
