// What people do in the grid: typing, inserting, deleting, moving, sorting, renaming, looking.
import { typedInput } from './cell-input';
import type { CellPosition, EvaluatedCell, Zone } from './engine';
import { sizeOfSheet } from './google/sheet-size';
import { zoneFromA1InWorkbook } from './google/zones';
import type { GridEdits } from './grid-edits';
import { ServiceError, texts } from './service-error';
import { assertValid, brokenFormulaRule } from './validation-rules';
import { sheetsError, shownText, type Workbook, zonesMeet } from './workbook';

type Axis = 'ROW' | 'COL';

export class GridHands {
  private readonly workbook: Workbook;
  private readonly edits: GridEdits;

  constructor(workbook: Workbook, edits: GridEdits) {
    this.workbook = workbook;
    this.edits = edits;
  }

  typeInto(sheetName: string, a1: string, text: string): void {
    const { workbook } = this;
    const sheetId = this.sheetId(sheetName);
    const { zone } = zoneFromA1InWorkbook(workbook, sheetId, a1);
    const position = { sheetId, col: zone.left, row: zone.top };
    const cell = { top: zone.top, bottom: zone.top, left: zone.left, right: zone.left };
    this.edits.assertEditable(sheetId, cell);
    const { getters } = workbook;
    const input = typedInput(text, getters.getCell(position)?.format, workbook.inputRules);
    assertValid(workbook, sheetId, cell, () => input.content);
    const edit = this.edits.begin(sheetId, cell);
    const content = workbook.storedContent(position);
    workbook.writeCell(sheetId, position.col, position.row, input);
    workbook.flush();
    const broken = brokenFormulaRule(workbook, sheetId, cell);
    if (broken !== undefined) {
      workbook.writeCell(sheetId, position.col, position.row, { content });
      workbook.flush();
      throw new ServiceError(texts.violates(broken));
    }
    this.edits.end(edit);
  }

  insert(dimension: Axis, sheetName: string, before: number, quantity: number): void {
    const sheetId = this.sheetId(sheetName);
    this.workbook.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension,
      base: before - 1,
      quantity,
      position: 'before',
    });
  }

  remove(dimension: Axis, sheetName: string, first: number, count: number): void {
    const sheetId = this.sheetId(sheetName);
    const whole = this.workbook.getters.getSheetZone(sheetId);
    const [from, to] = [first - 1, first + count - 2];
    this.edits.assertEditable(
      sheetId,
      dimension === 'ROW' ? { ...whole, top: from, bottom: to } : { ...whole, left: from, right: to },
    );
    const elements = Array.from({ length: count }, (_, index) => from + index);
    this.workbook.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements });
  }

  moveColumns(sheetName: string, first: number, count: number, before: number): void {
    const sheetId = this.sheetId(sheetName);
    const elements = Array.from({ length: count }, (_, index) => first - 1 + index);
    // To the right the engine counts the place with the moved columns still there.
    const place = before > first ? { base: before - 2, position: 'after' } : { base: before - 1, position: 'before' };
    this.workbook.dispatch('MOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'COL', elements, ...place });
  }

  /** Sorts the rows of a range by one of its columns (counted from the sheet's first); notes travel with their rows. */
  sort(sheetName: string, a1: string, column: number, ascending: boolean): void {
    const { workbook } = this;
    const sheetId = this.sheetId(sheetName);
    const { zone } = zoneFromA1InWorkbook(workbook, sheetId, a1);
    this.edits.assertEditable(sheetId, zone);
    const { getters } = workbook;
    const key = (row: number) => getters.getEvaluatedCell({ sheetId, col: column - 1, row });
    const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => zone.top + index);
    const sorted = [...rows].sort((a, b) => compareCells(key(a), key(b), ascending));
    const cells = sorted.flatMap((from, index) =>
      Array.from({ length: zone.right - zone.left + 1 }, (_, across) => {
        const position: CellPosition = { sheetId, col: zone.left + across, row: from };
        const cell = getters.getCell(position);
        const content = cell?.isFormula
          ? getters.getTranslatedCellFormula(sheetId, 0, zone.top + index - from, cell.compiledFormula)
          : workbook.storedContent(position);
        return {
          col: position.col,
          row: zone.top + index,
          content,
          format: cell?.format ?? '',
          style: cell?.style ?? null,
        };
      }),
    );
    const notes = workbook.annotations('note', sheetId).filter(({ range }) => range && zonesMeet(range.zone, zone));
    workbook.dispatch('CLEAR_CELLS', { sheetId, target: [zone] });
    for (const { col, row, content, format, style } of cells) {
      workbook.writeCell(sheetId, col, row, { content, format, ...(style && { style: { ...style } }) });
    }
    for (const { id, kind, range, data } of notes) {
      if (!range) continue;
      const row = zone.top + sorted.indexOf(range.zone.top);
      const place = { ...range.zone, top: row, bottom: row };
      workbook.enqueue('PUT_ANNOTATION', { id, kind, sheetId, zone: place, data });
    }
    workbook.flush();
  }

  rename(sheetName: string, newName: string): void {
    this.workbook.dispatch('RENAME_SHEET', { sheetId: this.sheetId(sheetName), newName, oldName: sheetName });
  }

  look<T>(sheetName: string, a1: string | undefined, see: (cell: EvaluatedCell) => T): T[][] {
    const { workbook } = this;
    const sheetId = this.sheetId(sheetName);
    const zone = a1 === undefined ? this.filled(sheetId) : zoneFromA1InWorkbook(workbook, sheetId, a1).zone;
    const { getters } = workbook;
    return Array.from({ length: zone.bottom - zone.top + 1 }, (_, down) =>
      Array.from({ length: zone.right - zone.left + 1 }, (_unused, across) =>
        see(getters.getEvaluatedCell({ sheetId, col: zone.left + across, row: zone.top + down })),
      ),
    );
  }

  display(sheetName: string, a1?: string): string[][] {
    return this.look(sheetName, a1, (cell) =>
      cell.type === 'error' ? sheetsError(cell.value) : shownText(cell.formattedValue, cell.format),
    );
  }

  private filled(sheetId: string): Zone {
    const { rows, columns } = sizeOfSheet(this.workbook, sheetId);
    return { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 };
  }
  private sheetId(name: string): string {
    const id = this.workbook.getters.getSheetIdByName(name);
    if (id === undefined) throw new Error(`There is no sheet "${name}"`);
    return id;
  }
}

/** Numbers before text before booleans, blanks last, as Sheets sorts. */
function compareCells(a: EvaluatedCell, b: EvaluatedCell, ascending: boolean): number {
  const rank = ({ value }: EvaluatedCell) =>
    value === null || value === '' ? 3 : ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) === 3 || rank(b) === 3) return rank(a) - rank(b);
  const order =
    rank(a) - rank(b) ||
    (typeof a.value === 'string' ? a.value.localeCompare(String(b.value)) : Number(a.value) - Number(b.value));
  return ascending ? order : -order;
}
