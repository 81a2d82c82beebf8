// The list of people while it is being corrected: rows of cells in the order of the columns.
import type { EndpointValue } from '../../../actions/endpoints';
import type { Table } from './pasted-table';

export type Preview = EndpointValue<'previewPeople'>;
export type PreviewRow = Preview['rows'][number];
export type PersonTexts = PreviewRow['texts'];
export type PersonKey = keyof PersonTexts;

export const personKeys = [
  'person_id',
  'name',
  'email',
  'team',
  'role',
  'track',
  'lead',
  'manager_email',
  'joined',
  'left',
  'participation',
  'same_person_as',
] as const satisfies readonly PersonKey[];

/** Cells alone, so that a list of some sixty people fits into a draft. */
export interface ListRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export const noTexts: PersonTexts = {
  person_id: '',
  name: '',
  email: '',
  team: '',
  role: '',
  track: '',
  lead: '',
  manager_email: '',
  joined: '',
  left: '',
  participation: '',
  same_person_as: '',
};

export function listRow(line: number, texts: PersonTexts): ListRow {
  return { line, cells: personKeys.map((key) => texts[key]) };
}

/** As the server reads any list: the first row names the columns. */
export function tableOfRows(name: string, rows: readonly ListRow[]): Table {
  return {
    name,
    rows: [{ line: 0, cells: [...personKeys] }, ...rows.map(({ line, cells }) => ({ line, cells: [...cells] }))],
  };
}

/** The one row with other texts; a line that is not there yet is added at the end. */
export function withTexts(rows: readonly ListRow[], line: number, texts: PersonTexts): ListRow[] {
  const changed = listRow(line, texts);
  return rows.some((row) => row.line === line)
    ? rows.map((row) => (row.line === line ? changed : row))
    : [...rows, changed];
}

/** The roles chosen for everybody of whom the list says the same. */
export function withRoles(rows: readonly ListRow[], chosen: Readonly<Record<string, string>>): ListRow[] {
  const index = personKeys.indexOf('role');
  return rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, at) => (at === index ? (chosen[cell] ?? cell) : cell)),
  }));
}

/** What the list says in place of a role, and how many people that is. */
export function titlesWithoutRole(rows: readonly PreviewRow[]): { readonly title: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { texts, problems } of rows) {
    if (problems.some(({ column }) => column === 'role')) counts.set(texts.role, (counts.get(texts.role) ?? 0) + 1);
  }
  return [...counts].map(([title, count]) => ({ title, count }));
}

/** What was said of a line while it was read is still true as long as the line stays as it is. */
export function withNotesOf(before: Preview | null, after: Preview): Preview {
  const cellsOf = (row: PreviewRow) => listRow(row.line, row.texts).cells.join('\t');
  const said = new Map((before?.rows ?? []).map((row) => [row.line, row]));
  const rows = after.rows.map((row) => {
    const same = said.get(row.line);
    if (same === undefined || cellsOf(same) !== cellsOf(row)) return row;
    return { ...row, notes: [...new Set([...same.notes, ...row.notes])] };
  });
  return { ...after, rows };
}
