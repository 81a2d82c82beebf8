// What the sidebar says. Apart from text.ts, since every call of a cell function loads that one.
import type { Language } from '../catalog/label';
import { recordsCheck } from './en/records-check';
import { sidebar } from './en/sidebar';
import { home } from './en/sidebar-home';
import type { Translated } from './translated';
import { recordsCheck as recordsCheckZh } from './zh-cn/records-check';
import { sidebar as sidebarZh } from './zh-cn/sidebar';
import { home as homeZh } from './zh-cn/sidebar-home';

/** A panel with words of its own adds them here, under its key. */
const en = { ...sidebar, home, recordsCheck };

export type SidebarText = typeof en;

const zhCn: Translated<SidebarText> = { ...sidebarZh, home: homeZh, recordsCheck: recordsCheckZh };

/** The texts of one language; they carry the English type, by which `fill` knows the names in each sentence. */
export function sidebarTextIn(language: Language): SidebarText {
  return language === 'en' ? en : (zhCn as SidebarText);
}
