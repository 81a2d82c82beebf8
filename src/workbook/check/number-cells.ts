// Cells of numbers that hold text: what can be read for certain can be mended, what cannot is asked about.
import { unitLabels } from '../../catalog/choices';
import { writtenNumber } from '../../core/typed-number';
import { type Cell, choiceOf, isBlank, textOf } from '../cell';
import { isNotApplicable } from '../kpi-figures';
import { columnOf } from '../plan-changes';
import { recordText } from '../record-text';
import { OKR_SEPARATOR, TEMPLATE_SEPARATOR } from '../records/separators';
import { shownFigure } from '../shown-figure';
import { writtenDate } from '../written-date';
import type { CheckBook, CheckRow, CheckTable } from './book';
import type { Finding, Mend, MendChange } from './finding';
import { findingIn } from './finding-in';
import { changeOf, findingOf, type KpiLine, kpiLines } from './kpi-lines';

const kpiColumns = ['weight', 'baseline', 'target', 'actual'] as const;

export function checkNumberCells(book: CheckBook): Finding[] {
  return [
    ...kpiLines(book).flatMap((line) => kpiColumns.flatMap((column) => ofLine(line, column, book))),
    ...elsewhere(book, book.scorecard, ['adjustment'], ({ values }) => named('scorecard', values.person_id)),
    ...elsewhere(book, book.library, ['baseline', 'target'], ({ values }) => named('kpi_library', '', values.kpi)),
    ...elsewhere(book, book.templates, ['weight'], ({ values: { role, track, kpi } }) =>
      named('templates', role && `${role}${TEMPLATE_SEPARATOR}${track ?? ''}`, kpi),
    ),
    ...elsewhere(book, book.okr, ['start', 'target', 'current', 'weight', 'confidence'], ({ values: row }) =>
      named(
        'okr',
        row.person_id ?? row.team ?? '',
        row.key_result && `${row.objective ?? ''}${OKR_SEPARATOR}${row.key_result}`,
      ),
    ),
  ];
}

function ofLine(line: KpiLine, column: (typeof kpiColumns)[number], book: CheckBook): Finding[] {
  const { row, rule, unit, isTwice } = line;
  const cell = row.cell(column);
  if (column === 'actual' && (rule === 'yes-no' || isNotApplicable(cell))) return [];
  const said = saidBy(cell, column === 'weight' ? null : unit, column === 'weight', book);
  if (said === null) return [];
  const finding = findingOf(line, said.type, column, said.facts);
  if (isTwice) return [finding];
  const change = (written: Written) => changeOf(line, { column, ...written });
  return [{ ...finding, mends: mendsOf(cell, said, column === 'weight' ? null : unit, change) }];
}

type Written = Pick<MendChange, 'old' | 'value' | 'shownOld' | 'shownValue'>;

/** One for each number that the text may mean and the cell takes. */
function mendsOf(
  cell: Cell,
  { values }: Said,
  unit: KpiLine['unit'],
  change: (written: Written) => MendChange,
): Mend[] {
  const shownOld = `“${textOf(cell)}”`;
  const changes = values.map((value) =>
    change({ old: recordText(cell), value, shownOld, shownValue: shownFigure(value, unit) }),
  );
  return changes.filter(isTaken).map((one) => ({ type: 'convert', changes: [one] }));
}

/** A weight of 12,000 is a number, but none that the check at the cell takes. */
function isTaken({ table, column, value }: MendChange): boolean {
  const check = columnOf(table, column)?.validation('en', () => null);
  return check?.type !== 'number' || !check.strict || (value >= check.lowest && value <= check.highest);
}

type RowName = Pick<MendChange, 'table' | 'subject' | 'kpi'>;

/** Null for a row that Records could not name. */
function named(table: RowName['table'], subject: string | null, kpi: string | null = ''): RowName | null {
  return subject === null || kpi === null ? null : { table, subject, kpi };
}

/** Rows that are no KPI rows of people and teams. */
function elsewhere<Row extends object>(
  book: CheckBook,
  table: CheckTable<Row>,
  columns: readonly MendChange['column'][],
  nameOf: (row: CheckRow<Row>) => RowName | null,
): Finding[] {
  const isTwice = ({ id }: CheckRow<Row>) =>
    table.rows.some((other) => other.nth > 0 && JSON.stringify(other.id) === JSON.stringify(id));
  return table.rows.flatMap((row) =>
    columns.flatMap((column): Finding[] => {
      const isWeight = column === 'weight';
      const cell = row.cell(column);
      const unit = isWeight ? null : choiceOf(unitLabels, row.cell('unit'));
      const said = saidBy(cell, unit, isWeight, book);
      if (said === null) return [];
      const whose = whoseRow(row);
      const finding = findingIn(table, row, said.type, column, said.facts, whose);
      const name = nameOf(row);
      if (name === null || isTwice(row)) return [finding];
      const change = (written: Written) => ({ ...name, kpiName: whose.kpi || whose.who, column, ...written });
      return [{ ...finding, mends: mendsOf(cell, said, unit, change) }];
    }),
  );
}

function whoseRow({ cell }: CheckRow<object>): Pick<Finding, 'personId' | 'who' | 'kpi'> {
  const personId = textOf(cell('person_id'));
  const kpi = textOf(cell('kpi_name')) || textOf(cell('kpi')) || textOf(cell('key_result'));
  const who = textOf(cell('name')) || personId || textOf(cell('team'));
  return { personId: personId === '' ? null : personId, who, kpi };
}

interface Said {
  readonly type: 'numberAsText' | 'numberUnclear' | 'notANumber' | 'formulaFailed' | 'dateForNumber';
  readonly facts: Finding['facts'];
  /** What it may mean. */
  readonly values: readonly number[];
}

/** As Sheets hands the result of a formula that failed to a script. */
const FAILED = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|ERROR!)$/;

/** Null for a number and for a blank cell. */
function saidBy(cell: Cell, unit: KpiLine['unit'], isWeight: boolean, { decimalSign }: CheckBook): Said | null {
  if (isBlank(cell) || typeof cell === 'number') return null;
  const found = textOf(cell);
  if (FAILED.test(found)) return { type: 'formulaFailed', facts: { found }, values: [] };
  // A weight is out of 100, with or without the sign.
  const text = isWeight ? found.normalize('NFKC').replace(/\s*%$/, '') : found;
  const written =
    typeof cell === 'string' ? writtenNumber(text, unit === 'percent', decimalSign) : { kind: 'none' as const };
  switch (written.kind) {
    case 'number':
      return {
        type: 'numberAsText',
        facts: { found, value: shownFigure(written.value, unit) },
        values: [written.value],
      };
    case 'unclear': {
      const [one, other] = written.readings.map((value) => shownFigure(value, unit));
      return { type: 'numberUnclear', facts: { found, one: one ?? '', other: other ?? '' }, values: written.readings };
    }
    case 'none': {
      const isDate = writtenDate(found, null).kind === 'date';
      return { type: isDate ? 'dateForNumber' : 'notANumber', facts: { found }, values: [] };
    }
  }
}
