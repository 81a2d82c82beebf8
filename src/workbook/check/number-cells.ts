// Cells of numbers that hold text: what can be read for certain can be mended, what cannot is asked about.
import { unitLabels } from '../../catalog/choices';
import { writtenNumber } from '../../core/typed-number';
import type { ColumnKey } from '../../text/text';
import { type Cell, choiceOf, isBlank, textOf } from '../cell';
import { isNotApplicable } from '../kpi-figures';
import { recordText } from '../record-text';
import { shownFigure } from '../shown-figure';
import type { CheckBook, CheckRow, CheckTable } from './book';
import type { Finding, MendChange } from './finding';
import { findingIn } from './finding-in';
import { changeOf, findingOf, type KpiLine, kpiLines } from './kpi-lines';

const kpiColumns = ['weight', 'baseline', 'target', 'actual'] as const;

export function checkNumberCells(book: CheckBook): Finding[] {
  return [
    ...kpiLines(book).flatMap((line) => kpiColumns.flatMap((column) => ofLine(line, column))),
    ...elsewhere(book.scorecard, ['adjustment']),
    ...elsewhere(book.library, ['baseline', 'target']),
    ...elsewhere(book.templates, ['weight']),
    ...elsewhere(book.okr, ['start', 'target', 'current', 'weight', 'confidence']),
  ];
}

function ofLine(line: KpiLine, column: MendChange['column']): Finding[] {
  const { row, rule, unit, isTwice } = line;
  const cell = row.cell(column);
  if (column === 'actual' && (rule === 'yes-no' || isNotApplicable(cell))) return [];
  const said = saidBy(cell, column === 'weight' ? null : unit, column === 'weight');
  if (said === null) return [];
  const finding = findingOf(line, said.type, column, said.facts);
  if (said.value === null || isTwice) return [finding];
  const shown = {
    shownOld: `“${textOf(cell)}”`,
    shownValue: shownFigure(said.value, column === 'weight' ? null : unit),
  };
  const change = changeOf(line, { column, old: recordText(cell), value: said.value, ...shown });
  return [{ ...finding, mend: { type: 'convert', changes: [change] } }];
}

function elsewhere(table: CheckTable<object>, columns: readonly ColumnKey[]): Finding[] {
  return table.rows.flatMap((row: CheckRow<object>) =>
    columns.flatMap((column) => {
      const isWeight = column === 'weight';
      const said = saidBy(row.cell(column), isWeight ? null : choiceOf(unitLabels, row.cell('unit')), isWeight);
      return said ? [findingIn(table, row, said.type, column, said.facts, whoseRow(row))] : [];
    }),
  );
}

function whoseRow({ cell }: CheckRow<object>): Pick<Finding, 'personId' | 'who' | 'kpi'> {
  const personId = textOf(cell('person_id'));
  const kpi = textOf(cell('kpi_name')) || textOf(cell('kpi')) || textOf(cell('key_result'));
  return { personId: personId === '' ? null : personId, who: personId || textOf(cell('team')), kpi };
}

interface Said {
  readonly type: 'numberAsText' | 'numberUnclear' | 'notANumber';
  readonly facts: Finding['facts'];
  readonly value: number | null;
}

/** Null for a number and for a blank cell. */
function saidBy(cell: Cell, unit: KpiLine['unit'], isWeight: boolean): Said | null {
  if (isBlank(cell) || typeof cell === 'number') return null;
  const found = textOf(cell);
  // A weight is out of 100, with or without the sign.
  const text = isWeight ? found.normalize('NFKC').replace(/\s*%$/, '') : found;
  const written = typeof cell === 'string' ? writtenNumber(text, unit === 'percent') : { kind: 'none' as const };
  switch (written.kind) {
    case 'number':
      return { type: 'numberAsText', facts: { found, value: shownFigure(written.value, unit) }, value: written.value };
    case 'unclear': {
      const [one, other] = written.readings.map((value) => shownFigure(value, unit));
      return { type: 'numberUnclear', facts: { found, one: one ?? '', other: other ?? '' }, value: null };
    }
    case 'none':
      return { type: 'notANumber', facts: { found }, value: null };
  }
}
