// OKR: whose an objective is.
import type { CheckBook } from './book';
import type { Finding } from './finding';
import { findingIn } from './finding-in';

export function checkOkr({ okr, people }: CheckBook): Finding[] {
  return okr.rows.flatMap((row) => {
    const { person_id, key_result } = row.values;
    if (person_id === null || people.rows.some(({ values }) => values.person_id === person_id)) return [];
    const whose = { personId: person_id, who: person_id, kpi: key_result ?? '' };
    return [findingIn(okr, row, 'okrOwnerUnknown', 'person_id', { id: person_id }, whose)];
  });
}
