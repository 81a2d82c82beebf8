// Cells that their column cannot read: words of no closed list, dates, addresses, texts that are too long.
import { isColumnKey } from '../../text/text';
import { textOf } from '../cell';
import type { CheckBook, CheckRow, CheckTable } from './book';
import type { Facts, Finding, FindingType } from './finding';
import { findingIn } from './finding-in';

export function checkCells(book: CheckBook): Finding[] {
  const people = new Map(book.people.rows.map(({ values }) => [values.person_id, values.name]));
  const tables: readonly CheckTable<object>[] = [
    book.people,
    book.scorecard,
    ...book.roleSheets,
    book.teamKpis,
    book.library,
    book.templates,
    book.okr,
  ];
  return tables.flatMap((table) => table.rows.flatMap((row: CheckRow<object>) => ofRow(table, row, people)));
}

/** Where HR may write words of its own: why somebody does not take part (P5), and a team KPI of its own. */
const ownWords: readonly string[] = ['participation', 'serves'];

function ofRow(
  table: CheckTable<object>,
  row: CheckRow<object>,
  people: ReadonlyMap<string | null, string | null>,
): Finding[] {
  const personId = textOf(row.cell('person_id')) || null;
  const whose = {
    personId,
    who: people.get(personId) ?? (textOf(row.cell('name')) || personId || textOf(row.cell('team'))),
    kpi: textOf(row.cell('kpi_name')) || textOf(row.cell('kpi')),
  };
  return [...row.problems].flatMap(([column, problem]): Finding[] => {
    const say = (type: FindingType, facts: Facts) =>
      isColumnKey(column) ? [findingIn(table, row, type, column, facts, whose)] : [];
    switch (problem.type) {
      case 'UnknownChoice':
        return ownWords.includes(column)
          ? []
          : say('choiceUnknown', { found: problem.found, allowed: problem.allowed });
      case 'NotADate':
        return say('dateUnreadable', { found: problem.found });
      case 'AmbiguousDate':
        return say('dateUnclear', { found: problem.found, one: problem.dayFirst, other: problem.monthFirst });
      case 'NotAnEmail':
        return say('emailUnreadable', { found: problem.found });
      case 'TooLong':
        return say('textTooLong', { found: problem.found, limit: problem.limit });
      default:
        // Numbers are said by the check of numbers, with what they may mean.
        return [];
    }
  });
}
