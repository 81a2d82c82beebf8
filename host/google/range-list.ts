// SpreadsheetApp.RangeList: the same change to several ranges, in one call.
import type { EnumValue } from '../enum-value';
import { read, serviceClass, write } from '../service-class';
import type { RangeService } from './range';

export class RangeListService {
  private readonly ranges: readonly RangeService[];

  constructor(ranges: readonly RangeService[]) {
    this.ranges = ranges;
  }
  getRanges(): readonly RangeService[] {
    return this.ranges;
  }
  setValue(value: unknown): this {
    return this.all((range) => range.setValue(value));
  }
  setFormula(formula: string): this {
    return this.all((range) => range.setFormula(formula));
  }
  clearContent(): this {
    return this.all((range) => range.clearContent());
  }
  clearDataValidations(): this {
    return this.all((range) => range.clearDataValidations());
  }
  setNote(note: string | null): this {
    return this.all((range) => range.setNote(note));
  }
  setNumberFormat(format: string): this {
    return this.all((range) => range.setNumberFormat(format));
  }
  setBackground(color: string | null): this {
    return this.all((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): this {
    return this.all((range) => range.setFontColor(color));
  }
  setFontWeight(weight: string | null): this {
    return this.all((range) => range.setFontWeight(weight));
  }
  setFontStyle(style: string | null): this {
    return this.all((range) => range.setFontStyle(style));
  }
  setFontLine(line: string | null): this {
    return this.all((range) => range.setFontLine(line));
  }
  setFontSize(size: number): this {
    return this.all((range) => range.setFontSize(size));
  }
  setFontFamily(family: string | null): this {
    return this.all((range) => range.setFontFamily(family));
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.all((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.all((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(wrap: boolean): this {
    return this.all((range) => range.setWrap(wrap));
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this.all((range) => range.setWrapStrategy(strategy));
  }
  clear(): this {
    return this.all((range) => range.clear());
  }
  clearFormat(): this {
    return this.all((range) => range.clearFormat());
  }
  breakApart(): this {
    return this.all((range) => range.breakApart());
  }
  setBorder(...sides: readonly unknown[]): this {
    return this.all((range) => range.setBorder(...sides));
  }

  private all(act: (range: RangeService) => void): this {
    for (const range of this.ranges) act(range);
    return this;
  }
}

serviceClass<GoogleAppsScript.Spreadsheet.RangeList>()('SpreadsheetApp.RangeList', RangeListService, {
  getRanges: read(),
  setValue: write('cell'),
  setFormula: write('string'),
  clearContent: write(),
  clear: write(),
  clearFormat: write(),
  breakApart: write(),
  clearDataValidations: write(),
  setNote: write('string|null'),
  setNumberFormat: write('string'),
  setBackground: write('string|null'),
  setFontColor: write('string|null'),
  setFontWeight: write('string|null'),
  setFontStyle: write('string|null'),
  setFontLine: write('string|null'),
  setFontSize: write('integer'),
  setFontFamily: write('string|null'),
  setHorizontalAlignment: write('string|null'),
  setVerticalAlignment: write('string|null'),
  setWrap: write('boolean'),
  setWrapStrategy: write('WrapStrategy'),
  setBorder: write(
    'boolean|null boolean|null boolean|null boolean|null boolean|null boolean|null',
    'boolean|null boolean|null boolean|null boolean|null boolean|null boolean|null string|null BorderStyle|null',
  ),
});
