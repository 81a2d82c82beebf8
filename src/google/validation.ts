// Data validation of Sheets, as plain data and back.

import type { Validation } from '../workbook/column';
import { columnLetters } from '../workbook/formula';
import type { FoundValidation } from '../workbook/snapshot';
import { dateFormula, datesOfFormula } from './date-check';

/** `place` is the first cell of the range that is to be checked. */
export function buildValidation(
  validation: Validation,
  place: { readonly row: number; readonly column: number },
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!validation.strict);
  if (validation.help !== '') builder.setHelpText(validation.help);
  switch (validation.type) {
    case 'list':
      return builder.requireValueInList([...validation.choices], true).build();
    case 'number':
      return builder.requireNumberBetween(validation.lowest, validation.highest).build();
    case 'email':
      return builder.requireTextIsEmail().build();
    case 'date': {
      const firstCell = `${columnLetters(place.column)}${place.row}`;
      return builder.requireFormulaSatisfied(dateFormula(validation, firstCell)).build();
    }
  }
}

/** More rows than a sheet has whose checks differ from row to row (Settings). */
const INSPECTED_ROWS = 40;

/**
 * The checks of a whole grid. To look into one takes several calls, so below the first rows it is only seen that there is one:
 * what is missing is seen everywhere, and a thousand people cost no more calls than ten.
 */
export function readValidations(
  rules: readonly (readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[])[],
): FoundValidation[][] {
  return rules.map((row, rowIndex) =>
    row.map((rule) => {
      if (rule === null) return null;
      return rowIndex < INSPECTED_ROWS ? readValidation(rule) : { type: 'unseen' };
    }),
  );
}

/** Whatever PerfScore does not set itself is `other`. */
function readValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): FoundValidation {
  if (rule === null) return null;
  const criteria = SpreadsheetApp.DataValidationCriteria;
  const values: readonly unknown[] = rule.getCriteriaValues();
  const strict = !rule.getAllowInvalid();
  const help = rule.getHelpText() ?? '';
  switch (rule.getCriteriaType()) {
    case criteria.VALUE_IN_LIST: {
      const choices = Array.isArray(values[0]) ? values[0].map(String) : [];
      return { type: 'list', choices, strict, help };
    }
    case criteria.NUMBER_BETWEEN:
      return { type: 'number', lowest: Number(values[0]), highest: Number(values[1]), strict, help };
    case criteria.TEXT_IS_VALID_EMAIL:
      return { type: 'email', strict, help };
    case criteria.CUSTOM_FORMULA: {
      const dates = datesOfFormula(String(values[0] ?? ''));
      return dates ? { type: 'date', ...dates, strict, help } : { type: 'other' };
    }
    default:
      return { type: 'other' };
  }
}
