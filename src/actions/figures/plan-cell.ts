// What an exported file makes of one KPI of one person: dated figures, the actual they make, or why they make none.

import type { PeriodDays } from '../../core/period';
import { type DatedFigure, type RollUp, rollUpFigures } from '../../core/roll-up';
import { type NewFigure, reversalOf, type StoredFigure } from '../../workbook/figures/stored-figure';
import type { CollectedFigure } from '../../workbook/import/figures/collect-figures';
import type { DayRange } from '../../workbook/import/figures/file-range';
import { isNotApplicable, readRule } from '../../workbook/kpi-figures';
import { canonicalText } from '../../workbook/plan-changes';
import { cellOfRecord } from '../../workbook/records/cell-of-record';
import { type KpiEntry, roleSheetColumns } from '../../workbook/sheets/role-sheet';
import type { Context } from '../context';
import type { ReadExport } from './read-export';

/** Why a figure of the file makes no actual; in the first group nothing of it is taken, in the second the dated figures are. */
export type Obstacle =
  | { readonly why: 'notFigure' | 'noRollUp' | 'needsRate' | 'needs-parts' | 'needs-value' | 'several' }
  | { readonly why: 'mixed'; readonly column: string; readonly found: readonly string[] }
  | { readonly why: 'straddles' | 'overlaps'; readonly days: DayRange }
  | { readonly why: 'stopped' | 'one-reading' | 'none' };

/** new: the actual changes; same: it does not; byHand: somebody typed another one; unclear: see the obstacle. */
export type CellState = 'new' | 'same' | 'byHand' | 'unclear';

export interface PlannedCell {
  readonly personId: string;
  readonly kpi: string;
  readonly row: KpiEntry;
  readonly state: CellState;
  readonly obstacle: Obstacle | null;
  /** As Records write them. */
  readonly old: string;
  readonly value: string;
  readonly lines: readonly number[];
  /** Rows for Figures: those that take earlier ones of the same days back, then the new ones. */
  readonly figures: readonly NewFigure[];
  readonly replaced: number;
  /** Other sources that have figures of the same days: they add up. */
  readonly besides: readonly string[];
  readonly outside: number;
  /** Figures of days before the person came or after they left. */
  readonly absent: number;
  /** Rows of Figures behind the actual were deleted or changed by hand. */
  readonly isDisturbed: boolean;
}

interface Given {
  readonly personId: string;
  readonly kpi: string;
  readonly row: KpiEntry;
  readonly entries: readonly CollectedFigure[];
  readonly kept: readonly StoredFigure[];
  readonly read: ReadExport;
  readonly days: PeriodDays;
}

export function planCell(context: Context, { personId, kpi, row, entries, kept, read, days }: Given): PlannedCell {
  const { source, collected } = read;
  const own = kept.filter((figure) => figure.personId === personId && figure.kpi === kpi);
  const fresh = entries.map(({ from, date, value, numerator, denominator }): NewFigure => {
    return { personId, kpi, from, date, value, numerator, denominator, source, reverses: '' };
  });
  const range = collected.range ?? days;
  const isCovered = ({ from, date }: StoredFigure) => from <= range.to && date >= range.from;
  const replaced = own.filter(
    (one) =>
      one.source === source && isCovered(one) && (isWithin(one, days) || fresh.some((other) => isSameDays(one, other))),
  );
  const isSame = textOfAll(replaced) === textOfAll(fresh);
  const rest = own.filter((figure) => !replaced.includes(figure));
  const rollUp = context.workbook.library.find((line) => line.kpi === kpi)?.roll_up ?? null;
  const made = (figures: readonly DatedFigure[]) => {
    const rolled = rollUp && rollUpFigures(figures, rollUp, days);
    return rolled?.kind === 'value' ? String(rolled.value) : '';
  };
  const old = canonicalText(roleSheetColumns.actual, row.actual);
  const isBrought = old !== '' && old === lastBrought(context, personId, kpi);
  const isDisturbed = isBrought && made(own) !== old;
  const found = obstacleOf({ personId, kpi, row, entries, fresh, replaced, range, rest, rollUp, days, read });
  // An actual that came in with figures goes with them.
  const obstacle = isBrought && replaced.length > 0 && isNothingLeft(found) ? null : found;
  const value = obstacle === null ? made([...rest, ...fresh]) : '';
  const isTaken = obstacle === null || obstacle.why === 'stopped' || isNothingLeft(obstacle);
  const taken = isSame || !isTaken ? [] : [...replaced.map((figure) => reversalOf(figure, source)), ...fresh];
  return {
    personId,
    kpi,
    row,
    obstacle,
    old,
    value,
    state: obstacle !== null ? 'unclear' : stateOf(old, value, isBrought && !isDisturbed),
    lines: [...new Set(entries.flatMap(({ lines }) => lines))],
    figures: taken,
    replaced: taken.length === 0 ? 0 : replaced.length,
    besides: [...new Set(rest.filter((one) => one.source !== source && isCovered(one)).map((one) => one.source))],
    outside: isTaken ? fresh.filter(({ date }) => date < days.from || date > days.to).length : 0,
    absent: fresh.filter((figure) => isAbsent(context, figure)).length,
    isDisturbed: isDisturbed && value !== old,
  };
}

