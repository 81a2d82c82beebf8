// How a figure is shown, by the unit that stands in its row.
import { type Unit, unitLabels } from '../catalog/choices';
import { choiceOf } from './cell';
import { GENERAL_FORMAT, type RowCells } from './column';

const formats: Readonly<Record<Unit, string>> = {
  percent: '0.0#%',
  ratio: '0.00',
  currency: '#,##0.00',
  count: '#,##0',
  pieces: '#,##0',
  reads: '#,##0',
  visits: '#,##0',
  conversions: '#,##0',
  people: '#,##0',
  seconds: '#,##0.0',
  index: '#,##0.0',
  rating: '0.0',
  oneToTen: '0.0',
  zeroToTen: '0.0',
};

/** S16: a percentage is held as a fraction and shown as 95.0 %, with a second decimal where there is one: 1.75 %. */
export function formatOfUnit(row: RowCells): string {
  const unit = choiceOf(unitLabels, row('unit'));
  return unit ? formats[unit] : GENERAL_FORMAT;
}
