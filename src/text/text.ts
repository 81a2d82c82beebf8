// What formulas and the menu say, in the language asked for; English gives the keys, a missing Chinese one does not compile.
import type { Language } from '../catalog/label';
import { columns } from './en/columns';
import { problems } from './en/problems';
import { words } from './en/words';
import type { Translated } from './translated';
import { columns as columnsZh } from './zh-cn/columns';
import { problems as problemsZh } from './zh-cn/problems';
import { words as wordsZh } from './zh-cn/words';

const en = { columns, problems, words };

export type EnglishText = typeof en;

export type Text = Translated<EnglishText>;

const zhCn: Text = { columns: columnsZh, problems: problemsZh, words: wordsZh };

export type ColumnKey = keyof Text['columns'];

/** The texts of one language; they carry the English type, by which `fill` knows the names in each sentence. */
export function textIn(language: Language): EnglishText {
  return language === 'en' ? en : (zhCn as EnglishText);
}

/**
 * One sentence in the language of the workbook; in both languages where a cell function cannot know it
 * (nobody gave it Settings, and it may not ask who is looking).
 */
export function say(language: Language | null, sentence: (text: EnglishText, language: Language) => string): string {
  const inOne = (one: Language) => sentence(textIn(one), one);
  return language === null ? `${inOne('zh-CN')} / ${inOne('en')}` : inOne(language);
}

const columnKeys: ReadonlySet<string> = new Set(Object.keys(columns));

export function isColumnKey(value: unknown): value is ColumnKey {
  return typeof value === 'string' && columnKeys.has(value);
}
