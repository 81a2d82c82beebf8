// What has to change on one sheet: nothing that was entered is overwritten, and a second run finds nothing to do.
import { languages } from '../catalog/label';
import { reference } from '../reference/all';
import { textIn } from '../text/text';
import { textOf } from './cell';
import { type Column, GENERAL_FORMAT, type RowCells } from './column';
import { areaOf, sameFormula, shapeOf } from './formula';
import type { Layouts } from './layout';
import { cellIn, type Layout } from './layout';
import type { PlannedLayout } from './plan-layout';
import { planRows, type RowPlan } from './plan-rows';
import { numbersIn, runsOf } from './runs';
import type { Area, SheetSnapshot } from './snapshot';
import { asWritten, type Step } from './step';
import type { PlanInput } from './table-spec';

export interface TablePlan {
  readonly steps: readonly Step[];
  readonly rows: RowPlan;
}

/** Everything about one sheet while it is planned. */
interface Context extends PlanInput {
  readonly planned: PlannedLayout;
  readonly rows: RowPlan;
  /** Ours, from left to right. */
  readonly placed: readonly { readonly column: Column; readonly at: number }[];
}

export function planTable(input: PlanInput, planned: PlannedLayout, layouts: Layouts): TablePlan {
  const rows = planRows(input.spec, input.found, planned.before, input.language);
  const placed = input.spec.columns
    .map((column) => ({ column, at: planned.layout.columns.get(column.key) ?? 0 }))
    .sort((one, other) => one.at - other.at);
  const context: Context = { ...input, planned, rows, placed };
  const steps = [
    ...sheetSteps(context),
    ...headerSteps(context),
    ...rowSteps(context),
    ...formatSteps(context),
    ...validationSteps(context),
    ...noteSteps(context),
    ...formulaSteps(context, layouts),
    ...lookSteps(context),
    ...protectionSteps(context),
  ];
  return { steps: [...planned.steps, ...steps], rows };
}

function sheetSteps({ spec, found, planned }: Context): Step[] {
  const sheet = spec.key;
  if (found) {
    const steps: Step[] = found.marked ? [] : [{ sheet, type: 'Mark' }];
    const shipped = spec.shippedTitles.includes(found.title) && found.title !== spec.title;
    return shipped ? [...steps, { sheet, type: 'Rename', title: spec.title }] : steps;
  }
  const { rowCount } = planned;
  return [
    {
      sheet,
      type: 'AddSheet',
      title: spec.title,
      index: 0,
      rows: rowCount,
      columns: spec.columns.length,
      hidden: spec.hidden,
    },
  ];
}

/** Keys of new columns; headers where there is none yet or where a shipped one stands in the other language. */
function headerSteps({ spec, found, language, planned, placed }: Context): Step[] {
  const sheet = spec.key;
  const { keyRow, headerRow } = planned.layout;
  const written = placed.filter(({ column }) => column.origin !== 'computed');
  const isNew = (column: Column) => planned.newColumns.includes(column);
  const steps: Step[] = [];
  const write = (row: number, changed: typeof placed, text: (column: Column) => string) => {
    for (const run of runsOf(changed.map(({ at }) => at))) {
      const inRun = changed.filter(({ at }) => at >= run.from && at <= run.to);
      const area = areaOf(row, run.from, 1, inRun.length);
      steps.push({ sheet, type: 'WriteCells', area, cells: [inRun.map(({ column }) => text(column))] });
    }
  };
  write(
    keyRow,
    written.filter(({ column }) => isNew(column)),
    (column) => column.key,
  );
  const header = (column: Column) => textIn(language).columns[column.key];
  const isStale = ({ column }: { readonly column: Column }) => {
    if (isNew(column)) return true;
    const text = found && planned.before ? textOf(cellIn(found, planned.before, headerRow, column.key)) : '';
    return text !== header(column) && (text === '' || isShipped(text, (other) => textIn(other).columns[column.key]));
  };
  write(headerRow, written.filter(isStale), header);
  return steps;
}

function isShipped(text: string, shipped: (language: (typeof languages)[number]) => string): boolean {
  return languages.some((language) => shipped(language) === text);
}

