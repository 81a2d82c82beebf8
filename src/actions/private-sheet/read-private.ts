// Reads the pasted cells of a one-person sheet: whose it is, and what stands in its entry cells. Nothing that was typed is passed over in silence.
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import type { Context } from '../context';
import { done, failed, type Result } from '../result';
import type { PrivateProblem } from './private-answer';
import {
  FIRST_ENTRY_COLUMN,
  HEADING_KEY,
  KPI_PREFIX,
  keyRowOf,
  PRIVATE_COLUMNS,
  PRIVATE_MARK,
  type PrivateKeys,
  type PrivateRow,
  privateAnswerRows,
  privateTextRows,
} from './private-layout';

export interface OwnKpi {
  readonly row: number;
  readonly kpi: string;
  readonly actual: string;
  readonly evidence: string;
  readonly comment: string;
}

export interface OwnText {
  readonly row: number;
  readonly text: string;
}

export interface PrivateEntries {
  readonly keys: PrivateKeys;
  readonly name: string;
  readonly kpis: readonly OwnKpi[];
  readonly texts: ReadonlyMap<PrivateRow, OwnText>;
}

type Cells = readonly (readonly string[])[];

/** How far down the row of keys may have moved. */
const KEY_ROW_SEARCH = 10;

const known: readonly PrivateRow[] = [...privateTextRows, ...privateAnswerRows];

export function readPrivate(context: Context, pasted: Cells): Result<PrivateEntries, readonly PrivateProblem[]> {
  const cells = pasted.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n').trim()));
  const text = reference().messages[context.language].privateSheet.readBack;
  const whole = (message: string) => failed([{ row: null, message }]);
  const keyIndex = cells.slice(0, KEY_ROW_SEARCH).findIndex((row) => row.includes(PRIVATE_MARK));
  const keyRow = cells[keyIndex];
  if (!keyRow) return whole(text.noKeys);
  const [mark, personId = '', period = '', goals = '', review = ''] = keyRow;
  const keys = { personId, period, goals, review };
  const expected = keyRowOf(keys, context.deps.digest);
  const owns = expected.slice(FIRST_ENTRY_COLUMN - 1);
  const isInPlace = mark === PRIVATE_MARK && owns.every((key, index) => keyRow[FIRST_ENTRY_COLUMN - 1 + index] === key);
  if (!isInPlace || isFilled(keyRow.slice(PRIVATE_COLUMNS))) return whole(text.columnsMoved);
  if (expected.some((key, index) => keyRow[index] !== key)) return whole(fill(text.keysEdited, { row: keyIndex + 1 }));
  const person = context.workbook.people.find(({ person_id }) => person_id === personId);
  if (!person) return whole(fill(text.unknownPerson, { id: personId }));
  if (period !== context.period) return whole(fill(text.otherPeriod, { found: period, period: context.period }));
  const read = readRows(context, cells.slice(keyIndex + 1), keyIndex + 2);
  return read.problems.length > 0
    ? failed(read.problems)
    : done({ keys, name: person.name ?? personId, kpis: read.kpis, texts: read.texts });
}

/** `from` is the number of the first of these rows. */
function readRows({ language }: Context, rows: Cells, from: number) {
  const text = reference().messages[language].privateSheet.readBack;
  const problems: PrivateProblem[] = [];
  const kpis: OwnKpi[] = [];
  const texts = new Map<PrivateRow, OwnText>();
  for (const [index, cells] of rows.entries()) {
    const row = from + index;
    const problem = (message: string) => problems.push({ row, message });
    const key = cells[0] ?? '';
    const own = cells.slice(FIRST_ENTRY_COLUMN - 1, PRIVATE_COLUMNS);
    const stray = (columns: readonly string[]) => {
      const found = columns.find((cell) => cell !== '');
      if (found !== undefined) problem(fill(text.strayCell, { found }));
    };
    stray(cells.slice(PRIVATE_COLUMNS));
    const [actual = '', evidence = '', comment = ''] = own;
    const kpi = key.startsWith(KPI_PREFIX) ? key.slice(KPI_PREFIX.length) : null;
    const answer = known.find((name) => name === key) ?? null;
    if (kpi !== null) {
      if (kpis.some((one) => one.kpi === kpi)) problem(fill(text.rowTwice, { found: cells[1] ?? kpi }));
      else kpis.push({ row, kpi, actual, evidence, comment });
    } else if (answer !== null) {
      stray(own.slice(1));
      if (texts.has(answer)) problem(fill(text.rowTwice, { found: cells[1] ?? key }));
      else texts.set(answer, { row, text: actual });
    } else if (key === '') stray(own);
    else if (key !== HEADING_KEY) problem(fill(text.unknownRow, { found: key }));
  }
  return { problems, kpis, texts };
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== '');
}
