// Range.copyTo: contents, formulas that follow, looks, borders, validation and notes, all of them or some.
import type { Zone } from '../engine';
import type { ScriptContext } from '../script-context';
import { readRule, writeRules } from './data-validation-cells';
import { readNotes, writeNotes } from './note';
import { writeContents } from './write-contents';
import { columnsOf, rowsOf, zoneAt } from './zones';

export type CopyKind = 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT';

interface Cells {
  readonly sheetId: string;
  readonly zone: Zone;
}

export function copyCells(context: ScriptContext, from: Cells, to: Cells, kind: CopyKind, transposed: boolean): void {
  const { workbook } = context;
  const { getters } = workbook;
  const { top, left } = from.zone;
  const [rows, columns] = [rowsOf(from.zone), columnsOf(from.zone)];
  const [down, across] = transposed ? [columns, rows] : [rows, columns];
  const target = zoneAt(
    context,
    to.sheetId,
    to.zone.top + 1,
    to.zone.left + 1,
    timesInto(rowsOf(to.zone), down),
    timesInto(columnsOf(to.zone), across),
  );
  const sourceOf = (col: number, row: number) => {
    const [y, x] = [(row - target.top) % down, (col - target.left) % across];
    return { sheetId: from.sheetId, col: left + (transposed ? y : x), row: top + (transposed ? x : y) };
  };

  if (kind !== 'PASTE_FORMAT') {
    const contents = new Map<string, string>();
    each(target, (col, row) => {
      const source = sourceOf(col, row);
      const cell = getters.getCell(source);
      if (kind === 'PASTE_VALUES') contents.set(`${col},${row}`, literal(getters.getEvaluatedCell(source).value));
      else if (cell?.isFormula) {
        const [x, y] = [col - source.col, row - source.row];
        contents.set(`${col},${row}`, getters.getTranslatedCellFormula(to.sheetId, x, y, cell.compiledFormula));
      } else contents.set(`${col},${row}`, cell?.content ?? '');
    });
    writeContents(context, to.sheetId, target, (col, row) => ({ content: contents.get(`${col},${row}`) ?? '' }));
  }
  if (kind === 'PASTE_VALUES') return;
  each(target, (col, row) => {
    const source = sourceOf(col, row);
    const cell = getters.getCell(source);
    const before = getters.getCell({ sheetId: to.sheetId, col, row })?.style ?? {};
    const none = Object.fromEntries(Object.keys(before).map((name) => [name, null]));
    workbook.writeCell(to.sheetId, col, row, { format: cell?.format ?? '', style: { ...none, ...cell?.style } });
    const border = getters.getCellBorder(source);
    if (border) workbook.enqueue('SET_BORDER', { sheetId: to.sheetId, col, row, border });
  });
  const grid = <T>(read: (col: number, row: number) => T): T[][] =>
    Array.from({ length: rowsOf(target) }, (_, y) =>
      Array.from({ length: columnsOf(target) }, (_unused, x) => read(target.left + x, target.top + y)),
    );
  const rules = grid((col, row) => readRule(context, sourceOf(col, row)));
  if (rules.flat().some((rule) => rule !== null)) writeRules(context, to.sheetId, target, rules);
  if (kind === 'PASTE_FORMAT') return;
  const notes = readNotes(context, from.sheetId, from.zone);
  if (notes.flat().some((note) => note !== '')) {
    const at = (col: number, row: number) => {
      const source = sourceOf(col, row);
      return notes[source.row - top]?.[source.col - left] ?? '';
    };
    writeNotes(context, to.sheetId, target, grid(at));
  }
}

/** A larger destination is filled with the pattern as often as it fits whole; any other takes it once. */
const timesInto = (room: number, size: number): number => (room % size === 0 ? room : size);

/** A value on its own as cell content: text that looks like something else stays text. */
function literal(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value).toUpperCase();
  return /^\s*$/.test(value) || /^[^\p{L}]|^(true|false)$/iu.test(value) ? `'${value}` : value;
}

function each(zone: Zone, act: (col: number, row: number) => void): void {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) act(col, row);
  }
}
