// Publishes the Dashboard and the Scorecard as they stand: a dated sheet of values for those who only read.
import type { Language } from '../catalog/label';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import { textIn } from '../text/text';
import type { CanvasCell } from '../workbook/canvas';
import { type Cell, type Grid, isBlank, textOf } from '../workbook/cell';
import { layoutOf } from '../workbook/layout';
import { DASHBOARD_COLUMNS } from '../workbook/sheets/dashboard';
import { scorecardColumns } from '../workbook/sheets/scorecard';
import type { SheetSnapshot } from '../workbook/snapshot';
import { currentWorkbook, settingText } from './current-workbook';
import type { Deps } from './deps';
import { done, failed, type Result } from './result';

export type PublishFailure =
  | { readonly type: 'Busy' }
  | { readonly type: 'NotSetUp' }
  /** Sheets is still computing, or a formula has failed: what would be published is not the result. */
  | { readonly type: 'NotReady' };

/** What the Scorecard shows of each person in a published sheet, by the columns of the Dashboard that it stands in. */
const published = ['name', 'team', 'role', 'score', 'coverage', null, 'total', 'grade', 'state', 'rank'] as const;
const FIRST_COLUMN = 2;

export function publish(deps: Deps, language: Language): Result<{ readonly title: string }, PublishFailure> {
  return deps.exclusively(() => publishAlone(deps, language)) ?? failed({ type: 'Busy' });
}

export function publishFailureSentence(failure: PublishFailure, language: Language): string {
  const text = reference().messages[language];
  switch (failure.type) {
    case 'Busy':
      return text.setUp.busy;
    case 'NotSetUp':
      return text.publish.notSetUp;
    case 'NotReady':
      return text.publish.notReady;
  }
}

function publishAlone(deps: Deps, language: Language): Result<{ readonly title: string }, PublishFailure> {
  const snapshot = deps.readWorkbook();
  const current = currentWorkbook(snapshot);
  const find = (key: string) => snapshot.sheets.find((sheet) => sheet.key === key);
  const dashboard = find('dashboard');
  const scorecard = find('scorecard');
  if ('damaged' in current || !dashboard || !scorecard) return failed({ type: 'NotSetUp' });
  const shown = dashboard.cells.map((row) => row.slice(0, DASHBOARD_COLUMNS));
  if ([...shown, ...scorecard.cells].some((row) => row.some(isPending))) return failed({ type: 'NotReady' });

  const text = reference().messages[language].publish;
  const date = deps.today();
  const title = freeTitle(
    fill(text.sheetTitle, { period: settingText(current, 'period') ?? '', date }),
    snapshot.titles,
  );
  const bands = bandsOf(shown);
  const height = bands.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const table = scorecardTable(scorecard, language, height + 2);
  deps.applySteps([
    {
      sheet: 'dashboard',
      type: 'Publish',
      title,
      heading: fill(text.heading, { title: textOf(shown[1]?.[FIRST_COLUMN - 1]), date }),
      bands,
      values: bands.flatMap(({ from, to }) => shown.slice(from - 1, to)),
      table,
    },
  ]);
  return done({ title });
}

function isPending(cell: Cell): boolean {
  return typeof cell === 'string' && /^(Loading|#[A-Z/0]+[!?]?$)/.test(cell);
}

/** Runs of rows that hold something, without the first row of keys; where charts stood, one blank row stays. */
function bandsOf(cells: Grid): { readonly from: number; readonly to: number }[] {
  const bands: { from: number; to: number }[] = [];
  cells.forEach((row, index) => {
    if (index === 0 || row.every(isBlank)) return;
    const last = bands[bands.length - 1];
    // The next row, or the one after a single blank row, belongs to the same band.
    if (last && index + 1 - last.to <= 2) last.to = index + 1;
    else bands.push({ from: index + 1, to: index + 1 });
  });
  return bands.map((band, index) => (index === 0 ? band : { from: band.from - 1, to: band.to }));
}

function scorecardTable(scorecard: SheetSnapshot, language: Language, firstRow: number): CanvasCell[] {
  const layout = layoutOf(scorecard, Object.values(scorecardColumns), 'PERFSCORES');
  if (!layout) return [];
  const { columns } = textIn(language);
  const rows = scorecard.cells.slice(layout.headerRow, layout.lastRow);
  const cells: CanvasCell[] = [
    { row: firstRow, column: FIRST_COLUMN, look: 'section', content: reference().messages[language].sheets.scorecard },
  ];
  published.forEach((key, index) => {
    if (key === null) return;
    const column = FIRST_COLUMN + index;
    const from = layout.columns.get(key) ?? 0;
    const { format } = scorecardColumns[key];
    cells.push({ row: firstRow + 1, column, look: 'heading', content: columns[key] });
    rows.forEach((row, offset) => {
      const value = row[from - 1] ?? null;
      if (value === null || typeof value === 'boolean') return;
      const look = typeof value === 'number' ? 'number' : 'text';
      cells.push({ row: firstRow + 2 + offset, column, look, content: value, format: format(() => null) });
    });
  });
  return cells;
}

function freeTitle(title: string, taken: readonly string[]): string {
  let free = title;
  for (let attempt = 2; taken.includes(free); attempt++) free = `${title} (${attempt})`;
  return free;
}
