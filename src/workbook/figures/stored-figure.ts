// Figures as plain data: which of the rows count, and the rows that are written.
import type { DatedFigure } from '../../core/roll-up';
import type { StoredRecord } from '../records/record';
import type { FigureRow } from '../sheets/figures';

/** What is to be written. */
export interface NewFigure extends DatedFigure {
  readonly personId: string;
  readonly kpi: string;
  /** First day; `date` is the last. */
  readonly from: string;
  /** The number of the figure that this row takes back; '' for a figure. */
  readonly reverses: string;
}

export interface StoredFigure extends NewFigure {
  readonly id: string;
  readonly by: string;
  /** ISO time with the workbook's offset. */
  readonly at: string;
  readonly requestId: string;
}

/** Null for a row that is none of ours or lacks what makes it count. */
export function storedFigure(row: FigureRow): StoredFigure | null {
  const { figure_id: id, person_id: personId, kpi, date } = row;
  if (id === null || personId === null || kpi === null || date === null) return null;
  return {
    id,
    personId,
    kpi,
    from: row.first_day ?? date,
    date,
    value: row.figure,
    numerator: row.numerator,
    denominator: row.denominator,
    source: row.figure_source ?? '',
    reverses: row.reverses ?? '',
    by: row.by ?? '',
    at: row.at ?? '',
    requestId: row.request_id ?? '',
  };
}

type Save = Pick<StoredRecord, 'requestId' | 'at'>;

/**
 * The figures that count: Records know their request as written at that very time, so that nothing of an interrupted import counts by half
 * or twice, and no row takes them back that was not taken back itself.
 */
export function countedFigures(figures: readonly StoredFigure[], records: readonly Save[]): StoredFigure[] {
  const saveOf = ({ requestId, at }: Save) => `${requestId} ${at}`;
  const saved = new Set(records.map(saveOf));
  const byId = new Map<string, StoredFigure>();
  for (const figure of figures) if (saved.has(saveOf(figure)) && !byId.has(figure.id)) byId.set(figure.id, figure);
  const rows = [...byId.values()];
  const takenBackBy = new Map<string, StoredFigure[]>();
  for (const row of rows.filter(({ reverses }) => reverses !== '')) {
    takenBackBy.set(row.reverses, [...(takenBackBy.get(row.reverses) ?? []), row]);
  }
  const standing = new Map<string, boolean>();
  const isStanding = ({ id }: StoredFigure): boolean => {
    const known = standing.get(id);
    if (known !== undefined) return known;
    // Rows that somebody made take each other back end here.
    standing.set(id, false);
    const stands = !(takenBackBy.get(id) ?? []).some(isStanding);
    standing.set(id, stands);
    return stands;
  };
  return rows.filter((row) => row.reverses === '' && isStanding(row));
}

/** The row that takes another one back: the same with every number negated, so that sums over the sheet stay right. */
export function reversalOf(figure: StoredFigure, source: string): NewFigure {
  const { personId, kpi, from, date, value, numerator, denominator, id } = figure;
  return {
    personId,
    kpi,
    from,
    date,
    value: negated(value),
    numerator: negated(numerator),
    denominator: negated(denominator),
    source,
    reverses: id,
  };
}

/** Zero has no sign. */
function negated(value: number | null): number | null {
  return value === null || value === 0 ? value : -value;
}

/** Numbers are made of the request, so that a second try writes the same ones. */
export function figureRow(
  figure: NewFigure,
  index: number,
  { by, at, requestId }: Pick<StoredFigure, 'by' | 'at' | 'requestId'>,
): FigureRow {
  return {
    figure_id: `${requestId}-${index + 1}`,
    person_id: figure.personId,
    kpi: figure.kpi,
    first_day: figure.from,
    date: figure.date,
    figure: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    figure_source: figure.source,
    reverses: figure.reverses,
    by,
    at,
    request_id: requestId,
  };
}
