// PERFSCORES over a whole team beside the same weighted sums as native formulas, in the same engine and process.
import type { Host } from '../../host/host';
import { createNodeHost } from '../../host/node/node-host';
import { randomNumbers } from './made-up-people';
import { median, milliseconds } from './median';

const PEOPLE = 1_000;
const KPIS = 8;
const ROWS = PEOPLE * KPIS;
const WEIGHTS = [20, 20, 15, 10, 10, 10, 10, 5];

export interface CellFunctionRun {
  readonly people: number;
  readonly kpis: number;
  readonly runs: number;
  /** One actual changes, and with it the whole answer. */
  readonly perfscores: number;
  /** All sums, each over the person's own eight rows. */
  readonly byPlace: number;
  /** One actual changes, and with it the sum of one person. */
  readonly byPlaceOneEdit: number;
  /** One sum that finds the person's rows among all by the id, as PERFSCORES does for everybody. */
  readonly oneById: number;
}

type Files = Readonly<Record<string, string>>;

/** A second file of the project that fills the sheets; nothing of it runs while time is taken. */
const fillSheets = `
function fillSheets(kpiRows, lines) {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const kpis = spreadsheet.insertSheet('KPIs', 0);
  const people = spreadsheet.insertSheet('People', 1);
  for (const [sheet, rows] of [[kpis, kpiRows], [people, lines]]) {
    const missing = rows.length - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  }
}
`;

const kpiKeys = ['person_id', 'kpi', 'rule', 'weight', 'target', 'actual'];
const kpiHeaders = ['Person', 'KPI', 'Rule', 'Weight', 'Target', 'Actual'];

/** Row 1 holds keys, row 2 headers, as in every table of a workbook. */
const FIRST_ROW = 3;
const LAST_ROW = FIRST_ROW + ROWS - 1;

/** Attainments of 40 to 119 %: no cap and no floor, so that the plain sum must give the same score. */
function kpiRows(): (string | number)[][] {
  const random = randomNumbers(8);
  return Array.from({ length: ROWS }, (_, index) => {
    const target = 100 + Math.floor(random() * 900);
    const actual = Math.round(target * (0.4 + random() * 0.79));
    const kpi = index % KPIS;
    return [`p${1 + Math.floor(index / KPIS)}`, `kpi_${kpi + 1}`, 'higher', WEIGHTS[kpi] ?? 0, target, actual];
  });
}

function hostWith(files: Files, formula: (row: number) => string): Host {
  const host = createNodeHost({
    files: { ...files, 'FillSheets.js': fillSheets },
    user: { email: 'hr@example.com', locale: 'en' },
  });
  const ids = Array.from({ length: PEOPLE }, (_, index) => [`p${index + 1}`, formula(index + 2)]);
  host.run('fillSheets', [
    [kpiKeys, kpiHeaders, ...kpiRows()],
    [['person_id', 'score'], ...ids],
  ]);
  return host;
}

export function measureCellFunction(files: Files, runs: number): CellFunctionRun {
  const firstOf = (row: number) => FIRST_ROW + (row - 2) * KPIS;
  const column = (letter: string, from: number, to: number) => `KPIs!${letter}${from}:${letter}${to}`;
  const sumOver = (from: number, to: number) => {
    const [weight, target, actual] = ['D', 'E', 'F'].map((letter) => column(letter, from, to));
    return `=ROUND(SUMPRODUCT(${weight};${actual}/${target})/SUM(${weight})*100;2)`;
  };
  const scored = hostWith(files, (row) => (row === 2 ? `=PERFSCORES(A2:A${PEOPLE + 1};KPIs!A1:F)` : ''));
  const byPlace = hostWith(files, (row) => sumOver(firstOf(row), firstOf(row) + KPIS - 1));
  const [id, weight, target, actual] = ['A', 'D', 'E', 'F'].map((letter) => column(letter, FIRST_ROW, LAST_ROW));
  const ofPerson = `=ROUND(SUMPRODUCT((${id}=A2)*${weight};${actual}/${target})/SUMIFS(${weight};${id};A2)*100;2)`;
  const byId = hostWith(files, (row) => (row === 2 ? ofPerson : ''));
  mustAgree(scored, byPlace, PEOPLE);
  mustAgree(scored, byId, 1);

  // Another figure each time, since equal arguments are answered from memory, and always inside cap and floor.
  const firstTarget = Number(kpiRows()[0]?.[4]);
  const typed = (host: Host) => (run: number) =>
    milliseconds(() => {
      host.typeInto('KPIs', `F${FIRST_ROW}`, String(firstTarget - run));
      host.values('People', 'B2');
    });
  const warm = (measured: (run: number) => number) => {
    for (let run = 0; run < 3; run++) measured(run);
    return median(runs, (run) => measured(run + 3));
  };
  const perfscores = warm(typed(scored));
  const byPlaceOneEdit = warm(typed(byPlace));
  const oneById = warm(typed(byId));
  const everything = warm(() => milliseconds(() => byPlace.model.dispatch('EVALUATE_CELLS')));
  mustAgree(scored, byPlace, PEOPLE);
  return { people: PEOPLE, kpis: KPIS, runs, perfscores, byPlace: everything, byPlaceOneEdit, oneById };
}

/** Whoever compares times must compare the same work. */
function mustAgree(one: Host, other: Host, rows: number): void {
  const scores = (host: Host) => host.values('People', `B2:B${rows + 1}`).map(([score]) => score);
  const ours = scores(one);
  scores(other).forEach((score, index) => {
    if (typeof score !== 'number' || score !== ours[index])
      throw new Error(`Row ${index + 2}: PERFSCORES ${ours[index]}, native ${score}`);
  });
}
