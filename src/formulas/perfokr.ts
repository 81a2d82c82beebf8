// PERFOKR: progress of key results, 0 to 1; for several their weighted mean (O1, O2). It enters no score (O4).
import type { Language } from '../catalog/label';
import { type KeyResult, objectiveProgress, progressOf } from '../core/okr';
import type { Problem } from '../core/problem';
import { textIn } from '../text/text';
import { type Cell, isBlank, textOf } from '../workbook/cell';
import { alignedAnswer, cellAt, type KeyedRange, readKeyedRange } from '../workbook/keyed-range';
import { isProblem, readNumber } from '../workbook/kpi-figures';
import { type Argument, isGiven, lineUp, toGrid } from './arguments';
import { blocksOf } from './blocks';
import { fail, marker } from './formula-error';

export interface OkrArguments {
  readonly start: Argument;
  readonly target: Argument;
  readonly current: Argument;
}

/**
 * A blank current value is no progress; a blank start or target is an error, since nobody knows what it means. Left-out weights count alike.
 * When `start` is a whole keyed sheet of key results, the answer has the progress of each row and, in an objective's first row, of the objective.
 */
export function perfokr(okr: OkrArguments, weightArgument: Argument): Cell | Cell[][] {
  const sheet = readKeyedRange(toGrid(okr.start), ['objective', 'start', 'target', 'current']);
  if (sheet) return progressOfSheet(sheet, [okr.target, okr.current, weightArgument].filter(isGiven));
  const weighted = isGiven(weightArgument);
  const columns = lineUp({ ...okr, weight: weightArgument });
  if ('field' in columns) return fail(columns, null, null);
  const keyResults: KeyResult[] = [];
  for (const row of columns.dataRows) {
    const cells = (['start', 'target', 'current'] as const).map((name) => columns.cell(name, row));
    if (cells.every(isBlank)) continue;
    const read = readKeyResult((name) => columns.cell(name, row), weighted);
    if ('field' in read) return fail(read, columns.single ? null : row, null);
    keyResults.push(read);
  }
  const [only] = keyResults;
  if (columns.single) return only ? progressOf(only) : null;
  return objectiveProgress(keyResults);
}

function readKeyResult(
  cell: (name: 'start' | 'target' | 'current' | 'weight') => Cell,
  weighted: boolean,
): KeyResult | Problem {
  const start = readNumber('start', cell('start'));
  if (isProblem(start)) return start;
  const target = readNumber('target', cell('target'));
  if (isProblem(target)) return target;
  const current = readNumber('current', cell('current'));
  if (isProblem(current)) return current;
  const weight = weighted ? readNumber('weight', cell('weight')) : 1;
  if (isProblem(weight)) return weight;
  if (weight !== null && weight < 0) return { type: 'Negative', field: 'weight', found: String(weight) };
  if (start === null) return { type: 'Missing', field: 'start' };
  if (target === null) return { type: 'Missing', field: 'target' };
  return { start, target, current, weight: weight ?? 0 };
}

interface Row {
  readonly row: number;
  readonly objective: string;
  readonly read: KeyResult | Problem;
}

function progressOfSheet(sheet: KeyedRange, others: readonly Argument[]): Cell[][] {
  const blocks = blocksOf(others.map(toGrid));
  if ('field' in blocks) return fail(blocks, null, null);
  const { language } = blocks.settings;
  const { columns } = textIn(language ?? 'en');
  return alignedAnswer(
    sheet,
    ['progress', 'objective_progress'],
    [columns.progress, columns.objective_progress],
    progressByRow(sheet, language),
  );
}

/** Of every key result its progress or the mark of what cannot be read, and in the first row of an objective that of the objective. */
export function progressByRow(
  sheet: KeyedRange,
  language: Language | null,
): ReadonlyMap<number, readonly [number | string, number | null]> {
  const rows: Row[] = [];
  for (const row of sheet.dataRows) {
    const cell = (name: string) => cellAt(sheet, row, name);
    if (isBlank(cell('key_result')) && isBlank(cell('target'))) continue;
    // A blank owner is the department; the objectives of two people may have the same words.
    const objective = [cell('person_id'), cell('team'), cell('objective')].map(textOf).join('\u0000');
    rows.push({ row, objective, read: readKeyResult(cell, !isBlank(cell('weight')) || hasWeights(sheet)) });
  }
  const lines = new Map<number, readonly [number | string, number | null]>();
  const seen = new Set<string>();
  for (const { row, objective, read } of rows) {
    const first = !seen.has(objective);
    seen.add(objective);
    lines.set(row, [progressCell(read, row, language), first ? meanOf(rows, objective) : null]);
  }
  return lines;
}

function hasWeights(sheet: KeyedRange): boolean {
  return sheet.dataRows.some((row) => !isBlank(cellAt(sheet, row, 'weight')));
}

function progressCell(read: KeyResult | Problem, row: number, language: Language | null): number | string {
  return 'field' in read ? marker(read, row, language) : progressOf(read);
}

/** O2; key results that cannot be read are left out of their objective. */
function meanOf(rows: readonly Row[], objective: string): number | null {
  const own = rows.filter((row) => row.objective === objective);
  return objectiveProgress(own.flatMap(({ read }) => ('field' in read ? [] : [read])));
}
