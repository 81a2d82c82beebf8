// SpreadsheetApp: the way into the file the script is bound to.
import type { ScriptContext } from '../script-context';
import { enums, flushes, other, read, serviceClass, write } from '../service-class';
import { ConditionalFormatRuleBuilderService } from './conditional-format-rule-builder';
import { DataValidationBuilderService } from './data-validation-builder';
import {
  booleanCriteria,
  borderStyle,
  copyPasteType,
  dataValidationCriteria,
  developerMetadataVisibility,
  protectionType,
  wrapStrategy,
} from './enums';
import type { SheetService } from './sheet';
import { type SpreadsheetService, theSpreadsheet } from './spreadsheet';
import { UiService } from './ui';

export class SpreadsheetAppService {
  private readonly context: ScriptContext;
  private readonly ui: UiService;

  constructor(context: ScriptContext) {
    this.context = context;
    this.ui = new UiService(context);
  }
  getActiveSpreadsheet(): SpreadsheetService {
    return theSpreadsheet(this.context);
  }
  getActive(): SpreadsheetService {
    return theSpreadsheet(this.context);
  }
  getActiveSheet(): SheetService {
    return theSpreadsheet(this.context).getActiveSheet();
  }
  getUi(): UiService {
    return this.ui;
  }
  flush(): void {
    this.context.workbook.flush();
  }
  newDataValidation(): DataValidationBuilderService {
    return new DataValidationBuilderService();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService();
  }
  openById(): never {
    throw new TypeError('SpreadsheetApp.openById is not implemented by the local host');
  }
  openByUrl(): never {
    throw new TypeError('SpreadsheetApp.openByUrl is not implemented by the local host');
  }
  create(): never {
    throw new TypeError('SpreadsheetApp.create is not implemented by the local host');
  }
}

serviceClass<GoogleAppsScript.Spreadsheet.SpreadsheetApp>()('SpreadsheetApp', SpreadsheetAppService, {
  getActiveSpreadsheet: other(),
  getActive: other(),
  getActiveSheet: read(),
  getUi: other(),
  flush: flushes(),
  newDataValidation: other(),
  newConditionalFormatRule: other(),
  openById: read('string'),
  openByUrl: read('string'),
  create: write('string', 'string integer integer'),
  ProtectionType: enums(protectionType),
  DeveloperMetadataVisibility: enums(developerMetadataVisibility),
  DataValidationCriteria: enums(dataValidationCriteria),
  BooleanCriteria: enums(booleanCriteria),
  BorderStyle: enums(borderStyle),
  CopyPasteType: enums(copyPasteType),
  WrapStrategy: enums(wrapStrategy),
});
