// Whether a value may enter a cell: only rules that reject input stop a write, warnings do not.

import type { Zone } from './engine';
import { cellName } from './google/zones';
import { ServiceError, texts } from './service-error';
import { type Workbook, zonesMeet } from './workbook';

type CellValue = string | number | boolean | null;

/** Checks literal contents (never formulas) against the rejecting rules of a zone; blank always passes. */
export function assertValid(
  workbook: Workbook,
  sheetId: string,
  zone: Zone,
  contentAt: (col: number, row: number) => string | undefined,
): void {
  const getters = workbook.model.getters;
  const blocking = (getters.getDataValidationRules(sheetId) ?? []).filter(
    (rule) => rule.isBlocking && rule.ranges.some((range) => zonesMeet(range.zone, zone)),
  );
  for (const rule of blocking) {
    for (const range of rule.ranges) {
      for (let row = Math.max(zone.top, range.zone.top); row <= Math.min(zone.bottom, range.zone.bottom); row++) {
        for (let col = Math.max(zone.left, range.zone.left); col <= Math.min(zone.right, range.zone.right); col++) {
          const content = contentAt(col, row);
          if (content === undefined || content === '' || content.startsWith('=')) continue;
          const value = literalValue(workbook, content);
          const result =
            rule.criterion.type === 'customFormula'
              ? undefined
              : getters.getValidationResultForCellValue(value, { sheetId, col, row });
          const isListed = rule.criterion.type === 'isValueInList' && !rule.criterion.values.includes(String(value));
          if (result?.isValid === false || isListed) {
            const list = rule.criterion.type === 'isValueInList' ? rule.criterion.values.join(', ') : undefined;
            throw new ServiceError(texts.violates(cellName(col, row), list));
          }
        }
      }
    }
  }
}

/** The first cell of a zone whose content breaks a rejecting formula rule; these can only be judged after the write. */
export function brokenFormulaRule(workbook: Workbook, sheetId: string, zone: Zone): string | undefined {
  const getters = workbook.model.getters;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const position = { sheetId, col, row };
      const rule = getters.getValidationRuleForCell(position);
      if (rule?.isBlocking && rule.criterion.type === 'customFormula' && getters.isDataValidationInvalid(position)) {
        return cellName(col, row);
      }
    }
  }
  return undefined;
}

export function hasFormulaRule(workbook: Workbook, sheetId: string, zone: Zone): boolean {
  return (workbook.model.getters.getDataValidationRules(sheetId) ?? []).some(
    (rule) =>
      rule.isBlocking &&
      rule.criterion.type === 'customFormula' &&
      rule.ranges.some((range) => zonesMeet(range.zone, zone)),
  );
}

/** The value the engine will read from a literal content. */
export function literalValue(workbook: Workbook, content: string): CellValue {
  if (content === '') return null;
  if (content.startsWith("'")) return content.slice(1);
  if (/^(true|false)$/i.test(content)) return content.toUpperCase() === 'TRUE';
  const { helpers } = workbook.engine;
  const locale = workbook.model.getters.getLocale();
  const plain = { ...locale, decimalSeparator: '.', thousandsSeparator: ',' };
  if (helpers.isNumber(content, plain)) return helpers.toNumber(content, plain);
  if (helpers.isDateTime(content, locale)) return helpers.toNumber(content, locale);
  return content;
}
