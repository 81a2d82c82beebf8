// What an exported file makes of figures and actuals, per person and KPI: nothing is written here.

import { daysOfPeriod, type PeriodDays } from '../../core/period';
import { type DatedFigure, type RolledUp, rollUpFigures } from '../../core/roll-up';
import { type NewFigure, reversalOf, type StoredFigure } from '../../workbook/figures/stored-figure';
import type { CollectedFigure } from '../../workbook/import/figures/collect-figures';
import type { DayRange } from '../../workbook/import/figures/file-range';
import { isNotApplicable, readRule } from '../../workbook/kpi-figures';
import { canonicalText } from '../../workbook/plan-changes';
import { cellOfRecord } from '../../workbook/records/cell-of-record';
import { type KpiEntry, roleSheetColumns } from '../../workbook/sheets/role-sheet';
import { mayDo } from '../caller';
import type { Context } from '../context';
import { keptFigures } from './kept-figures';
import type { ReadExport } from './read-export';

/** Why a figure of the file makes no actual; in the first group nothing of it is taken, in the second the dated figures are. */
export type Obstacle =
  | { readonly why: 'notFigure' | 'noRollUp' | 'needs-parts' | 'needs-value' | 'several' }
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
}

export interface PlannedImport {
  readonly cells: readonly PlannedCell[];
  /** People whose rows were found and for whom the one who asks may enter nothing. */
  readonly notYours: readonly string[];
  /** People of the file who have none of its KPIs. */
  readonly withoutKpi: readonly string[];
  /** People the file says nothing of, although figures of the same source and days are kept for them. */
  readonly remaining: readonly string[];
}

export function planImport(context: Context, read: ReadExport): PlannedImport {
  const { caller, workbook, period } = context;
  const days = daysOfPeriod(period);
  const { collected, source } = read;
  const people = [...new Set(collected.entries.map(({ personId }) => personId))];
  const mine = people.filter((personId) => mayDo(caller, 'involved', personId));
  const rows = [...workbook.entries.values()].flat();
  const kept = keptFigures(context);
  const cells = mine.flatMap((personId) =>
    [...new Set(collected.entries.filter((entry) => entry.personId === personId).map(({ kpi }) => kpi))].flatMap(
      (kpi) => {
        const row = rows.find((one) => one.person_id === personId && one.kpi === kpi);
        const entries = collected.entries.filter((entry) => entry.personId === personId && entry.kpi === kpi);
        return row && days ? [planCell(context, { personId, kpi, row, entries, kept, read, days })] : [];
      },
    ),
  );
  const isCovered = ({ from, date }: StoredFigure) =>
    collected.range !== null && from <= collected.range.to && date >= collected.range.from;
  const kpis = read.mapping.figures.map(({ kpi }) => kpi);
  return {
    cells,
    notYours: people.filter((personId) => !mine.includes(personId)),
    withoutKpi: mine.filter((personId) => !cells.some((cell) => cell.personId === personId)),
    remaining: [
      ...new Set(
        kept
          .filter((figure) => figure.source === source && kpis.includes(figure.kpi) && isCovered(figure))
          .map(({ personId }) => personId)
          .filter((personId) => !people.includes(personId)),
      ),
    ],
  };
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

function planCell(context: Context, { personId, kpi, row, entries, kept, read, days }: Given): PlannedCell {
  const { source, collected } = read;
  const own = kept.filter((figure) => figure.personId === personId && figure.kpi === kpi);
  const fresh = entries.map(({ from, date, value, numerator, denominator }): NewFigure => {
    return { personId, kpi, from, date, value, numerator, denominator, source, reverses: '' };
  });
  const range = collected.range ?? days;
  const replaced = own.filter((one) => one.source === source && one.from <= range.to && one.date >= range.from);
  const isSame = textOfAll(replaced) === textOfAll(fresh);
  const rest = own.filter((figure) => !replaced.includes(figure));
  const known = context.workbook.library.find((line) => line.kpi === kpi);
  const counted: readonly DatedFigure[] = [...rest, ...fresh];
  const rolled: RolledUp | null = known?.roll_up ? rollUpFigures(counted, known.roll_up, days) : null;
  const isReading = known?.roll_up === 'last' || known?.roll_up === 'mean';
  const isAdded = isReading && entries.some(({ value, lines }) => value !== null && lines.length > 1);
  const obstacle: Obstacle | null = isAdded
    ? { why: 'several' }
    : obstacleOf({ row, fresh, replaced, range, rolled, days });
  const old = canonicalText(roleSheetColumns.actual, row.actual);
  const value = rolled?.kind === 'value' ? String(rolled.value) : '';
  const isTaken = obstacle === null || ['stopped', 'one-reading', 'none'].includes(obstacle.why);
  return {
    personId,
    kpi,
    row,
    obstacle,
    old,
    value: obstacle === null ? value : '',
    state:
      obstacle !== null
        ? 'unclear'
        : value === old
          ? 'same'
          : old === '' || old === lastBrought(context, personId, kpi)
            ? 'new'
            : 'byHand',
    lines: [...new Set(entries.flatMap(({ lines }) => lines))],
    figures: isSame || !isTaken ? [] : [...replaced.map((figure) => reversalOf(figure, source)), ...fresh],
    replaced: isSame || !isTaken ? 0 : replaced.length,
    besides: [
      ...new Set(rest.filter((one) => one.from <= range.to && one.date >= range.from).map((one) => one.source)),
    ],
    outside: fresh.filter(({ date }) => date < days.from || date > days.to).length,
  };
}

interface Found {
  readonly row: KpiEntry;
  readonly fresh: readonly NewFigure[];
  readonly replaced: readonly StoredFigure[];
  readonly range: DayRange;
  readonly rolled: RolledUp | null;
  readonly days: PeriodDays;
}

function obstacleOf({ row, fresh, replaced, range, rolled, days }: Found): Obstacle | null {
  const rule = readRule(row.rule);
  if (rule === 'yes-no' || rule === 'rating') return { why: 'notFigure' };
  const across = fresh.find(
    ({ from, date }) => isAcross(from, date, days.from) || isAcross(from, date, dayAfter(days)),
  );
  if (across) return { why: 'straddles', days: { from: across.from, to: across.date } };
  // Taken back as a whole, a month would lose the days that the file does not cover.
  const beyond = replaced.find(({ from, date }) => from < range.from || date > range.to);
  if (beyond) return { why: 'overlaps', days: { from: beyond.from, to: beyond.date } };
  if (rolled === null) return { why: 'noRollUp' };
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