function rowSteps({ spec, planned, rows, placed }: Context): Step[] {
  const sheet = spec.key;
  const steps: Step[] = [];
  const written = placed.filter(({ column }) => column.origin !== 'computed');
  if (rows.newRows.length > 0) {
    for (const run of runsOf(written.map(({ at }) => at))) {
      const inRun = written.filter(({ at }) => at >= run.from && at <= run.to);
      const cells = rows.newRows.map((row) => inRun.map(({ column }) => asWritten(row[column.key] ?? null)));
      const area = areaOf(planned.layout.lastRow + 1, run.from, cells.length, inRun.length);
      steps.push({ sheet, type: 'WriteCells', area, cells });
    }
  }
  for (const { column, at } of written) {
    const changed = rows.changes.get(column.key);
    if (!changed) continue;
    for (const run of runsOf([...changed.keys()])) {
      const cells = numbersIn(run).map((row) => [asWritten(changed.get(row) ?? null)]);
      steps.push({ sheet, type: 'WriteCells', area: areaOf(run.from, at, cells.length, 1), cells });
    }
  }
  return steps;
}

/** The cells of a row as they will stand. */
function futureRow({ found, planned, rows }: Context, row: number): RowCells {
  const added = rows.newRows[row - planned.layout.lastRow - 1];
  return (key) => {
    if (added && row > planned.layout.lastRow) return added[key] ?? null;
    const changed = rows.changes.get(key)?.get(row);
    if (changed !== undefined) return changed;
    return found && planned.before ? cellIn(found, planned.before, row, key) : null;
  };
}

/** Rows of the sheet that hold or may hold data. */
function dataRows({ planned }: Context): number[] {
  return numbersIn({ from: planned.layout.headerRow + 1, to: planned.rowCount });
}

/** Number formats that differ; where a column has no opinion, whatever somebody chose stays. */
function formatSteps(context: Context): Step[] {
  const wanted = (column: Column, row: number) => column.format(futureRow(context, row));
  const found = (column: Column, row: number) =>
    foundCell(context, context.found?.formats, column, row) || GENERAL_FORMAT;
  return blockSteps(
    context,
    (column, row) =>
      // A new column takes over the format of the one beside it: a number under “text” would become text.
      (context.found !== null && context.planned.newColumns.includes(column)) ||
      (wanted(column, row) !== GENERAL_FORMAT && wanted(column, row) !== found(column, row)),
    (area, columns, rows) => ({
      sheet: context.spec.key,
      type: 'SetFormats',
      area,
      formats: rows.map((row) =>
        columns.map((column) => (wanted(column, row) === GENERAL_FORMAT ? found(column, row) : wanted(column, row))),
      ),
    }),
  );
}

function validationSteps(context: Context): Step[] {
  // What is copied comes from elsewhere: nobody chooses there.
  const wanted = (column: Column, row: number) =>
    column.origin === 'entered' ? column.validation(context.language, futureRow(context, row)) : null;
  const found = (column: Column, row: number) => foundCell(context, context.found?.validations, column, row) ?? null;
  const isUnseen = (column: Column, row: number) => found(column, row)?.type === 'unseen';
  const differs = (column: Column, row: number) => {
    const validation = wanted(column, row);
    return validation !== null && JSON.stringify(validation) !== JSON.stringify(found(column, row));
  };
  const differing = new Map(
    context.placed.map(({ column }) => [column, new Set(dataRows(context).filter((row) => differs(column, row)))]),
  );
  // Where a check was not looked into, it is as right as those above it.
  const isStale = new Map(
    [...differing].map(([column, rows]) => [
      column,
      [...rows].some((row) => !isUnseen(column, row) && found(column, row) !== null),
    ]),
  );
  // A check of dates speaks of the first cell of its range, so it is set anew for the whole column.
  const isWhole = new Map(
    context.placed.map(({ column }) => [
      column,
      dataRows(context).some(
        (row) => wanted(column, row)?.type === 'date' && !isUnseen(column, row) && differs(column, row),
      ),
    ]),
  );
  return blockSteps(
    context,
    (column, row) => {
      if (isWhole.get(column) === true) return true;
      // A new column takes over the checks of the one beside it.
      if (context.found && context.planned.newColumns.includes(column)) return true;
      if (isUnseen(column, row)) return isStale.get(column) === true && wanted(column, row) !== null;
      return differing.get(column)?.has(row) === true;
    },
    (area, columns, rows) => ({
      sheet: context.spec.key,
      type: 'SetValidations',
      area,
      validations: rows.map((row) => columns.map((column) => wanted(column, row))),
    }),
  );
}

