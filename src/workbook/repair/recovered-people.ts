// Who was on a deleted sheet of people, as far as the Scorecard and the KPI sheets still say.
import type { Column } from '../column';
import { isUnwritten, layoutOf } from '../layout';
import { roleSheetsOf } from '../role-sheets';
import type { Person } from '../sheets/people';
import { roleSheetColumns } from '../sheets/role-sheet';
import { scorecardColumns } from '../sheets/scorecard';
import type { WorkbookCells } from '../snapshot';
import { readTable } from '../table-rows';

/** Null while the sheet of people is there. */
export function recoveredPeople(workbook: WorkbookCells): readonly Person[] | null {
  const find = (key: string) => workbook.sheets.find((sheet) => sheet.key === key && !isUnwritten(sheet));
  if (find('people')) return null;
  const rowsOf = <Columns extends Readonly<Record<string, Column>>>(key: string, columns: Columns) => {
    const sheet = find(key);
    const layout = sheet ? layoutOf(sheet, Object.values(columns), null) : null;
    return sheet && layout ? readTable(sheet, layout, columns).rows.map(({ values }) => values) : [];
  };
  const people = new Map<string, Person>();
  const add = (person: Pick<Person, 'person_id' | 'name' | 'role'> & Partial<Person>) => {
    if (person.person_id !== null && !people.has(person.person_id)) {
      people.set(person.person_id, { ...unknown, ...person });
    }
  };
  for (const { person_id, name, team, role, manager_email } of rowsOf('scorecard', scorecardColumns)) {
    add({ person_id, name, team, role, manager_email });
  }
  for (const { role, sheet } of roleSheetsOf(workbook.sheets)) {
    for (const { person_id, name } of rowsOf(sheet.key, roleSheetColumns)) add({ person_id, name, role });
  }
  return [...people.values()];
}

const unknown = {
  email: null,
  team: null,
  track: null,
  lead: null,
  manager_email: null,
  joined: null,
  left: null,
  participation: null,
  same_person_as: null,
} as const;
