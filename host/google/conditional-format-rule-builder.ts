// SpreadsheetApp.ConditionalFormatRuleBuilder: condition, look and ranges of a rule.
import { other, serviceClass } from '../service-class';
import { ServiceError } from '../service-error';
import { colorValue } from './cell-style';
import {
  ConditionalFormatRuleService,
  type ConditionSpec,
  type FormatSpec,
  type RuleSpec,
} from './conditional-format-rule';
import type { RangeService } from './range';

export class ConditionalFormatRuleBuilderService {
  private condition: ConditionSpec | undefined;
  private format: Record<string, unknown>;
  private ranges: readonly RangeService[];

  constructor(spec?: RuleSpec) {
    this.condition = spec?.condition;
    this.format = { ...spec?.format };
    this.ranges = spec?.ranges ?? [];
  }
  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }
  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }
  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }
  setBackground(color: string | null): this {
    return this.look('fillColor', colorValue(color));
  }
  setFontColor(color: string | null): this {
    return this.look('textColor', colorValue(color));
  }
  setBold(bold: boolean | null): this {
    return this.look('bold', bold);
  }
  setItalic(italic: boolean | null): this {
    return this.look('italic', italic);
  }
  setUnderline(underline: boolean | null): this {
    return this.look('underline', underline);
  }
  setStrikethrough(strikethrough: boolean | null): this {
    return this.look('strikethrough', strikethrough);
  }
  setRanges(ranges: RangeService[]): this {
    this.ranges = ranges;
    return this;
  }
  build(): ConditionalFormatRuleService {
    if (!this.condition || this.ranges.length === 0) {
      throw new ServiceError('The conditional format rule needs a condition and at least one range.');
    }
    const format: FormatSpec = Object.fromEntries(Object.entries(this.format).filter(([, value]) => value !== null));
    return new ConditionalFormatRuleService({ condition: this.condition, ranges: this.ranges, format });
  }

  private when(criteria: ConditionSpec['criteria'], ...values: readonly unknown[]): this {
    this.condition = { criteria, values };
    return this;
  }
  private look(name: keyof FormatSpec, value: unknown): this {
    this.format[name] = value;
    return this;
  }
}

serviceClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>()(
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  ConditionalFormatRuleBuilderService,
  {
    whenFormulaSatisfied: other('string'),
    whenTextEqualTo: other('string'),
    whenTextContains: other('string'),
    whenTextDoesNotContain: other('string'),
    whenTextStartsWith: other('string'),
    whenTextEndsWith: other('string'),
    whenNumberLessThan: other('number'),
    whenNumberLessThanOrEqualTo: other('number'),
    whenNumberGreaterThan: other('number'),
    whenNumberGreaterThanOrEqualTo: other('number'),
    whenNumberEqualTo: other('number'),
    whenNumberNotEqualTo: other('number'),
    whenNumberBetween: other('number number'),
    whenNumberNotBetween: other('number number'),
    whenCellEmpty: other(),
    whenCellNotEmpty: other(),
    setBackground: other('string|null'),
    setFontColor: other('string|null'),
    setBold: other('boolean|null'),
    setItalic: other('boolean|null'),
    setUnderline: other('boolean|null'),
    setStrikethrough: other('boolean|null'),
    setRanges: other('Range[]'),
    build: other(),
  },
);