/** What was found of a column in a row, before columns were added. */
function foundCell<Item>(
  { planned }: Context,
  grid: readonly (readonly Item[])[] | undefined,
  column: Column,
  row: number,
): Item | undefined {
  // What stood there belonged to another column.
  const at = planned.newColumns.includes(column) ? undefined : planned.before?.columns.get(column.key);
  return at === undefined ? undefined : grid?.[row - 1]?.[at - 1];
}

/** One step per run of neighbouring columns in which something differs, over the rows that differ. */
function blockSteps(
  context: Context,
  differs: (column: Column, row: number) => boolean,
  step: (area: ReturnType<typeof areaOf>, columns: readonly Column[], rows: readonly number[]) => Step,
): Step[] {
  const rows = dataRows(context);
  const differing = new Map(context.placed.map((place) => [place, rows.filter((row) => differs(place.column, row))]));
  const changed = context.placed.filter((place) => (differing.get(place) ?? []).length > 0);
  return runsOf(changed.map(({ at }) => at)).map((run) => {
    const inRun = changed.filter(({ at }) => at >= run.from && at <= run.to);
    const differingRows = inRun.flatMap((place) => differing.get(place) ?? []);
    const [from, to] = extremes(differingRows);
    const area = areaOf(from, run.from, to - from + 1, inRun.length);
    return step(
      area,
      inRun.map(({ column }) => column),
      numbersIn({ from, to }),
    );
  });
}

function extremes(numbers: readonly number[]): [number, number] {
  return numbers.reduce(
    ([lowest, highest], number) => [Math.min(lowest, number), Math.max(highest, number)],
    [Number.POSITIVE_INFINITY, 0],
  );
}

/** Help notes of the headers; a note that somebody rewrote stays. */
function noteSteps(context: Context): Step[] {
  const { spec, found, language, planned, placed } = context;
  const { headerRow } = planned.layout;
  const note = (column: Column) => reference().columnHelp[language][column.key];
  const stale = placed.filter(({ column }) => {
    const text = foundCell(context, found?.notes, column, headerRow) ?? '';
    return (
      text !== note(column) && (text === '' || isShipped(text, (other) => reference().columnHelp[other][column.key]))
    );
  });
  return runsOf(stale.map(({ at }) => at)).map((run) => {
    const notes = [stale.filter(({ at }) => at >= run.from && at <= run.to).map(({ column }) => note(column))];
    return { sheet: spec.key, type: 'SetNotes', area: areaOf(headerRow, run.from, 1, run.to - run.from + 1), notes };
  });
}

function formulaSteps(context: Context, layouts: Layouts): Step[] {
  const { spec, found, planned, placed } = context;
  const first = placed.find(({ column }) => column.origin === 'computed');
  if (!spec.formula || !first) return [];
  const formula = spec.formula.text(layouts);
  const { keyRow } = planned.layout;
  const standing = foundCell(context, found?.topFormulas, first.column, keyRow) ?? '';
  if (sameFormula(standing, formula)) return [];
  return [{ sheet: spec.key, type: 'WriteFormula', row: keyRow, column: first.at, formula }];
}

function lookSteps({ spec, found, language, planned, placed }: Context): Step[] {
  const sheet = spec.key;
  const { keyRow, headerRow } = planned.layout;
  const steps: Step[] = [];
  // The row of keys is hidden after the furniture and protected after that: with neither, an earlier run did not come to its end.
  const isShown = found?.hiddenTopRows[keyRow - 1] === false;
  const unfinished = !found || (isShown && ownProtections(found, language).length === 0);
  const furnished = placed.filter(({ column }) => unfinished || planned.newColumns.includes(column));
  if (unfinished) steps.push({ sheet, type: 'Freeze', rows: headerRow, columns: spec.frozenColumns });
  if (furnished.length > 0) {
    const columns = furnished.map(({ column, at }) => ({
      column: at,
      width: column.width,
      align: column.align,
      wrap: column.wrap,
      hidden: column.hidden,
      computed: column.origin === 'computed',
    }));
    steps.push({ sheet, type: 'StyleTable', keyRow, headerRow, rows: planned.rowCount, columns });
  } else if (isShown) {
    steps.push({ sheet, type: 'HideRow', row: keyRow });
  }
  if (!found?.hasFilter) {
    const last = placed[placed.length - 1]?.at ?? 1;
    const area = areaOf(headerRow, 1, planned.rowCount - headerRow + 1, last);
    steps.push({ sheet, type: 'AddFilter', area });
  }
  steps.push(...conditionalFormatSteps(spec, found, planned));
  return steps;
}

