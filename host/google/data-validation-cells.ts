// Validation rules on cells: kept by the engine, with the help text that it would not keep itself.
import type { CellPosition, Zone } from '../engine';
import type { ScriptContext } from '../script-context';
import { fromEngineCriterion, toEngineCriterion } from './criteria';
import { DataValidationService } from './data-validation';

type Rules = DataValidationService | null | (DataValidationService | null)[][];

export function readRule(context: ScriptContext, position: CellPosition): DataValidationService | null {
  const rule: EngineRule | undefined = context.workbook.model.getters.getValidationRuleForCell(position);
  if (!rule) return null;
  return new DataValidationService({
    criterion: fromEngineCriterion(rule.criterion, position.sheetId, context),
    allowInvalid: !rule.isBlocking,
    helpText: rule.helpText ?? null,
  });
}

interface EngineRule {
  readonly id: string;
  readonly criterion: { readonly type: string; readonly values: readonly string[]; readonly displayStyle?: string };
  readonly isBlocking?: boolean;
  readonly helpText?: string;
}

/** One rule for the whole zone, or one per cell; cells with the same rule object share one rule of the engine. */
export function writeRules(context: ScriptContext, sheetId: string, zone: Zone, rules: Rules): void {
  if (!Array.isArray(rules)) {
    writeRule(context, sheetId, [zone], rules);
    return;
  }
  const zones = new Map<DataValidationService | null, Zone[]>();
  rules.forEach((line, down) => {
    line.forEach((rule, across) => {
      const top = zone.top + down;
      const left = zone.left + across;
      const cells = zones.get(rule) ?? [];
      const above = cells.find((one) => one.left === left && one.bottom === top - 1);
      if (above) above.bottom = top;
      else cells.push({ top, bottom: top, left, right: left });
      zones.set(rule, cells);
    });
  });
  for (const [rule, cells] of zones) writeRule(context, sheetId, cells, rule);
}

function writeRule(
  context: ScriptContext,
  sheetId: string,
  zones: readonly Zone[],
  rule: DataValidationService | null,
): void {
  const { workbook, memory } = context;
  workbook.rulesPending = true;
  // Read now: the range a list comes from may have moved by the time the buffer is flushed.
  const criterion = rule && toEngineCriterion(rule.spec.criterion, context);
  workbook.enqueueAction(() => {
    if (!criterion && workbook.model.getters.getDataValidationRules(sheetId).length === 0) return;
    const ranges = zones.map((zone) => workbook.model.getters.getRangeDataFromZone(sheetId, zone));
    const id = memory.newId('rule');
    // The engine has no "clear these cells": a rule that takes them over and is then removed does it.
    const fresh = criterion
      ? {
          id,
          criterion,
          isBlocking: !rule.spec.allowInvalid,
          ...(rule.spec.helpText !== null && { helpText: rule.spec.helpText }),
        }
      : { id, criterion: { type: 'dateIsValid', values: [] } };
    workbook.attempt('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: fresh });
    if (!criterion) workbook.attempt('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
  });
}
