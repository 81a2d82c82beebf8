// SpreadsheetApp.Range: reading and writing a rectangle of cells.
import { scriptInput } from '../cell-input';
import type { Zone } from '../engine';
import { EnumValue } from '../enum-value';
import { toEngineFormula } from '../formula';
import { assertEditable } from '../protection-rules';
import type { ScriptContext } from '../script-context';
import { serviceClass } from '../service-class';
import { ServiceError, texts } from '../service-error';
import { sameZone } from '../workbook';
import { drawBorder } from './border';
import { computedAnswer, displayValue, formulaOf, numberFormatOf } from './cell-reading';
import { alignValue, colorValue, type StyleName, styleOf, wrapValue } from './cell-style';
import { type CopyKind, copyCells } from './copy-cells';
import type { DataValidationService } from './data-validation';
import { readRule, writeRules } from './data-validation-cells';
import { addFilter, type FilterService } from './filter';
import { readFonts, writeFonts } from './font-family';
import { readNotes, writeNotes } from './note';
import { createProtection, type ProtectionService } from './protection';
import { rangeMembers } from './range-members';
import { type SheetService, sheetService } from './sheet';
import { writeContents } from './write-contents';
import { columnsOf, rowsOf, zoneAt, zoneName } from './zones';

type Grid<T> = T[][];

export class RangeService {
  readonly context: ScriptContext;
  readonly sheetId: string;
  readonly zone: Zone;

  constructor(context: ScriptContext, sheetId: string, zone: Zone) {
    this.context = context;
    this.sheetId = sheetId;
    this.zone = zone;
  }

  /** The range is selected on its tab, which comes to the front. */
  activate(): this {
    const { workbook } = this.context;
    const { left, top } = this.zone;
    sheetService(this.context, this.sheetId).activate();
    workbook.enqueueAction(() =>
      workbook.model.selection.selectZone({ cell: { col: left, row: top }, zone: this.zone }),
    );
    return this;
  }
  getValues(): Grid<unknown> {
    const { workbook } = this.context;
    const getters = workbook.getters;
    return this.map((col, row) => {
      const position = { sheetId: this.sheetId, col, row };
      return computedAnswer(workbook, position) ?? workbook.valueOf(getters.getEvaluatedCell(position));
    });
  }
  getValue(): unknown {
    return this.first().getValues()[0]?.[0];
  }
  getDisplayValues(): Grid<string> {
    const getters = this.context.workbook.getters;
    return this.map((col, row) => displayValue(this.context.workbook, getters, { sheetId: this.sheetId, col, row }));
  }
  getDisplayValue(): string {
    return this.first().getDisplayValues()[0]?.[0] ?? '';
  }
  setValues(values: Grid<unknown>): this {
    this.shape(values);
    const rules = this.context.workbook.inputRules;
    writeContents(this.context, this.sheetId, this.zone, (col, row, format) =>
      scriptInput(values[row - this.zone.top]?.[col - this.zone.left], format, rules),
    );
    return this;
  }
  setValue(value: unknown): this {
    return this.setValues(this.fill(value));
  }
  getFormulas(): Grid<string> {
    const getters = this.context.workbook.getters;
    return this.map((col, row) => formulaOf(this.context.workbook, getters, { sheetId: this.sheetId, col, row }));
  }
  getFormula(): string {
    return this.first().getFormulas()[0]?.[0] ?? '';
  }
  setFormulas(formulas: Grid<string>): this {
    this.shape(formulas);
    writeContents(this.context, this.sheetId, this.zone, (col, row) => {
      const formula = formulas[row - this.zone.top]?.[col - this.zone.left] ?? '';
      if (formula === '') return { content: '' };
      return { content: toEngineFormula(formula.startsWith('=') ? formula : `=${formula}`) };
    });
    return this;
  }
  setFormula(formula: string): this {
    return this.setFormulas(this.fill(formula));
  }
  clearContent(): this {
    return this.setValues(this.fill(null));
  }
  isBlank(): boolean {
    const { workbook } = this.context;
    workbook.flush();
    const filled = this.map((col, row) => workbook.hasContent({ sheetId: this.sheetId, col, row }));
    return filled.every((line) => !line.includes(true));
  }

