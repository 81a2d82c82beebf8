// SpreadsheetApp.Sheet: one tab of the workbook.
import type { Zone } from '../engine';
import type { EnumValue } from '../enum-value';
import { assertEditable } from '../protection-rules';
import type { ScriptContext } from '../script-context';
import { serviceClass } from '../service-class';
import { ServiceError } from '../service-error';
import { readFormats, writeFormats } from './conditional-format-cells';
import type { ConditionalFormatRuleService } from './conditional-format-rule';
import { addMetadata, type DeveloperMetadataService, metadataOf } from './developer-metadata';
import type { EmbeddedChartService } from './embedded-chart';
import { EmbeddedChartBuilderService } from './embedded-chart-builder';
import { type FilterService, filterOf } from './filter';
import { type ProtectionService, protectionsOf, protectSheet } from './protection';
import { RangeService } from './range';
import { RangeListService } from './range-list';
import { chartsOf, insertChart, removeChart, updateChart } from './sheet-charts';
import { Dimension } from './sheet-dimension';
import { engineSheetId, sheetGid } from './sheet-id';
import { sheetMembers } from './sheet-members';
import { type SpreadsheetService, theSpreadsheet } from './spreadsheet';
import { zoneAt, zoneFromA1 } from './zones';

export class SheetService {
  readonly id: string;
  private readonly context: ScriptContext;
  private readonly rows: Dimension;
  private readonly columns: Dimension;

