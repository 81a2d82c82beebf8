// Notes, protections, developer metadata and font families: pieces of data attached to ranges, which the engine lacks.
import type { Engine, EngineRange, WorkbookData, Zone } from './engine';

export type AnnotationKind = 'note' | 'protection' | 'metadata' | 'font';

export interface Annotation {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly sheetId: string;
  /** Absent: the whole sheet. The engine moves it when rows and columns come and go. */
  readonly range?: EngineRange;
  readonly data: unknown;
}

interface SavedAnnotation {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly sheetId: string;
  readonly range?: string;
  readonly data: unknown;
}

interface PutCommand {
  readonly type: 'PUT_ANNOTATION';
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly sheetId: string;
  readonly zone?: Zone;
  readonly data: unknown;
}

export interface CellChange {
  readonly col: number;
  readonly row: number;
  content?: string;
  format?: string;
  style?: Record<string, unknown>;
}

type HostCommand =
  | PutCommand
  | { readonly type: 'REMOVE_ANNOTATION'; readonly id: string }
  | { readonly type: 'WRITE_CELLS'; readonly sheetId: string; readonly cells: readonly CellChange[] }
  | { readonly type: 'DELETE_SHEET'; readonly sheetId: string }
  | { readonly type: 'DUPLICATE_SHEET'; readonly sheetId: string; readonly sheetIdTo: string };

type AnnotatedData = WorkbookData & { annotations?: readonly SavedAnnotation[] };

export interface AnnotationGetters {
  getAnnotations(): Readonly<Record<string, Annotation>>;
}

const installed = new WeakSet<Engine>();
let nextCopy = 0;

/** Adds the plugin to the engine's registry, once per engine: every model made afterwards has it. */
export function installAnnotationPlugin(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);

  class AnnotationPlugin extends engine.CorePlugin {
    static override getters = ['getAnnotations'] as const;
    annotations: Record<string, Annotation | undefined> = {};

    override adaptRanges({ applyChange }: Parameters<InstanceType<Engine['CorePlugin']>['adaptRanges']>[0]): void {
      for (const annotation of Object.values(this.annotations)) {
        if (!annotation?.range) continue;
        const change = applyChange(annotation.range);
        if (change.changeType === 'NONE') continue;
        this.keep(annotation.id, change.changeType === 'REMOVE' ? undefined : { ...annotation, range: change.range });
      }
    }

    override handle(command: unknown): void {
      // The engine's own union of commands does not know ours.
      const known = command as HostCommand;
      switch (known.type) {
        case 'PUT_ANNOTATION': {
          const { id, kind, sheetId, zone, data } = known;
          const range = zone && this.getters.getRangeFromZone(sheetId, zone);
          this.keep(id, { id, kind, sheetId, data, ...(range && { range }) });
          break;
        }
        case 'REMOVE_ANNOTATION':
          this.keep(known.id, undefined);
          break;
        case 'WRITE_CELLS':
          this.writeCells(known.sheetId, known.cells);
          break;
        case 'DELETE_SHEET':
          for (const annotation of this.onSheet(known.sheetId)) this.keep(annotation.id, undefined);
          break;
        case 'DUPLICATE_SHEET':
          for (const annotation of this.onSheet(known.sheetId)) {
            const id = `${annotation.id}-${Date.now()}-${nextCopy++}`;
            const sheetId = known.sheetIdTo;
            const range = annotation.range && { ...annotation.range, sheetId };
            this.keep(id, { id, kind: annotation.kind, sheetId, data: annotation.data, ...(range && { range }) });
          }
      }
    }

    /** Many cells in one command: dispatched one by one from a script each would cost a whole round of the engine. */
    private writeCells(sheetId: string, cells: readonly CellChange[]): void {
      for (const { col, row, content, format, style } of cells) {
        const before = this.getters.getCell({ sheetId, col, row });
        if (!before && !content && !format && !style) continue;
        const merged = style && Object.entries({ ...before?.style, ...style }).filter(([, value]) => value !== null);
        this.dispatch('UPDATE_CELL', {
          sheetId,
          col,
          row,
          ...(content !== undefined && { content }),
          ...(format !== undefined && { format }),
          ...(merged && { style: merged.length > 0 ? Object.fromEntries(merged) : null }),
        });
      }
    }

    override import(data: AnnotatedData): void {
      for (const { range, ...saved } of data.annotations ?? []) {
        const found = range === undefined ? undefined : this.getters.getRangeFromSheetXC(saved.sheetId, range);
        this.annotations[saved.id] = { ...saved, ...(found && { range: found }) };
      }
    }

    override export(data: AnnotatedData): void {
      data.annotations = Object.values(this.annotations).flatMap((annotation) => {
        if (!annotation) return [];
        const { range, ...saved } = annotation;
        return [{ ...saved, ...(range && { range: this.getters.getRangeString(range, saved.sheetId) }) }];
      });
    }

    getAnnotations(): Readonly<Record<string, Annotation | undefined>> {
      return this.annotations;
    }

    private onSheet(sheetId: string): Annotation[] {
      return Object.values(this.annotations).filter((annotation) => annotation?.sheetId === sheetId) as Annotation[];
    }

    private keep(id: string, annotation: Annotation | undefined): void {
      this.history.update('annotations', id, annotation);
    }
  }

  engine.registries.corePluginRegistry.add('annotations', AnnotationPlugin);
  const coreTypes: Set<string> = engine.coreTypes;
  for (const type of ['PUT_ANNOTATION', 'REMOVE_ANNOTATION', 'WRITE_CELLS']) coreTypes.add(type);
}
