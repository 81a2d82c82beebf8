// SpreadsheetApp.Protection: who may edit a range or a sheet.
import type { Zone } from '../engine';
import type { EnumValue } from '../enum-value';
import { mayEdit, type ProtectionData } from '../protection-rules';
import type { ScriptContext } from '../script-context';
import { read, serviceClass, write } from '../service-class';
import { ServiceError, texts } from '../service-error';
import { protectionType } from './enums';
import { RangeService } from './range';
import { UserService } from './user';

export class ProtectionService {
  private readonly context: ScriptContext;
  private readonly id: string;

  constructor(context: ScriptContext, id: string) {
    this.context = context;
    this.id = id;
  }
  getDescription(): string {
    return this.data().description;
  }
  setDescription(description: string): this {
    return this.change({ description });
  }
  isWarningOnly(): boolean {
    return this.data().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.change({ warningOnly });
  }
  getProtectionType(): EnumValue {
    return this.annotation().range ? protectionType.RANGE : protectionType.SHEET;
  }
  getRange(): RangeService {
    const { sheetId, range } = this.annotation();
    return new RangeService(
      this.context,
      sheetId,
      range?.zone ?? this.context.workbook.model.getters.getSheetZone(sheetId),
    );
  }
  /** A fresh protection lets in everyone who may edit the file; the owner is not listed. */
  getEditors(): UserService[] {
    return this.editors().map((email) => new UserService(email));
  }
  addEditor(editor: string | UserService): this {
    return this.addEditors([editor]);
  }
  addEditors(editors: (string | UserService)[]): this {
    return this.change({ editors: [...new Set([...this.editors(), ...editors.map(emailOf)])] });
  }
  removeEditor(editor: string | UserService): this {
    return this.removeEditors([editor]);
  }
  /** Neither the owner nor the current user can be removed. */
  removeEditors(editors: (string | UserService)[]): this {
    const me = this.context.execution.user.email.toLowerCase();
    const gone = new Set(editors.map(emailOf));
    gone.delete(me);
    const stay = this.editors().filter((email) => !gone.has(email));
    return this.change({ everyone: false, editors: stay });
  }
  canEdit(): boolean {
    const { execution, memory } = this.context;
    return mayEdit(this.data(), execution.user.email, memory.owner);
  }
  canDomainEdit(): boolean {
    return this.data().domainEdit;
  }
  setDomainEdit(domainEdit: boolean): this {
    return this.change({ domainEdit });
  }
  getUnprotectedRanges(): RangeService[] {
    const { sheetId } = this.annotation();
    return this.data().unprotected.map((zone) => new RangeService(this.context, sheetId, zone));
  }
  setUnprotectedRanges(ranges: RangeService[]): this {
    if (this.annotation().range) throw new ServiceError('Unprotected ranges can only be set on a protected sheet.');
    return this.change({ unprotected: ranges.map(({ zone }) => zone) });
  }
  remove(): void {
    this.authorized();
    this.context.workbook.applyAtOnce('REMOVE_ANNOTATION', { id: this.id });
  }

  private annotation() {
    const annotation = this.context.workbook.annotation(this.id);
    if (!annotation) throw new ServiceError('The protection no longer exists.');
    return annotation;
  }
  private data(): ProtectionData {
    return this.annotation().data as ProtectionData;
  }
  private editors(): readonly string[] {
    const { memory } = this.context;
    const { everyone, editors } = this.data();
    const all = everyone ? [...memory.editors, ...editors] : editors;
    return [...new Set(all)].filter((email) => email !== memory.owner);
  }
  private authorized(): void {
    if (!this.canEdit()) throw new ServiceError(texts.isProtected);
  }
  private change(change: Partial<ProtectionData>): this {
    this.authorized();
    const { id, kind, sheetId, range, data } = this.annotation();
    const zone = range && { zone: range.zone };
    this.context.workbook.applyAtOnce('PUT_ANNOTATION', {
      id,
      kind,
      sheetId,
      ...zone,
      data: { ...(data as ProtectionData), ...change },
    });
    return this;
  }
}

const emailOf = (editor: string | UserService): string =>
  (typeof editor === 'string' ? editor : editor.getEmail()).toLowerCase();

export function createProtection(context: ScriptContext, sheetId: string, zone?: Zone): ProtectionService {
  const { workbook, memory } = context;
  const id = memory.newId('protection');
  const data: ProtectionData = {
    description: '',
    warningOnly: false,
    everyone: true,
    editors: [],
    domainEdit: false,
    unprotected: [],
  };
  workbook.applyAtOnce('PUT_ANNOTATION', { id, kind: 'protection', sheetId, ...(zone && { zone }), data });
  return new ProtectionService(context, id);
}

/** Sheet.protect hands back the protection that is already there; Range.protect adds an overlapping one. */
export function protectSheet(context: ScriptContext, sheetId: string): ProtectionService {
  const [existing] = context.workbook.annotations('protection', sheetId).filter(({ range }) => !range);
  return existing ? new ProtectionService(context, existing.id) : createProtection(context, sheetId);
}

export function protectionsOf(context: ScriptContext, type: EnumValue, sheetId?: string): ProtectionService[] {
  return context.workbook
    .annotations('protection', sheetId)
    .filter(({ range }) => (type === protectionType.RANGE) === (range !== undefined))
    .map(({ id }) => new ProtectionService(context, id));
}

serviceClass<GoogleAppsScript.Spreadsheet.Protection>()('SpreadsheetApp.Protection', ProtectionService, {
  getDescription: read(),
  setDescription: write('string'),
  isWarningOnly: read(),
  setWarningOnly: write('boolean'),
  getProtectionType: read(),
  getRange: read(),
  getEditors: read(),
  addEditor: write('string', 'User'),
  addEditors: write('string[]'),
  removeEditor: write('string', 'User'),
  removeEditors: write('string|User[]'),
  canEdit: read(),
  canDomainEdit: read(),
  setDomainEdit: write('boolean'),
  getUnprotectedRanges: read(),
  setUnprotectedRanges: write('Range[]'),
  remove: write(),
});
