// What the sidebar says. Apart from text.ts, since every call of a cell function loads that one.
import type { Language } from '../catalog/label';
import { sidebar } from './en/sidebar';
import type { Translated } from './translated';
import { sidebar as sidebarZh } from './zh-cn/sidebar';

/** A panel with words of its own adds them here, under its key. */
const en = { ...sidebar };

export type SidebarText = typeof en;

const zhCn: Translated<SidebarText> = { ...sidebarZh };

/** The texts of one language; they carry the English type, by which `fill` knows the names in each sentence. */
export function sidebarTextIn(language: Language): SidebarText {
  return language === 'en' ? en : (zhCn as SidebarText);
}
