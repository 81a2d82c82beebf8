// SpreadsheetApp.ConditionalFormatRule and its condition.
import type { EnumValue } from '../enum-value';
import { read, serviceClass } from '../service-class';
import { ConditionalFormatRuleBuilderService } from './conditional-format-rule-builder';
import { booleanCriteria } from './enums';
import type { RangeService } from './range';

export interface ConditionSpec {
  readonly criteria: keyof typeof booleanCriteria;
  readonly values: readonly unknown[];
  /** The values as the engine keeps them, for a rule that was read from a sheet: Google takes its own rules back as they are. */
  readonly kept?: readonly string[];
}

export interface FormatSpec {
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface RuleSpec {
  readonly ranges: readonly RangeService[];
  readonly condition: ConditionSpec;
  readonly format: FormatSpec;
}

export class ConditionalFormatRuleService {
  readonly spec: RuleSpec;

  constructor(spec: RuleSpec) {
    this.spec = spec;
  }
  getRanges(): readonly RangeService[] {
    return this.spec.ranges;
  }
  getBooleanCondition(): BooleanConditionService {
    return new BooleanConditionService(this.spec);
  }
  getGradientCondition(): null {
    return null;
  }
  copy(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.spec);
  }
}

export class BooleanConditionService {
  private readonly spec: RuleSpec;

  constructor(spec: RuleSpec) {
    this.spec = spec;
  }
  getCriteriaType(): EnumValue {
    return booleanCriteria[this.spec.condition.criteria];
  }
  getCriteriaValues(): readonly unknown[] {
    return this.spec.condition.values;
  }
  getBackground(): string | null {
    return this.spec.format.fillColor ?? null;
  }
  getFontColor(): string | null {
    return this.spec.format.textColor ?? null;
  }
  getBold(): boolean | null {
    return this.spec.format.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.spec.format.italic ?? null;
  }
}

serviceClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>()(
  'SpreadsheetApp.ConditionalFormatRule',
  ConditionalFormatRuleService,
  { getRanges: read(), getBooleanCondition: read(), getGradientCondition: read(), copy: read() },
);
serviceClass<GoogleAppsScript.Spreadsheet.BooleanCondition>()(
  'SpreadsheetApp.BooleanCondition',
  BooleanConditionService,
  {
    getCriteriaType: read(),
    getCriteriaValues: read(),
    getBackground: read(),
    getFontColor: read(),
    getBold: read(),
    getItalic: read(),
  },
);
