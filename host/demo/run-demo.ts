// The demo command: reads the files, has the add-on set up a workbook, and only then writes and prints anything.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host';
import { alignedTable } from './aligned-table';
import { type DemoOptions, readArguments } from './arguments';
import { type SetUpAnswer, setUp } from './set-up';
import { summaryColumns } from './summary-table';
import { readTables, sampleFiles } from './tables';
import { DEMO_TEXT, type DemoText, type Language } from './text';
import { isFile, type OutputFile, writeFiles } from './write-files';

export interface DemoSurroundings {
  addonDir: string;
  samplesDir: string;
  openHost(addonDir: string, language: Language): Host;
  exportXlsx(host: Host): Promise<Uint8Array>;
  print(line: string): void;
  complain(line: string): void;
}

/** Answers with the exit code. */
export async function runDemo(args: readonly string[], around: DemoSurroundings): Promise<0 | 1> {
  const read = readArguments(args);
  if (read.kind === 'help') {
    around.print(DEMO_TEXT[read.language].usage);
    return 0;
  }
  const problems = read.kind === 'wrong' ? read.problems : await make(read.options, around);
  for (const problem of problems) around.complain(problem.replace(/\s*\n\s*/g, ' '));
  return problems.length > 0 ? 1 : 0;
}

/** Answers with the problems; none means that everything is written and printed. */
async function make(options: DemoOptions, around: DemoSurroundings): Promise<string[]> {
  const text = DEMO_TEXT[options.language];
  if (!existsSync(join(around.addonDir, 'Code.js'))) return [text.addonNotBuilt];
  if (isFile(options.out)) return [text.outIsFile(options.out)];
  const { language, period, visibility } = options;
  const read = readTables(options.files ?? sampleFiles(around.samplesDir), text);
  if (!read.ok) return read.problems;

  let answer: SetUpAnswer;
  let files: OutputFile[];
  let table: string | null;
  try {
    const host = around.openHost(around.addonDir, language);
    const input = { language, period, ...read.tables };
    answer = setUp(host, visibility === null ? input : { ...input, visibility });
    if (!answer.ok) return answer.problems;
    table = summary(host, answer);
    files = [
      { name: 'workbook.xlsx', content: await around.exportXlsx(host) },
      { name: 'workbook.json', content: `${JSON.stringify(host.exportData())}\n` },
    ];
  } catch (error) {
    return [text.setUpFailed(reasonOf(error))];
  }
  if (table === null) return [text.noSummary];

  let written: string[];
  try {
    written = writeFiles(options.out, files);
  } catch (error) {
    return [text.outNotWritable(options.out, reasonOf(error))];
  }
  report(around, text, table, answer.value.warnings, written);
  return [];
}

function summary(host: Host, answer: SetUpAnswer & { ok: true }): string | null {
  const scorecard = answer.value.sheets.find(({ key }) => key === 'scorecard');
  const columns = scorecard === undefined ? null : summaryColumns(host.model, scorecard.title);
  return columns === null ? null : alignedTable(columns);
}

function report(around: DemoSurroundings, text: DemoText, table: string, warnings: string[], written: string[]): void {
  around.print(table);
  if (warnings.length > 0) around.print(['', text.warnings, ...warnings.map((warning) => `- ${warning}`)].join('\n'));
  around.print(['', text.written, ...written.map((path) => `- ${path}`)].join('\n'));
}

/** Scripts throw errors that are not of this world's `Error`. */
function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