/** One stray day of another year in a file takes nothing back of the months in between. */
export function isWithin({ from, date }: StoredFigure, days: PeriodDays): boolean {
  return from <= days.to && date >= days.from;
}

function isSameDays(one: NewFigure, other: NewFigure): boolean {
  return one.from === other.from && one.date === other.date;
}

function stateOf(old: string, value: string, isBrought: boolean): CellState {
  if (value === old) return 'same';
  return old === '' || isBrought ? 'new' : 'byHand';
}

/** The figures are right, and make no actual. */
function isNothingLeft(obstacle: Obstacle | null): boolean {
  return obstacle?.why === 'none' || obstacle?.why === 'one-reading';
}

function isAbsent({ workbook }: Context, { personId, from, date }: NewFigure): boolean {
  const person = workbook.people.find(({ person_id }) => person_id === personId);
  const { joined = null, left = null } = person ?? {};
  return (joined !== null && from < joined) || (left !== null && date > left);
}

interface Found extends Omit<Given, 'kept'> {
  readonly fresh: readonly NewFigure[];
  readonly replaced: readonly StoredFigure[];
  readonly rest: readonly StoredFigure[];
  readonly range: DayRange;
  readonly rollUp: RollUp | null;
}

function obstacleOf({
  personId,
  kpi,
  row,
  entries,
  fresh,
  replaced,
  rest,
  range,
  rollUp,
  days,
  read,
}: Found): Obstacle | null {
  const rule = readRule(row.rule);
  if (rule === 'yes-no' || rule === 'rating') return { why: 'notFigure' };
  const isReading = rollUp === 'last' || rollUp === 'mean';
  const isAdded = isReading && entries.some(({ value, lines }) => value !== null && lines.length > 1);
  if (isAdded) return { why: 'several' };
  const mixed = read.collected.mixed.find((one) => one.personId === personId && one.kpi === kpi);
  if (mixed) return { why: 'mixed', column: read.found.headers[mixed.column] ?? '', found: mixed.found };
  // S16: a column of counts makes no percentage; followers that are counted at two times do.
  const isCounted = read.mapping.figures.some((one) => one.kpi === kpi && one.how === 'value');
  if (row.unit === 'percent' && isCounted && rollUp !== 'growth') return { why: 'needsRate' };
  const across = fresh.find(
    ({ from, date }) => isAcross(from, date, days.from) || isAcross(from, date, dayAfter(days)),
  );
  if (across) return { why: 'straddles', days: { from: across.from, to: across.date } };
  // Taken back as a whole, a month would lose the days that the file does not cover.
  const beyond = replaced.find(({ from, date }) => from < range.from || date > range.to);
  if (beyond) return { why: 'overlaps', days: { from: beyond.from, to: beyond.date } };
  if (rollUp === null) return { why: 'noRollUp' };
  const rolled = rollUpFigures([...rest, ...fresh], rollUp, days);
  if (rolled.kind === 'cannot') return { why: rolled.why };
  if (isNotApplicable(row.actual)) return { why: 'stopped' };
  return rolled.kind === 'none' ? { why: 'none' } : null;
}

function isAcross(from: string, to: string, day: string): boolean {
  return from < day && to >= day;
}

function dayAfter({ to }: PeriodDays): string {
  return new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
}

function textOfAll(figures: readonly NewFigure[]): string {
  const texts = figures.map(({ from, date, value, numerator, denominator }) =>
    JSON.stringify([from, date, value, numerator, denominator]),
  );
  return texts.sort().join();
}

/** What an import wrote there last and was not taken back; null where a form or a hand wrote something since. */
function lastBrought({ workbook, period }: Context, personId: string, kpi: string): string | null {
  const standing: (string | null)[] = [];
  for (const record of workbook.records) {
    const isHere = record.personId === personId && record.kpi === kpi && record.period === period;
    if (!isHere || record.field !== 'actual' || cellOfRecord(record) === null) continue;
    if (record.kind === 'figures-undo') standing.pop();
    else standing.push(record.kind === 'figures-import' ? record.value : null);
  }
  return standing[standing.length - 1] ?? null;
}