  constructor(context: ScriptContext, id: string) {
    this.context = context;
    this.id = id;
    this.rows = new Dimension(context, id, 'ROW');
    this.columns = new Dimension(context, id, 'COL');
  }
  getSheetId(): number {
    return sheetGid(this.id);
  }
  getName(): string {
    return this.getters().getSheetName(this.id);
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: string): this {
    const oldName = this.getName();
    if (name === oldName) return this;
    const taken = this.getters().getSheetIdByName(name);
    if (taken !== undefined && taken !== this.id) throw new ServiceError(nameTaken(name));
    this.send('RENAME_SHEET', { newName: name, oldName });
    return this;
  }
  getParent(): SpreadsheetService {
    return theSpreadsheet(this.context);
  }
  getIndex(): number {
    return this.getters().getSheetIds().indexOf(this.id) + 1;
  }
  activate(): this {
    const { workbook } = this.context;
    workbook.enqueueAction(() => {
      const sheetIdFrom = workbook.model.getters.getActiveSheetId();
      if (sheetIdFrom !== this.id) workbook.attempt('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: this.id });
    });
    return this;
  }

  getRange(first: string | number, column = 1, rows = 1, columns = 1): RangeService {
    if (typeof first === 'string') {
      const found = zoneFromA1(this.context, this.id, first);
      return new RangeService(this.context, found.sheetId, found.zone);
    }
    return new RangeService(this.context, this.id, zoneAt(this.context, this.id, first, column, rows, columns));
  }
  getRangeList(names: string[]): RangeListService {
    return new RangeListService(names.map((name) => this.getRange(name)));
  }
  getDataRange(): RangeService {
    return this.getRange(1, 1, Math.max(this.getLastRow(), 1), Math.max(this.getLastColumn(), 1));
  }
  getMaxRows(): number {
    return this.rows.count();
  }
  getMaxColumns(): number {
    return this.columns.count();
  }
  getLastRow(): number {
    return this.rows.lastWithContent();
  }
  getLastColumn(): number {
    return this.columns.lastWithContent();
  }

  insertRowsAfter(after: number, howMany: number): this {
    this.rows.insert(after, howMany, 'after');
    return this;
  }
  insertRowsBefore(before: number, howMany: number): this {
    this.rows.insert(before, howMany, 'before');
    return this;
  }
  insertColumnsAfter(after: number, howMany: number): this {
    this.columns.insert(after, howMany, 'after');
    return this;
  }
  insertColumnsBefore(before: number, howMany: number): this {
    this.columns.insert(before, howMany, 'before');
    return this;
  }
  deleteRows(position: number, howMany: number): void {
    this.rows.remove(position, howMany);
  }
  deleteRow(position: number): this {
    this.rows.remove(position, 1);
    return this;
  }
  deleteColumns(position: number, howMany: number): void {
    this.columns.remove(position, howMany);
  }
  hideRows(first: number, howMany = 1): void {
    this.rows.hide(first, howMany);
  }
  showRows(first: number, howMany = 1): void {
    this.rows.show(first, howMany);
  }
  hideColumns(first: number, howMany = 1): void {
    this.columns.hide(first, howMany);
  }
  showColumns(first: number, howMany = 1): void {
    this.columns.show(first, howMany);
  }
  isRowHiddenByUser(row: number): boolean {
    return this.rows.isHidden(row);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.columns.isHidden(column);
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(first: number, howMany: number, height: number): this {
    this.rows.resize(first, howMany, height);
    return this;
  }
  setRowHeightsForced(first: number, howMany: number, height: number): this {
    return this.setRowHeights(first, howMany, height);
  }
  getRowHeight(row: number): number {
    return this.rows.size(row);
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(first: number, howMany: number, width: number): this {
    this.columns.resize(first, howMany, width);
    return this;
  }
  getColumnWidth(column: number): number {
    return this.columns.size(column);
  }
  setFrozenRows(rows: number): void {
    this.rows.freeze(rows);
  }
  getFrozenRows(): number {
    return this.context.workbook.getters.getPaneDivisions(this.id).ySplit;
  }
  setFrozenColumns(columns: number): void {
    this.columns.freeze(columns);
  }
  getFrozenColumns(): number {
    return this.context.workbook.getters.getPaneDivisions(this.id).xSplit;
  }

  getFilter(): FilterService | null {
    return filterOf(this.context, this.id);
  }
  addDeveloperMetadata(key: string, ...args: readonly unknown[]): this {
    addMetadata(this.context, this.id, key, args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadataService[] {
    return metadataOf(this.context, this.id);
  }
  getProtections(type: EnumValue): ProtectionService[] {
    return protectionsOf(this.context, type, this.id);
  }
  protect(): ProtectionService {
    return protectSheet(this.context, this.id);
  }
  getConditionalFormatRules(): ConditionalFormatRuleService[] {
    return readFormats(this.context, this.id);
  }
  setConditionalFormatRules(rules: ConditionalFormatRuleService[]): void {
    writeFormats(this.context, this.id, rules);
  }
  clearConditionalFormatRules(): void {
    writeFormats(this.context, this.id, []);
  }

  /** A copy at the end of the same file. */
  copyTo(_spreadsheet: SpreadsheetService): SheetService {
    return duplicate(this.context, this.id, this.getters().getSheetIds().length);
  }

  newChart(): EmbeddedChartBuilderService {
    return new EmbeddedChartBuilderService();
  }
  getCharts(): EmbeddedChartService[] {
    return chartsOf(this.context, this.id);
  }
  insertChart({ spec }: EmbeddedChartService): void {
    insertChart(this.context, this.id, spec);
  }
  updateChart({ spec }: EmbeddedChartService): void {
    updateChart(this.context, this.id, spec);
  }
  removeChart({ spec }: EmbeddedChartService): void {
    removeChart(this.context, this.id, spec);
  }

  setTabColor(color: string | null): this {
    this.context.workbook.enqueue('COLOR_SHEET', { sheetId: this.id, ...(color !== null && { color }) });
    return this;
  }
  getTabColor(): string | null {
    return this.context.workbook.getters.getSheet(this.id).color ?? null;
  }
  hideSheet(): this {
    const { getters } = this.context.workbook;
    if (!getters.isSheetVisible(this.id)) return this;
    if (getters.getVisibleSheetIds().length === 1) {
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    }
    if (getters.getActiveSheetId() === this.id) {
      const next = getters.getVisibleSheetIds().find((id) => id !== this.id);
      if (next !== undefined) new SheetService(this.context, next).activate();
    }
    this.send('HIDE_SHEET', {});
    return this;
  }
  showSheet(): this {
    if (this.isSheetHidden()) this.send('SHOW_SHEET', {});
    return this;
  }
  isSheetHidden(): boolean {
    return !this.getters().isSheetVisible(this.id);
  }
  setHiddenGridlines(hidden: boolean): this {
    this.context.workbook.enqueue('SET_GRID_LINES_VISIBILITY', { sheetId: this.id, areGridLinesVisible: !hidden });
    return this;
  }
  hasHiddenGridlines(): boolean {
    return !this.context.workbook.getters.getGridLinesVisibility(this.id);
  }
  clear(): this {
    this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns()).clearContent();
    this.context.workbook.dispatch('CLEAR_FORMATTING', { sheetId: this.id, target: [this.zone()] });
    return this;
  }
  clearContents(): this {
    this.getDataRange().clearContent();
    return this;
  }
  clearNotes(): this {
    this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns()).clearNote();
    return this;
  }

  private getters() {
    const { getters } = this.context.workbook.model;
    if (!getters.tryGetSheet(this.id)) throw new ServiceError(`Sheet ${this.getSheetId()} not found`);
    return getters;
  }
  private zone(): Zone {
    return this.getters().getSheetZone(this.id);
  }
  private send(type: string, payload: object): void {
    const { workbook, memory, execution } = this.context;
    assertEditable(workbook, memory, execution.user.email, this.id, this.zone());
    workbook.dispatch(type, { sheetId: this.id, ...payload });
  }
}

/** Copies a tab under the name that Sheets gives it, to a place counted from 0. */
export function duplicate(context: ScriptContext, sheetId: string, place: number): SheetService {
  const { workbook, memory } = context;
  const { getters } = workbook;
  const name = `Copy of ${getters.getSheetName(sheetId)}`;
  const free = (count: number): string => {
    const tried = count === 1 ? name : `${name} ${count}`;
    return getters.getSheetIdByName(tried) === undefined ? tried : free(count + 1);
  };
  const id = engineSheetId(memory.newNumber());
  workbook.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: id, sheetNameTo: free(1) });
  const delta = place - getters.getSheetIds().indexOf(id);
  if (delta !== 0) workbook.dispatch('MOVE_SHEET', { sheetId: id, delta });
  return new SheetService(context, id);
}

export const nameTaken = (name: string): string =>
  `A sheet with the name "${name}" already exists. Please enter another name.`;

export const sheetService = (context: ScriptContext, id: string): SheetService => new SheetService(context, id);

serviceClass<GoogleAppsScript.Spreadsheet.Sheet>()('SpreadsheetApp.Sheet', SheetService, sheetMembers);
