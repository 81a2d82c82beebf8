// Which cells a record changes: Records come first, the sheets follow them, so that an interrupted submit can be finished.
import type { RecordField, RecordKind } from '../../catalog/record-kinds';
import { goalFields } from '../agreed-goal';
import { mendColumns } from '../check/finding';
import type { CellChange } from '../plan-changes';
import { idOfMended, mendedRow } from './mended-row';
import type { StoredRecord } from './record';

const mendFields: readonly RecordField[] = mendColumns;

/** What a self review or a check-in says stands in Records alone. */
const fieldsOf: Partial<Record<RecordKind, readonly RecordField[]>> = {
  'goal-proposal': goalFields,
  'goal-change': goalFields,
  'kpi-stop': ['actual'],
  'kpi-resume': ['actual'],
  'manager-review': ['actual', 'evidence'],
  'review-correction': ['actual', 'evidence'],
  'figures-import': ['actual', 'evidence'],
  'figures-undo': ['actual', 'evidence'],
  'okr-update': ['current', 'confidence', 'remark'],
  'hand-over': ['manager_email'],
  'template-change': ['weight'],
  mend: mendFields,
  'mend-undo': mendFields,
};

/** The change that a record stands for; null for one that stands in Records alone. */
export function cellOfRecord(
  record: Pick<StoredRecord, 'personId' | 'kind' | 'kpi' | 'field' | 'old' | 'value'>,
): CellChange | null {
  const { personId, kind, kpi, field, old, value } = record;
  if (!fieldsOf[kind]?.includes(field)) return null;
  const change = { column: field, old, value };
  switch (kind) {
    case 'okr-update':
      return { ...change, table: 'okr', id: idOfMended({ table: 'okr', subject: personId }, kpi) };
    case 'hand-over':
      return { ...change, table: 'people', id: { person_id: personId } };
    case 'template-change':
      return { ...change, table: 'templates', id: idOfMended({ table: 'templates', subject: personId }, kpi) };
    case 'mend':
    case 'mend-undo':
      return { ...change, table: mendedRow(personId).table, id: idOfMended(mendedRow(personId), kpi) };
    default:
      return { ...change, table: 'kpi', id: { person_id: personId, kpi } };
  }
}
