// Every sentence of the interface in the language asked for; English gives the keys, a missing Chinese one does not compile.
import type { Language } from '../catalog/label';
import { columns } from './en/columns';
import { interfaceText } from './en/interface';
import { entryProblems, problems } from './en/problems';
import { settings } from './en/settings';
import { columns as columnsZh } from './zh-cn/columns';
import { interfaceText as interfaceZh } from './zh-cn/interface';
import { entryProblems as entryProblemsZh, problems as problemsZh } from './zh-cn/problems';
import { settings as settingsZh } from './zh-cn/settings';

/** One sentence for each member of a union of problems. */
export type SentencesFor<Problem extends { readonly type: string }> = {
  readonly [Type in Problem['type']]: (problem: Extract<Problem, { readonly type: Type }>) => string;
};

const en = { columns, settings, problems, entryProblems, ...interfaceText };

export type Text = typeof en;

const zhCn: Text = {
  columns: columnsZh,
  settings: settingsZh,
  problems: problemsZh,
  entryProblems: entryProblemsZh,
  ...interfaceZh,
};

const texts: Readonly<Record<Language, Text>> = { en, 'zh-CN': zhCn };

export type ColumnKey = keyof Text['columns'];

export type SettingKey = keyof Text['settings'];

/** The texts of one language. */
export function textIn(language: Language): Text {
  return texts[language];
}

/**
 * One sentence in the language of the workbook; in both languages where a cell function cannot know it
 * (nobody gave it Settings, and it may not ask who is looking).
 */
export function say(language: Language | null, sentence: (text: Text) => string): string {
  return language === null ? `${sentence(zhCn)} / ${sentence(en)}` : sentence(texts[language]);
}

const columnKeys: ReadonlySet<string> = new Set(Object.keys(columns));

export function isColumnKey(value: unknown): value is ColumnKey {
  return typeof value === 'string' && columnKeys.has(value);
}
