// What the sidebar says. Only the reference data holds it, from which the page is given one language.
import type { Language } from '../catalog/label';
import { columns } from './en/columns';
import { recordsCheck } from './en/records-check';
import { ruleWords } from './en/rule-words';
import { sidebar } from './en/sidebar';
import { checkIn } from './en/sidebar-check-in';
import { figuresPanel } from './en/sidebar-figures';
import { goals } from './en/sidebar-goals';
import { home } from './en/sidebar-home';
import { okrPanel } from './en/sidebar-okr';
import { privateSheet } from './en/sidebar-private-sheet';
import { problemsPanel } from './en/sidebar-problems';
import { result } from './en/sidebar-result';
import { review } from './en/sidebar-review';
import { handOver, setUp } from './en/sidebar-set-up';
import { smart } from './en/sidebar-smart';
import type { Translated } from './translated';
import { columns as columnsZh } from './zh-cn/columns';
import { recordsCheck as recordsCheckZh } from './zh-cn/records-check';
import { ruleWords as ruleWordsZh } from './zh-cn/rule-words';
import { sidebar as sidebarZh } from './zh-cn/sidebar';
import { checkIn as checkInZh } from './zh-cn/sidebar-check-in';
import { figuresPanel as figuresPanelZh } from './zh-cn/sidebar-figures';
import { goals as goalsZh } from './zh-cn/sidebar-goals';
import { home as homeZh } from './zh-cn/sidebar-home';
import { okrPanel as okrPanelZh } from './zh-cn/sidebar-okr';
import { privateSheet as privateSheetZh } from './zh-cn/sidebar-private-sheet';
import { problemsPanel as problemsPanelZh } from './zh-cn/sidebar-problems';
import { result as resultZh } from './zh-cn/sidebar-result';
import { review as reviewZh } from './zh-cn/sidebar-review';
import { handOver as handOverZh, setUp as setUpZh } from './zh-cn/sidebar-set-up';
import { smart as smartZh } from './zh-cn/sidebar-smart';

/** A panel with words of its own adds them here, under its key. */
const en = {
  ...sidebar,
  columns,
  rules: ruleWords,
  goals,
  figuresPanel,
  checkIn,
  okrPanel,
  result,
  home,
  review,
  recordsCheck,
  privateSheet,
  problemsPanel,
  setUp,
  handOver,
  smart,
};

export type SidebarText = typeof en;

const zhCn: Translated<SidebarText> = {
  ...sidebarZh,
  columns: columnsZh,
  rules: ruleWordsZh,
  goals: goalsZh,
  figuresPanel: figuresPanelZh,
  checkIn: checkInZh,
  okrPanel: okrPanelZh,
  result: resultZh,
  home: homeZh,
  review: reviewZh,
  recordsCheck: recordsCheckZh,
  privateSheet: privateSheetZh,
  problemsPanel: problemsPanelZh,
  setUp: setUpZh,
  handOver: handOverZh,
  smart: smartZh,
};

/** The texts of one language; they carry the English type, by which `fill` knows the names in each sentence. */
export function sidebarTextIn(language: Language): SidebarText {
  return language === 'en' ? en : (zhCn as SidebarText);
}
