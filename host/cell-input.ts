// What a cell stores for a value written by a script or typed by a person.
import type { Engine } from './engine';
import { toEngineFormula, typedFormula } from './formula';
import { ServiceError, texts } from './service-error';
import { instantToSerial } from './sheet-time';

export interface CellInput {
  /** What the engine stores: a leading `'` keeps text as text. */
  readonly content: string;
  readonly format?: string;
}

export interface InputRules {
  readonly engine: Engine;
  readonly zone: string;
  readonly decimalSeparator: string;
  readonly dateFormat: string;
}

/** A value from setValue(s). Strings are read as if typed, except in cells with the text format `@`. */
export function scriptInput(value: unknown, currentFormat: string | undefined, rules: InputRules): CellInput {
  if (value === null || value === undefined || value === '') return { content: '' };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { content: numberContent(value) };
  if (value instanceof Date) return dateInput(value, currentFormat, rules);
  const text = String(value);
  if (text.length > 50_000) throw new ServiceError(texts.tooLong);
  if (text.startsWith('=') && text.length > 1) return { content: toEngineFormula(text) };
  return textInput(text, currentFormat, rules);
}

/** What a person types, formulas included. */
export function typedInput(text: string, currentFormat: string | undefined, rules: InputRules): CellInput {
  if (text.length > 50_000) throw new ServiceError(texts.tooLong);
  if (text.startsWith('=') && text.length > 1 && currentFormat !== '@') {
    return { content: typedFormula(text, rules.decimalSeparator) };
  }
  return textInput(text, currentFormat, rules);
}

function textInput(text: string, currentFormat: string | undefined, rules: InputRules): CellInput {
  if (text === '') return { content: '' };
  if (currentFormat === '@') return { content: text.startsWith('=') ? `'${text}` : text };
  if (text.startsWith("'")) return { content: text };
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (dotted && rules.decimalSeparator === ',') {
    const [, day = '', month = '', year = ''] = dotted;
    return {
      content: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      format: currentFormat ?? rules.dateFormat,
    };
  }
  const canonical = canonicalNumber(text.trim(), rules.decimalSeparator);
  return { content: asPercent(canonical, currentFormat) };
}

/** In a cell shown as a percentage a person types 95 and means 95%. */
export const asPercent = (content: string, currentFormat: string | undefined): string =>
  currentFormat?.includes('%') && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(content) ? `${content}%` : content;

function canonicalNumber(text: string, decimalSeparator: string): string {
  if (decimalSeparator === ',') {
    if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?%?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
    if (/^[+-]?\d*,\d+%?$/.test(text)) return text.replace(',', '.');
    // 1.5 is no number where the decimal separator is a comma.
    if (/^[+-]?\d+\.\d+$/.test(text)) return `'${text}`;
  }
  return text;
}

function dateInput(value: Date, currentFormat: string | undefined, rules: InputRules): CellInput {
  if (Number.isNaN(value.getTime())) return { content: '#NUM!' };
  const serial = instantToSerial(value.getTime(), rules.zone);
  const content = numberContent(Math.round(serial * 86_400_000) / 86_400_000);
  if (currentFormat && rules.engine.helpers.isDateTimeFormat(currentFormat)) return { content };
  return { content, format: Number.isInteger(serial) ? rules.dateFormat : `${rules.dateFormat} hh:mm:ss` };
}

function numberContent(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  // The engine reads no exponent in a cell's content beyond this writing.
  return String(value);
}
