// Changed cells of rows that are there, found by id: the steps that write them, and nothing beside them.

import type { Language } from '../catalog/label';
import type { RecordField } from '../catalog/record-kinds';
import type { Cell } from './cell';
import type { Column } from './column';
import { areaOf } from './formula';
import { cellIn, type Layout, layoutOf } from './layout';
import { recordText } from './record-text';
import { roleOfSheet } from './role-sheets';
import { numbersIn, runsOf } from './runs';
import { kpiLibraryColumns } from './sheets/kpi-library';
import { okrColumns } from './sheets/okr';
import { peopleColumns } from './sheets/people';
import { roleSheetColumns } from './sheets/role-sheet';
import { enteredOnScorecard } from './sheets/scorecard';
import { teamKpiColumns } from './sheets/team-kpis';
import { templateColumns } from './sheets/templates';
import type { SheetCells, WorkbookCells } from './snapshot';
import { asWritten, type Step } from './step';

/** A cell by the row's id and the column's key; `old` and `value` are cells in the one writing of Records. */
export interface CellChange {
  readonly table: 'kpi' | 'team_kpis' | 'okr' | 'people' | 'templates' | 'kpi_library' | 'scorecard';
  readonly id: Readonly<Record<string, string>>;
  readonly column: RecordField | 'agreed';
  /** Null where it does not matter what stands there. */
  readonly old: string | null;
  readonly value: string;
}

interface Table {
  readonly has: (key: string) => boolean;
  readonly columns: Readonly<Record<string, Column>>;
}

const tables: Readonly<Record<CellChange['table'], Table>> = {
  kpi: { has: (key) => roleOfSheet(key) !== null, columns: roleSheetColumns },
  team_kpis: { has: (key) => key === 'team_kpis', columns: teamKpiColumns },
  okr: { has: (key) => key === 'okr', columns: okrColumns },
  people: { has: (key) => key === 'people', columns: peopleColumns },
  kpi_library: { has: (key) => key === 'kpi_library', columns: kpiLibraryColumns },
  scorecard: { has: (key) => key === 'scorecard', columns: enteredOnScorecard },
  templates: { has: (key) => key === 'templates', columns: templateColumns },
};

export function columnOf(table: CellChange['table'], key: string): Column | null {
  return tables[table].columns[key] ?? null;
}

/** Columns whose cells are numbers, or words where the rule allows them. */
const numbers: readonly string[] = [
  ...['weight', 'baseline', 'target', 'actual', 'adjustment'],
  ...['start', 'current', 'confidence'],
];

export interface PlannedChanges {
  readonly steps: readonly Step[];
  /** Changes whose row or column is not there, or whose cell says by now something else than it did. */
  readonly notMade: readonly CellChange[];
}

/** A cell is only written where it still says what the change starts from; one that says the new value already is left as it is. */
export function planChanges(
  workbook: WorkbookCells,
  changes: readonly CellChange[],
  language: Language,
): PlannedChanges {
  const notMade: CellChange[] = [];
  const writes = new Map<string, { sheet: string; column: number; isNumber: boolean; cells: Map<number, Cell> }>();
  const formats: Step[] = [];
  const find = placeFinder(workbook);
  for (const change of changes) {
    const place = find(change);
    if (place === null) {
      notMade.push(change);
      continue;
    }
    const cell = cellIn(place.sheet, place.layout, place.row, change.column);
    const wanted = cellOf(place.column, change.value, language);
    const found = canonicalText(place.column, cell);
    // The text “3” says the same as the number 3 and counts as none.
    const isNumberAsText = typeof cell === 'string' && typeof wanted === 'number';
    if (found === change.value && !isNumberAsText) continue;
    if (change.old !== null && found !== change.value && found !== change.old) {
      notMade.push(change);
      continue;
    }
    const at = place.layout.columns.get(change.column) ?? 0;
    const key = `${place.sheet.key} ${at}`;
    const write = writes.get(key) ?? {
      sheet: place.sheet.key,
      column: at,
      isNumber: numbers.includes(change.column),
      cells: new Map<number, Cell>(),
    };
    writes.set(key, write);
    write.cells.set(place.row, wanted);
    if (isNumberAsText) formats.push(numberFormat(place, at));
  }
  const steps = [...writes.values()].flatMap(({ sheet, column, isNumber, cells }) =>
    runsOf([...cells.keys()]).map(
      (run): Step => ({
        sheet,
        type: 'WriteCells',
        area: areaOf(run.from, column, run.to - run.from + 1, 1),
        cells: numbersIn(run).map((row) => [written(cells.get(row) ?? null, isNumber)]),
      }),
    ),
  );
  return { steps: [...formats, ...steps], notMade };
}

/** A cell of the format “text” would take the number as text again. */
function numberFormat({ sheet, layout, row, column }: Place, at: number): Step {
  const format = column.format((key) => cellIn(sheet, layout, row, key));
  return { sheet: sheet.key, type: 'SetFormats', area: areaOf(row, at, 1, 1), formats: [[format]] };
}

/** Text with figures that goes back into a column of numbers stays the text it was: Sheets would read `1,200` as a number. */
function written(cell: Cell, isNumberColumn: boolean): Cell {
  const isText = isNumberColumn && typeof cell === 'string' && /\p{Nd}/u.test(cell);
  return isText ? `'${cell}` : asWritten(cell);
}

interface Place {
  readonly sheet: SheetCells;
  readonly layout: Layout;
  readonly row: number;
  readonly column: Column;
}

function placeFinder(workbook: WorkbookCells): (change: CellChange) => Place | null {
  const layouts = new Map<string, Layout | null>();
  return ({ table, id, column: key }) => {
    const { has, columns } = tables[table];
    const column = columns[key];
    if (!column) return null;
    for (const sheet of workbook.sheets) {
      if (!has(sheet.key)) continue;
      const layout = layouts.get(sheet.key) ?? layoutOf(sheet, Object.values(columns), null);
      layouts.set(sheet.key, layout);
      if (!layout?.columns.has(key)) continue;
      const row = rowWith(sheet, layout, columns, id);
      if (row !== null) return { sheet, layout, row, column };
    }
    return null;
  };
}

/** Of two rows with one id the first counts, as it does everywhere. */
function rowWith(sheet: SheetCells, layout: Layout, columns: Table['columns'], id: CellChange['id']): number | null {
  const textAt = (row: number, key: string) => {
    const column = columns[key];
    return column ? canonicalText(column, cellIn(sheet, layout, row, key)) : '';
  };
  for (let row = layout.headerRow + 1; row <= layout.lastRow; row++) {
    const isIt = Object.entries(id).every(([key, wanted]) =>
      // An objective is a person's or, without one, a team's.
      key === 'subject' ? (textAt(row, 'person_id') || textAt(row, 'team')) === wanted : textAt(row, key) === wanted,
    );
    if (isIt) return row;
  }
  return null;
}

/** The same in both languages: a rule by its key, a number without its format. */
export function canonicalText(column: Column, cell: Cell): string {
  const reading = column.read(cell);
  return reading.kind === 'value' ? recordText(String(reading.value)) : recordText(cell);
}

function cellOf(column: Column, text: string, language: Language): Cell {
  if (text === '') return null;
  const number = Number(text);
  // Records write a number one way: 1.2. A text that only looks like one, 1.200, was text in the cell and may mean 1200.
  const isNumber = numbers.includes(column.key) && Number.isFinite(number) && String(number) === text;
  const raw = isNumber ? number : text;
  const reading = column.read(raw);
  return reading.kind === 'value' ? column.write(reading.value, language) : raw;
}
