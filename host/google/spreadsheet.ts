// SpreadsheetApp.Spreadsheet: the file.
import type { EnumValue } from '../enum-value';
import type { ScriptContext } from '../script-context';
import { other, read, serviceClass, write } from '../service-class';
import { ServiceError } from '../service-error';
import { type ProtectionService, protectionsOf } from './protection';
import { RangeService } from './range';
import { duplicate, nameTaken, SheetService } from './sheet';
import { engineSheetId, sheetGid } from './sheet-id';
import { UserService } from './user';
import { zoneFromA1 } from './zones';

export class SpreadsheetService {
  private readonly context: ScriptContext;

  constructor(context: ScriptContext) {
    this.context = context;
  }
  getId(): string {
    return this.context.workbook.settings.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getName(): string {
    return this.context.workbook.settings.name;
  }
  getSpreadsheetTimeZone(): string {
    return this.context.workbook.settings.timeZone;
  }
  getSpreadsheetLocale(): string {
    return this.context.workbook.settings.locale;
  }
  getOwner(): UserService {
    return new UserService(this.context.memory.owner);
  }
  getEditors(): UserService[] {
    return [...this.context.memory.editors].map((email) => new UserService(email));
  }
  getSheets(): SheetService[] {
    return this.getters()
      .getSheetIds()
      .map((id) => new SheetService(this.context, id));
  }
  getNumSheets(): number {
    return this.getters().getSheetIds().length;
  }
  getSheetByName(name: string): SheetService | null {
    const { workbook } = this.context;
    const { getters } = workbook.model;
    const id = getters.getSheetIds().find((one) => getters.getSheetName(one) === name);
    return id === undefined ? null : new SheetService(this.context, id);
  }
  getSheetById(gid: number): SheetService | null {
    const id = this.getters()
      .getSheetIds()
      .find((one) => sheetGid(one) === gid);
    return id === undefined ? null : new SheetService(this.context, id);
  }
  getActiveSheet(): SheetService {
    return new SheetService(this.context, this.context.workbook.getters.getActiveSheetId());
  }
  setActiveSheet(sheet: SheetService): SheetService {
    return sheet.activate();
  }
  getActiveRange(): RangeService {
    const { getters } = this.context.workbook;
    return new RangeService(this.context, getters.getActiveSheetId(), getters.getSelectedZone());
  }
  getRange(a1: string): RangeService {
    const found = zoneFromA1(this.context, this.context.workbook.getters.getActiveSheetId(), a1);
    return new RangeService(this.context, found.sheetId, found.zone);
  }
  /** Without an index the new tab stands after the active one; it becomes the active tab. */
  insertSheet(first?: string | number, second?: number): SheetService {
    const { workbook, memory } = this.context;
    if (typeof first !== 'number' && second === undefined) workbook.flush();
    const { getters } = workbook.model;
    const name = typeof first === 'string' ? first : getters.getNextSheetName('Sheet');
    if (getters.getSheetIdByName(name) !== undefined) throw new ServiceError(nameTaken(name));
    const index = typeof first === 'number' ? first : second;
    const ids = getters.getSheetIds();
    const position = Math.min(index ?? ids.indexOf(getters.getActiveSheetId()) + 1, ids.length);
    const id = engineSheetId(memory.newNumber());
    workbook.applyAtOnce('CREATE_SHEET', { sheetId: id, name, position, rows: 1000, cols: 26 });
    return new SheetService(this.context, id).activate();
  }
  deleteSheet(sheet: SheetService): void {
    const { workbook } = this.context;
    const { getters } = workbook;
    if (getters.getSheetIds().length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    if (getters.getActiveSheetId() === sheet.id) {
      const next = getters.getVisibleSheetIds().find((id) => id !== sheet.id);
      if (next === undefined) throw new ServiceError("You can't remove all the visible sheets in a document.");
      new SheetService(this.context, next).activate();
    }
    workbook.dispatch('DELETE_SHEET', { sheetId: sheet.id, sheetName: sheet.getName() });
  }
  duplicateActiveSheet(): SheetService {
    const sheet = this.getActiveSheet();
    return duplicate(this.context, sheet.id, sheet.getIndex()).activate();
  }
  moveActiveSheet(position: number): void {
    const { workbook } = this.context;
    const ids = workbook.getters.getSheetIds();
    const sheetId = workbook.getters.getActiveSheetId();
    const delta = Math.min(Math.max(position - 1, 0), ids.length - 1) - ids.indexOf(sheetId);
    if (delta !== 0) workbook.dispatch('MOVE_SHEET', { sheetId, delta });
  }
  getProtections(type: EnumValue): ProtectionService[] {
    return protectionsOf(this.context, type);
  }
  toast(message: string, title = ''): void {
    this.context.memory.show({ kind: 'toast', title, message, buttons: [] });
  }

  private getters() {
    return this.context.workbook.model.getters;
  }
}

const spreadsheets = new WeakMap<ScriptContext, SpreadsheetService>();

export function theSpreadsheet(context: ScriptContext): SpreadsheetService {
  let spreadsheet = spreadsheets.get(context);
  if (!spreadsheet) {
    spreadsheet = new SpreadsheetService(context);
    spreadsheets.set(context, spreadsheet);
  }
  return spreadsheet;
}

serviceClass<GoogleAppsScript.Spreadsheet.Spreadsheet>()('SpreadsheetApp.Spreadsheet', SpreadsheetService, {
  getId: other(),
  getUrl: other(),
  getName: read(),
  getSpreadsheetTimeZone: read(),
  getSpreadsheetLocale: read(),
  getOwner: read(),
  getEditors: read(),
  getSheets: read(),
  getNumSheets: read(),
  getSheetByName: read('string'),
  getSheetById: read('integer'),
  getActiveSheet: read(),
  setActiveSheet: write('Sheet'),
  getActiveRange: read(),
  getRange: other('string'),
  insertSheet: write('', 'string', 'integer', 'string integer'),
  deleteSheet: write('Sheet'),
  duplicateActiveSheet: write(),
  moveActiveSheet: write('integer'),
  getProtections: read('ProtectionType'),
  toast: write('string', 'string string', 'string string number|null'),
});
