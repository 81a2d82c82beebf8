// The workbook behind the services: the engine's model, with Google's buffered writes in front of it.
import { type Annotation, type AnnotationKind, type CellChange, installAnnotationPlugin } from './annotation-plugin';
import { type BatchSource, installBatchPlugin } from './batch-plugin';
import { installBlankResults } from './blank-results';
import type { InputRules } from './cell-input';
import { installChartSource } from './chart-source';
import type { FunctionHost } from './custom-function-bridge';
import {
  type CellPosition,
  type Engine,
  type EvaluatedCell,
  type Model,
  prepareEngine,
  type WorkbookData,
  type Zone,
} from './engine';
import { installExportedResults } from './exported-results';
import { type GridGuard, installGridGuardPlugin } from './grid-guard-plugin';
import { engineLocale } from './locale';
import { installNativeFunctions } from './native-functions';
import { serialToInstant } from './sheet-time';

export interface WorkbookSettings {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
}

type Dispatch = (
  type: string,
  payload?: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

export class Workbook {
  readonly engine: Engine;
  readonly model: Model;
  readonly settings: WorkbookSettings;
  readonly inputRules: InputRules;
  /** What getValues answers for cells whose value comes from a custom function. */
  serverSeesComputedCells: 'values' | 'Loading…' | '#NAME?' = 'values';
  /** Engine batches run so far: a script's writes between two reads are one. */
  batches = 0;
  /** True while validation rules wait in the buffer: a write must not slip past them. */
  rulesPending = false;
  /** Watches what people do in the engine's grid. */
  guard: GridGuard | undefined;
  /** Set by the host once it knows the add-on's custom functions. */
  usesCustomFunction: (formula: { usesSymbol(name: string): boolean }) => boolean = () => false;
  private readonly cells = new Map<string, Map<number, CellChange>>();
  private queue: (() => void)[] = [];
  /** Tabs made since the last flush which nothing has touched. */
  private readonly untouched = new Set<string>();
  private failures: string[] = [];
  private ready = false;
  private calledTooEarly = false;
  private sends = 0;

  constructor(engine: Engine, data: WorkbookData | undefined, settings: WorkbookSettings, functions: FunctionHost) {
    prepareEngine(engine);
    installAnnotationPlugin(engine);
    installBatchPlugin(engine);
    installChartSource(engine);
    installBlankResults(engine);
    installNativeFunctions(engine);
    installExportedResults(engine);
    installGridGuardPlugin(engine);
    this.engine = engine;
    this.settings = settings;
    const locale = engineLocale(settings.locale);
    this.inputRules = {
      engine,
      zone: settings.timeZone,
      decimalSeparator: locale.decimalSeparator,
      dateFormat: locale.dateFormat,
    };
    const start = data ?? emptyData(engine);
    const scriptHost: FunctionHost & BatchSource = {
      runBatch: () => this.runBatch(),
      callFunction: (name, args) => {
        if (this.ready) return functions.callFunction(name, args);
        this.calledTooEarly = true;
        return [[{ value: 'Loading…' }]];
      },
    };
    this.model = quietly(
      () =>
        new engine.Model(
          { ...start, settings: { ...start.settings, locale } },
          { custom: { scriptHost, guarded: this } },
        ),
    );
  }

  /** The engine evaluates a loaded workbook while it is being made; custom functions need the finished one. */
  start(): void {
    this.ready = true;
    if (this.calledTooEarly) this.send('EVALUATE_CELLS');
  }

  get getters() {
    this.flush();
    return this.model.getters;
  }

  /** Something that has an effect at once; whatever was written before takes effect first. */
  dispatch(type: string, payload: object): void {
    this.flush();
    const result = this.send(type, payload);
    if (!result.isSuccessful) throw new Error(`The engine refused ${type}: ${result.reasons.join(', ')}`);
  }

  /**
   * Something that has an effect at once and changes no computed value (a new tab, a protection): what was written
   * before may keep waiting, so that a script's set-up stays one batch.
   */
  applyAtOnce(type: string, payload: object): void {
    const { canDispatch, dispatchFromCorePlugin } = this.model as unknown as Record<
      'canDispatch' | 'dispatchFromCorePlugin',
      Dispatch
    >;
    const check = canDispatch(type, payload);
    if (!check.isSuccessful) throw new Error(`The engine refused ${type}: ${check.reasons.join(', ')}`);
    // Dispatched as the engine's own plugins do: without the evaluation that follows every other command.
    this.asHost(() => dispatchFromCorePlugin(type, payload));
    if (!('sheetId' in payload) || typeof payload.sheetId !== 'string') return;
    if (type === 'CREATE_SHEET') this.untouched.add(payload.sheetId);
    else if (type !== 'PUT_ANNOTATION' || 'zone' in payload) this.untouched.delete(payload.sheetId);
  }

  /** Gives an untouched new tab another size; deleting its blank rows one by one costs the engine seconds. */
  resizedUntouched(sheetId: string, rows: number, cols: number): boolean {
    if (!this.untouched.has(sheetId) || this.cells.has(sheetId)) return false;
    const { getters } = this.model;
    const name = getters.getSheetName(sheetId);
    const position = getters.getSheetIds().indexOf(sheetId);
    const marks = (['metadata', 'protection'] as const).flatMap((kind) => this.annotationsNow(kind, sheetId));
    this.applyAtOnce('DELETE_SHEET', { sheetId, sheetName: name });
    this.applyAtOnce('CREATE_SHEET', { sheetId, name, position, rows, cols });
    for (const { id, kind, data } of marks) this.applyAtOnce('PUT_ANNOTATION', { id, kind, sheetId, data });
    return true;
  }

  /** Changes a cell at the next flush. */
  writeCell(sheetId: string, col: number, row: number, change: Omit<CellChange, 'col' | 'row'>): void {
    let sheet = this.cells.get(sheetId);
    if (!sheet) {
      sheet = new Map();
      this.cells.set(sheetId, sheet);
    }
    const key = row * 20_000 + col;
    const pending = sheet.get(key);
    if (!pending) sheet.set(key, { col, row, ...change });
    else Object.assign(pending, change, change.style && { style: { ...pending.style, ...change.style } });
  }

  /** What a cell stores now: a literal or a formula in the engine's writing. */
  storedContent(position: CellPosition): string {
    const cell = this.model.getters.getCell(position);
    if (!cell) return '';
    return cell.isFormula ? cell.compiledFormula.toFormulaString(this.model.getters) : cell.content;
  }

  /** The number format a cell will have after the pending writes. */
  pendingFormat(sheetId: string, col: number, row: number): string | undefined {
    const pending = this.cells.get(sheetId)?.get(row * 20_000 + col)?.format;
    return pending ?? this.model.getters.getCell({ sheetId, col, row })?.format;
  }

  /** Any other change that may wait for the next flush. */
  enqueue(type: string, payload: object): void {
    this.enqueueAction(() => this.attempt(type, payload));
  }

  /** A change that must look at the workbook when its turn comes; it uses `attempt`. */
  enqueueAction(action: () => void): void {
    this.queue.push(action);
  }

  attempt(type: string, payload: object): void {
    const result = this.send(type, payload);
    if (!result.isSuccessful && result.reasons.some((reason) => !harmless.has(reason))) {
      this.failures.push(`${type}: ${result.reasons.join(', ')}`);
    }
  }

  flush(): void {
    this.untouched.clear();
    if (this.queue.length === 0 && this.cells.size === 0) return;
    this.batches++;
    this.rulesPending = false;
    this.send('RUN_BATCH');
    const failures = this.failures;
    this.failures = [];
    if (failures.length > 0) throw new Error(`The engine refused ${failures.join('; ')}`);
  }

  get hasPending(): boolean {
    return this.queue.length > 0 || this.cells.size > 0;
  }

  exportData(): WorkbookData {
    this.flush();
    // The engine's exportData tries a shorter writing and proves it on a second model: slow, and it fails where a cell
    // and a range stand in the same place of two formulas. This is the plain writing that it falls back to.
    const { model }: { model: object & { _exportData?(shorter: boolean): WorkbookData } } = this;
    const plain = quietly(() => model._exportData?.(false));
    if (!plain) throw new Error('The engine has another way to export');
    return Object.assign(plain, { isNotSquishable: true });
  }

  discardPending(): void {
    this.cells.clear();
    this.queue = [];
    this.rulesPending = false;
  }

  private runBatch(): void {
    const cells = [...this.cells];
    const queue = this.queue;
    this.discardPending();
    for (const [sheetId, changes] of cells) {
      if (this.model.getters.tryGetSheet(sheetId))
        this.attempt('WRITE_CELLS', { sheetId, cells: [...changes.values()] });
    }
    // An error here would leave the engine in the middle of a command for ever.
    for (const action of queue) {
      try {
        action();
      } catch (error) {
        this.failures.push(String(error));
      }
    }
  }

  private send(type: string, payload?: object) {
    // The engine's typed dispatch knows neither our commands nor a type that is only known at run time.
    const dispatch = this.model.dispatch as unknown as Dispatch;
    return this.asHost(() => dispatch(type, payload));
  }

  /** True while a command of the host runs, as against one of a person in the grid. */
  get sending(): boolean {
    return this.sends > 0;
  }

  private asHost<T>(work: () => T): T {
    this.sends++;
    try {
      return quietly(work);
    } finally {
      this.sends--;
    }
  }

  /** As if it came from the grid: a refusal is told by the engine's own event. */
  dispatchAsPerson(type: string, payload: object): void {
    this.flush();
    const dispatch = this.model.dispatch as unknown as Dispatch;
    quietly(() => dispatch(type, payload));
  }

  /** Notes and fonts wait in the buffer, protections and metadata do not. */
  annotations(kind: AnnotationKind, sheetId?: string): Annotation[] {
    if (kind === 'note' || kind === 'font') this.flush();
    return this.annotationsNow(kind, sheetId);
  }

  annotationsNow(kind: AnnotationKind, sheetId?: string): Annotation[] {
    const getters: { getAnnotations?(): Record<string, Annotation | undefined> } = this.model.getters as object;
    const all = Object.values(getters.getAnnotations?.() ?? {});
    return all.filter(
      (one): one is Annotation => one?.kind === kind && (sheetId === undefined || one.sheetId === sheetId),
    );
  }

  annotation(id: string): Annotation | undefined {
    const getters: { getAnnotations?(): Record<string, Annotation | undefined> } = this.model.getters as object;
    return getters.getAnnotations?.()[id];
  }

  /** A cell's value as getValue hands it out: dates as instants, blanks as "". */
  valueOf(cell: EvaluatedCell): string | number | boolean | Date {
    if (cell.value === null) return '';
    if (cell.type === 'error') return sheetsError(cell.value);
    if (typeof cell.value === 'number' && cell.format && this.engine.helpers.isDateTimeFormat(cell.format)) {
      return new Date(serialToInstant(cell.value, this.settings.timeZone));
    }
    return typeof cell.value === 'string' ? shownText(cell.value, cell.format) : cell.value;
  }

  /** Whether Sheets counts the cell as content: a returned "" does, a blank of a spilled result does not. */
  hasContent(position: CellPosition): boolean {
    const cell = this.model.getters.getCell(position);
    if (cell?.isFormula || (cell && cell.content !== '')) return true;
    return this.model.getters.getEvaluatedCell(position).value !== null;
  }
}

const harmless = new Set(['NoChanges', 'AlreadyInPaintingFormatMode', 'UnknownDataValidationRule']);

function emptyData(engine: Engine): WorkbookData {
  const data = engine.helpers.createEmptyWorkbookData('Sheet1');
  for (const sheet of data.sheets) {
    sheet.id = 's0';
    sheet.rowNumber = 1000;
  }
  return data;
}

/** The engine reports its timings on console.debug. */
function quietly<T>(work: () => T): T {
  const debug = console.debug;
  console.debug = () => {};
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}

const errors: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
  '#CYCLE': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#ERROR!',
};

/** In a cell with the text format the engine keeps the apostrophe that marks text. */
export const shownText = (text: string, format: string | undefined): string =>
  format === '@' && text.startsWith("'") ? text.slice(1) : text;

export const sheetsError = (value: string): string => errors[value] ?? value;

export const sameZone = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
export const zonesMeet = (a: Zone, b: Zone): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
