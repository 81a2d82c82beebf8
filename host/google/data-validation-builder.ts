// SpreadsheetApp.DataValidationBuilder: puts a rule together; without setAllowInvalid(false) it only warns.
import { other, serviceClass } from '../service-class';
import { ServiceError } from '../service-error';
import type { Criterion, CriterionName } from './criteria';
import { DataValidationService, type ValidationSpec } from './data-validation';
import type { RangeService } from './range';

export class DataValidationBuilderService {
  private criterion: Criterion | undefined;
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(spec?: ValidationSpec) {
    this.criterion = spec?.criterion;
    this.allowInvalid = spec?.allowInvalid ?? true;
    this.helpText = spec?.helpText ?? null;
  }
  requireValueInList(values: string[], showDropdown = true): this {
    if (values.length > 500) {
      throw new ServiceError(
        'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
      );
    }
    return this.require('VALUE_IN_LIST', values, showDropdown);
  }
  requireValueInRange(range: RangeService, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', range, showDropdown);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', start, end);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', number);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', start, end);
  }
  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', date);
  }
  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', date);
  }
  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', date);
  }
  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', text);
  }
  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', text);
  }
  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', text);
  }
  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL');
  }
  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL');
  }
  requireCheckbox(): this {
    return this.require('CHECKBOX');
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.allowInvalid = allowInvalid;
    return this;
  }
  setHelpText(helpText: string | null): this {
    this.helpText = helpText;
    return this;
  }
  build(): DataValidationService {
    if (!this.criterion) throw new ServiceError('The data validation rule has no criteria.');
    return new DataValidationService({
      criterion: this.criterion,
      allowInvalid: this.allowInvalid,
      helpText: this.helpText,
    });
  }

  private require(name: CriterionName, ...values: readonly unknown[]): this {
    this.criterion = { name, values };
    return this;
  }
}

serviceClass<GoogleAppsScript.Spreadsheet.DataValidationBuilder>()(
  'SpreadsheetApp.DataValidationBuilder',
  DataValidationBuilderService,
  {
    requireValueInList: other('string[]', 'string[] boolean'),
    requireValueInRange: other('Range', 'Range boolean'),
    requireNumberBetween: other('number number'),
    requireNumberNotBetween: other('number number'),
    requireNumberEqualTo: other('number'),
    requireNumberNotEqualTo: other('number'),
    requireNumberGreaterThan: other('number'),
    requireNumberGreaterThanOrEqualTo: other('number'),
    requireNumberLessThan: other('number'),
    requireNumberLessThanOrEqualTo: other('number'),
    requireDate: other(),
    requireDateBetween: other('date date'),
    requireDateAfter: other('date'),
    requireDateBefore: other('date'),
    requireDateOnOrAfter: other('date'),
    requireDateOnOrBefore: other('date'),
    requireTextContains: other('string'),
    requireTextDoesNotContain: other('string'),
    requireTextEqualTo: other('string'),
    requireTextIsEmail: other(),
    requireTextIsUrl: other(),
    requireCheckbox: other(),
    requireFormulaSatisfied: other('string'),
    setAllowInvalid: other('boolean'),
    setHelpText: other('string|null'),
    build: other(),
  },
);
