// A spreadsheet in memory: as much of one as the plan needs to read and its steps to change.
import { createHash } from 'node:crypto';
import type { Deps, TextStore } from '../../src/actions/deps';
import type { Cell } from '../../src/workbook/cell';
import { columnLetters, shapeOf } from '../../src/workbook/formula';
import type {
  Area,
  FoundProtection,
  FoundValidation,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/snapshot';
import type { Step } from '../../src/workbook/step';

const TOP_ROWS = 200;
const TEXT = '@';

interface Place {
  value: Cell;
  formula: string;
  format: string;
  validation: FoundValidation;
  note: string;
}

const emptyPlace = (): Place => ({ value: null, formula: '', format: 'General', validation: null, note: '' });

export class MemorySheet {
  marked = true;
  hasFilter = false;
  frozenRows = 0;
  protections: FoundProtection[] = [];
  conditionalFormulas: string[] = [];
  charts: SheetSnapshot['charts'] = [];
  readonly hiddenRows = new Set<number>();
  grid: Place[][];

  constructor(
    readonly sheetId: number,
    readonly key: string | null,
    public title: string,
    rows: number,
    columns: number,
  ) {
    this.grid = Array.from({ length: rows }, () => Array.from({ length: columns }, emptyPlace));
  }

  /** Rows and columns count from 1; outside the grid there is nothing to touch. */
  at(row: number, column: number): Place {
    const place = this.grid[row - 1]?.[column - 1];
    if (!place) throw new Error(`${this.title}: no cell in row ${row}, column ${column}`);
    return place;
  }

  /** Like a person or a script: what is not text becomes what it looks like. */
  write(row: number, column: number, value: Cell): void {
    const place = this.at(row, column);
    place.formula = '';
    place.value = value;
    if (typeof value !== 'string') return;
    if (value === '') place.value = null;
    else if (value.startsWith("'")) place.value = value.slice(1);
    else if (place.format !== TEXT && /^-?\d+(\.\d+)?$/.test(value)) place.value = Number(value);
    else if (place.format !== TEXT && /^\d+:\d+$/.test(value)) place.value = 0.0347;
  }

  column(key: string): number {
    const index = this.keyRow().indexOf(key);
    if (index === -1) throw new Error(`${this.title}: no column ${key}`);
    return index + 1;
  }

  /** The sheet row in which the id stands under its key. */
  rowOf(key: string, id: string): number {
    const column = this.column(key);
    const index = this.grid.findIndex((row) => row[column - 1]?.value === id);
    if (index === -1) throw new Error(`${this.title}: no ${id}`);
    return index + 1;
  }

  /** What stands under a key from below the headers down to the last filled cell. */
  under(key: string): Cell[] {
    const column = this.column(key);
    const values = this.grid.slice(this.keyRowIndex() + 2).map((row) => row[column - 1]?.value ?? null);
    while (values.length > 0 && values[values.length - 1] === null) values.pop();
    return values;
  }

  headers(): Cell[] {
    return (this.grid[this.keyRowIndex() + 1] ?? []).map(({ value }) => value);
  }

  formulas(): string[] {
    return this.grid.flat().flatMap(({ formula }) => (formula === '' ? [] : [formula]));
  }

  insertRows(after: number, count: number): void {
    const width = this.grid[0]?.length ?? 0;
    const rows = Array.from({ length: count }, () => Array.from({ length: width }, emptyPlace));
    this.grid.splice(after, 0, ...rows);
    this.shiftProtections('row', 'rows', after, count);
    const hidden = [...this.hiddenRows].map((row) => (row > after ? row + count : row));
    this.hiddenRows.clear();
    for (const row of hidden) this.hiddenRows.add(row);
  }

  insertColumns(after: number, count: number): void {
    for (const row of this.grid) row.splice(after, 0, ...Array.from({ length: count }, emptyPlace));
    this.shiftColumns(after, count);
  }

  deleteColumn(column: number): void {
    for (const row of this.grid) row.splice(column - 1, 1);
    this.shiftColumns(column - 1, -1);
  }

  snapshot(key: string): SheetSnapshot {
    const top = this.grid.slice(0, TOP_ROWS);
    return {
      sheetId: this.sheetId,
      key,
      title: this.title,
      marked: this.marked,
      rowCount: this.grid.length,
      columnCount: this.grid[0]?.length ?? 0,
      cells: this.grid.map((row) => row.map(({ value, formula }) => (formula === '' ? value : 'Loading...'))),
      topFormulas: top.map((row) => row.map(({ formula }) => formula)),
      formats: this.grid.map((row) => row.map(({ format }) => format)),
      validations: this.grid.map((row) => row.map(({ validation }) => validation)),
      notes: top.map((row) => row.map(({ note }) => note)),
      frozenRows: this.frozenRows,
      hiddenTopRows: [1, 2, 3].map((row) => this.hiddenRows.has(row)),
      hasFilter: this.hasFilter,
      protections: this.protections,
      charts: this.charts,
      conditionalFormulas: this.conditionalFormulas,
    };
  }

  private keyRowIndex(): number {
    return this.grid.findIndex(
      (row) => row.filter(({ value }) => typeof value === 'string' && /^[a-z_]+$/.test(value)).length > 1,
    );
  }

  private keyRow(): Cell[] {
    return (this.grid[this.keyRowIndex()] ?? []).map(({ value }) => value);
  }

  private shiftColumns(after: number, count: number): void {
    this.shiftProtections('column', 'columns', after, count);
    this.conditionalFormulas = this.conditionalFormulas.map((formula) =>
      formula.replace(/\$([A-Z]+)(\d+)/g, (_, letters: string, row: string) => {
        const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
        return `$${columnLetters(column > after ? column + count : column)}${row}`;
      }),
    );
  }

  private shiftProtections(from: 'row' | 'column', size: 'rows' | 'columns', after: number, count: number): void {
    this.protections = this.protections.map((protection) => {
      const { area } = protection;
      if (area === null) return protection;
      if (area[from] > after) return { ...protection, area: { ...area, [from]: area[from] + count } };
      if (area[from] + area[size] > after + 1) return { ...protection, area: { ...area, [size]: area[size] + count } };
      return protection;
    });
  }
}

export class MemoryWorkbook {
  readonly sheets: MemorySheet[] = [];
  /** Every step carried out so far. */
  readonly applied: Step[] = [];
  readonly workbookNotes = new Map<string, string>();
  readonly ownNotes = new Map<string, string>();
  /** The cell that a panel has shown last. */
  selected: { readonly sheet: string; readonly row: number; readonly column: number } | null = null;
  private nextId = 1;

  /** A sheet that is not ours. */
  addForeign(title: string): MemorySheet {
    const sheet = new MemorySheet(this.nextId++, null, title, 5, 3);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(key: string): MemorySheet {
    const sheet = this.sheets.find((candidate) => candidate.key === key);
    if (!sheet) throw new Error(`no sheet ${key}`);
    return sheet;
  }

  titles(): string[] {
    return this.sheets.map(({ title }) => title);
  }

  snapshot(): WorkbookSnapshot {
    return {
      sheets: this.sheets.flatMap((sheet) => (sheet.key === null ? [] : [sheet.snapshot(sheet.key)])),
      titles: this.titles(),
    };
  }

  apply(steps: readonly Step[]): void {
    for (const step of steps) {
      this.applied.push(step);
      if (step.type === 'AddSheet') this.addSheet(step);
      else carryOut(this.sheet(step.sheet), step);
    }
    if (new Set(this.titles()).size < this.sheets.length)
      throw new Error(`two sheets with one title: ${this.titles()}`);
  }

  /** Everything that people see or the next run reads, to compare two states. */
  state(): unknown {
    return structuredClone(this.snapshot());
  }

  deps(changes: Partial<Deps> = {}): Deps {
    return {
      readWorkbook: () => this.snapshot(),
      readCells: () => this.snapshot(),
      applySteps: (steps) => {
        this.apply(steps);
        return [];
      },
      select: (sheetKey, row, column) => {
        this.selected = { sheet: sheetKey, row, column };
      },
      exclusively: (work) => work(),
      userEmail: () => 'hr@example.com',
      decimalSign: () => '.',
      today: () => '2026-11-23',
      now: () => '2026-11-23T09:30:00+08:00',
      digest: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
      report: () => {},
      workbookNotes: textStore(this.workbookNotes),
      ownNotes: textStore(this.ownNotes),
      ...changes,
    };
  }

  private addSheet({ sheet: key, title, index, rows, columns }: Extract<Step, { readonly type: 'AddSheet' }>): void {
    this.sheets.splice(index, 0, new MemorySheet(this.nextId++, key, title, rows, columns));
  }
}

function textStore(texts: Map<string, string>): TextStore {
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      if (text === null) texts.delete(key);
      else texts.set(key, text);
    },
  };
}

