// Files as tables of strings, written as lines with cells between bars.
import type { PlacedProblem } from '../../src/core/entry-problem';
import { entrySentence } from '../../src/reference/entry-sentence';
import type { StringTable } from '../../src/workbook/import/string-table';

/** The first line names the columns; lines count from 1. */
export function tableOf(name: string, lines: readonly string[]): StringTable {
  return {
    name,
    rows: lines.map((text, index) => ({ line: index + 1, cells: text.split('|').map((cell) => cell.trim()) })),
  };
}

export function inEnglish(problems: readonly PlacedProblem[]): string[] {
  return problems.map((problem) => entrySentence(problem, 'en'));
}

export function inChinese(problems: readonly PlacedProblem[]): string[] {
  return problems.map((problem) => entrySentence(problem, 'zh-CN'));
}
