// Reads objectives and key results from a file.
import type { PlacedProblem } from '../../core/entry-problem';
import { parseNumber } from '../../core/typed-number';
import type { ColumnKey } from '../../text/text';
import { type OkrEntry, okrColumns } from '../sheets/okr';
import { readStringTable, type StringTable } from './string-table';

export interface OkrImport {
  readonly okr: readonly OkrEntry[];
  readonly unused: readonly string[];
  readonly problems: readonly PlacedProblem[];
}

const required: readonly ColumnKey[] = ['objective', 'key_result', 'start', 'target'];

/** A person named must be on the list; figures may be written as percentages and are kept as the fractions they mean. */
export function importOkr(table: StringTable, people: ReadonlySet<string>, listName: string): OkrImport {
  const columns = Object.values(okrColumns).filter(({ origin }) => origin !== 'computed');
  const read = readStringTable(
    table,
    columns.map(({ key }) => key),
    required,
  );
  const problems = [...read.problems];
  if (problems.length > 0) return { okr: [], unused: read.unused, problems };
  const okr = read.rows.map((row) => {
    for (const key of required) if (row.text(key) === '') problems.push(row.problemAt(key, { type: 'Required' }));
    const person = row.text('person_id');
    if (person !== '' && !people.has(person)) {
      problems.push(row.problemAt('person_id', { type: 'UnknownPerson', found: person, list: listName }));
    }
    const numbers: readonly ColumnKey[] = ['start', 'target', 'current', 'weight', 'confidence'];
    const cells = Object.entries(okrColumns).map(([key, column]) => {
      const text = row.text(column.key);
      if (text === '' || column.origin === 'computed') return [key, null];
      if (numbers.includes(column.key)) {
        const value = parseNumber(text, text.trim().endsWith('%'));
        if (value === null) problems.push(row.problemAt(column.key, { type: 'NotANumber', found: text }));
        return [key, value];
      }
      const reading = column.read(text);
      if (reading.kind === 'problem') problems.push(row.problemAt(column.key, reading.problem));
      return [key, reading.kind === 'value' ? reading.value : null];
    });
    return Object.fromEntries(cells) as OkrEntry;
  });
  return { okr, unused: read.unused, problems };
}