function carryOut(sheet: MemorySheet, step: Exclude<Step, { readonly type: 'AddSheet' }>): void {
  switch (step.type) {
    case 'Mark':
      sheet.marked = true;
      break;
    case 'Rename':
      sheet.title = step.title;
      break;
    case 'AddRows':
      sheet.insertRows(step.after, step.count);
      break;
    case 'AddColumns':
      sheet.insertColumns(step.after, step.count);
      break;
    case 'SetFormats':
      each(step.area, step.formats, (row, column, format) => {
        sheet.at(row, column).format = format;
      });
      break;
    case 'WriteCells':
      each(step.area, step.cells, (row, column, cell) => sheet.write(row, column, cell));
      break;
    case 'WriteFormula':
      sheet.at(step.row, step.column).formula = step.formula;
      break;
    case 'SetValidations':
      each(step.area, step.validations, (row, column, validation) => {
        sheet.at(row, column).validation = validation;
      });
      break;
    case 'SetNotes':
      each(step.area, step.notes, (row, column, note) => {
        sheet.at(row, column).note = note;
      });
      break;
    case 'StyleTable':
      sheet.hiddenRows.add(step.keyRow);
      break;
    case 'PrintCanvas': {
      const at = new Map(step.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
      for (let row = 1; row <= step.area.rows; row++) {
        for (let column = 1; column <= step.area.columns; column++) {
          const content = at.get(`${row},${column}`)?.content ?? '';
          const isFormula = typeof content === 'string' && content.startsWith('=');
          const place = sheet.at(row, column);
          place.formula = isFormula ? content : '';
          place.value = isFormula || content === '' ? null : content;
        }
      }
      if (step.keyRow !== null) sheet.hiddenRows.add(step.keyRow);
      break;
    }
    case 'SetCharts':
      sheet.charts = step.charts.map(({ title, ranges }) => ({ title, ranges }));
      break;
    case 'Publish':
      throw new Error('publishing is tested on the built add-on');
    case 'HideRow':
      sheet.hiddenRows.add(step.row);
      break;
    case 'Freeze':
      sheet.frozenRows = step.rows;
      break;
    case 'AddFilter':
      sheet.hasFilter = true;
      break;
    case 'SetConditionalFormats':
      sheet.conditionalFormulas = [
        ...sheet.conditionalFormulas.filter(
          (standing) => !step.formats.some(({ formula }) => shapeOf(formula) === shapeOf(standing)),
        ),
        ...step.formats.map(({ formula }) => formula),
      ];
      break;
    case 'Protect':
      sheet.protections = [
        ...sheet.protections,
        { area: step.area, description: step.description, warningOnly: step.editors === null },
      ];
      break;
  }
}

/** Sheets refuses an area and values of different size. */
function each<Item>(
  area: Area,
  items: readonly (readonly Item[])[],
  set: (row: number, column: number, item: Item) => void,
): void {
  if (items.length !== area.rows || items.some((row) => row.length !== area.columns)) {
    throw new Error(`values do not fit ${JSON.stringify(area)}`);
  }
  for (const [rowIndex, row] of items.entries()) {
    for (const [columnIndex, item] of row.entries()) set(area.row + rowIndex, area.column + columnIndex, item);
  }
}
