// Google's validation criteria and the engine's, both ways.
import { toEngineFormula, toSheetsFormula } from '../formula';
import type { ScriptContext } from '../script-context';
import { instantToSerial, serialToInstant } from '../sheet-time';
import type { dataValidationCriteria } from './enums';
import { RangeService } from './range';
import { zoneFromA1, zoneName } from './zones';

export type CriterionName = keyof typeof dataValidationCriteria;

export interface Criterion {
  readonly name: CriterionName;
  readonly values: readonly unknown[];
}

export interface EngineCriterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: string;
}

const engineTypes: Readonly<Record<CriterionName, string>> = {
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
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
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  CHECKBOX: 'isBoolean',
};

export function toEngineCriterion({ name, values }: Criterion, context: ScriptContext): EngineCriterion {
  const type = engineTypes[name];
  const { workbook } = context;
  const arrow = (showDropdown: unknown) => (showDropdown === false ? 'plainText' : 'arrow');
  if (name === 'VALUE_IN_LIST') {
    const list = Array.isArray(values[0]) ? values[0].map(String) : [];
    return { type, values: list, displayStyle: arrow(values[1]) };
  }
  if (name === 'VALUE_IN_RANGE') {
    const range = values[0];
    if (!(range instanceof RangeService)) throw new Error('requireValueInRange needs a range');
    const sheetName = workbook.model.getters.getSheetName(range.sheetId).replaceAll("'", "''");
    return { type, values: [`'${sheetName}'!${zoneName(range.zone)}`], displayStyle: arrow(values[1]) };
  }
  if (name === 'CUSTOM_FORMULA') return { type, values: [formulaText(String(values[0]))] };
  const literal = (value: unknown) =>
    value instanceof Date
      ? workbook.engine.helpers.formatValue(Math.floor(instantToSerial(value.getTime(), workbook.settings.timeZone)), {
          format: workbook.inputRules.dateFormat,
          locale: workbook.model.getters.getLocale(),
        })
      : String(value);
  const isExact = /^dateIs(After|Before|OnOrAfter|OnOrBefore)?$/.test(type);
  return { type, values: values.map(literal), ...(isExact && { dateValue: 'exactDate' }) };
}

const formulaText = (formula: string): string => toEngineFormula(formula.startsWith('=') ? formula : `=${formula}`);

export function fromEngineCriterion(criterion: EngineCriterion, sheetId: string, context: ScriptContext): Criterion {
  const { workbook } = context;
  const name = namesByType.get(criterion.type);
  if (name === undefined) throw new Error(`Sheets has no validation ${criterion.type}`);
  const showDropdown = criterion.displayStyle !== 'plainText';
  const [first = ''] = criterion.values;
  if (name === 'VALUE_IN_LIST') return { name, values: [[...criterion.values], showDropdown] };
  if (name === 'VALUE_IN_RANGE') {
    const found = zoneFromA1(context, sheetId, first.replace(/^=/, ''));
    return { name, values: [new RangeService(context, found.sheetId, found.zone), showDropdown] };
  }
  if (name === 'CUSTOM_FORMULA') {
    return { name, values: [toSheetsFormula(first, workbook.engine, workbook.inputRules.decimalSeparator)] };
  }
  const locale = workbook.model.getters.getLocale();
  const value = (text: string) => {
    if (name.startsWith('NUMBER')) return Number(text);
    if (!name.startsWith('DATE')) return text;
    return new Date(serialToInstant(workbook.engine.helpers.toNumber(text, locale), workbook.settings.timeZone));
  };
  return { name, values: criterion.values.map(value) };
}

const namesByType = new Map<string, CriterionName>(
  // Object.entries widens the keys of a record whose keys are all known.
  (Object.entries(engineTypes) as [CriterionName, string][]).map(([name, type]) => [type, name]),
);
