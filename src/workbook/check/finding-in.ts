// A finding in a cell of a table row.
import type { CheckRow } from './book';
import type { Finding, FindingType } from './finding';

type Whose = Pick<Finding, 'personId' | 'who' | 'kpi'>;

const nobody: Whose = { personId: null, who: '', kpi: '' };

export function findingIn(
  table: { readonly key: string; readonly title: string },
  { row, id, nth }: Pick<CheckRow<unknown>, 'row' | 'id' | 'nth'>,
  type: FindingType,
  column: Finding['place']['column'],
  facts: Finding['facts'],
  whose: Whose = nobody,
): Finding {
  return { type, place: { sheet: table.key, title: table.title, row, id, nth, column }, ...whose, facts, mends: [] };
}
