// What scoring needs to know of the people: team, lead, participation (W5, P5).
import { type Participation, participationLabels } from '../catalog/choices';
import { type Cell, choiceOf, isBlank, textOf } from './cell';
import { cellAt, type KeyedRange } from './keyed-range';
import { readYesNo } from './kpi-figures';
import { writtenDate } from './written-date';

export interface PersonInBlock {
  readonly team: string;
  readonly lead: boolean;
  readonly participation: Participation;
  /** ISO dates; null where blank or unreadable. */
  readonly joined: string | null;
  readonly left: string | null;
  /** P3: the id of the person's first line; '' on that line itself. */
  readonly samePersonAs: string;
}

/** By person id; of two lines with one id the first counts. A reason HR made up itself means: not taking part. */
export function peopleInBlock(block: KeyedRange): ReadonlyMap<string, PersonInBlock> {
  const people = new Map<string, PersonInBlock>();
  for (const row of block.dataRows) {
    const id = textOf(cellAt(block, row, 'person_id'));
    if (id === '' || people.has(id)) continue;
    const participation = cellAt(block, row, 'participation');
    people.set(id, {
      team: textOf(cellAt(block, row, 'team')),
      lead: readYesNo('settings', cellAt(block, row, 'lead')) === true,
      joined: dateIn(cellAt(block, row, 'joined')),
      left: dateIn(cellAt(block, row, 'left')),
      samePersonAs: textOf(cellAt(block, row, 'same_person_as')),
      participation: isBlank(participation) ? 'taking-part' : (choiceOf(participationLabels, participation) ?? 'other'),
    });
  }
  return people;
}

function dateIn(cell: Cell): string | null {
  const written = writtenDate(textOf(cell), null);
  return written.kind === 'date' ? written.date : null;
}