/**
 * Where everything stands before columns are added. Sheets moves rules and protections itself when a column comes in left of
 * them: one that fits now fits afterwards, and one that stands where a column will come to stand moves on.
 */
function standingLayout({ before, layout }: PlannedLayout): Layout {
  return before === null ? layout : { ...before, columns: new Map([...layout.columns, ...before.columns]) };
}

/** A rule of ours that rows or columns have moved away from its place is taken back before the one that fits goes in. */
function conditionalFormatSteps(spec: Context['spec'], found: Context['found'], planned: PlannedLayout): Step[] {
  const standing = found?.conditionalFormulas ?? [];
  const wanted = spec.conditionalFormats(planned.layout, planned.rowCount);
  const now = spec.conditionalFormats(standingLayout(planned), planned.rowCount);
  const fits = (formula: string, index: number) => sameFormula(formula, now[index]?.formula ?? '');
  const shapes = wanted.map(({ formula }) => shapeOf(formula));
  const isComplete = wanted.every((_, index) => standing.some((formula) => fits(formula, index)));
  const isClean = standing.every(
    (formula) => !shapes.includes(shapeOf(formula)) || wanted.some((_, index) => fits(formula, index)),
  );
  return isComplete && isClean ? [] : [{ sheet: spec.key, type: 'SetConditionalFormats', formats: wanted }];
}

/**
 * A warning over the rows of keys and headers and over what is computed; a lock only on whole sheets that HR alone writes,
 * since hard protection elsewhere would stop people from sorting and deleting rows.
 */
function protectionSteps({ spec, found, language, hrEmails, planned }: Context): Step[] {
  const sheet = spec.key;
  const text = reference().messages[language].setUp;
  const standing = found ? ownProtections(found, language) : [];
  if (spec.guardedForHr) {
    if (standing.some(({ area }) => area === null)) return [];
    return [{ sheet, type: 'Protect', area: null, description: text.hrOnly, editors: hrEmails }];
  }
  const now = guardedAreas(spec, standingLayout(planned), planned.rowCount);
  return guardedAreas(spec, planned.layout, planned.rowCount)
    .filter((area, index) => {
      const place = now[index] ?? area;
      return !standing.some(({ area: guarded }) => guarded !== null && covers(guarded, place, index === 0));
    })
    .map((area) => ({ sheet, type: 'Protect', area, description: text.protection, editors: null }));
}

function ownProtections({ protections }: SheetSnapshot, language: Context['language']): SheetSnapshot['protections'] {
  return protections.filter(({ description }) => description.startsWith(textIn(language).words.productName));
}

/** The rows of keys and headers, then the computed columns. */
function guardedAreas(spec: Context['spec'], { keyRow, headerRow, columns }: Layout, rowCount: number): Area[] {
  const placesOf = (those: readonly Column[]) => those.flatMap(({ key }) => columns.get(key) ?? []);
  const computed = runsOf(placesOf(spec.columns.filter(({ origin }) => origin === 'computed')));
  const last = Math.max(...placesOf(spec.columns), 1);
  return [
    areaOf(keyRow, 1, headerRow - keyRow + 1, last),
    ...computed.map((run) => areaOf(headerRow + 1, run.from, rowCount - headerRow, run.to - run.from + 1)),
  ];
}

/**
 * The same rows or columns are under this protection already; grids grow, so its height may differ. That of the rows of keys and headers
 * may begin further right since a column came in at the left.
 */
function covers(standing: Area, wanted: Area, isFrame: boolean): boolean {
  if (isFrame) return standing.row === wanted.row && standing.rows === wanted.rows;
  return standing.row === wanted.row && standing.column === wanted.column;
}
