// A figure as people read it, the same in both languages.
import type { Unit } from '../catalog/choices';
import { round } from '../core/number';
import { type Cell, textOf } from './cell';

/** 0.95 under a percentage → 95%; 120000 → 120,000. */
export function shownFigure(cell: Cell, unit: Unit | null): string {
  if (typeof cell !== 'number') return textOf(cell);
  const isPercent = unit === 'percent';
  const [whole = '', decimals] = String(round(isPercent ? cell * 100 : cell, 4)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}${decimals === undefined ? '' : `.${decimals}`}${isPercent ? '%' : ''}`;
}