  getNumberFormats(): Grid<string> {
    const getters = this.context.workbook.getters;
    return this.map((col, row) => numberFormatOf(getters, { sheetId: this.sheetId, col, row }));
  }
  getNumberFormat(): string {
    return this.first().getNumberFormats()[0]?.[0] ?? '';
  }
  setNumberFormats(formats: Grid<string>): this {
    const { engine, model } = this.context.workbook;
    const locale = model.getters.getLocale();
    // A format that the engine cannot read would break the evaluation of the whole sheet.
    for (const format of new Set(formats.flat())) {
      if (!/^(General|@|)$/.test(format)) engine.helpers.formatValue(1, { format, locale });
    }
    return this.each(formats, (col, row, text) => {
      const format = /^(General|0\.#{15})$/.test(text) ? '' : text;
      this.context.workbook.writeCell(this.sheetId, col, row, { format });
    });
  }
  setNumberFormat(format: string): this {
    return this.setNumberFormats(this.fill(format));
  }

  getDataValidations(): Grid<DataValidationService | null> {
    void this.context.workbook.getters;
    return this.map((col, row) => readRule(this.context, { sheetId: this.sheetId, col, row }));
  }
  getDataValidation(): DataValidationService | null {
    return this.first().getDataValidations()[0]?.[0] ?? null;
  }
  setDataValidations(rules: Grid<DataValidationService | null>): this {
    this.shape(rules);
    this.editable();
    writeRules(this.context, this.sheetId, this.zone, rules);
    return this;
  }
  setDataValidation(rule: DataValidationService | null): this {
    this.editable();
    writeRules(this.context, this.sheetId, this.zone, rule);
    return this;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  getNotes(): Grid<string> {
    return readNotes(this.context, this.sheetId, this.zone);
  }
  getNote(): string {
    return this.first().getNotes()[0]?.[0] ?? '';
  }
  setNotes(notes: Grid<string | null>): this {
    this.shape(notes);
    this.editable();
    writeNotes(this.context, this.sheetId, this.zone, notes);
    return this;
  }
  setNote(note: string | null): this {
    return this.setNotes(this.fill(note));
  }
  clearNote(): this {
    return this.setNote(null);
  }

  setBackgrounds(colors: Grid<string | null>): this {
    return this.each(colors, (col, row, color) => this.style(col, row, 'fillColor', colorValue(color)));
  }
  setBackground(color: string | null): this {
    return this.setBackgrounds(this.fill(color));
  }
  getBackgrounds(): Grid<string> {
    return this.styles('fillColor', '#ffffff');
  }
  getBackground(): string {
    return this.first().getBackgrounds()[0]?.[0] ?? '';
  }
  setFontColors(colors: Grid<string | null>): this {
    return this.each(colors, (col, row, color) => this.style(col, row, 'textColor', colorValue(color)));
  }
  setFontColor(color: string | null): this {
    return this.setFontColors(this.fill(color));
  }
  getFontColors(): Grid<string> {
    return this.styles('textColor', '#000000');
  }
  getFontColor(): string {
    return this.first().getFontColors()[0]?.[0] ?? '';
  }
  setFontWeights(weights: Grid<string | null>): this {
    return this.each(weights, (col, row, weight) => this.style(col, row, 'bold', weight === 'bold' ? true : null));
  }
  setFontWeight(weight: string | null): this {
    return this.setFontWeights(this.fill(weight));
  }
  getFontWeights(): Grid<string> {
    return this.styles('bold', false).map((line) => line.map((bold) => (bold ? 'bold' : 'normal')));
  }
  getFontWeight(): string {
    return this.first().getFontWeights()[0]?.[0] ?? '';
  }
  setFontStyles(styles: Grid<string | null>): this {
    return this.each(styles, (col, row, style) => this.style(col, row, 'italic', style === 'italic' ? true : null));
  }
  setFontStyle(style: string | null): this {
    return this.setFontStyles(this.fill(style));
  }
  getFontStyle(): string {
    return this.first().styles('italic', false)[0]?.[0] ? 'italic' : 'normal';
  }
  setFontLine(line: string | null): this {
    return this.each(this.fill(line), (col, row, value) => {
      this.style(col, row, 'underline', value === 'underline' ? true : null);
      this.style(col, row, 'strikethrough', value === 'line-through' ? true : null);
    });
  }
  setFontSizes(sizes: Grid<number>): this {
    return this.each(sizes, (col, row, size) => this.style(col, row, 'fontSize', size));
  }
  setFontSize(size: number): this {
    return this.setFontSizes(this.fill(size));
  }
  getFontSize(): number {
    return this.first().styles('fontSize', 10)[0]?.[0] ?? 10;
  }
  setFontFamily(family: string | null): this {
    this.editable();
    writeFonts(this.context, this.sheetId, this.zone, family);
    return this;
  }
  getFontFamily(): string {
    return readFonts(this.context, this.sheetId, this.zone);
  }
  setHorizontalAlignments(alignments: Grid<string | null>): this {
    return this.each(alignments, (col, row, alignment) => this.style(col, row, 'align', alignValue(alignment)));
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.setHorizontalAlignments(this.fill(alignment));
  }
  getHorizontalAlignment(): string {
    return this.first().styles('align', 'general')[0]?.[0] ?? 'general';
  }
  setVerticalAlignments(alignments: Grid<string | null>): this {
    return this.each(alignments, (col, row, alignment) => this.style(col, row, 'verticalAlign', alignment));
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.setVerticalAlignments(this.fill(alignment));
  }
  getVerticalAlignment(): string {
    return this.first().styles('verticalAlign', 'bottom')[0]?.[0] ?? 'bottom';
  }
  setWrap(wrap: boolean): this {
    return this.each(this.fill(wrap), (col, row, on) => this.style(col, row, 'wrapping', on ? 'wrap' : 'overflow'));
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this.each(this.fill(strategy), (col, row, value) => this.style(col, row, 'wrapping', wrapValue(value)));
  }
  setWrapStrategies(strategies: Grid<EnumValue>): this {
    return this.each(strategies, (col, row, value) => this.style(col, row, 'wrapping', wrapValue(value)));
  }
  getWrap(): boolean {
    return this.first().styles<string>('wrapping', 'overflow')[0]?.[0] === 'wrap';
  }
  setBorder(...sides: readonly unknown[]): this {
    this.editable();
    drawBorder(this.context.workbook, this.sheetId, this.zone, sides);
    return this;
  }
  merge(): this {
    this.editable();
    this.context.workbook.dispatch('ADD_MERGE', { sheetId: this.sheetId, target: [this.zone], force: true });
    return this;
  }
  mergeAcross(): this {
    this.editable();
    const { left, right, top } = this.zone;
    const target = this.rowNumbers().map((row) => ({ left, right, top: top + row, bottom: top + row }));
    this.context.workbook.dispatch('ADD_MERGE', { sheetId: this.sheetId, target, force: true });
    return this;
  }
  breakApart(): this {
    this.editable();
    const { workbook } = this.context;
    const target = workbook.getters.getMergesInZone(this.sheetId, this.zone);
    if (target.length > 0) workbook.dispatch('REMOVE_MERGE', { sheetId: this.sheetId, target });
    return this;
  }
  isPartOfMerge(): boolean {
    return this.context.workbook.getters.getMergesInZone(this.sheetId, this.zone).length > 0;
  }
  /** Both forms of Google's: a kind and whether to transpose, or options. */
  copyTo(destination: RangeService, how?: unknown, transposed = false): void {
    const options = how instanceof EnumValue ? {} : Object(how);
    const byOptions: CopyKind = options.contentsOnly
      ? 'PASTE_VALUES'
      : options.formatOnly
        ? 'PASTE_FORMAT'
        : 'PASTE_NORMAL';
    const kinds: readonly CopyKind[] = ['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT'];
    const named = how instanceof EnumValue ? kinds.find((kind) => kind === how.name()) : undefined;
    destination.editable();
    copyCells(this.context, this, destination, named ?? byOptions, transposed);
  }
  clearFormat(): this {
    this.editable();
    const { workbook } = this.context;
    workbook.flush();
    workbook.enqueue('CLEAR_FORMATTING', { sheetId: this.sheetId, target: [this.zone] });
    return this;
  }
  clear(): this {
    return this.clearContent().clearFormat();
  }
  createFilter(): FilterService {
    this.editable();
    return addFilter(this.context, this.sheetId, this.zone);
  }
  protect(): ProtectionService {
    return createProtection(this.context, this.sheetId, this.zone);
  }

  getA1Notation(): string {
    return zoneName(this.zone);
  }
  getRow(): number {
    return this.zone.top + 1;
  }
  getColumn(): number {
    return this.zone.left + 1;
  }
  getNumRows(): number {
    return rowsOf(this.zone);
  }
  getNumColumns(): number {
    return columnsOf(this.zone);
  }
  getLastRow(): number {
    return this.zone.bottom + 1;
  }
  getLastColumn(): number {
    return this.zone.right + 1;
  }
  getHeight(): number {
    return rowsOf(this.zone);
  }
  getWidth(): number {
    return columnsOf(this.zone);
  }
  getSheet(): SheetService {
    return sheetService(this.context, this.sheetId);
  }
  getCell(row: number, column: number): RangeService {
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(rows: number, columns: number, height = rowsOf(this.zone), width = columnsOf(this.zone)): RangeService {
    const { top, left } = this.zone;
    const zone = zoneAt(this.context, this.sheetId, top + 1 + rows, left + 1 + columns, height, width);
    return new RangeService(this.context, this.sheetId, zone);
  }

  private rowNumbers(): number[] {
    return Array.from({ length: rowsOf(this.zone) }, (_, index) => index);
  }
  private first(): RangeService {
    const { top, left } = this.zone;
    return new RangeService(this.context, this.sheetId, { top, left, bottom: top, right: left });
  }
  private fill<T>(value: T): Grid<T> {
    return this.map(() => value);
  }
  private map<T>(make: (col: number, row: number) => T): Grid<T> {
    const { top, left, right, bottom } = this.zone;
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_unused, across) => make(left + across, top + down)),
    );
  }
  private each<T>(grid: Grid<T>, act: (col: number, row: number, value: T) => void): this {
    this.shape(grid);
    this.editable();
    grid.forEach((line, down) => {
      line.forEach((value, across) => {
        act(this.zone.left + across, this.zone.top + down, value);
      });
    });
    return this;
  }
  private style(col: number, row: number, name: StyleName, value: unknown): void {
    this.context.workbook.writeCell(this.sheetId, col, row, { style: { [name]: value } });
  }
  private styles<T>(name: StyleName, fallback: T): Grid<T> {
    const getters = this.context.workbook.getters;
    return this.map((col, row) => styleOf(getters, { sheetId: this.sheetId, col, row }, name, fallback));
  }
  private editable(): void {
    const { workbook, memory, execution } = this.context;
    assertEditable(workbook, memory, execution.user.email, this.sheetId, this.zone);
  }
  private shape(data: Grid<unknown>): void {
    if (data.length !== rowsOf(this.zone)) throw new ServiceError(texts.rowsMismatch(data.length, rowsOf(this.zone)));
    for (const line of data) {
      if (line.length !== columnsOf(this.zone)) {
        throw new ServiceError(texts.columnsMismatch(line.length, columnsOf(this.zone)));
      }
    }
  }
}

export const sameRange = (a: RangeService, b: RangeService): boolean =>
  a.sheetId === b.sheetId && sameZone(a.zone, b.zone);

serviceClass<GoogleAppsScript.Spreadsheet.Range>()('SpreadsheetApp.Range', RangeService, rangeMembers);
