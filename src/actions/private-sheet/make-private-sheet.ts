// Makes the one-person sheet: HR copies it into a file of its own for somebody who must not see the others.
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import type { CanvasCell } from '../../workbook/canvas';
import type { Validation } from '../../workbook/column';
import { areaOf } from '../../workbook/formula';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Step } from '../../workbook/step';
import { type Context, personOf } from '../context';
import { contextOf } from '../context-of';
import { done, failed, type Result } from '../result';
import { FIRST_ENTRY_COLUMN, PRIVATE_COLUMNS } from './private-layout';
import { type PrintedRow, privateRows } from './private-rows';

export interface PrivateSheetMade {
  readonly title: string;
  /** What HR does with it now. */
  readonly next: string;
}

const widths = [40, 170, 330, 70, 90, 110, 200, 230, 260];

/** Names of tabs are no longer and hold none of these. */
const LONGEST_NAME = 60;
const NOT_IN_TITLES = /[[\]*?:/\\']/g;

export function makePrivateSheet(
  { deps, language }: Context,
  { personId }: { readonly personId: string },
): Result<PrivateSheetMade, readonly string[]> {
  const messages = reference().messages[language];
  const made = deps.exclusively(() => {
    // Read anew: what was read before the lock may have changed.
    const context = contextOf(deps, language);
    if ('damaged' in context) return failed([fill(messages.setUp.sheetDamaged, { title: context.damaged })]);
    return makeAlone(context, personId);
  });
  return made ?? failed([messages.setUp.busy]);
}

function makeAlone(context: Context, personId: string): Result<PrivateSheetMade, readonly string[]> {
  const { deps, language, period, workbook } = context;
  const text = reference().messages[language].privateSheet;
  const name = personOf(context, personId).name ?? personId;
  const hasKpis = [...workbook.entries.values()].flat().some((row) => row.person_id === personId && row.kpi !== null);
  if (!hasKpis) return failed([fill(text.noKpis, { name })]);
  const snapshot = deps.readWorkbook();
  const inTitle = name.replace(NOT_IN_TITLES, ' ').slice(0, LONGEST_NAME).trim();
  const title = free(fill(text.title, { name: inTitle, period }), snapshot.titles, (number) => ` (${number})`);
  deps.applySteps(stepsOf(context, personId, title, snapshot));
  return done({ title, next: fill(text.made, { title, name }) });
}

/** A key of its own for each: an older sheet may hold what somebody typed. */
function stepsOf(context: Context, personId: string, title: string, snapshot: WorkbookSnapshot): Step[] {
  const rows = privateRows(context, personId);
  const keys = snapshot.sheets.map(({ key }) => key);
  // The mark of a sheet keeps its number behind an @.
  const sheet = free(`private_${personId.replace(/@/g, ' at ')}`, keys, (number) => `_${number}`);
  const area = areaOf(1, 1, rows.length, PRIVATE_COLUMNS);
  const description = reference().messages[context.language].setUp.protection;
  const guarded = [
    areaOf(1, 1, rows.length, FIRST_ENTRY_COLUMN - 1),
    areaOf(1, FIRST_ENTRY_COLUMN, firstEntryRow(rows) - 1, PRIVATE_COLUMNS - FIRST_ENTRY_COLUMN + 1),
  ];
  return [
    {
      sheet,
      type: 'AddSheet',
      title,
      index: snapshot.titles.length,
      rows: rows.length,
      columns: PRIVATE_COLUMNS,
      hidden: false,
    },
    {
      sheet,
      type: 'PrintCanvas',
      area,
      cells: rows.flatMap(({ cells }, index) => cells.map((cell): CanvasCell => ({ ...cell, row: index + 1 }))),
      columns: widths.map((width) => ({ width, hidden: false })),
      // Hidden rows may be lost when a range is copied.
      keyRow: null,
    },
    {
      sheet,
      type: 'SetValidations',
      area: areaOf(1, FIRST_ENTRY_COLUMN, rows.length, 1),
      validations: rows.map(({ choices }): [Validation | null] => [
        choices === null ? null : { type: 'list', choices, strict: false, help: '' },
      ]),
    },
    ...guarded.map((area): Step => ({ sheet, type: 'Protect', area, description, editors: null })),
  ];
}

/** From 1. */
function firstEntryRow(rows: readonly PrintedRow[]): number {
  return rows.findIndex(({ cells }) => cells.some(({ look }) => look === 'entry')) + 1;
}

function free(wanted: string, taken: readonly string[], ending: (number: number) => string): string {
  let name = wanted;
  for (let number = 2; taken.includes(name); number++) name = wanted + ending(number);
  return name;
}
