// The rows or the columns of a sheet: counting, inserting, deleting, hiding, sizing, freezing. Indexes count from 1.
import type { Zone } from '../engine';
import { assertEditable } from '../protection-rules';
import type { ScriptContext } from '../script-context';
import { ServiceError, texts } from '../service-error';
import { inherit } from './inherited-cells';
import { sizeOfSheet } from './sheet-size';

export class Dimension {
  private readonly context: ScriptContext;
  private readonly sheetId: string;
  private readonly dimension: 'ROW' | 'COL';

  constructor(context: ScriptContext, sheetId: string, dimension: 'ROW' | 'COL') {
    this.context = context;
    this.sheetId = sheetId;
    this.dimension = dimension;
  }
  count(): number {
    const { getters } = this.context.workbook.model;
    return this.dimension === 'ROW' ? getters.getNumberRows(this.sheetId) : getters.getNumberCols(this.sheetId);
  }
  lastWithContent(): number {
    const size = sizeOfSheet(this.context.workbook, this.sheetId);
    return this.dimension === 'ROW' ? size.rows : size.columns;
  }
  insert(at: number, howMany: number, position: 'before' | 'after'): void {
    this.inside(at, 1);
    if (howMany < 1) throw new ServiceError(texts.atLeastOne(this.noun()));
    if (this.resized(howMany)) return;
    const base = at - 1;
    this.send('ADD_COLUMNS_ROWS', { base, quantity: howMany, position });
    if (position === 'after') inherit(this.context, this.sheetId, this.dimension, base, howMany);
  }
  remove(first: number, howMany: number): void {
    this.inside(first, howMany);
    this.editable(first, howMany);
    if (howMany >= this.count()) throw new ServiceError(`You can't delete all the ${this.noun()} on the sheet.`);
    if (this.resized(-howMany)) return;
    this.send('REMOVE_COLUMNS_ROWS', { elements: indexes(first, howMany) });
  }
  hide(first: number, howMany: number): void {
    this.inside(first, howMany);
    this.later('HIDE_COLUMNS_ROWS', { elements: indexes(first, howMany) });
  }
  show(first: number, howMany: number): void {
    this.inside(first, howMany);
    this.later('UNHIDE_COLUMNS_ROWS', { elements: indexes(first, howMany) });
  }
  isHidden(index: number): boolean {
    this.inside(index, 1);
    return this.context.workbook.getters.isHeaderHidden(this.sheetId, this.dimension, index - 1);
  }
  resize(first: number, howMany: number, size: number): void {
    this.inside(first, howMany);
    this.later('RESIZE_COLUMNS_ROWS', { elements: indexes(first, howMany), size });
  }
  size(index: number): number {
    this.inside(index, 1);
    return this.context.workbook.getters.getHeaderSize(this.sheetId, this.dimension, index - 1);
  }
  freeze(quantity: number): void {
    const what = this.dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
    const { workbook } = this.context;
    if (quantity === 0) workbook.enqueue(`UNFREEZE_${what}`, { sheetId: this.sheetId });
    else workbook.enqueue(`FREEZE_${what}`, { sheetId: this.sheetId, quantity });
  }

  private resized(change: number): boolean {
    const { workbook } = this.context;
    const { getters } = workbook.model;
    const [rows, columns] = [getters.getNumberRows(this.sheetId), getters.getNumberCols(this.sheetId)];
    return this.dimension === 'ROW'
      ? workbook.resizedUntouched(this.sheetId, rows + change, columns)
      : workbook.resizedUntouched(this.sheetId, rows, columns + change);
  }
  private noun(): 'rows' | 'columns' {
    return this.dimension === 'ROW' ? 'rows' : 'columns';
  }
  private inside(first: number, howMany: number): void {
    if (howMany < 1) throw new ServiceError(texts.atLeastOne(this.noun()));
    if (first < 1 || first + howMany - 1 > this.count()) throw new ServiceError(texts.outside);
  }
  private editable(first: number, howMany: number): void {
    const { workbook, memory, execution } = this.context;
    const whole = workbook.model.getters.getSheetZone(this.sheetId);
    const from = first - 1;
    const to = from + howMany - 1;
    const zone: Zone =
      this.dimension === 'ROW' ? { ...whole, top: from, bottom: to } : { ...whole, left: from, right: to };
    assertEditable(workbook, memory, execution.user.email, this.sheetId, zone);
  }
  private send(type: string, payload: object): void {
    const { workbook } = this.context;
    const sheetName = workbook.model.getters.getSheetName(this.sheetId);
    workbook.dispatch(type, { sheetId: this.sheetId, sheetName, dimension: this.dimension, ...payload });
  }
  private later(type: string, payload: object): void {
    this.context.workbook.enqueue(type, { sheetId: this.sheetId, dimension: this.dimension, ...payload });
  }
}

const indexes = (first: number, howMany: number): number[] =>
  Array.from({ length: howMany }, (_, offset) => first - 1 + offset);
