// SpreadsheetApp.DataValidation: a rule for what a cell may hold.
import type { EnumValue } from '../enum-value';
import { read, serviceClass } from '../service-class';
import type { Criterion } from './criteria';
import { DataValidationBuilderService } from './data-validation-builder';
import { dataValidationCriteria } from './enums';

export interface ValidationSpec {
  readonly criterion: Criterion;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export class DataValidationService {
  readonly spec: ValidationSpec;

  constructor(spec: ValidationSpec) {
    this.spec = spec;
  }
  getCriteriaType(): EnumValue {
    return dataValidationCriteria[this.spec.criterion.name];
  }
  getCriteriaValues(): readonly unknown[] {
    return this.spec.criterion.values;
  }
  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }
  getHelpText(): string | null {
    return this.spec.helpText;
  }
  copy(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.spec);
  }
}

serviceClass<GoogleAppsScript.Spreadsheet.DataValidation>()('SpreadsheetApp.DataValidation', DataValidationService, {
  getCriteriaType: read(),
  getCriteriaValues: read(),
  getAllowInvalid: read(),
  getHelpText: read(),
  copy: read(),
});
