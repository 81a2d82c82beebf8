// What an exported file makes of figures and actuals: nothing is written here.
import { daysOfPeriod } from '../../core/period';
import type { StoredFigure } from '../../workbook/figures/stored-figure';
import type { CollectedFigure } from '../../workbook/import/figures/collect-figures';
import { mayDo } from '../caller';
import type { Context } from '../context';
import { keptFigures } from './kept-figures';
import { isWithin, type PlannedCell, planCell } from './plan-cell';
import type { ReadExport } from './read-export';

export interface PlannedImport {
  readonly cells: readonly PlannedCell[];
  /** People whose rows were found and for whom the one who asks may enter nothing. */
  readonly notYours: readonly string[];
  /** People of the file who have none of its KPIs. */
  readonly withoutKpi: readonly string[];
  /** Of whom the file has nothing for a KPI, although figures of the same source and days are kept: people for whom the one who asks may decide. */
  readonly vanished: readonly PersonKpi[];
  /** The same of other people. */
  readonly remaining: readonly string[];
}

interface PersonKpi {
  readonly personId: string;
  readonly kpi: string;
}

export function planImport(context: Context, read: ReadExport): PlannedImport {
  const { caller, workbook, period } = context;
  const days = daysOfPeriod(period);
  const { collected, source, mapping } = read;
  const isMine = (personId: string) => mayDo(caller, 'involved', personId);
  const people = [...new Set(collected.entries.map(({ personId }) => personId))];
  const mine = people.filter(isMine);
  const rows = [...workbook.entries.values()].flat();
  const kept = keptFigures(context);
  const byCell = new Map<string, CollectedFigure[]>();
  for (const entry of collected.entries) {
    const entries = byCell.get(cellKey(entry)) ?? [];
    byCell.set(cellKey(entry), entries);
    entries.push(entry);
  }
  const { range } = collected;
  const isCovered = (figure: StoredFigure) =>
    range !== null && days !== null && figure.from <= range.to && figure.date >= range.from && isWithin(figure, days);
  const kpis = mapping.figures.map(({ kpi }) => kpi);
  const left = kept.filter(
    (figure) =>
      figure.source === source && kpis.includes(figure.kpi) && isCovered(figure) && !byCell.has(cellKey(figure)),
  );
  const vanished = [...new Map(left.map((figure) => [cellKey(figure), figure])).values()].filter(({ personId }) =>
    isMine(personId),
  );
  const cellOf = ({ personId, kpi }: PersonKpi, entries: readonly CollectedFigure[]) => {
    const row = rows.find((one) => one.person_id === personId && one.kpi === kpi);
    return row && days ? [planCell(context, { personId, kpi, row, entries, kept, read, days })] : [];
  };
  const cells = [
    ...[...byCell.values()].flatMap((entries) => {
      const [first] = entries;
      return first && isMine(first.personId) ? cellOf(first, entries) : [];
    }),
    ...(mapping.vanished === 'take-back' ? vanished.flatMap((cell) => cellOf(cell, [])) : []),
  ];
  return {
    cells,
    notYours: people.filter((personId) => !mine.includes(personId)),
    withoutKpi: mine.filter((personId) => !cells.some((cell) => cell.personId === personId)),
    vanished,
    remaining: [...new Set(left.map(({ personId }) => personId))].filter((personId) => !isMine(personId)),
  };
}

function cellKey({ personId, kpi }: PersonKpi): string {
  return JSON.stringify([personId, kpi]);
}
