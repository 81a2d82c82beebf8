// What people typed on a sheet that is printed, told from the print by what was printed last: the hidden first row remembers that.
import type { CanvasCell } from '../canvas';
import { type Cell, isBlank, textOf } from '../cell';
import type { SheetSnapshot } from '../snapshot';
import { asWritten } from '../step';
import { isBlockedFormula } from './stray-values';

/** In the hidden first row, beside the key of the sheet. */
export const MEMORY_COLUMN = 2;

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly content: string;
  /** As it goes back into its cell. */
  readonly written: Cell;
  /** Where nothing is printed, and in the place of a text that somebody rewrote. What stands in the way of a result has to move. */
  readonly stays: boolean;
}

const FORMULA = '=';
const placeOf = (row: number, column: number) => `${row}.${column}`;

/** `5.2:k3j9x0 5.3:=`: where something is printed, and a short digest of each text. */
export function memoryOf(cells: readonly CanvasCell[]): string {
  return cells
    .flatMap(({ row, column, content }) => (content === '' ? [] : [`${placeOf(row, column)}:${markOf(content)}`]))
    .join(' ');
}

/** Nothing where the sheet remembers nothing: it was printed by an earlier version. */
export function typedOnCanvas(found: SheetSnapshot, planned: readonly CanvasCell[]): TypedCell[] {
  const memory = memoryIn(found);
  if (memory.size === 0) return [];
  const printed = new Set(memory.values());
  const contents = new Map(planned.map(({ row, column, content }) => [placeOf(row, column), content]));
  const standing = new Set<string>();
  const isSpilled = spillsOf(found);
  // A row that came in above moves the print, and its formulas are no longer where they were.
  let hasMoved = false;
  found.cells.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      const [row, column] = [index + 1, at + 1];
      const isResult = (found.topFormulas[index]?.[at] ?? '') !== '' || isSpilled(row, column);
      if (row === 1 || isBlank(cell) || isResult) return;
      const mark = markOf(textOf(cell));
      standing.add(mark);
      if (printed.has(mark) && memory.get(placeOf(row, column)) !== mark) hasMoved = true;
    });
  });
  const typed: TypedCell[] = [];
  found.cells.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      const [row, column] = [index + 1, at + 1];
      const formula = found.topFormulas[index]?.[at] ?? '';
      if (row === 1 || (isBlank(cell) && formula === '')) return;
      const was = memory.get(placeOf(row, column));
      const next = contents.get(placeOf(row, column)) ?? '';
      if (formula !== '') {
        if (was === undefined && next === '' && !hasMoved)
          typed.push({ row, column, content: formula, written: formula, stays: true });
        return;
      }
      if (printed.has(markOf(textOf(cell))) || isSpilled(row, column)) return;
      const isFree = was === undefined && next === '' && !isBlockedHere(found, row, column);
      const isRewritten = was !== undefined && was !== FORMULA && !standing.has(was) && markOf(next) !== FORMULA;
      typed.push({
        row,
        column,
        content: textOf(cell),
        written: asWritten(cell),
        stays: isFree || (isRewritten && next !== ''),
      });
    });
  });
  return typed;
}

/** The print with what people typed in its places. */
export function withTyped(cells: readonly CanvasCell[], typed: readonly TypedCell[]): CanvasCell[] {
  const kept = new Map(
    typed
      .filter(({ stays }) => stays)
      .map(({ row, column, written }) => [placeOf(row, column), { row, column, written }]),
  );
  const contentOf = (written: Cell) => (typeof written === 'number' ? written : textOf(written));
  const known = new Set(cells.map(({ row, column }) => placeOf(row, column)));
  return [
    ...cells.map((cell) => {
      const own = kept.get(placeOf(cell.row, cell.column));
      return own ? { ...cell, content: contentOf(own.written) } : cell;
    }),
    ...[...kept].flatMap(([place, { row, column, written }]): CanvasCell[] =>
      known.has(place) ? [] : [{ row, column, content: contentOf(written), look: 'text' }],
    ),
  ];
}

function memoryIn(found: SheetSnapshot): ReadonlyMap<string, string> {
  const written = textOf(found.cells[0]?.[MEMORY_COLUMN - 1]);
  return new Map([...written.matchAll(/(\d+\.\d+):(\S+)/g)].map(([, place = '', mark = '']) => [place, mark]));
}

/** FNV-1a: it tells texts of one sheet apart and keeps no secret. */
function markOf(content: string | number): string {
  const text = String(content);
  if (text.startsWith(FORMULA)) return FORMULA;
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return digest.toString(36);
}

interface Spill {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly isBlocked: boolean;
}

/** Lists of two columns: `=SORTN(list, 5, 0, 2, TRUE)` has up to five rows. */
function spillAnchors(found: SheetSnapshot): Spill[] {
  return found.topFormulas.flatMap((formulas, index) =>
    formulas.flatMap((formula, at) => {
      const [, rows = ''] =
        /^=SORTN\(.*[,;]\s*(\d+)[,;]\s*0[,;]\s*2[,;]\s*(?:TRUE|FALSE)\s*(?:\(\))?\)$/i.exec(formula) ?? [];
      const isBlocked = isBlockedFormula(found.cells[index]?.[at] ?? null);
      return rows === '' ? [] : [{ row: index + 1, column: at + 1, rows: Number(rows), isBlocked }];
    }),
  );
}

const isInside = (spill: Spill, row: number, column: number) =>
  row >= spill.row && row < spill.row + spill.rows && column >= spill.column && column <= spill.column + 1;

function spillsOf(found: SheetSnapshot): (row: number, column: number) => boolean {
  const anchors = spillAnchors(found)
    .filter(({ isBlocked }) => !isBlocked)
    .map((spill) => ({ ...spill, rows: shownRows(found, spill) }));
  return (row, column) => anchors.some((spill) => isInside(spill, row, column));
}

/** A list may be shorter than it can get, and somebody may write below its end: a row of it has something in both columns. */
function shownRows(found: SheetSnapshot, { row, column, rows }: Spill): number {
  const isShown = (at: number) => [column, column + 1].every((one) => !isBlank(found.cells[at - 1]?.[one - 1] ?? null));
  let shown = 1;
  while (shown < rows && isShown(row + shown)) shown++;
  return shown;
}

function isBlockedHere(found: SheetSnapshot, row: number, column: number): boolean {
  return spillAnchors(found).some((spill) => spill.isBlocked && isInside(spill, row, column));
}
