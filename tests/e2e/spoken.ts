// What people read, in the language of the stage: tests look for these words, never for ones of their own.
import type { Language } from '../../host/demo/text';
import { PAGE_TEXT } from '../../host/preview/page-text';
import { type KpiKey, kpis } from '../../src/catalog/kpis';
import { roles } from '../../src/catalog/roles';
import { reference } from '../../src/reference/all';
import { sidebarTextIn } from '../../src/text/sidebar';
import { textIn } from '../../src/text/text';

export function spokenIn(language: Language) {
  return {
    page: PAGE_TEXT[language],
    menu: textIn(language).words.menu,
    sheet: textIn(language).words,
    columns: textIn(language).columns,
    said: reference().messages[language],
    text: sidebarTextIn(language),
    kpi: (key: KpiKey): string => kpis[key].name[language],
    tab: (role: keyof typeof roles): string => roles[role].tab[language],
  };
}

export type Spoken = ReturnType<typeof spokenIn>;
