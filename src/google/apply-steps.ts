// Carries out the steps of a plan on a real spreadsheet, each in one call or a few.
import type { ProtectionFailure } from '../actions/deps';
import { shapeOf } from '../workbook/formula';
import type { Area } from '../workbook/snapshot';
import type { Step } from '../workbook/step';
import { fromGrid } from './cell-values';
import { setCharts } from './charts';
import { conditionalFormatRule, customFormulaOf } from './conditional-format';
import { dateRuns } from './date-check';
import { printCanvas } from './print-canvas';
import { protect } from './protect';
import { publishSheet } from './publish-sheet';
import { type IdentifiedSheet, markSheet } from './sheet-identity';
import { styleTable } from './style-table';
import { buildValidation } from './validation';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The steps in the order given; everything is written when it returns. Only a refused editor does not stop the rest. */
export function applySteps(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  steps: readonly Step[],
  identified: readonly IdentifiedSheet[],
): ProtectionFailure[] {
  if (steps.length === 0) return [];
  const sheets = new Map(identified.map(({ key, sheet }) => [key, sheet]));
  const failures: ProtectionFailure[] = [];
  for (const step of steps) {
    if (step.type === 'AddSheet') {
      const unfinished = sheets.get(step.sheet);
      sheets.set(step.sheet, addSheet(unfinished ?? spreadsheet.insertSheet(step.title, step.index), step));
      continue;
    }
    const sheet = sheets.get(step.sheet);
    if (!sheet) throw new Error(`No sheet for ${step.sheet}`);
    if (step.type === 'Publish') publishSheet(spreadsheet, sheet, step);
    else failures.push(...applyStep(sheet, step));
  }
  SpreadsheetApp.flush();
  return failures;
}

/** Takes over a new sheet, or one that an earlier run made and could not fill. */
function addSheet(sheet: Sheet, step: Extract<Step, { readonly type: 'AddSheet' }>): Sheet {
  markSheet(sheet, step.sheet);
  resize(
    sheet.getMaxRows(),
    step.rows,
    (from, count) => sheet.deleteRows(from, count),
    (after, count) => sheet.insertRowsAfter(after, count),
  );
  resize(
    sheet.getMaxColumns(),
    step.columns,
    (from, count) => sheet.deleteColumns(from, count),
    (after, count) => sheet.insertColumnsAfter(after, count),
  );
  if (step.hidden) sheet.hideSheet();
  return sheet;
}

/** A new sheet comes with 1000 × 26 cells; every one of them would be read and sent to the formulas. */
function resize(
  found: number,
  wanted: number,
  remove: (from: number, count: number) => void,
  add: (after: number, count: number) => void,
): void {
  if (found > wanted) remove(wanted + 1, found - wanted);
  if (found < wanted) add(found, wanted - found);
}

function applyStep(sheet: Sheet, step: Exclude<Step, { readonly type: 'AddSheet' | 'Publish' }>): ProtectionFailure[] {
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  switch (step.type) {
    case 'Mark':
      markSheet(sheet, step.sheet);
      return [];
    case 'Rename':
      sheet.setName(step.title);
      return [];
    case 'AddRows':
      if (step.after === 0) sheet.insertRowsBefore(1, step.count);
      else sheet.insertRowsAfter(step.after, step.count);
      return [];
    case 'AddColumns':
      if (step.after === 0) sheet.insertColumnsBefore(1, step.count);
      else sheet.insertColumnsAfter(step.after, step.count);
      return [];
    case 'SetFormats':
      range(step.area).setNumberFormats(step.formats.map((row) => [...row]));
      return [];
    case 'WriteCells':
      write(range(step.area), fromGrid(step.cells));
      return [];
    case 'WriteFormula':
      sheet.getRange(step.row, step.column).setFormula(step.formula);
      return [];
    case 'SetValidations':
      range(step.area).setDataValidations(builtValidations(step));
      for (const { area, validation } of dateRuns(step))
        range(area).setDataValidation(buildValidation(validation, area));
      return [];
    case 'SetNotes':
      range(step.area).setNotes(step.notes.map((row) => [...row]));
      return [];
    case 'StyleTable':
      styleTable(sheet, step);
      return [];
    case 'PrintCanvas':
      printCanvas(sheet, step);
      return [];
    case 'SetCharts':
      setCharts(sheet, step.charts);
      return [];
    case 'HideRow':
      sheet.hideRows(step.row);
      return [];
    case 'Freeze':
      sheet.setFrozenRows(step.rows);
      if (step.columns !== null) sheet.setFrozenColumns(step.columns);
      return [];
    case 'AddFilter':
      range(step.area).createFilter();
      return [];
    case 'SetConditionalFormats': {
      const added = step.formats.map((format) => conditionalFormatRule(format, range(format.area)));
      const ours = new Set(step.formats.map(({ formula }) => shapeOf(formula)));
      const kept = sheet.getConditionalFormatRules().filter((rule) => !ours.has(shapeOf(customFormulaOf(rule) ?? '')));
      sheet.setConditionalFormatRules([...kept, ...added]);
      return [];
    }
    case 'Protect':
      return protect(sheet, step).map((email) => ({ sheet: step.sheet, email }));
  }
}

/**
 * A check that refuses what people type refuses scripts as well: what is on record is written all the same, and the check stays.
 * Told by the checks and not by the error, whose words are in the language of the person.
 */
function write(range: GoogleAppsScript.Spreadsheet.Range, cells: ReturnType<typeof fromGrid>): void {
  try {
    range.setValues(cells);
  } catch (error) {
    const checks = range.getDataValidations();
    const isRefusing = checks.flat().some((check) => check !== null && !check.getAllowInvalid());
    if (!isRefusing) throw error;
    range.clearDataValidations();
    try {
      range.setValues(cells);
    } finally {
      range.setDataValidations(checks);
    }
  }
}

type SetValidations = Extract<Step, { readonly type: 'SetValidations' }>;

/** Equal checks share one rule: building one is a call to Google each, and a column has the same check in every row. */
function builtValidations({
  area,
  validations,
}: SetValidations): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
  const built = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  return validations.map((row) =>
    row.map((validation) => {
      if (validation === null || validation.type === 'date') return null;
      const id = JSON.stringify(validation);
      const rule = built.get(id) ?? buildValidation(validation, area);
      built.set(id, rule);
      return rule;
    }),
  );
}
