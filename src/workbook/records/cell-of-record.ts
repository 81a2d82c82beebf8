// Which cells a record changes: Records come first, the sheets follow them, so that an interrupted submit can be finished.
import type { RecordField, RecordKind } from '../../catalog/record-kinds';
import type { CellChange } from '../plan-changes';
import type { StoredRecord } from './record';

const goalFields: readonly RecordField[] = ['weight', 'baseline', 'target', 'rule', 'detail'];

const mendFields: readonly RecordField[] = ['weight', 'baseline', 'target', 'actual'];

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

export const OKR_SEPARATOR = ' › ';
export const TEMPLATE_SEPARATOR = '/';
/** Stands before the team of a mended team KPI, which could be called like a person's id. */
export const TEAM_PREFIX = 'team_kpis/';

/** The change that a record stands for; null for one that stands in Records alone. */
export function cellOfRecord(
  record: Pick<StoredRecord, 'personId' | 'kind' | 'kpi' | 'field' | 'old' | 'value'>,
): CellChange | null {
  const { personId, kind, kpi, field, old, value } = record;
  if (!fieldsOf[kind]?.includes(field)) return null;
  const change = { column: field, old, value };
  switch (kind) {
    case 'okr-update': {
      const [objective = '', key_result = ''] = kpi.split(OKR_SEPARATOR);
      return { ...change, table: 'okr', id: { subject: personId, objective, key_result } };
    }
    case 'hand-over':
      return { ...change, table: 'people', id: { person_id: personId } };
    case 'template-change': {
      // A role of HR's own may have the sign in its name, a track has not.
      const at = personId.lastIndexOf(TEMPLATE_SEPARATOR);
      const id = { role: personId.slice(0, at), track: personId.slice(at + TEMPLATE_SEPARATOR.length), kpi };
      return { ...change, table: 'templates', id };
    }
    case 'mend':
    case 'mend-undo':
      if (!personId.startsWith(TEAM_PREFIX)) return { ...change, table: 'kpi', id: { person_id: personId, kpi } };
      return { ...change, table: 'team_kpis', id: { team: personId.slice(TEAM_PREFIX.length), kpi } };
    default:
      return { ...change, table: 'kpi', id: { person_id: personId, kpi } };
  }
}
