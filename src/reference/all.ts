// What only set-up and forms need: the KPI library and the long texts. The build puts it into a file of its own,
// so that a cell function, which loads all of the code at every call, does not load this as well.
import { type Anchors, anchors, generalAnchors, type JudgedKpiKey } from '../catalog/anchors';
import { type Guide, guide } from '../catalog/guide';
import { type Kpi, kpis } from '../catalog/kpis';
import type { Language } from '../catalog/label';
import { type TeamKpi, teamKpis } from '../catalog/team-kpi-library';
import type { TeamKpiKey } from '../catalog/team-kpis';
import { type Templates, templates } from '../catalog/templates';
import { columnHelp, settingTexts } from '../text/en/help';
import { messages } from '../text/en/messages';
import { type SidebarText, sidebarTextIn } from '../text/sidebar';
import type { ColumnKey } from '../text/text';
import { columnHelp as columnHelpZh, settingTexts as settingTextsZh } from '../text/zh-cn/help';
import { messages as messagesZh } from '../text/zh-cn/messages';

export interface SettingText {
  readonly name: string;
  readonly meaning: string;
}

export type SettingKey = keyof typeof settingTexts;

/** Carries the English type, by which `fill` knows the names in each sentence. */
export type Messages = typeof messages;

export interface Reference {
  readonly kpis: Readonly<Record<string, Kpi>>;
  readonly anchors: Readonly<Record<JudgedKpiKey, Anchors>>;
  readonly generalAnchors: Anchors;
  readonly templates: Templates;
  readonly teamKpis: Readonly<Record<TeamKpiKey, TeamKpi>>;
  readonly guide: Guide;
  readonly columnHelp: Readonly<Record<Language, Readonly<Record<ColumnKey, string>>>>;
  readonly settingTexts: Readonly<Record<Language, Readonly<Record<SettingKey, SettingText>>>>;
  readonly messages: Readonly<Record<Language, Messages>>;
  /** Of the page, which itself holds none. */
  readonly sidebarTexts: Readonly<Record<Language, SidebarText>>;
}

const everything: Reference = {
  kpis,
  anchors,
  generalAnchors,
  templates,
  teamKpis,
  guide,
  columnHelp: { en: columnHelp, 'zh-CN': columnHelpZh },
  settingTexts: { en: settingTexts, 'zh-CN': settingTextsZh },
  messages: { en: messages, 'zh-CN': messagesZh as Messages },
  sidebarTexts: { en: sidebarTextIn('en'), 'zh-CN': sidebarTextIn('zh-CN') },
};

/** In the built add-on this comes from the file Reference.html (google/reference-file). */
export function reference(): Reference {
  return everything;
}
