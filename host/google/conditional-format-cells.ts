// A sheet's list of conditional formats in the engine, as Google's rules and back.
import { toEngineFormula, toSheetsFormula } from '../formula';
import type { ScriptContext } from '../script-context';
import { ServiceError } from '../service-error';
import { ConditionalFormatRuleService, type ConditionSpec } from './conditional-format-rule';
import type { booleanCriteria } from './enums';
import { RangeService } from './range';
import { zoneFromA1 } from './zones';

const operators: Readonly<Partial<Record<keyof typeof booleanCriteria, string>>> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  CUSTOM_FORMULA: 'customFormula',
};

export function readFormats(context: ScriptContext, sheetId: string): ConditionalFormatRuleService[] {
  const { workbook } = context;
  return workbook.getters.getConditionalFormats(sheetId).flatMap(({ rule, ranges }) => {
    if (rule.type !== 'CellIsRule') return [];
    const condition = conditionOf(rule.operator, rule.values);
    if (!condition) return [];
    const values =
      condition.criteria === 'CUSTOM_FORMULA'
        ? condition.values.map((text) =>
            toSheetsFormula(String(text), workbook.engine, workbook.inputRules.decimalSeparator),
          )
        : condition.values;
    const found = ranges.map((a1) => zoneFromA1(context, sheetId, a1));
    return [
      new ConditionalFormatRuleService({
        ranges: found.map((one) => new RangeService(context, one.sheetId, one.zone)),
        condition: { criteria: condition.criteria, values, kept: rule.values },
        format: { ...rule.style },
      }),
    ];
  });
}

function conditionOf(operator: string, texts: readonly string[]): ConditionSpec | undefined {
  const isNumbers = texts.length > 0 && texts.every((text) => text !== '' && Number.isFinite(Number(text)));
  const names = Object.entries(operators).filter(([, type]) => type === operator);
  const match = names.find(([name]) => name.startsWith('NUMBER') === isNumbers) ?? names[0];
  if (!match) return undefined;
  const [name] = match;
  const values = name.startsWith('NUMBER') ? texts.map(Number) : texts;
  // Object.entries widens the keys of a record whose keys are all known.
  return { criteria: name as ConditionSpec['criteria'], values };
}

export function writeFormats(
  context: ScriptContext,
  sheetId: string,
  rules: readonly ConditionalFormatRuleService[],
): void {
  const { workbook, memory } = context;
  const fresh = rules.map(({ spec }) => {
    const operator = operators[spec.condition.criteria];
    if (operator === undefined) throw new Error(`The engine has no condition ${spec.condition.criteria}`);
    const other = spec.ranges.find((range) => range.sheetId !== sheetId);
    if (other) throw new ServiceError('Conditional format rule ranges must be on the sheet the rule is set on.');
    const values =
      spec.condition.kept ??
      spec.condition.values.map((value) =>
        operator === 'customFormula' ? toEngineFormula(startWithEquals(String(value))) : String(value),
      );
    return { operator, values, style: spec.format, zones: spec.ranges.map(({ zone }) => zone) };
  });
  workbook.enqueueAction(() => {
    const { getters } = workbook.model;
    for (const { id } of getters.getConditionalFormats(sheetId))
      workbook.attempt('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
    for (const { operator, values, style, zones } of fresh) {
      workbook.attempt('ADD_CONDITIONAL_FORMAT', {
        sheetId,
        ranges: zones.map((zone) => getters.getRangeDataFromZone(sheetId, zone)),
        cf: { id: memory.newId('format'), rule: { type: 'CellIsRule', operator, values, style } },
      });
    }
  });
}

const startWithEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);
