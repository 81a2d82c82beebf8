// OKR: whose an objective is, and whether the progress of its key results can be had (O1, O2).
import { isBlank } from '../cell';
import type { CheckBook } from './book';
import type { Finding, FindingType } from './finding';
import { findingIn } from './finding-in';

/** As the column says. */
const confidenceLimits = { lowest: 1, highest: 10 };

export function checkOkr({ okr, people }: CheckBook): Finding[] {
  const names = new Map(people.rows.map(({ values }) => [values.person_id, values.name]));
  return okr.rows.flatMap((row) => {
    const { person_id, team, key_result, weight, confidence } = row.values;
    const whose = {
      personId: person_id,
      who: names.get(person_id) ?? person_id ?? team ?? '',
      kpi: key_result ?? '',
    };
    const say = (type: FindingType, column: Finding['place']['column'], facts: Finding['facts'] = {}) => [
      findingIn(okr, row, type, column, facts, whose),
    ];
    const { lowest, highest } = confidenceLimits;
    return [
      ...(person_id !== null && !names.has(person_id) ? say('okrOwnerUnknown', 'person_id', { id: person_id }) : []),
      ...(key_result === null
        ? []
        : (['start', 'target'] as const).flatMap((column) =>
            isBlank(row.cell(column)) ? say('keyResultIncomplete', column) : [],
          )),
      ...(weight !== null && weight < 0 ? say('keyResultWeight', 'weight', { weight }) : []),
      ...(confidence !== null && (confidence < lowest || confidence > highest)
        ? say('confidenceOutside', 'confidence', { value: confidence, lowest, highest })
        : []),
    ];
  });
}
