// The lines of People that the period is about: who takes part (P5) and was there on one of its days.
import { daysOfPeriod, daysPresent } from '../../core/period';
import { readKeyedRange } from '../../workbook/keyed-range';
import { layoutOf } from '../../workbook/layout';
import { peopleInBlock } from '../../workbook/people-block';
import { type Person, peopleColumns } from '../../workbook/sheets/people';
import type { Context } from '../context';

/** A line without a role has no goals yet and waits for HR. */
export function linesTakingPart({ cells, workbook, period }: Context): Person[] {
  const sheet = cells.sheets.find(({ key }) => key === 'people');
  const layout = sheet && layoutOf(sheet, Object.values(peopleColumns), null);
  const block = sheet && layout && readKeyedRange(sheet.cells.slice(layout.keyRow - 1), ['person_id']);
  // As for the scores: a reason that HR made up itself means not taking part.
  const known = block ? peopleInBlock(block) : null;
  const days = daysOfPeriod(period);
  return workbook.people.filter(({ person_id, role, joined, left }) => {
    if (person_id === null || role === null) return false;
    if (known?.get(person_id)?.participation !== 'taking-part') return false;
    return days === null || daysPresent(days, joined, left) > 0;
  });
}
