// Between which numbers a figure is believed at the cell, by the unit and the KPI of its row.
import { unitLabels } from '../catalog/choices';
import { boundsOf } from '../catalog/figure-bounds';
import { choiceOf, textOf } from './cell';
import type { RowCells } from './column';

/** No figure of a team comes near it; what is beyond, or is no number at all, is marked. */
const ENDLESS = 1e15;

/** Where there is no unit: whatever is a number. */
export const anyNumber = () => ({ lowest: -ENDLESS, highest: ENDLESS });

/** Null for a row without a unit. */
export function plausibleFigure(row: RowCells): { readonly lowest: number; readonly highest: number } | null {
  const unit = choiceOf(unitLabels, row('unit'));
  if (unit === null) return null;
  const bounds = boundsOf(unit, textOf(row('kpi')));
  return { lowest: bounds?.lowest ?? -ENDLESS, highest: bounds?.highest ?? ENDLESS };
}
