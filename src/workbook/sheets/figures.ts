// Figures: one dated row per person × KPI × day × source, append-only; the actuals are made of them.
import { type Column, dateColumn, numberColumn, type RowOf, textColumn } from '../column';

export const figureColumns = {
  figure_id: textColumn('figure_id', { width: 150 }),
  person_id: textColumn('person_id', { width: 100 }),
  kpi: textColumn('kpi', { width: 150 }),
  first_day: dateColumn('first_day', { width: 110 }),
  date: dateColumn('date', { width: 110 }),
  figure: numberColumn('figure', { width: 110 }),
  numerator: numberColumn('numerator', { width: 110 }),
  denominator: numberColumn('denominator', { width: 110 }),
  figure_source: textColumn('figure_source', { width: 240 }),
  reverses: textColumn('reverses', { width: 150 }),
  by: textColumn('by', { width: 190 }),
  at: textColumn('at', { width: 190 }),
  request_id: textColumn('request_id', { width: 150 }),
} as const satisfies Record<string, Column>;

export type FigureRow = RowOf<typeof figureColumns>;
