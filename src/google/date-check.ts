// A check of dates that are kept as text: Sheets’ own checks of dates take a text for no date at all.
import type { Validation } from '../workbook/column';
import type { Area } from '../workbook/snapshot';
import type { Step } from '../workbook/step';

type DateCheck = Extract<Validation, { readonly type: 'date' }>;

/** `=AND(DATEVALUE(I3)>0;DATEVALUE(I3)<=DATE(2026;9;30))`, of the first cell of a range; what is no date is an error and fails. */
export function dateFormula({ from, to }: Pick<DateCheck, 'from' | 'to'>, firstCell: string): string {
  const day = `DATEVALUE(${firstCell})`;
  const ends = [
    `${day}>0`,
    ...(from === null ? [] : [`${day}>=${dateCall(from)}`]),
    ...(to === null ? [] : [`${day}<=${dateCall(to)}`]),
  ];
  return `=AND(${ends.join(';')})`;
}

/** Null for a formula of somebody else. */
export function datesOfFormula(formula: string): Pick<DateCheck, 'from' | 'to'> | null {
  const plain = formula.replace(/\s/g, '').toUpperCase();
  if (!/^=AND\(DATEVALUE\(\$?[A-Z]+\$?\d+\)>0[;,)]/.test(plain)) return null;
  return { from: dateAfter(plain, '>='), to: dateAfter(plain, '<=') };
}

function dateCall(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `DATE(${year};${month};${day})`;
}

function dateAfter(formula: string, sign: string): string | null {
  const [, year, month = '', day = ''] = new RegExp(`${sign}DATE\\((\\d+)[;,](\\d+)[;,](\\d+)\\)`).exec(formula) ?? [];
  return year === undefined ? null : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** Checks of dates are formulas, which speak of the first cell of their range: one range for equal ones below each other. */
export function dateRuns({ area, validations }: Extract<Step, { readonly type: 'SetValidations' }>) {
  const runs: { area: Area; readonly validation: DateCheck }[] = [];
  for (let at = 0; at < area.columns; at++) {
    let last: (typeof runs)[number] | null = null;
    for (const [index, row] of validations.entries()) {
      const validation = row[at] ?? null;
      if (validation?.type !== 'date') {
        last = null;
      } else if (last !== null && JSON.stringify(last.validation) === JSON.stringify(validation)) {
        last.area = { ...last.area, rows: last.area.rows + 1 };
      } else {
        last = { area: { row: area.row + index, column: area.column + at, rows: 1, columns: 1 }, validation };
        runs.push(last);
      }
    }
  }
  return runs;
}
