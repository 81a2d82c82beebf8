// Google's enums that scripts may name here.
import { defineEnum } from '../enum-value';

type S = typeof GoogleAppsScript.Spreadsheet;
type B = typeof GoogleAppsScript.Base;
type C = typeof GoogleAppsScript.Charts;

export const protectionType = defineEnum<S['ProtectionType']>()('ProtectionType', ['RANGE', 'SHEET']);
export const developerMetadataVisibility = defineEnum<S['DeveloperMetadataVisibility']>()(
  'DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);
export const dataValidationCriteria = defineEnum<S['DataValidationCriteria']>()('DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);
export const booleanCriteria = defineEnum<S['BooleanCriteria']>()('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_ENDS_WITH',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'CUSTOM_FORMULA',
]);
export const borderStyle = defineEnum<S['BorderStyle']>()('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const wrapStrategy = defineEnum<S['WrapStrategy']>()('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const copyPasteType = defineEnum<S['CopyPasteType']>()('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_FORMAT',
  'PASTE_VALUES',
]);
export const chartType = defineEnum<C['ChartType']>()('ChartType', [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'LINE',
  'PIE',
  'SCATTER',
]);
export const hiddenDimensionStrategy = defineEnum<C['ChartHiddenDimensionStrategy']>()('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
export const mergeStrategy = defineEnum<C['ChartMergeStrategy']>()('ChartMergeStrategy', [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);
export const button = defineEnum<B['Button']>()('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const buttonSet = defineEnum<B['ButtonSet']>()('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const authMode = defineEnum<typeof GoogleAppsScript.Script.AuthMode>()('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
export const digestAlgorithm = defineEnum<typeof GoogleAppsScript.Utilities.DigestAlgorithm>()('DigestAlgorithm', [
  'MD5',
  'SHA_1',
  'SHA_256',
]);
export const charset = defineEnum<typeof GoogleAppsScript.Utilities.Charset>()('Charset', ['US_ASCII', 'UTF_8']);
