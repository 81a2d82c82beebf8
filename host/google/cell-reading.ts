// What a script reads from a cell: display text, formula in Sheets' writing, number format, and unfinished results.
import type { CellPosition, Model } from '../engine';
import { toSheetsFormula } from '../formula';
import { sheetsError, shownText, type Workbook } from '../workbook';

type Getters = Model['getters'];

/** Server code may read `Loading…` or `#NAME?` where a custom function's result belongs (joseballester/muFunds#18). */
export function computedAnswer(workbook: Workbook, position: CellPosition): string | undefined {
  if (workbook.serverSeesComputedCells === 'values') return undefined;
  const formula = workbook.model.getters.getCorrespondingFormulaCell(position);
  if (!formula?.isFormula || !workbook.usesCustomFunction(formula.compiledFormula)) return undefined;
  return workbook.serverSeesComputedCells;
}

export function displayValue(workbook: Workbook, getters: Getters, position: CellPosition): string {
  const cell = getters.getEvaluatedCell(position);
  return (
    computedAnswer(workbook, position) ??
    (cell.type === 'error' ? sheetsError(cell.value) : shownText(cell.formattedValue, cell.format))
  );
}

export function formulaOf(workbook: Workbook, getters: Getters, position: CellPosition): string {
  const cell = getters.getCell(position);
  if (!cell?.isFormula) return '';
  const { engine, inputRules } = workbook;
  return toSheetsFormula(cell.compiledFormula.toFormulaString(getters), engine, inputRules.decimalSeparator);
}

/** `0.###############` is what Sheets answers for automatic formatting. */
export function numberFormatOf(getters: Getters, position: CellPosition): string {
  return getters.getCell(position)?.format || '0.###############';
}
