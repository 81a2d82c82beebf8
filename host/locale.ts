// The spreadsheet's locale: how numbers and dates are typed, and what separates a formula's arguments.
import type { WorkbookData } from './engine';

type EngineLocale = WorkbookData['settings']['locale'];

const pointLocales = /^(en|zh|ja|ko|th|he|hi)/;
const dateFormats: Readonly<Record<string, string>> = {
  en_US: 'm/d/yyyy',
  en_GB: 'dd/mm/yyyy',
  zh_CN: 'yyyy/m/d',
  zh_TW: 'yyyy/m/d',
  ja_JP: 'yyyy/mm/dd',
  de_DE: 'dd.mm.yyyy',
};

/** The engine computes with en_US separators inside; only dates and the shown numbers follow the locale. */
export function engineLocale(code: string): EngineLocale {
  const point = pointLocales.test(code);
  return {
    name: code,
    code,
    thousandsSeparator: point ? ',' : '.',
    decimalSeparator: point ? '.' : ',',
    weekStart: code === 'en_US' ? 7 : 1,
    dateFormat: dateFormats[code] ?? 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: point ? ',' : ';',
  };
}
