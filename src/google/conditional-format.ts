// Conditional formats of Sheets in the few quiet tones that PerfScore uses.
import type { ConditionalFormat } from '../workbook/step';
import type { Tone } from '../workbook/tone';

/** Readable at 4.5:1 on their backgrounds. */
export const tones: Readonly<Record<Tone, { readonly background: string; readonly font: string }>> = {
  good: { background: '#e6f4ea', font: '#1e6b34' },
  attention: { background: '#fef3e0', font: '#8a5200' },
  wrong: { background: '#fce8e6', font: '#a50e0e' },
};

export function conditionalFormatRule(
  { formula, tone }: ConditionalFormat,
  range: GoogleAppsScript.Spreadsheet.Range,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(tones[tone].background)
    .setFontColor(tones[tone].font)
    .setRanges([range])
    .build();
}

/** Null for a rule of another kind. */
export function customFormulaOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string | null {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return null;
  return String(condition.getCriteriaValues()[0] ?? '');
}
