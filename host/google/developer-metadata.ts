// SpreadsheetApp.DeveloperMetadata: keys and values that a script hangs on a sheet.
import type { EnumValue } from '../enum-value';
import type { ScriptContext } from '../script-context';
import { read, serviceClass, write } from '../service-class';
import { ServiceError } from '../service-error';
import { developerMetadataVisibility } from './enums';

interface MetadataData {
  readonly number: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

export class DeveloperMetadataService {
  private readonly context: ScriptContext;
  private readonly id: string;

  constructor(context: ScriptContext, id: string) {
    this.context = context;
    this.id = id;
  }
  getId(): number {
    return this.data().number;
  }
  getKey(): string {
    return this.data().key;
  }
  getValue(): string | null {
    return this.data().value;
  }
  getVisibility(): EnumValue {
    return developerMetadataVisibility[this.data().visibility];
  }
  setKey(key: string): this {
    return this.change({ key });
  }
  setValue(value: string): this {
    return this.change({ value });
  }
  setVisibility(visibility: EnumValue): this {
    return this.change({ visibility: visibilityName(visibility) });
  }
  remove(): void {
    this.context.workbook.applyAtOnce('REMOVE_ANNOTATION', { id: this.id });
  }

  private annotation() {
    const annotation = this.context.workbook.annotation(this.id);
    if (!annotation) throw new ServiceError('The developer metadata no longer exists.');
    return annotation;
  }
  private data(): MetadataData {
    return this.annotation().data as MetadataData;
  }
  private change(change: Partial<MetadataData>): this {
    const { id, kind, sheetId } = this.annotation();
    this.context.workbook.applyAtOnce('PUT_ANNOTATION', { id, kind, sheetId, data: { ...this.data(), ...change } });
    return this;
  }
}

const visibilityName = (visibility: EnumValue) => (visibility.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT');

/** addDeveloperMetadata(key[, value][, visibility]); without a visibility Sheets takes DOCUMENT. */
export function addMetadata(context: ScriptContext, sheetId: string, key: string, args: readonly unknown[]): void {
  const visibility = args.find((arg): arg is EnumValue => typeof arg === 'object' && arg !== null);
  const value = args.find((arg) => typeof arg === 'string');
  const { workbook, memory } = context;
  const data: MetadataData = {
    number: memory.newNumber(),
    key,
    value: typeof value === 'string' ? value : null,
    visibility: visibility ? visibilityName(visibility) : 'DOCUMENT',
  };
  workbook.applyAtOnce('PUT_ANNOTATION', { id: memory.newId('metadata'), kind: 'metadata', sheetId, data });
}

export const metadataOf = (context: ScriptContext, sheetId: string): DeveloperMetadataService[] =>
  context.workbook.annotations('metadata', sheetId).map(({ id }) => new DeveloperMetadataService(context, id));

serviceClass<GoogleAppsScript.Spreadsheet.DeveloperMetadata>()(
  'SpreadsheetApp.DeveloperMetadata',
  DeveloperMetadataService,
  {
    getId: read(),
    getKey: read(),
    getValue: read(),
    getVisibility: read(),
    setKey: write('string'),
    setValue: write('string'),
    setVisibility: write('DeveloperMetadataVisibility'),
    remove: write(),
  },
);
